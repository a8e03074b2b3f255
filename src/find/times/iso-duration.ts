/** How a length of time is written in ISO 8601. */
import type { TimeUnit } from '../../arabic/time-words.ts'

const CODES: Readonly<Record<TimeUnit, readonly [prefix: string, factor: number, letter: string]>> = {
  second: ['T', 1, 'S'],
  minute: ['T', 1, 'M'],
  hour: ['T', 1, 'H'],
  day: ['', 1, 'D'],
  week: ['', 1, 'W'],
  month: ['', 1, 'M'],
  quarter: ['', 3, 'M'],
  year: ['', 1, 'Y'],
  decade: ['', 10, 'Y'],
  century: ['', 100, 'Y'],
}

const PARTS_OF_UNIT: Partial<Record<TimeUnit, readonly [unit: TimeUnit, count: number]>> = {
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
  minute: ['second', 60],
}

/** ISO 8601: half a year is `P6M`, one and a half hours `PT90M`, three and a half days `P3.5D`. */
export function isoDuration(
  amount: number,
  unit: TimeUnit,
  more: readonly { amount: number; unit: TimeUnit }[] = [],
): string {
  const all = [{ amount, unit }, ...more].map((part) => {
    const smaller = PARTS_OF_UNIT[part.unit]
    const exact = smaller !== undefined && !Number.isInteger(part.amount) && Number.isInteger(part.amount * smaller[1])
    return exact ? { amount: part.amount * smaller[1], unit: smaller[0] } : part
  })
  let date = ''
  let time = ''
  for (const part of all) {
    const [prefix, factor, letter] = CODES[part.unit]
    const amount = part.amount * factor
    const text = `${Number.isInteger(amount) ? amount : Number(amount.toFixed(4))}${letter}`
    if (prefix === 'T') time += text
    else date += text
  }
  return `P${date}${time === '' ? '' : `T${time}`}`
}
