import { expect, test } from 'vitest'
import { binsOf } from '../../src/web/lib/bins.ts'

const counts = (...months: string[]) => months.map((month) => ({ month, type: 'CONSULT', count: 2 }))
const bounds = (...months: string[]) => {
  const { unit, bins } = binsOf(counts(...months))
  return [unit, ...bins.map(({ from, to, count }) => `${from} ${to} ${count}`)]
}

test('months, years or decades, whichever can be told apart', () => {
  expect(bounds('2018-05', '2018-05', '2019-01')).toEqual(['month', '2018-05 2018-05 4', '2019-01 2019-01 2'])
  expect(bounds('2012-05', '2012-07', '2018-01')).toEqual(['year', '2012 2012 4', '2018 2018 2'])
  expect(bounds('1948-05', '1941-07', '2018-01')).toEqual(['decade', '1940 1949 4', '2010 2019 2'])
})

test('kinds stay apart, and a month that is none is left out', () => {
  const other = { month: '2018-05', type: 'AGREE', count: 1 }
  expect(binsOf([...counts('2018-05', '0000-00'), other]).bins.map(({ type, count }) => [type, count])).toEqual([
    ['CONSULT', 2],
    ['AGREE', 1],
  ])
  expect(binsOf([])).toEqual({ unit: 'month', bins: [], outside: 0 })
})

test('a few events of long ago do not press the others into one bin, and are counted', () => {
  const many = Array.from({ length: 100 }, (_, n) => ({
    month: `2018-${n % 2 === 0 ? '05' : '06'}`,
    type: 'CONSULT',
    count: 1,
  }))
  const old = { month: '1948-05', type: 'AGREE', count: 2 }
  const middle = binsOf([old, ...many])
  expect([middle.unit, middle.outside, middle.bins.map(({ from }) => from)]).toEqual([
    'month',
    2,
    ['2018-05', '2018-06'],
  ])
  const whole = binsOf([old, ...many], true)
  expect([whole.unit, whole.outside, whole.bins.length]).toEqual(['decade', 0, 2])
})
