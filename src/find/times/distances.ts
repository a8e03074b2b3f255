/** The points that a stretch of time leads to: "قبل ثلاثة أيام", "منذ عامين", "بعد شهرين من ذلك". */
import type { TimeUnit } from '../../arabic/time-words.ts'
import { civilOf, shiftMonths } from './civil.ts'
import { type DurationRead, OF_LIGHT, readDuration } from './duration-read.ts'
import { isContract } from './durations.ts'
import { isWord, peek, type Rule, type Tokens, wordSet } from './rule.ts'
import type { Meaning, Scene } from './scene.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { approximate, dayValue, isoDay, monthValue, type Value, yearValue } from './value.ts'

const ONLY = wordSet('فقط تقريبا اخري')
const DATE_NOUN = wordSet('التاريخ الموعد اليوم')
const ABOUT = wordSet('حوالي نحو زهاء قرابه تقريبا حوالى ما يقارب يقرب اكثر اقل من')

/** "قبل ثلاثة أيام", "منذ عامين", "قبل نحو عشر سنوات", "منذ عدة أيام", "بعد أسبوعين". */
export const distances: Rule = {
  name: 'distance from now',
  on: ANCHOR.distance,
  read(tokens, at) {
    const which = termsAt(tokens, at, at)?.distance
    if (which === undefined || termsAt(tokens, at, at)?.split.definite) return null
    let from = at + 1
    while (from < at + 4 && isWord(tokens, from, at, ABOUT)) from++
    if (peek(tokens, from, at) === undefined || (termsAt(tokens, from, at)?.split.proclitics ?? '') !== '') return null
    const duration = readDuration(tokens, from, at)
    if (duration === null) return null
    const { amount, unit, last } = duration
    if (isContract(tokens, from, duration)) return null
    if (duration.bare && amount === 1 && !standsAlone(tokens, last, at)) return null
    // "يوما بعد يوم" is ever more, "بعد 1400 سنة ضوئية" a way.
    if (duration.bare && termsAt(tokens, at - 1, at)?.unit?.unit === unit) return null
    if (isWord(tokens, last, at, OF_LIGHT)) return null
    // "منذ ساعات الفجر الأولى": those of the dawn.
    if (
      amount === null &&
      termsAt(tokens, last, at)?.split.definite === true &&
      termsAt(tokens, last, at)?.part !== undefined
    )
      return null
    const anchored = readAnchor(tokens, last, at)
    if (anchored === 'other') {
      // "بعد يومين من المحادثات": only the stretch is told, and the event is not a date.
      return amount === null && which === 'after' && tokens[at]!.form.folded.endsWith('بعيد')
        ? { last, kind: 'date', meaning: () => null }
        : null
    }
    const sign = which === 'after' ? 1 : -1
    const rough = from > at + 1
    // "بعد أسبوعين من الآن" counts from today, "من ذلك" from the date told before.
    if (anchored?.now)
      return { last: anchored.last, kind: 'date', meaning: (scene) => shifted(scene, scene.day, sign, duration, rough) }
    if (anchored !== null) return { last: anchored.last, kind: 'date', meaning: fromAntecedent(sign, duration) }
    const kind = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'time' : 'date'
    if (amount === null) return { last, kind: 'date', meaning: () => null }
    if (which === 'after') return { last, kind, meaning: after(duration, rough) }
    return { last, kind, meaning: (scene) => shifted(scene, scene.day, sign, duration, rough) }
  },
}

const NOW = wordSet('الآن اليوم')
const NOT_ALONE = wordSet('من علي')

/** "قبل عام", not "قبل عام الحزن" nor "قبل يوم الأحد". */
function standsAlone(tokens: Tokens, at: number, first: number): boolean {
  const next = peek(tokens, at, first)
  return (
    next === undefined ||
    next.kind === 'punct' ||
    NOT_ALONE.has(next.form.folded) ||
    // "منذ شهر فبراير" is since February, "منذ يوم تنصيبه" since he took office.
    (!/^(?![وفبل]).+(ه|ها|هم)$/.test(next.form.plain) &&
      !/^ال|^\d/.test(next.form.folded) &&
      ((termsAt(tokens, at, first)?.bits ?? 0) & ANCHOR.month) === 0)
  )
}

