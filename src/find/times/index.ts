/**
 * Expressions of time. `RULES` is the whole recogniser in order; each rule reads one family at a token of its kind. At every
 * token the longest reading wins, and of equally long ones that of the earlier rule; what it covers is not read again. So
 * "مساء الأربعاء الماضي" is one time, and "الأربعاء" in it none.
 */
import type { Time } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { nextStart } from '../../text/starts.ts'
import type { Context } from '../context.ts'
import { newsroomOf } from '../home.ts'
import { dayFirst, monthFirst, weekdayAndDate } from './calendar-dates.ts'
import { clockTimes, middles, partThenClock } from './clock.ts'
import { clockOnDay } from './clock-day.ts'
import { dayThenPart, loosePart, partOfDay, tonight } from './day-parts.ts'
import { dayWords, thisDay, todayWord, weekdayOfWeek, weekdays } from './days.ts'
import { distances } from './distances.ts'
import { durations, throughout } from './durations.ts'
import { edges, inMonth } from './edges.ts'
import { centuries, decades, divisions, seasons } from './eras.ts'
import { firstStretch } from './first-stretch.ts'
import { tenseAt } from './governor.ts'
import { inYear, isAlone, isDayOrMonth, isOfProgramme } from './headings.ts'
import { hijriOf } from './hijri.ts'
import { holidays } from './holidays.ts'
import { intervals, lookForLinks, sharedYear } from './intervals.ts'
import { numericDates } from './numeric-dates.ts'
import { countedPeriods, deicticPeriods, lastPeriods, thisPeriod } from './periods.ts'
import { isWord, longest, type Reading, type Rule, RuleList, startOf, type Tokens, wordSet } from './rule.ts'
import { NOWHERE, type Scene, sceneOf } from './scene.ts'
import { adverbs, every } from './sets.ts'
import { termsOf } from './terms.ts'
import { isOfTimetable, type Placed, withTimetables } from './timetable.ts'
import { nextPeriod, sameDate, vague } from './vague.ts'
import { hijriValue, hijriYearsValue, type Value } from './value.ts'
import { bareYears, hijriYears, namedYears } from './years.ts'

const MONTHS = new RuleList([monthFirst, deicticPeriods, thisPeriod])

const DATES = new RuleList([dayFirst, numericDates, monthFirst])

/** Months, years and whatever else has a beginning and an end. */
const PERIODS = new RuleList([
  monthFirst,
  namedYears,
  hijriYears,
  deicticPeriods,
  thisPeriod,
  decades,
  centuries,
  seasons,
  divisions,
  bareYears,
])

const DAYS = new RuleList([
  weekdayAndDate(DATES, longest),
  dayFirst,
  numericDates,
  dayWords,
  todayWord,
  thisDay,
  weekdayOfWeek,
  weekdays,
  inMonth(MONTHS, longest),
  holidays,
])

/** Parts of days and periods, and clock times. */
const PARTS: readonly Rule[] = [
  edges(PERIODS, longest),
  firstStretch(PERIODS, longest),
  middles,
  partThenClock,
  clockOnDay(DAYS, longest),
  clockTimes,
  partOfDay(DAYS, longest),
]

const POINTS = new RuleList([...DAYS.rules, ...PERIODS.rules, ...PARTS])

export const RULES: RuleList = new RuleList([
  vague,
  sharedYear,
  intervals(POINTS, longest),
  ...DAYS.rules,
  sameDate,
  nextPeriod,
  ...PERIODS.rules,
  countedPeriods,
  lastPeriods,
  ...PARTS,
  dayThenPart(DAYS, longest),
  tonight,
  loosePart,
  distances,
  throughout,
  every,
  durations,
  adverbs,
])

/** Every expression that places something in time or measures time, in reading order. */
export function findTimes(doc: Doc, context: Context): Time[] {
  const { tokens } = doc
  const base = sceneOf(context)
  const read = withTimetables(tokens, scan(doc))
  const found = read.some((one) => one.hijriYear !== undefined) ? inTheirCalendar(read, context, base) : read
  const values: (Value | null)[] = []
  let antecedent: Value | null = null
  let chapter: Value | null = null
  return found.map((one, i) => {
    const stated = one.meaning(NOWHERE)
    const beside = stated === null || one.kind === 'time' ? companion(tokens, found, values, i, base) : null
    const paired = stated === null && isDayOrMonth(tokens, one) ? yearBehind(tokens, one, found[i + 1]) : null
    const scene: Scene = {
      ...(stated === null && chapter !== null && isDayOrMonth(tokens, one) ? { ...base, ...inYear(chapter) } : base),
      antecedent,
      companion: beside ?? (isOfProgramme(tokens, one, antecedent, base) ? antecedent : null),
      tense: stated === null && paired === null ? tenseAt(tokens, one.at, one.last) : null,
      ...(paired === null ? {} : { ...inYear(paired), antecedent: null }),
    }
    const again = one.kind === 'time' && stated !== null && comesAgain(tokens, found, i)
    const value = needsScene(one, stated) && !again ? (one.meaning(scene) ?? stated) : stated
    values.push(value)
    if (one.kind === 'date' && value?.from != null && one.leans !== true) antecedent = value
    if (value?.grain === 'year' && isAlone(tokens, one)) chapter = value
    return {
      start: one.from ?? startOf(tokens, one.first ?? one.at),
      end: tokens[one.last - 1]!.end,
      kind: one.kind,
      value: value?.text ?? null,
      basis: value === null ? 'unresolved' : stated === null || value.text !== stated.text ? 'inferred' : 'stated',
      calendar: one.calendar ?? 'gregory',
    } satisfies Time
  })
}

