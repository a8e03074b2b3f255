/**
 * Dates by the names of months: "الثلاثاء 5 مايو/أيار 2018", "الرابع من نوفمبر المقبل", "فبراير 2019", "مايو 13, 2018",
 * "15 رمضان 1439هـ", "12 من الشهر الجاري".
 */
import type { Numeral } from '../../text/numeral.ts'
import { type DateParts, inMonthToldBefore, meaningOf } from './date-parts.ts'
import { isGeneral } from './general.ts'
import { bearsDay, isCustom, isTown, knownYear } from './known-days.ts'
import { type MonthRead, readDayNumber, readMonth, readYear, type YearRead } from './parts.ts'
import { isWord, peek, type Reading, type Rule, type RuleList, type Tokens, wordSet } from './rule.ts'
import { dayOfMonthNear } from './scene.ts'
import { ANCHOR, type Terms, termsAt } from './terms.ts'
import { onWeekday } from './weekday-check.ts'

const COMMA = wordSet('، ,')
const OF = wordSet('من في ل')
const DASH = wordSet('- – / \\')
const AND = wordSet('و')
const TO = wordSet('إلى حتى')
const DAY_WORD = wordSet('يوم ويوم اليوم ليوم بيوم')
const TODAY = wordSet('اليوم')
const ON = wordSet('في الموافق الموافقه المصادف لـ')
const MONTH_WORD = wordSet('الشهر')

/** Reads on from a day number: "[من] [شهر] مايو …". */
export const dayFirst: Rule = {
  name: 'day and month',
  on: ANCHOR.number,
  read(tokens, at) {
    const day = readDayNumber(tokens, at, at)
    if (day === null) return null
    let from = day.last
    const to = readDayTo(tokens, from, at, day.value)
    if (to !== null) from = to.last
    else if (isWord(tokens, from, at, AND) || isWord(tokens, from, at, COMMA)) return dayOfList(tokens, at, day)
    if (isWord(tokens, from, at, OF) || isWord(tokens, from, at, DASH)) from++
    const parts: DateParts = { day: day.value, ...(to === null ? {} : { dayTo: to.value }) }
    const month = peek(tokens, from, at) === undefined ? null : readMonth(tokens, from)
    if (month === null) return dayOfThisMonth(tokens, from, at, parts)
    if (month.proclitics !== '' && month.proclitics !== 'ل') return null
    if (isTown(day.proclitics, day.value, month.month, month.calendar)) return calledBy(month.last)
    const known = month.calendar === 'gregory' ? knownYear(tokens, at, day.value, month.month) : null
    const reading = withYear(tokens, month.last, at, { ...parts, month, ...(known === null ? {} : { known }) })
    // "ملعب 5 جويلية", but "ملعب المدينة" and "في الملعب 5 جويلية 2016".
    if (!bearsDay(tokens, at)) return reading
    // "ملعب 5 جويلية 1962": the day of independence, with its year or without; "افتتح الملعب في 5 جويلية 2016" has its preposition.
    return reading === null ? null : calledBy(reading.last)
  },
}

const calledBy = (last: number): Reading => ({ last, kind: 'date', meaning: () => null, called: true })

/** The longest list of days before their month. */
const MOST_DAYS = 8

/** "5 و12 و19 مايو 2018": each day a date of its own, in the month told with the last; those that follow each other are one stretch. */
function dayOfList(tokens: Tokens, at: number, day: Numeral): Reading | null {
  let from = day.last
  let last = day
  for (let count = 1; count < MOST_DAYS; count++) {
    if (!isWord(tokens, from, at, AND) && !isWord(tokens, from, at, COMMA)) break
    const next = readDayNumber(tokens, from + 1, at)
    if (next === null || next.value <= last.value || next.digits !== day.digits) return null
    last = next
    from = next.last
  }
  if (last === day) return null
  if (isWord(tokens, from, at, OF)) from++
  const month = peek(tokens, from, at) === undefined ? null : readMonth(tokens, from)
  if (month === null || month.proclitics !== '') return null
  const whole = withYear(tokens, month.last, at, { day: day.value, month })
  return whole === null ? null : { ...whole, last: day.last }
}

/** "13-15 يوليو", "3 و4 مايو" are an interval of days. */
function readDayTo(tokens: Tokens, at: number, first: number, day: number) {
  // "8 و9 مايو", "24، 25 و26 مارس": days that follow each other are one stretch; "8 و12 مايو" are not.
  let chained: ReturnType<typeof readDayNumber> = null
  for (
    let link = at;
    isWord(tokens, link, first, AND) || (isWord(tokens, link, first, COMMA) && tokens[link + 1]?.kind === 'number');
  ) {
    const next = readDayNumber(tokens, link + 1, first)
    if (next === null || next.value !== (chained?.value ?? day) + 1) return null
    chained = next
    link = next.last
  }
  if (chained !== null) return chained
  if (!isWord(tokens, at, first, DASH) && !isWord(tokens, at, first, TO)) return null
  const to = readDayNumber(tokens, at + 1, first)
  return to !== null && to.value > day ? to : null
}

