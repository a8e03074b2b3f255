/**
 * What the recognisers of times and quantities promise, phenomenon by phenomenon: each is shown right in `cases/<task>/phenomena.jsonl`,
 * and by a deceptive case that looks like it and is not found, or is read another way. That the cases pass is for `cases.test.ts`.
 */
import { expect, test } from 'vitest'
import { allCases, type Task } from '../../eval/cases.ts'

const TIMES = [
  'months of Egypt and the Gulf',
  'months of the Levant',
  'months of the Maghreb',
  'months of the Hijra',
  'spellings of months',
  'pairs of months',
  'weekdays',
  'digits of the East',
  'number words in every case',
  'ordinals of days',
  'duals',
  'dates in digits, day first',
  'dates in digits, year first',
  'dates in digits, month first',
  'the mark of the Hijra',
  'both calendars',
  'yesterday',
  'tomorrow',
  'the week, month and year before and after',
  'the beginning of a period',
  'the end of a period',
  'the middle of a period',
  'since so long',
  'so long ago',
  'within the last so many',
  'within so long',
  'over so long',
  'the decade before',
  'decades by name',
  'the century before',
  'clock times',
  'parts of the day',
  'durations',
  'sets',
  'intervals of days',
  'intervals of years',
  'open intervals',
  'seasons',
  'quarters',
  'holidays',
  'completed by the tense of the verb',
  'completed by the date before',
  'no reference, no guess',
  'words that are sooner something else',
]

const QUANTITIES = [
  'cardinals',
  'ordinals',
  'fractions',
  'decimals',
  'percentages',
  'ranges',
  'number words up to trillions',
  'clitics of numbers',
  'agreement and case of number words',
  'and some',
  'about',
  'more than, less than',
  'at least, at most',
  'money of the Arab states',
  'money of the world',
  'signs of money',
  'a bare riyal where a state is told',
  'measures',
  'counted nouns behind من',
  'one and two without a number',
  'what is counted',
  'numbers that are names',
  'parts of dates',
]

const PROMISED: readonly (readonly [Task, readonly string[]])[] = [
  ['times', TIMES],
  ['quantities', QUANTITIES],
]

const cases = Map.groupBy(
  allCases().filter((one) => one.phenomenon !== undefined),
  (one) => `${one.task}: ${one.phenomenon}`,
)

for (const [task, phenomena] of PROMISED)
  test.each(phenomena)(`${task}: %s, right and deceptive`, (phenomenon) => {
    const shown = cases.get(`${task}: ${phenomenon}`) ?? []
    expect(shown.filter((one) => one.deceptive !== true).length).toBeGreaterThan(0)
    expect(shown.filter((one) => one.deceptive === true).length).toBeGreaterThan(0)
  })

test('no case names a phenomenon that is not promised', () => {
  const promised = PROMISED.flatMap(([task, phenomena]) => phenomena.map((one) => `${task}: ${one}`))
  expect([...cases.keys()].filter((key) => !promised.includes(key))).toEqual([])
})