const THAT = wordSet('ذلك هذا التاريخ')
const FROM = wordSet('من علي عن')

/** "من ذلك" leads to the date told before; "من الانتخابات" to an event that has none here. */
function readAnchor(tokens: Tokens, at: number, first: number): { last: number; now?: true } | 'other' | null {
  const skip = isWord(tokens, at, first, ONLY) ? at + 1 : at
  if (!isWord(tokens, skip, first, FROM)) return null
  if (isWord(tokens, skip + 1, first, 'ذلك')) return { last: skip + 2 }
  if (isWord(tokens, skip + 1, first, NOW)) return { last: skip + 2, now: true }
  if (isWord(tokens, skip + 1, first, THAT) && isWord(tokens, skip + 2, first, DATE_NOUN)) return { last: skip + 3 }
  return 'other'
}

const fromAntecedent =
  (sign: 1 | -1, duration: DurationRead): Meaning =>
  (scene) =>
    scene.antecedent?.from == null || isOfHours(duration)
      ? null
      : shifted(scene, scene.antecedent.from, sign, duration, false)

/** Of the date told before nobody tells the hour: "ورد الفريق بعد ست دقائق". */
const isOfHours = ({ unit }: DurationRead): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

/** "وصل … وبعد يومين غادر" counts from the date told; "يصل بعد يومين" from today. */
const after =
  (duration: DurationRead, rough: boolean): Meaning =>
  (scene) => {
    if (scene.tense === 'past')
      return scene.antecedent?.from == null || isOfHours(duration)
        ? null
        : shifted(scene, scene.antecedent.from, 1, duration, rough)
    // "ولدت بعد تسعة أشهر" counts from what is told, not from today.
    const near = duration.unit === 'day' || duration.unit === 'week' || duration.unit === 'month'
    const coming = scene.tense === 'future' || scene.prefer === 'future' || (near && scene.tense === 'present')
    return coming ? shifted(scene, scene.day, 1, duration, rough) : null
  }

/** Days are exact, weeks, months and years about so: "قبل ثلاثة أيام" is the day, "قبل عامين" is `2016~`. */
function shifted(
  scene: Scene,
  from: number | null,
  sign: 1 | -1,
  duration: DurationRead,
  rough: boolean,
): Value | null {
  const { amount, unit, more } = duration
  if (from === null || amount === null) return null
  const months = [{ amount, unit }, ...more].reduce((sum, part) => sum + part.amount * (MONTHS_IN[part.unit] ?? 0), 0)
  const days = [{ amount, unit }, ...more].reduce((sum, part) => sum + part.amount * (DAYS_IN[part.unit] ?? 0), 0)
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return hoursBack(scene, from, sign * amount * (HOURS_IN[unit] ?? 0))
  if (!Number.isInteger(months)) return approximate(monthOf(shiftMonths(from, sign * Math.round(months))))
  const day = shiftMonths(from, sign * months) + sign * Math.round(days)
  const finest = more.at(-1)?.unit ?? unit
  if (finest === 'day') return rough ? approximate(dayValue(day)) : dayValue(day)
  if (finest === 'week') return approximate(dayValue(day))
  if (finest === 'month') return approximate(monthOf(day))
  return approximate(yearValue(civilOf(day).year))
}

const MONTHS_IN: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS_IN: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 }
const HOURS_IN: Partial<Record<TimeUnit, number>> = { hour: 1, minute: 1 / 60, second: 1 / 3600 }

const monthOf = (day: number): Value => {
  const { year, month } = civilOf(day)
  return monthValue(year, month)
}

function hoursBack(scene: Scene, day: number, hours: number): Value | null {
  // "منذ 24 ساعة" of a page that tells its day only.
  if (scene.minute === null) return hours % 24 === 0 ? approximate(dayValue(day + hours / 24)) : null
  const at = scene.minute + Math.round(hours * 60)
  const on = day + Math.floor(at / 1440)
  const rest = ((at % 1440) + 1440) % 1440
  const clock = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`
  return { text: `${isoDay(on)}T${clock}`, from: on, to: on, grain: 'clock' }
}
