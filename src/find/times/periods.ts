/**
 * Calendar periods seen from now: "الأسبوع الماضي", "العام الجاري", "هذا الشهر", "الأيام الثلاثة الماضية", "اليومين
 * الماضيين", "آخر ثلاث سنوات", "الـ24 ساعة الماضية", "السنوات الأخيرة".
 */
import type { TimeUnit } from '../../arabic/time-words.ts'
import { readNumeral } from '../../text/numeral.ts'
import { definiteDeictic } from './calendar-dates.ts'
import { addMonths, civilOf } from './civil.ts'
import { definiteNumber, toldAgain } from './parts.ts'
import { isWord, peek, type Reading, type Rule, type Tokens, wordSet } from './rule.ts'
import type { Meaning, Scene } from './scene.ts'
import { ANCHOR, termsAt } from './terms.ts'
import {
  centuryValue,
  dayValue,
  decadeValue,
  hijriValue,
  isoDay,
  monthValue,
  range,
  rangeOfDays,
  type Value,
  weekValue,
  yearValue,
} from './value.ts'
import { twoYears } from './years.ts'

/** The calendar period of this unit, `shift` of them from the one that runs. */
export function periodValue(scene: Scene, unit: TimeUnit, shift: number): Value | null {
  if (scene.day === null) return null
  const now = civilOf(scene.day)
  switch (unit) {
    case 'day':
      return dayValue(scene.day + shift)
    case 'week':
      return weekValue(scene.day + 7 * shift)
    case 'month': {
      const { year, month } = addMonths(now.year, now.month, shift)
      return monthValue(year, month)
    }
    case 'year':
      return yearValue(now.year + shift)
    case 'decade':
      return decadeValue(now.year + 10 * shift)
    case 'century':
      return centuryValue(Math.floor(now.year / 100) + 1 + shift)
    case 'hour':
      return hours(scene, shift, shift)
    default:
      return null
  }
}

/** `count` periods before now (-1) or to come (1): the last three days are those before today. */
function span(scene: Scene, unit: TimeUnit, count: number, shift: -1 | 1): Value | null {
  if (unit === 'hour') return shift === -1 ? hours(scene, -count, 0) : hours(scene, 0, count)
  const plain = unit === 'decade' ? 'year' : unit === 'century' ? 'year' : unit
  const units = unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : count
  const far = periodValue(scene, plain, shift * units)
  const near = periodValue(scene, plain, shift)
  if (far === null || near === null || far.from === null || near.to === null) return null
  if (unit === 'week') return rangeOfDays(Math.min(far.from, near.from!), Math.max(far.to!, near.to))
  return shift === -1 ? range(far, near) : range(near, far)
}