/** "12 من الشهر الجاري", "الخامس عشر من الشهر المقبل", "15 الجاري". */
function dayOfThisMonth(tokens: Tokens, at: number, first: number, parts: DateParts): Reading | null {
  const same = lastOfSameMonth(tokens, at, first)
  if (same !== null) return { last: same, kind: 'date', meaning: inMonthToldBefore(parts) }
  const named = isWord(tokens, at, first, MONTH_WORD)
  const deictic = definiteDeictic(termsAt(tokens, named ? at + 1 : at, first))
  if (deictic === null || parts.day === undefined || (!named && deictic !== 0)) return null
  if (!named && tokens[at - 1]!.kind !== 'number') return null
  const { day } = parts
  return { last: at + (named ? 2 : 1), kind: 'date', meaning: (scene) => dayOfMonthNear(scene, day, deictic) }
}

const SAME = wordSet('نفس ذات')
const SELF = wordSet('نفسه ذاته عينه نفسها ذاتها')
const OF_IT = wordSet('منه')

/** "17 من نفس الشهر", "24 من الشهر ذاته", "24 منه": the token after it. */
function lastOfSameMonth(tokens: Tokens, at: number, first: number): number | null {
  if (isWord(tokens, at, first, OF_IT) && tokens[at - 1]!.kind === 'number') return at + 1
  if (!isWord(tokens, at - 1, first, OF)) return null
  if (isWord(tokens, at, first, SAME) && isWord(tokens, at + 1, first, MONTH_WORD)) return at + 2
  return isWord(tokens, at, first, MONTH_WORD) && isWord(tokens, at + 1, first, SELF) ? at + 2 : null
}

export const definiteDeictic = (terms: Terms | null): -1 | 0 | 1 | null =>
  terms?.deictic !== undefined && terms.split.definite && terms.split.proclitics === '' ? terms.deictic : null

/** Reads on from a month: "مايو 2018", "سبتمبر الماضي", "مايو 13, 2018", "يوليو 13-15". */
export const monthFirst: Rule = {
  name: 'month',
  on: ANCHOR.month | ANCHOR.unit,
  read(tokens, at) {
    const month = readMonth(tokens, at)
    // "مدينة 6 أكتوبر": the month of a name.
    if (month === null || (tokens[at - 1]?.kind === 'number' && bearsDay(tokens, at - 1))) return null
    // "دي مايو": Di Maio.
    if (isWord(tokens, at - 1, at, 'دي')) return calledBy(month.last)
    if (isCustom(tokens, at)) return calledBy(month.last)
    const day = readDayNumber(tokens, month.last, at)
    if (day !== null && (day.digits || day.definite) && !countsBehind(tokens, day, at)) {
      const to = readDayTo(tokens, day.last, at, day.value)
      const parts = { day: day.value, month, ...(to === null ? {} : { dayTo: to.value }) }
      return withYear(tokens, to?.last ?? day.last, at, parts)
    }
    const reading = withYear(tokens, month.last, at, { month })
    if (month.calendar === 'islamic' && reading?.last === month.last && isGeneral(tokens, at, month.last))
      return believable(tokens, at, month) ? { ...reading, meaning: () => null } : null
    const more = reading !== null && reading.last > month.last
    return more || believable(tokens, at, month) ? reading : null
  },
}

/** "تسليم سبتمبر 12 سنتا", "في يونيو 15 شخصا": the number counts what stands behind it, unless a year is told. */
function countsBehind(tokens: Tokens, day: Numeral, first: number): boolean {
  const next = peek(tokens, day.last, first)
  return (
    day.digits &&
    next?.kind === 'word' &&
    (/[^هي]ا$/.test(next.form.folded) ||
      COUNTED.has(next.form.folded) ||
      (isWord(tokens, day.last, first, OF) && isWord(tokens, day.last + 1, first, HUNDRED)))
  )
}
const HUNDRED = wordSet('المئة المائة')
const COUNTED = wordSet('دولار دولارات سنت بالمئة بالمائة نقطة نقاط ألف مليون مليار أشخاص % ألفا مليونا')

const BEFORE_MONTH = wordSet(
  'في منذ خلال حتي الي من بين بحلول مطلع نهايه منتصف اوائل اواخر بدايه اواسط موفي متم قبل بعد حلول',
)

