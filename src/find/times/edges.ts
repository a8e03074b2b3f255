/** Where in a period: "نهاية أيار", "مطلع العام الجاري", "منتصف عام 2012", "أواخر التسعينيات", "نهاية الشهر", "الأول من مايو" by its weekday or week. */
import type { Edge } from '../../arabic/time-words.ts'
import { readNumeral } from '../../text/numeral.ts'
import { civilOf, dayOf, daysInMonth } from './civil.ts'
import type { Read } from './day-behind.ts'
import { readMonth } from './parts.ts'
import { periodValue } from './periods.ts'
import { isWord, peek, type Reading, type Rule, type RuleList, type Tokens, wordSet } from './rule.ts'
import { type Scene, weekdayOfMonth } from './scene.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { approximate, dayValue, monthValue, range, rangeOfDays, type Value, yearValue } from './value.ts'

const WITHIN = wordSet('من في ب')

const OF = wordSet('من')
const OPENER_OF_MONTH = wordSet('الفاتح')
const STARTING = wordSet('بداية ابتداء')

export const edges = (periods: RuleList, read: Read): Rule => ({
  name: 'edge of a period',
  on: ANCHOR.edge | ANCHOR.half | ANCHOR.first,
  read(tokens, at) {
    const edge = edgeAt(tokens, at)
    // "بداية من شهر ماي" is from May on; the month is the time.
    if (edge === null || (isWord(tokens, at, at, STARTING) && isWord(tokens, at + 1, at, OF))) return null
    const from = isWord(tokens, at + 1, at, OF) ? at + 2 : at + 1
    if (peek(tokens, from, at) === undefined || (termsAt(tokens, from, at)?.split.proclitics ?? '') !== '') return null
    const period = read(periods, tokens, from) ?? readPlainPeriod(tokens, from, at)
    if (period === null || period.kind !== 'date') return null
    return {
      last: period.last,
      kind: 'date',
      ...(period.calendar === undefined ? {} : { calendar: period.calendar }),
      meaning: (scene) => {
        const value = period.meaning(scene)
        if (value === null) return null
        // "نهاية الأسبوع" is the weekend; behind a past verb the one that is over.
        if (value.grain === 'week' && edge === 'end') return weekend(value, scene)
        return edgeOf(value, edge)
      },
    }
  },
})

/** Saturday and Sunday; of an Arab newspaper whose week ends so, Friday and Saturday. */
function weekend({ to }: Value, { day, tense, fridayOff }: Scene): Value | null {
  if (to === null || day === null) return null
  const first = fridayOff ? to - 2 : to - 1
  const back = tense === 'past' && first > day ? 7 : 0
  return rangeOfDays(first - back, first + 1 - back)
}

function edgeAt(tokens: Tokens, at: number): Edge | null {
  const terms = termsAt(tokens, at, at)
  // "الفاتح من أبريل".
  if (isWord(tokens, at, at, OPENER_OF_MONTH) && isWord(tokens, at + 1, at, OF)) return 'start'
  if (terms === null || terms.split.definite) return null
  if (terms.edge !== undefined) return terms.edge
  // "نصف شهر مارس" is its middle; "نصف عام" a length, which the duration rule reads longer or first.
  if (terms.opener === 'half' && /نصف?$/.test(tokens[at]!.form.folded))
    return readMonth(tokens, at + 1) === null ? null : 'middle'
  if (terms.opener === 'first' && /(غره|فاتح)$/.test(tokens[at]!.form.folded)) return 'start'
  return null
}

/** "نهاية الشهر", "مطلع الأسبوع", "نهاية العام": the running one. */
function readPlainPeriod(tokens: Tokens, at: number, first: number): Reading | null {
  const terms = termsAt(tokens, at, first)
  if (terms?.unit === undefined || !terms.split.definite || terms.unit.count !== 'singular') return null
  const { unit } = terms.unit
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade' && unit !== 'century') return null
  // "بداية السنة الدراسية", "نهاية العام المالي" are other years.
  const next = peek(tokens, at + 1, first)
  if (next !== undefined && /^ال/.test(next.form.folded) && next.kind === 'word') {
    // "مطلع العقد الثالث" is of somebody's life.
    return unit === 'decade' ? null : { last: at + 1, kind: 'date', meaning: () => null }
  }
  return { last: at + 1, kind: 'date', meaning: (scene) => periodValue(scene, unit, 0) }
}

/** The end of a period is its last day; beginnings and middles are about so; thirds are intervals. */
export function edgeOf(value: Value, edge: Edge): Value | null {
  const { from, to, grain } = value
  if (from === null || to === null || grain === 'day') return null
  const { year, month } = civilOf(from)
  switch (edge) {
    case 'end':
      return dayValue(to)
    case 'start':
      // "غرة شهر ذي القعدة": a Hijri month has a first day too; "بداية الربع الثاني" is a month.
      if (grain === 'month' || grain === 'week' || value.hijri === true) return dayValue(from)
      if (grain === 'interval' && to - from < 400) return approximate(monthValue(year, month))
      return grain === 'year' ? approximate(monthValue(year, 1)) : approximate(yearValue(year))
    case 'middle':
      if (grain === 'month') return dayValue(from + 14)
      if (grain === 'year') return approximate(range(monthValue(year, 6), monthValue(year, 7)))
      return grain === 'decade' || grain === 'century'
        ? approximate(yearValue(Math.floor((year + civilOf(to).year + 1) / 2)))
        : approximate(dayValue(Math.round((from + to) / 2)))
    default:
      return third(value, edge === 'early' ? 0 : edge === 'mid' ? 1 : 2)
  }
}

