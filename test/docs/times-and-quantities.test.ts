/** The examples of docs/times-and-quantities.md say what the engine says. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { currencyCandidates, quantities, times } from '../../src/index.ts'

const page = readFileSync(path.join(import.meta.dirname, '../../docs/times-and-quantities.md'), 'utf8')
const [timesPart, quantitiesPart] = page.split('## Quantities') as [string, string]

/** Last cells of table rows: "`أمس` 2018-05-07". */
const examples = (part: string) =>
  [...part.matchAll(/\| `([^`|]*[ء-ي][^`|]*)` +(\S+) +\|$/gm)].map((m) => [m[1]!, m[2]!] as const)

test.each(examples(timesPart))('%s is %s', (text, value) => {
  expect(times(text, { at: '2018-05-08' }).map((time) => time.value)).toEqual([value])
})

test.each(examples(quantitiesPart))('%s is %s', (text, value) => {
  expect(quantities(text).map((quantity) => quantity.value)).toEqual([Number(value)])
})

test('the tables hold examples', () => {
  expect(examples(timesPart).length).toBeGreaterThan(10)
  expect(examples(quantitiesPart)).toHaveLength(6)
})

test('the two calls at the top answer as shown', () => {
  expect(times('يصل الوفد الأحد', { at: '2018-05-08' })).toEqual([
    { start: 10, end: 15, kind: 'date', value: '2018-05-13', basis: 'inferred', calendar: 'gregory' },
  ])
  expect(quantities('أكثر من 25 شخصا')).toEqual([
    { start: 8, end: 15, kind: 'count', value: 25, bound: 'min', unit: 'شخصا', of: { start: 11, end: 15 } },
  ])
})

test('a bare year is Hijri where the caller says so', () => {
  expect(times('عام 1436', { calendar: 'islamic' })[0]).toMatchObject({
    value: '2014-10-25/2015-10-13',
    calendar: 'islamic',
  })
  expect(times('عام 1436')[0]).toMatchObject({ value: '1436', calendar: 'gregory' })
  expect(times('عام 1436م', { calendar: 'islamic' })[0]).toMatchObject({ value: '1436', calendar: 'gregory' })
})

test('what a bare currency may be', () => {
  expect(currencyCandidates('riyal')).toContain('SAR')
  expect(currencyCandidates('USD')).toEqual([])
})