function hours(scene: Scene, from: number, to: number): Value | null {
  const { day, minute } = scene
  if (day === null) return null
  if (minute === null) {
    const [a, b] = [day + Math.floor(from / 24), day + Math.ceil(to / 24)]
    return a === b ? dayValue(a) : rangeOfDays(a, b)
  }
  const point = (hour: number): Value => {
    const at = minute + hour * 60
    const on = day + Math.floor(at / 1440)
    const rest = ((at % 1440) + 1440) % 1440
    const clock = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`
    return { text: `${isoDay(on)}T${clock}`, from: on, to: on, grain: 'clock' }
  }
  return from === to ? point(from) : range(point(from), point(to))
}

const unresolved = (): Meaning => () => null

/** The noun with its article, then perhaps a number, then the word that says which: all must agree that they are one phrase. */
export const deicticPeriods: Rule = {
  name: 'period from now',
  on: ANCHOR.unit,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.unit === undefined || !terms.split.definite) return null
    const { unit, count } = terms.unit
    let last = at + 1
    let number = count === 'dual' ? 2 : count === 'singular' ? 1 : null
    if (count === 'plural') {
      const numeral = definiteNumber(tokens, last, at)
      if (numeral !== null) {
        number = numeral.value
        last = numeral.last
      }
    }
    const which = termsAt(tokens, last, at)
    if (which?.next && count === 'singular' && unit !== 'day') return null
    const deictic = definiteDeictic(which)
    if (deictic === null) return null
    last++
    // "الأسبوع الأخير من مارس" is one of a row; "السنوات الأخيرة" the past ones.
    if (which?.lastOfRow && count === 'singular') return null
    // "الأمين العام السابق للحزب": the general one, and he is the former.
    if (unit === 'year' && isWord(tokens, at - 1, at, OFFICES)) return null
    if (count === 'singular') {
      // "اليوم الحالي" is today, "الساعات الماضية" vague.
      if (unit === 'hour' || unit === 'minute' || unit === 'second') return null
      const again = yearToldAgain(tokens, last, at, unit)
      if (again !== null) return again
      const told = isWord(tokens, last - 1, at, BEFORE_THAT)
      // "اليوم السابق لعرض الفيلم": before what has no date here.
      if (told && unit === 'day' && /^ل.{2,}/.test(peek(tokens, last, at)?.form.folded ?? ''))
        return { last, kind: 'date', meaning: unresolved() }
      return {
        last,
        kind: 'date',
        // "عام 2014 … مقارنة بالعام السابق": the one before the year told.
        ...(told ? { leans: true as const } : {}),
        meaning: (scene) => (told ? beforeTold(scene, unit) : null) ?? periodValue(scene, unit, deictic),
      }
    }
    // "الدقائق الأخيرة" are those of a match.
    if (which?.lastOfRow && (unit === 'minute' || unit === 'second')) return null
    if (number === null || deictic === 0) return { last, kind: 'date', meaning: unresolved() }
    const many = number
    return {
      last,
      kind: unit === 'hour' || unit === 'minute' ? 'time' : 'date',
      meaning: (scene) => span(scene, unit, many, deictic),
    }
  },
}

/** Whom العام makes general. */
const OFFICES = wordSet(
  'الأمين الأمينة والأمين للأمين المدير المديرة والمدير للمدير الكاتب الكاتبة المدعي المدعية والمدعي للمدعي النائب المفتش القائد المنسق المنسقة المراقب الحاكم المندوب المفوض السكرتير المتصرف القنصل والقنصل الوكيل المحامي',
)
const BEFORE_THAT = wordSet('السابق السابقة')

/** The period before the one told last, where that is of the same size. */
function beforeTold({ antecedent }: Scene, unit: TimeUnit): Value | null {
  if (antecedent?.from == null || antecedent.grain !== unit) return null
  const { year, month } = civilOf(antecedent.from)
  if (unit === 'year') return yearValue(year - 1)
  if (unit === 'day') return dayValue(antecedent.from - 1)
  if (unit === 'week') return weekValue(antecedent.from - 7)
  if (unit !== 'month') return null
  const before = addMonths(year, month, -1)
  return monthValue(before.year, before.month)
}

/** "العام الجاري 1436هـ", "هذا العام 2015": the year is told as well. */
function yearToldAgain(tokens: Tokens, at: number, first: number, unit: TimeUnit): Reading | null {
  const both = unit === 'year' ? twoYears(tokens, at, first) : null
  if (both !== null) return both
  const again = unit === 'year' ? toldAgain(tokens, at, first) : null
  if (again === null || !('year' in again)) return null
  const { year, hijri, last } = again
  return {
    last,
    kind: 'date',
    meaning: () => (hijri ? hijriValue(year, null, null) : yearValue(year)),
    ...(hijri ? { calendar: 'islamic' as const } : {}),
  }
}

/** "الثلاثة أيام الماضية", "الـ24 ساعة الماضية", "الثماني والأربعين ساعة القادمة". */
export const countedPeriods: Rule = {
  name: 'counted period from now',
  on: ANCHOR.digits | ANCHOR.cardinal,
  read(tokens, at) {
    const numeral = readNumeral(tokens, at)
    if (numeral === null || numeral.kind !== 'cardinal' || !Number.isInteger(numeral.value)) return null
    const before = tokens[at - 1]
    const article = before !== undefined && /^[وفبك]?(ال|لل)$/.test(before.form.folded)
    if (!numeral.definite && !article) return null
    const unit = termsAt(tokens, numeral.last, at)
    const deictic = definiteDeictic(termsAt(tokens, numeral.last + 1, at))
    if (unit?.unit === undefined || unit.split.proclitics !== '' || deictic === null || deictic === 0) return null
    // "0.2 في المائة الشهر الماضي": the hundred is that of per cent.
    if (unit.split.definite && before?.form.folded === 'في') return null
    const { unit: name } = unit.unit
    return {
      last: numeral.last + 2,
      kind: name === 'hour' || name === 'minute' ? 'time' : 'date',
      meaning: (scene) => span(scene, name, numeral.value, deictic),
      ...(article ? { first: at - 1 } : {}),
    }
  },
}

/** "هذا العام", "هذه السنة", "هذا الأسبوع"; also "العام الحالي" by the rule above. */
export const thisPeriod: Rule = {
  name: 'this period',
  on: ANCHOR.demonstrative,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    const unit = termsAt(tokens, at + 1, at)
    if (terms?.this !== 'this' || unit?.unit === undefined || !unit.split.definite || unit.split.proclitics !== '')
      return null
    const { unit: name, count } = unit.unit
    if (count !== 'singular' || name === 'hour' || name === 'minute' || name === 'second') return null
    const deictic = definiteDeictic(termsAt(tokens, at + 2, at))
    const last = at + (deictic === 0 ? 3 : 2)
    return (
      yearToldAgain(tokens, last, at, name) ?? { last, kind: 'date', meaning: (scene) => periodValue(scene, name, 0) }
    )
  },
}

/** "آخر ثلاث سنوات", "آخر أسبوعين": the ones behind us. */
export const lastPeriods: Rule = {
  name: 'last so many',
  on: ANCHOR.last,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.opener !== 'last' || terms.split.definite) return null
    const numeral = peek(tokens, at + 1, at) === undefined ? null : readNumeral(tokens, at + 1)
    const unitAt = numeral === null ? at + 1 : numeral.last
    const unit = termsAt(tokens, unitAt, at)
    if (unit?.unit === undefined || unit.split.proclitics !== '' || unit.split.definite) return null
    const count = numeral?.kind === 'cardinal' ? numeral.value : unit.unit.count === 'dual' ? 2 : null
    if (count === null || unit.unit.unit === 'hour') return null
    const name = unit.unit.unit
    return { last: unitAt + 1, kind: 'date', meaning: (scene) => span(scene, name, count, -1) }
  },
}
