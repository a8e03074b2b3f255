/** Values of times: EDTF strings with the days they extend over, so that "نهاية أيار" or "مساء الأحد" can be built on them. */
import type { DayPart } from '../../arabic/time-words.ts'
import { civilOf, type Day, dayOf, daysInMonth, isDate, mondayOf } from './civil.ts'
import { firstOfHijri, hijriDay, hijriOf } from './hijri.ts'

export interface Value {
  /** EDTF, or ISO 8601 for durations, sets and clock times. */
  text: string
  /** First and last day; null for what has none (durations, open ends). */
  from: Day | null
  to: Day | null
  /** Of the Hijri calendar: its month is not the one that `from` tells. */
  hijri?: true
  /** Of what size its unit is; interval for all others. */
  grain: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'interval' | 'clock' | 'none'
}

const pad = (n: number, width: number) => String(n).padStart(width, '0')

export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

export const dayValue = (day: Day): Value => ({ text: isoDay(day), from: day, to: day, grain: 'day' })

export const weekValue = (day: Day): Value => ({
  ...range(dayValue(mondayOf(day)), dayValue(mondayOf(day) + 6)),
  grain: 'week',
})

export const monthValue = (year: number, month: number): Value => ({
  text: `${pad(year, 4)}-${pad(month, 2)}`,
  from: dayOf(year, month, 1),
  to: dayOf(year, month, daysInMonth(year, month)),
  grain: 'month',
})

export const yearValue = (year: number): Value => ({
  text: pad(year, 4),
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
  grain: 'year',
})

/** `year` is any of the decade. */
export const decadeValue = (year: number): Value => {
  const first = Math.floor(year / 10) * 10
  return { text: `${pad(first / 10, 3)}X`, from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31), grain: 'decade' }
}

/** The 20th century is `19XX`, as the press means it: from 1900 to 1999. */
export const centuryValue = (century: number): Value => ({
  text: `${pad(century - 1, 2)}XX`,
  from: dayOf((century - 1) * 100, 1, 1),
  to: dayOf(century * 100 - 1, 12, 31),
  grain: 'century',
})

/** Seasons and quarters by their EDTF number: 21 to 24, 33 to 36. Winter is taken as December to February. */
export function divisionValue(year: number, division: number): Value {
  const first = division >= 33 ? (division - 33) * 3 + 1 : division === 24 ? 12 : (division - 20) * 3
  const from = dayOf(year, first, 1)
  const last = first + 2 > 12 ? { year: year + 1, month: first - 10 } : { year, month: first + 2 }
  return {
    text: `${pad(year, 4)}-${division}`,
    from,
    to: dayOf(last.year, last.month, daysInMonth(last.year, last.month)),
    grain: 'interval',
  }
}

export function range(a: Value, b: Value): Value {
  // Of intervals, the beginning of the first and the end of the second: "بين أواخر 2015 ومطلع 2016".
  return { text: `${a.text.split('/')[0]}/${b.text.split('/').at(-1)}`, from: a.from, to: b.to, grain: 'interval' }
}

export const rangeOfDays = (from: Day, to: Day): Value => range(dayValue(from), dayValue(to))

export const approximate = (value: Value): Value =>
  value.text.includes('~')
    ? value
    : {
        ...value,
        text: value.text
          .split('/')
          .map((part) => `${part}~`)
          .join('/'),
      }

/** Day, month or year of the Hijri calendar as its Gregorian value; null where there is no such date. */
export function hijriValue(year: number, month: number | null, day: number | null): Value | null {
  if (year < 1 || year > 1600) return null
  if (month === null) return rangeOfDays(firstOfHijri(year, 1), firstOfHijri(year, 13) - 1)
  if (day === null) return { ...rangeOfDays(firstOfHijri(year, month), firstOfHijri(year, month + 1) - 1), hijri: true }
  return day >= 1 && day <= 30 ? { ...dayValue(hijriDay(year, month, day)), hijri: true } : null
}

/** "عام 1436/1437هـ": from the first day of the one to the last of the other. */
export const hijriYearsValue = (from: number, to: number): Value =>
  rangeOfDays(firstOfHijri(from, 1), firstOfHijri(to, 13) - 1)

/** The Hijri date that falls into a Gregorian year: "عيد الأضحى 2013". */
export function inGregorianYear(year: number, month: number, day: number | null): Value | null {
  const first = hijriOf(gregorianValue(year, 1, 1)!.from!).year
  for (const hijriYear of [first, first + 1]) {
    const value = hijriValue(hijriYear, month, day)
    if (value?.from != null && civilOf(value.from).year === year) return value
  }
  return null
}

export function gregorianValue(year: number, month: number | null, day: number | null): Value | null {
  if (month === null) return yearValue(year)
  if (day === null) return month >= 1 && month <= 12 ? monthValue(year, month) : null
  return isDate(year, month, day) ? dayValue(dayOf(year, month, day)) : null
}

export const partValue = (day: Day, part: DayPart): Value => ({
  ...dayValue(day),
  text: `${isoDay(day)}T${part}`,
  grain: 'clock',
})

/** A clock time, on its day where one is known: `2018-04-08T20:00`, `T20:00`. */
export function clockValue(day: Day | null, hour: number, minute: number, second: number | null): Value {
  const clock = `T${pad(hour, 2)}:${pad(minute, 2)}${second === null ? '' : `:${pad(second, 2)}`}`
  return { text: day === null ? clock : isoDay(day) + clock, from: day, to: day, grain: 'clock' }
}

export const bareValue = (text: string): Value => ({ text, from: null, to: null, grain: 'none' })
