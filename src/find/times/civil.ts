/**
 * Civil dates as day numbers: days since 1970-01-01 in the proleptic Gregorian calendar, no zone, no clock. All that relative
 * times need is this arithmetic, so no date library is carried (docs/decisions: Temporal is not everywhere yet, its polyfill
 * is larger than the whole recogniser). Algorithms: Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export type Day = number

export interface Civil {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function civilOf(day: Day): Civil {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The month `count` months after that of a year and month. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** The same day of the month `count` months later, the month's last where it has no such day. */
export function shiftMonths(day: Day, count: number): Day {
  const civil = civilOf(day)
  const to = addMonths(civil.year, civil.month, count)
  return dayOf(to.year, to.month, Math.min(civil.day, daysInMonth(to.year, to.month)))
}

/** The civil day of an EDTF date or ISO instant, in the offset in which it is written, or of "08/06/2017", day first; null when it names no day. */
export function dayOfIso(iso: string): Day | null {
  const slashed = iso.includes('/') ? /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(iso) : null
  if (slashed !== null) {
    const [day, month, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
    return isDate(year, month, day) ? dayOf(year, month, day) : null
  }
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]|$)/.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}

/** Minutes since midnight of an ISO instant, as it is written; null when it has no clock time. */
export function minuteOfIso(iso: string): number | null {
  const match = /^\d{4}-\d\d-\d\d[T ](\d\d):(\d\d)/.exec(iso)
  return match === null ? null : Number(match[1]) * 60 + Number(match[2])
}
