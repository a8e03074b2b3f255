/**
 * The scene in which a time is read: today, the tense of the governing verb, the date told before. Expressions are functions
 * of it; those that need nothing of it are stated, those that do are inferred, and where it lacks what they need they stay
 * unresolved.
 */
import type { Entity } from '../../knowledge/index.ts'
import type { Context } from '../context.ts'
import { newsroomOf } from '../home.ts'
import { addMonths, civilOf, type Day, dayOf, dayOfIso, minuteOfIso, weekdayOf } from './civil.ts'
import { hijriOf } from './hijri.ts'
import { dayValue, gregorianValue, hijriValue, type Value } from './value.ts'

/** A verb in the imperfect looks ahead to a weekday, but to no month of next year. */
export type Tense = 'past' | 'present' | 'future'

export interface Scene {
  /** The reference day and the minute of it; null when unknown. */
  day: Day | null
  minute: number | null
  prefer: Context['prefer']
  /** Tense of the verb that governs the expression. */
  tense: Tense | null
  /** The date told last before the expression, and the one nearest to it in its own sentence. */
  antecedent: Value | null
  companion: Value | null
  /** Is the weekend of the paper's own country Friday and Saturday? */
  fridayOff: boolean
}

export type Meaning = (scene: Scene) => Value | null

/** Nothing known: what has a value here is stated in the text. */
export const NOWHERE: Scene = {
  day: null,
  minute: null,
  prefer: 'closest',
  tense: null,
  antecedent: null,
  companion: null,
  fridayOff: false,
}

export function sceneOf({ at, prefer, outlet }: Context): Scene {
  const scene = { ...NOWHERE, prefer, fridayOff: isFridayOff(newsroomOf(outlet)) }
  return at === null ? scene : { ...scene, day: dayOfIso(at), minute: minuteOfIso(at) }
}

const FRIDAY_OFF = new Set('SAU ARE QAT KWT BHR OMN YEM EGY SDN LBY DZA JOR SYR IRQ PSE MRT'.split(' '))
/** A newspaper tells of its own country's week; broadcasters and agencies of the world's. */
const isFridayOff = (newsroom: Entity | null): boolean =>
  newsroom !== null && newsroom.kind === 'newspaper' && newsroom.countries.some((country) => FRIDAY_OFF.has(country))

/** What the caller's preference, else the verb, says of the direction. */
const direction = (scene: Scene): Tense | null => (scene.prefer === 'closest' ? scene.tense : scene.prefer)

/** A weekday, 1 Monday to 7: `shift` -1 the last one before today, 1 the next after it, 0 that of this week. */
export function weekdayNear(scene: Scene, weekday: number, shift: -1 | 0 | 1 | null): Day | null {
  const { day } = scene
  if (day === null) return null
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (shift === -1) return day - (back === 0 ? 7 : back)
  if (shift === 1) return day + (7 - back)
  if (shift === 0) return day - weekdayOf(day) + weekday
  // "الثلاثاء" published on a Tuesday is that day, unless the caller wants the coming one.
  if (back === 0) return scene.prefer === 'future' ? day + 7 : day
  const to = direction(scene)
  if (to === 'past') return day - back
  if (to === 'future' || to === 'present') return day + 7 - back
  return back <= 5 ? day - back : day + 7 - back
}

/** A verb may push a date without its year to the further side, but not so far: "قال … في 20 آب" on 16 August is in four days. */
const FURTHEST = 275
const FURTHEST_OF_PRESENT = 240

/** The month or day without its year that the scene means. */
export function dateNear(
  scene: Scene,
  calendar: 'gregory' | 'islamic',
  month: number,
  dayOfMonth: number | null,
): Value | null {
  const { day } = scene
  if (day === null) return null
  const year = calendar === 'gregory' ? civilOf(day).year : hijriOf(day).year
  const make = calendar === 'gregory' ? gregorianValue : hijriValue
  const candidates = [year - 1, year, year + 1].flatMap((y) => make(y, month, dayOfMonth) ?? [])
  return nearest(scene, day, candidates)
}

function nearest(scene: Scene, day: Day, candidates: readonly Value[]): Value | null {
  const past = candidates.filter((c) => c.from! <= day).at(-1)
  const future = candidates.find((c) => c.to! >= day)
  if (past === undefined || future === undefined) return past ?? future ?? null
  if (past === future) return past
  const [behind, ahead] = [day - past.to!, future.from! - day]
  const to = direction(scene)
  if (scene.prefer !== 'closest') return to === 'past' ? past : future
  if (to === 'past' && behind <= FURTHEST) return past
  if (to === 'future' && ahead <= FURTHEST) return future
  if (to === 'present' && ahead <= FURTHEST_OF_PRESENT) return future
  return behind <= ahead ? past : future
}

/** The month that "أيار الماضي", "أيار المقبل", "أيار الجاري" mean. */
export function monthNear(
  scene: Scene,
  calendar: 'gregory' | 'islamic',
  month: number,
  dayOfMonth: number | null,
  shift: -1 | 0 | 1,
): Value | null {
  const { day } = scene
  if (day === null) return null
  const now = calendar === 'gregory' ? civilOf(day) : hijriOf(day)
  const make = calendar === 'gregory' ? gregorianValue : hijriValue
  const year =
    shift === 0
      ? now.year
      : shift === -1
        ? now.year - (month >= now.month ? 1 : 0)
        : now.year + (month <= now.month ? 1 : 0)
  // "15 مايو الماضي" at the end of May, or "25 مايو المقبل" at its beginning: the day of this very month.
  if (month === now.month && dayOfMonth !== null && (shift === -1 ? dayOfMonth < now.day : dayOfMonth > now.day))
    return make(now.year, month, dayOfMonth)
  return make(year, month, dayOfMonth)
}

/** A day of the month that is `shift` months from now. */
export function dayOfMonthNear(scene: Scene, dayOfMonth: number, shift: -1 | 0 | 1): Value | null {
  const { day } = scene
  if (day === null) return null
  const now = civilOf(day)
  const { year, month } = addMonths(now.year, now.month, shift)
  return gregorianValue(year, month, dayOfMonth)
}

export const yearShifted = (scene: Scene, shift: number): number | null =>
  scene.day === null ? null : civilOf(scene.day).year + shift

export const today = (scene: Scene, shift = 0): Value | null =>
  scene.day === null ? null : dayValue(scene.day + shift)

/** The last `weekday` of the month, the first, second … : "الاثنين الأخير من مارس". */
export function weekdayOfMonth(year: number, month: number, weekday: number, nth: number | 'last'): Day | null {
  if (nth === 'last') {
    const next = addMonths(year, month, 1)
    const end = dayOf(next.year, next.month, 1) - 1
    return end - ((weekdayOf(end) - weekday + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  return civilOf(day).month === month ? day : null
}
