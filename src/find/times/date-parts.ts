/** What day, month and year mean together, completed from the scene where one is not told. */
import { civilOf } from './civil.ts'
import { hijriOf } from './hijri.ts'
import type { MonthRead, YearRead } from './parts.ts'
import { dateNear, type Meaning, monthNear, type Scene, yearShifted } from './scene.ts'
import { gregorianValue, hijriValue, inGregorianYear, range, type Value } from './value.ts'

export interface DateParts {
  day?: number
  dayTo?: number
  month?: MonthRead
  year?: YearRead
  /** Year of a day that everybody knows by day and month. */
  known?: number
  /** "من العام نفسه": that of the date told before. */
  sameYear?: true
  /** الماضي، الجاري، المقبل */
  deictic?: -1 | 0 | 1
}

/** The value of day, month and year, as far as they are told, completed from the scene. */
export function meaningOf(parts: DateParts): Meaning {
  const { month, day = null, dayTo, year, deictic } = parts
  if (month === undefined) return () => null
  const calendar = month.calendar === 'islamic' || year?.hijri ? 'islamic' : 'gregory'
  const make = calendar === 'islamic' ? hijriOrGregorian : gregorianValue
  const of = (dayOfMonth: number | null, monthOf: number): Meaning => {
    if (year !== undefined && 'year' in year) return () => make(year.year, monthOf, dayOfMonth)
    if (year !== undefined)
      return (scene) => {
        const shifted = yearShifted(scene, year.shift)
        return shifted === null ? null : make(shifted, monthOf, dayOfMonth)
      }
    if (parts.sameYear === true) return (scene) => inYearTold(scene, make, monthOf, dayOfMonth)
    if (deictic !== undefined) return (scene) => monthNear(scene, calendar, monthOf, dayOfMonth, deictic)
    const { known } = parts
    if (known !== undefined) return () => make(known, monthOf, dayOfMonth)
    return (scene) => dateNear(scene, calendar, monthOf, dayOfMonth)
  }
  if (dayTo !== undefined) return between(of(day, month.month), of(dayTo, month.month))
  if (month.to !== undefined) return between(of(null, month.month), of(day, month.to))
  return of(day, month.month)
}

/** In the year of the date told before, where there is one of the same calendar. */
function inYearTold({ antecedent }: Scene, make: typeof hijriValue, month: number, day: number | null): Value | null {
  if (antecedent?.from == null) return null
  return make === gregorianValue ? make(civilOf(antecedent.from).year, month, day) : null
}

/** "رمضان 2019": a Hijri month of a Gregorian year. */
const hijriOrGregorian: typeof hijriValue = (year, month, day) =>
  year > 1600 && month !== null ? inGregorianYear(year, month, day) : hijriValue(year, month, day)

export const between =
  (a: Meaning, b: Meaning): Meaning =>
  (scene) => {
    const [from, to] = [a(scene), b(scene)]
    return from === null || to === null ? null : ordered(from, to)
  }

const ordered = (a: Value, b: Value): Value | null =>
  a.from !== null && b.from !== null && a.from > b.from ? null : range(a, b)

/** "24 منه", "17 من الشهر نفسه". */
export const inMonthToldBefore =
  ({ day, dayTo }: DateParts): Meaning =>
  ({ antecedent }) => {
    if (day === undefined || antecedent?.from == null || antecedent.grain === 'year') return null
    const { year, month } = antecedent.hijri ? hijriOf(antecedent.from) : civilOf(antecedent.from)
    const make = antecedent.hijri ? hijriValue : gregorianValue
    const from = make(year, month, day)
    if (dayTo === undefined || from === null) return from
    const to = make(year, month, dayTo)
    return to === null ? null : range(from, to)
  }
