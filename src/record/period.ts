/**
 * EDTF (ISO 8601-2) values as the days they span, so that a database can compare them. Days are integers: 20180708.
 * Qualifiers (`~ ? %`) do not move the bounds; a bare clock time has no day.
 */
export interface Period {
  first: number
  last: number
}

const EARLIEST = 0
const LATEST = 99991231

/** The days of an EDTF value or an ISO 8601 instant, in the offset in which it is written. Null when it names no day. */
export function periodOf(value: string | null | undefined): Period | null {
  if (value === null || value === undefined) return null
  const [from = '', to] = value.split('/')
  if (to === undefined) return single(from)
  const start = isOpen(from) ? { first: EARLIEST, last: EARLIEST } : single(from)
  const end = isOpen(to) ? { first: LATEST, last: LATEST } : single(to)
  return start === null || end === null || end.last < start.first ? null : { first: start.first, last: end.last }
}

const isOpen = (bound: string) => bound === '' || bound === '..'

/** Seasons (21–24, northern), quarters (33–36), halves (40, 41) of ISO 8601-2: first and last month. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
}

function single(value: string): Period | null {
  const match = /^[~?%]?(\d{2}[\dX]{2})[~?%]?(?:-[~?%]?(\d\d|XX)[~?%]?(?:-[~?%]?(\d\d|XX)[~?%]?(?:T.*)?)?)?$/.exec(
    value,
  )
  if (match === null) return null
  const [, year = '', month = 'XX', day = 'XX'] = match
  const from = Number(year.replaceAll('X', '0'))
  const to = Number(year.replaceAll('X', '9'))
  if (month === 'XX') return { first: numeral(from, 1, 1), last: numeral(to, 12, 31) }
  const part = PARTS[month]
  if (part !== undefined) return { first: numeral(from, part[0], 1), last: endOfMonth(to, part[1]) }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === 'XX') return { first: numeral(from, Number(month), 1), last: endOfMonth(to, Number(month)) }
  if (Number(day) < 1 || Number(day) > 31) return null
  return { first: numeral(from, Number(month), Number(day)), last: numeral(to, Number(month), Number(day)) }
}

const numeral = (year: number, month: number, day: number) => year * 10_000 + month * 100 + day

/** The last day of a month; month 14 is February of the next year. */
function endOfMonth(year: number, month: number): number {
  const date = new Date(Date.UTC(year, month, 0))
  return numeral(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
