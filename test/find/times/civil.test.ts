import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  isDate,
  shiftMonths,
  weekdayOf,
} from '../../../src/find/times/civil.ts'
import { firstOfHijri, hijriDay, hijriOf } from '../../../src/find/times/hijri.ts'

const days = fc.integer({ min: -700_000, max: 100_000 })

test('a day and its civil date are each other', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: dayOfMonth } = civilOf(day)
      expect(isDate(year, month, dayOfMonth)).toBe(true)
      expect(dayOf(year, month, dayOfMonth)).toBe(day)
    }),
  )
})

test('days and weekdays agree with Date', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86_400_000)
      expect(civilOf(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
    }),
  )
})

test('a month later is a day of that month', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -500, max: 500 }), (day, count) => {
      const from = civilOf(day)
      const to = civilOf(shiftMonths(day, count))
      expect({ year: to.year, month: to.month }).toEqual(addMonths(from.year, from.month, count))
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)))
    }),
  )
})

test('the day of an instant is the one written, in its own offset', () => {
  expect(dayOfIso('2018-05-08T23:30:00+03:00')).toBe(dayOf(2018, 5, 8))
  expect(dayOfIso('2018-05-08T00:10:00-11:00')).toBe(dayOf(2018, 5, 8))
  expect(dayOfIso('2018-02-30')).toBeNull()
  expect(dayOfIso('2018-05')).toBeNull()
})

test('a Hijri month begins on its first, whatever the month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1300, max: 1500 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(hijriOf(firstOfHijri(year, month))).toEqual({ year, month, day: 1 })
    }),
    { numRuns: 60 },
  )
})

test('known days of the Umm al-Qura calendar', () => {
  expect(civilOf(hijriDay(1439, 9, 1))).toEqual({ year: 2018, month: 5, day: 16 })
  expect(civilOf(hijriDay(1440, 1, 1))).toEqual({ year: 2018, month: 9, day: 11 })
  expect(civilOf(hijriDay(1434, 12, 10))).toEqual({ year: 2013, month: 10, day: 15 })
})