/** A weak month name ("مارس", "ماي", "رمضان") alone is a month only behind a preposition that puts it in time. */
function believable(tokens: Tokens, at: number, month: MonthRead): boolean {
  if (month.sure || !month.weak) return true
  if (month.calendar === 'islamic' && month.month !== 9) return false
  const before = peek(tokens, at - 1, at)
  return before !== undefined && BEFORE_MONTH.has(before.form.folded) && month.proclitics === ''
}

/** The year or the word that says which one, behind day and month. */
function withYear(tokens: Tokens, at: number, first: number, parts: DateParts): Reading | null {
  let last = at
  const full: DateParts = { ...parts }
  const deictic = definiteDeictic(termsAt(tokens, last, first))
  if (deictic !== null) {
    full.deictic = deictic
    last++
  }
  const same = lastOfSameYear(tokens, last, first)
  if (same !== null) return plainMonth({ ...full, sameYear: true }, same)
  const year = readYear(tokens, last, first, true) ?? readYearAfterSign(tokens, last, first)
  if (year !== null) {
    full.year = year
    last = year.last
  }
  if (full.month?.weak && !full.month.sure && full.year === undefined && full.deictic === undefined) {
    // "5 مارس" is a date; "5 ماي" too; "3 صفر" is a score.
    if (full.day === undefined) return plainMonth(full, last)
    const dated =
      DATED_ALONE.has(full.month.month) || (full.month.month === 1 && isWord(tokens, first - 1, first, ON_DAY))
    if (full.month.calendar === 'islamic' && !dated) return null
  }
  return plainMonth(full, last)
}

/** "من العام نفسه", "من نفس العام", "من ذلك العام": the token after it. */
function lastOfSameYear(tokens: Tokens, at: number, first: number): number | null {
  if (!isWord(tokens, at, first, OF)) return null
  if (isWord(tokens, at + 1, first, YEAR) && isWord(tokens, at + 2, first, SELF)) return at + 3
  return isWord(tokens, at + 1, first, SAME_OR_THAT) && isWord(tokens, at + 2, first, YEAR) ? at + 3 : null
}
const YEAR = wordSet('العام السنة')
const SAME_OR_THAT = wordSet('نفس ذات ذلك تلك')

/** رجب، شعبان، رمضان، شوال: with a day before them hardly anything else; "3 صفر" is a score. */
const DATED_ALONE = new Set([7, 8, 9, 10])

const ON_DAY = wordSet('في يوم بتاريخ من حتى إلى')

/** "5-مايو-2018", "5/مايو/2018". */
function readYearAfterSign(tokens: Tokens, at: number, first: number): YearRead | null {
  return isWord(tokens, at, first, DASH) ? readYear(tokens, at + 1, first, true) : null
}

function plainMonth(parts: DateParts, last: number): Reading {
  const islamic = parts.month?.calendar === 'islamic' || parts.year?.hijri
  return {
    last,
    kind: 'date',
    meaning: meaningOf(parts),
    ...(islamic ? { calendar: 'islamic' as const } : {}),
  }
}

/** "الثلاثاء 5 مايو", "الأحد، الموافق 3 يونيو 2018", "يوم 5 مايو": the date says more than the weekday. */
export const weekdayAndDate = (
  dates: RuleList,
  read: (rules: RuleList, tokens: Tokens, at: number) => Reading | null,
): Rule => ({
  name: 'weekday and date',
  on: ANCHOR.weekday | ANCHOR.unit | ANCHOR.day,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    const isDay = isWord(tokens, at, at, DAY_WORD)
    if (terms?.day === undefined && (terms?.weekday === undefined || !terms.split.definite) && !isDay) return null
    let from = at + 1
    if ((isDay || terms?.day !== undefined) && termsAt(tokens, from, at)?.weekday !== undefined) from++
    if (isWord(tokens, from, at, COMMA)) from++
    if (isWord(tokens, from, at, ON)) from++
    if (isWord(tokens, from, at, DAY_WORD)) from++
    if (peek(tokens, from, at) === undefined) return null
    const token = tokens[from]!
    if (token.kind !== 'number' && !/^ال/.test(token.form.folded) && termsAt(tokens, from, at)?.bits !== ANCHOR.month)
      return null
    const date = read(dates, tokens, from)
    // "الثلاثاء، مايو" is a list; "الاثنين، يناير الثاني والعشرين، 2018" is a date.
    if (date === null || (token.kind !== 'number' && date.last - from < 2)) return null
    const weekday = termsAt(tokens, at, at)?.weekday ?? termsAt(tokens, at + 1, at)?.weekday
    const isToday = isWord(tokens, at, at, TODAY)
    if (weekday === undefined) return date
    return { ...date, corrigible: true, meaning: onWeekday(date.meaning, weekday, date.calendar, isToday) }
  },
})
