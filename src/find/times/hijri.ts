/**
 * Hijri dates by the Umm al-Qura calendar, as `Intl` has it. `Intl` only turns Gregorian days into Hijri ones, so the day on
 * which a Hijri month begins is searched for from its mean date and kept.
 */
import { type Day, dayOf } from './civil.ts'

const MEAN_MONTH = 29.530588
/** 1 Muḥarram 1 AH, Umm al-Qura's tabular epoch: 16 July 622 (Julian), 19 July in the Gregorian count. */
const EPOCH = dayOf(622, 7, 19)

let formatter: Intl.DateTimeFormat | undefined
const format = () => {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return formatter
}

export interface Hijri {
  year: number
  month: number
  day: number
}

export function hijriOf(day: Day): Hijri {
  const parts = format().formatToParts(new Date(day * 86_400_000))
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}

const firsts = new Map<number, Day>()

/** The Gregorian day of the first of a Hijri month. Months count on past 12 (13 is Muḥarram of the next year). */
export function firstOfHijri(year: number, month: number): Day {
  const index = year * 12 + month - 1
  const known = firsts.get(index)
  if (known !== undefined) return known
  let day = EPOCH + Math.round((index - 12) * MEAN_MONTH)
  for (let tries = 0; tries < 4; tries++) {
    const found = hijriOf(day)
    const months = index - (found.year * 12 + found.month - 1)
    if (months === 0 && found.day === 1) break
    // Within the right month the day number is the distance; else leap by months and land inside it.
    day = months === 0 ? day - found.day + 1 : day + Math.round(months * MEAN_MONTH) + (15 - found.day)
  }
  firsts.set(index, day)
  return day
}

export const hijriDay = (year: number, month: number, day: number): Day => firstOfHijri(year, month) + day - 1