function third({ from, to, grain }: Value, nth: 0 | 1 | 2): Value | null {
  const { year, month } = civilOf(from!)
  const last = civilOf(to!).year
  switch (grain) {
    case 'month':
      return approximate(
        rangeOfDays(
          dayOf(year, month, nth * 10 + 1),
          nth === 2 ? dayOf(year, month, daysInMonth(year, month)) : dayOf(year, month, nth * 10 + 10),
        ),
      )
    case 'year':
      return approximate(range(monthValue(year, nth * 4 + 1), monthValue(year, nth * 4 + 4)))
    case 'decade':
      return approximate(
        range(yearValue(year + nth * 3 + (nth === 2 ? 1 : 0)), yearValue(nth === 2 ? last : year + nth * 3 + 3)),
      )
    case 'century':
      return approximate(range(yearValue(year + nth * 33), yearValue(nth === 2 ? last : year + nth * 33 + 33)))
    default: {
      const length = to! - from! + 1
      return approximate(
        rangeOfDays(from! + Math.floor((nth * length) / 3), from! + Math.floor(((nth + 1) * length) / 3) - 1),
      )
    }
  }
}

/** "أول ثلاثاء من شهر أكتوبر", "الاثنين الأخير من مارس", "آخر يوم من ديسمبر", "الأسبوع الأول من مايو". */
export const inMonth = (months: RuleList, read: Read): Rule => ({
  name: 'nth of a month',
  on: ANCHOR.ordinal | ANCHOR.last | ANCHOR.weekday | ANCHOR.unit,
  read(tokens, at) {
    const item = readItem(tokens, at)
    if (item === null) return null
    const { nth, what } = item
    const from = isWord(tokens, item.last, at, WITHIN) ? item.last + 1 : item.last
    if (peek(tokens, from, at) === undefined) return null
    const proclitics = termsAt(tokens, from, at)?.split.proclitics ?? ''
    if (from === item.last ? proclitics !== 'ب' : proclitics !== '') return null
    const month = readMonthPhrase(tokens, from, months, read)
    if (month === null) return null
    return {
      last: month.last,
      kind: 'date',
      ...(month.calendar === undefined ? {} : { calendar: month.calendar }),
      meaning: (scene) => {
        const value = month.meaning(scene)
        if (value?.from == null || value.to === null) return null
        // "أول يوم من شهر شعبان": a Hijri month has no weeks of ours.
        if (value.hijri && what === 'day') return dayValue(nth === 'last' ? value.to : value.from + nth - 1)
        if (value.grain !== 'month') return null
        const civil = civilOf(value.from)
        if (what === 'day') return dayValue(nth === 'last' ? value.to : value.from + nth - 1)
        const monday = weekdayOfMonth(civil.year, civil.month, what === 'week' ? 1 : what, nth)
        if (monday === null) return null
        return what === 'week' ? rangeOfDays(monday, monday + 6) : dayValue(monday)
      },
    }
  },
})

function readMonthPhrase(tokens: Tokens, at: number, months: RuleList, read: Read): Reading | null {
  return read(months, tokens, at)
}

interface Item {
  nth: number | 'last'
  what: 'day' | 'week' | number
  last: number
}

/** "أول ثلاثاء", "ثالث يوم ثلاثاء", "الاثنين الأخير", "اليوم الثالث", "آخر يوم". */
function readItem(tokens: Tokens, at: number): Item | null {
  const terms = termsAt(tokens, at, at)
  if (terms === null) return null
  const noun = nounAt(tokens, at, at)
  if (noun !== null && terms.split.definite) {
    const order = orderAt(tokens, noun.last, at)
    return order === null ? null : { nth: order.nth, what: noun.what, last: order.last }
  }
  const order = orderAt(tokens, at, at)
  if (order === null || terms.split.definite) return null
  const counted = nounAt(tokens, order.last, at)
  return counted === null || termsAt(tokens, order.last, at)?.split.definite
    ? null
    : { nth: order.nth, what: counted.what, last: counted.last }
}

function orderAt(tokens: Tokens, at: number, first: number): { nth: number | 'last'; last: number } | null {
  const terms = termsAt(tokens, at, first)
  if (terms === null) return null
  if (terms.opener === 'last' || terms.lastOfRow) return { nth: 'last', last: at + 1 }
  const numeral = readNumeral(tokens, at)
  return numeral?.kind === 'ordinal' && numeral.value <= 31 ? { nth: numeral.value, last: numeral.last } : null
}

function nounAt(tokens: Tokens, at: number, first: number): { what: Item['what']; last: number } | null {
  const terms = termsAt(tokens, at, first)
  if (terms === null) return null
  if (terms.unit?.unit === 'day' && terms.unit.count === 'singular') {
    const weekday = termsAt(tokens, at + 1, first)?.weekday
    return weekday === undefined ? { what: 'day', last: at + 1 } : { what: weekday, last: at + 2 }
  }
  if (terms.unit?.unit === 'week' && terms.unit.count === 'singular') return { what: 'week', last: at + 1 }
  return terms.weekday === undefined ? null : { what: terms.weekday, last: at + 1 }
}