/** How far from "كل يوم سبت" its hours may stand. */
const SET_REACH = 12

/** "كل يوم سبت من التاسعة صباحا": the hour is of no single day. */
function comesAgain(tokens: Tokens, found: readonly Placed[], i: number): boolean {
  const here = found[i]!
  if (here.again === true || isOfTimetable(tokens, here.at)) return true
  for (let before = i - 1; before >= 0; before--) {
    const one = found[before]!
    if (tokens[one.at]!.sentence !== tokens[here.at]!.sentence || here.at - one.at > 2 * SET_REACH) break
    if (one.kind === 'set') return here.at - one.last <= SET_REACH
    if (one.kind !== 'time') break
  }
  const behind = found[i + 1]
  return (
    behind?.kind === 'set' && behind.at <= here.last + 1 && tokens[behind.at]!.sentence === tokens[here.at]!.sentence
  )
}

/** A clock time has a value of its own ("T20:00"), but a better one on its day. */
const needsScene = (one: Reading, stated: Value | null) =>
  stated === null || one.kind === 'time' || one.corrigible === true

/** Hijri years that a text of ours tells without a mark: a lifetime back, a few ahead. */
const BACK = 80
const AHEAD = 10

/**
 * "عام 1436" is a Hijri year for the caller who says so, and in a Saudi outlet or beside a date that is marked as Hijri, where it is of our time;
 * else of the Middle Ages.
 */
function inTheirCalendar(found: readonly Placed[], { calendar, outlet }: Context, { day }: Scene): Placed[] {
  const told = () => found.some((one) => one.calendar === 'islamic' && one.meaning(NOWHERE) !== null)
  const custom = day !== null && (newsroomOf(outlet)?.countries.includes('SAU') || told())
  const now = custom ? hijriOf(day).year : 0
  return found.map((one) => {
    const { hijriYear, hijriTo } = one
    if (hijriYear === undefined) return one
    if (calendar !== 'islamic' && (!custom || hijriYear < now - BACK || hijriYear > now + AHEAD)) return one
    const meaning = () =>
      hijriTo === undefined ? hijriValue(hijriYear, null, null) : hijriYearsValue(hijriYear, hijriTo)
    return { ...one, calendar: 'islamic' as const, meaning }
  })
}

/** Words whose terms no rule looks at ("الماضي") begin no time either. */
const next = nextStart((form) => (termsOf(form)?.bits ?? 0) !== 0)

function scan(doc: Doc): Placed[] {
  const { tokens } = doc
  lookForLinks(doc)
  const found: Placed[] = []
  for (let at = next(doc, 0); at < tokens.length; ) {
    const reading = longest(RULES, tokens, at)
    if (reading !== null && reading.called !== true) found.push({ ...reading, at })
    at = next(doc, reading?.last ?? at + 1)
  }
  return found
}

const AND = wordSet('و وفي ويوم')
/** "يومي 30 جوان و1 جويلية 2017": the first day lies before the second, whose year is told. */
function yearBehind(tokens: Tokens, { last, meaning }: Placed, next: Placed | undefined): Value | null {
  if (next === undefined || next.kind !== 'date' || next.last - next.at < 3) return null
  const near = next.at === last ? /^و/.test(tokens[last]!.form.folded) : next.at === last + 1
  if (!near || (next.at > last && !isWord(tokens, last, last - 1, AND))) return null
  const [value, own] = [next.meaning(NOWHERE), meaning({ ...NOWHERE, day: 0, prefer: 'past' })]
  return value?.grain === 'day' && own?.grain === 'day' ? value : null
}

/** The date of the same sentence that a clock time belongs to: the one just before, else the one just behind. */
function companion(
  tokens: Tokens,
  found: readonly Placed[],
  values: readonly (Value | null)[],
  i: number,
  base: Scene,
): Value | null {
  const sentence = tokens[found[i]!.at]!.sentence
  const before = found[i - 1]
  const value = values[i - 1]
  if (
    before !== undefined &&
    tokens[before.at]!.sentence === sentence &&
    value?.from != null &&
    value.from === value.to
  )
    return value
  const behind = found[i + 1]
  if (behind === undefined || tokens[behind.at]!.sentence !== sentence || behind.kind !== 'date') return null
  const next = behind.meaning({ ...base, tense: tenseAt(tokens, behind.at, behind.last) })
  return next?.grain === 'day' ? next : null
}
