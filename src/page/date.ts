/** Dates as pages write them: by machines in metadata, by people in a date line. Nothing is read into a date that is not there. */
import { MONTHS } from '../arabic/calendar.ts'
import { fold, plain } from '../text/fold.ts'

const pad = (n: number | string): string => String(n).padStart(2, '0')

/** A day of the calendar, or null when there is none (31 April) or the year is no year of news pages. */
function day(year: number, month: number, date: number): string | null {
  const last = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  const fits = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && date >= 1 && date <= last
  return fits ? `${year}-${pad(month)}-${pad(date)}` : null
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const CLOCK = String.raw`(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`
const ISO = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}$`, 'i')
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${CLOCK}$`, 'i')
const RFC = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})[\s-]+(\d{4})${CLOCK}`, 'i')
const AMERICAN = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${CLOCK}`, 'i')
const EDTF = /^(?:\d{4}(?:-\d{2}){0,2}[~?%]?(?:\/(?:\d{4}(?:-\d{2}){0,2}[~?%]?|\.\.)?)?)$/

/** A date that a machine or a caller wrote, as EDTF or an ISO 8601 instant; null when it is none. */
export function machineDate(written: string): string | null {
  const text = plain(written).trim()
  if (EDTF.test(text) && (text.length !== 10 || machineDay(text) !== null)) return text
  let m = ISO.exec(text)
  if (m) return instant(day(+m[1]!, +m[2]!, +m[3]!), m.slice(4))
  m = COMPACT.exec(text)
  if (m) return instant(day(+m[1]!, +m[2]!, +m[3]!), m.slice(4))
  m = DAY_FIRST.exec(text)
  if (m) return instant(dayFirst(+m[1]!, +m[2]!, +m[3]!), m.slice(4))
  m = RFC.exec(text)
  if (m) return instant(day(+m[3]!, englishMonth(m[2]!), +m[1]!), m.slice(4))
  m = AMERICAN.exec(text)
  if (m) return instant(day(+m[3]!, englishMonth(m[1]!), +m[2]!), m.slice(4))
  return null
}

const machineDay = (text: string): string | null => {
  const [year, month, date] = text.split('-').map(Number)
  return day(year!, month!, date!)
}

const englishMonth = (name: string): number => ENGLISH_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** The Arab press writes the day first; only where that is no date, the month. */
const dayFirst = (a: number, b: number, year: number): string | null => day(year, b, a) ?? day(year, a, b)

function instant(date: string | null, clock: (string | undefined)[]): string | null {
  if (date === null) return null
  const [hours, minutes, seconds, zone] = clock
  if (hours === undefined || minutes === undefined || +hours > 23 || +minutes > 59) return date
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : 'Z'
  return `${date}T${pad(hours)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${offset}`
}

/** Folded month name → number. Names of two words first, so that "كانون الثاني" is not cut short. */
const MONTH_NUMBERS: readonly (readonly [name: string, month: number])[] = [
  ...MONTHS.filter((row) => row.calendar === 'gregory').flatMap((row) =>
    [...row.names.split('|'), ...(row.weak ?? '').split('|')]
      .filter((name) => name !== '')
      .map((name) => [fold(name), row.month] as const),
  ),
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((name, i) => [name, i + 1] as const),
]
const MONTH_BY_NAME = new Map(MONTH_NUMBERS)
const NAMES = [...MONTH_BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')
/** "24 نيسان / أبريل 2020", "12 كانون الثاني (يناير) 2022": a month may be named twice. */
const TWIN = String.raw`(?:\s*[/(\-]\s*(?:${NAMES})\s*\)?)?`
const WRITTEN = [
  new RegExp(
    String.raw`(?<!\d)(?<d>\d{1,2})\s*(?:من\s+|[-/]\s*)?(?<m>${NAMES})${TWIN}\s*(?:[،,\-/]\s*)?(?:عام |سنه )?(?<y>\d{4})(?!\d)`,
  ),
  new RegExp(String.raw`(?<![\p{L}])(?<m>${NAMES})${TWIN}\s*(?<d>\d{1,2})\s*[،,]?\s*(?<y>\d{4})(?!\d)`, 'u'),
  /(?<!\d)(?<y>(?:19|20)\d{2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<d>\d{1,2})(?!\d)/,
  /(?<!\d)(?<d>\d{1,2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<y>(?:19|20)\d{2})(?!\d)/,
]

/** The first date written in a line (year, month and day all there), or null. */
export function writtenDate(line: string): string | null {
  const found = firstDate(fold(line))
  return found === null ? null : found.value
}

function firstDate(text: string): { value: string; start: number; end: number } | null {
  let first: { value: string; start: number; end: number } | null = null
  for (const pattern of WRITTEN) {
    const m = pattern.exec(text)
    const { d, m: month, y } = m?.groups ?? {}
    if (m === null || d === undefined || month === undefined || y === undefined) continue
    const number = MONTH_BY_NAME.get(month) ?? Number(month)
    const value = pattern === WRITTEN[3] ? dayFirst(+d, number, +y) : day(+y, number, +d)
    if (value !== null && (first === null || m.index < first.start))
      first = { value, start: m.index, end: m.index + m[0].length }
  }
  return first
}

/** Words that stand around a date in a date line and say nothing else (folded). */
const AROUND = new Set(
  'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت احد اثنين تاريخ التاريخ بتاريخ النشر نشر نشرت نشره تم في يوم اليوم اخر تحديث التحديث حدث الساعه ساعه مساء صباحا ظهرا ص م ه هـ الموافق بتوقيت غرينتش غرينيتش جرينتش gmt utc am pm published updated on at مكه السعوديه القاهره ابوظبي كتب منذ'.split(
    ' ',
  ),
)
const MOST_OTHER_WORDS = 2

/** The date of a line that is nothing but a date line ("الجمعة 8 فيفري 2019", "تاريخ النشر: 20/01/2022 - 09:30"), or null. */
export function dateLine(line: string): string | null {
  if (line.length > 160) return null
  const text = fold(line)
  const found = firstDate(text)
  if (found === null) return null
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`
  const second = firstDate(rest)
  const others = (second === null ? rest : rest.slice(0, second.start) + rest.slice(second.end)).match(/\p{L}+/gu) ?? []
  const strange = others.filter((word) => !AROUND.has(word) && !MONTH_BY_NAME.has(word))
  return strange.length <= MOST_OTHER_WORDS ? found.value : null
}

/** The day in an address: "/2020/8/24/", "/2018-05-11-", "/202003171044893040-". Null without all three parts. */
export function dateOfUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
  const parted = /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path)
  if (parted) return day(+parted[1]!, +parted[2]!, +parted[3]!)
  const compact = /(?:^|[/_-])(20\d{2})(\d{2})(\d{2})(?=\d{4,12}(?:[/_.-]|$)|[/_.-]|$)/.exec(path)
  return compact === null ? null : day(+compact[1]!, +compact[2]!, +compact[3]!)
}
