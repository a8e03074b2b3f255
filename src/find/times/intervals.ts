/** From one time to another: "من 3 إلى 5 أيار", "بين عامي 2010 و2015", "عام 2005 وحتى نوفمبر 2017", "من الساعة 3 إلى الساعة 4". */

import type { Form } from '../../text/form.ts'
import { nextStart, type Tokened, tokened } from '../../text/starts.ts'
import { clockMeaning, readUpperClock } from './clock.ts'
import { readHand } from './clock-hand.ts'
import { type DateParts, meaningOf } from './date-parts.ts'
import type { Read } from './day-behind.ts'
import { readDayNumber, readMonth, readYear } from './parts.ts'
import { isWord, peek, type Reading, type Rule, type RuleList, type Tokens, wordSet } from './rule.ts'
import { type Meaning, NOWHERE, type Scene } from './scene.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { isoDay, range, type Value } from './value.ts'

const TO = wordSet('إلى حتى وحتى وإلى لغاية ولغاية غاية حدود - – وصولا')
const AND = wordSet('و')

/** "من X إلى Y", "X - Y", "بين X وY", with both ends whole expressions. */
export const intervals = (points: RuleList, read: Read): Rule => ({
  name: 'interval',
  on: points.rules.reduce<number>((bits, rule) => bits | rule.on, ANCHOR.start | ANCHOR.between),
  read(tokens, at) {
    const opener = termsAt(tokens, at, at)?.opener
    const opened = opener === 'start' || opener === 'between'
    // Most anchors have no "إلى" in sight, and most "من" no time behind them: those cost no more than a look.
    if (opened ? (termsAt(tokens, at + 1, at)?.bits ?? 0) === 0 : !linkAhead(tokens, at)) return null
    const from = opened ? at + 1 : at
    if (peek(tokens, from, at) === undefined) return null
    if (opened) {
      const short = sharedMonth(tokens, from, at, opener === 'between')
      if (short !== null) return short
    }
    const hours = opened ? sharedHour(tokens, from, at, points, read) : null
    if (hours !== null) return hours
    const first = read(points, tokens, from)
    if (first === null || (first.kind !== 'date' && first.kind !== 'time')) return null
    const link = linkAt(tokens, first.last, at, opener === 'between')
    if (link === null || peek(tokens, link.next, at) === undefined) return null
    if (!opened && link.dash && !spacedDash(tokens, first.last)) return null
    // "إلى الساعة منتصف النهار".
    const middle = isWord(tokens, link.next, at, HOURS) && termsAt(tokens, link.next + 1, at)?.edge === 'middle'
    const whole = read(points, tokens, middle ? link.next + 1 : link.next)
    const second = whole?.kind === first.kind || first.kind === 'date' ? whole : readUpperClock(tokens, link.next, at)
    if (second === null || second.kind !== first.kind) return null
    return {
      last: second.last,
      kind: first.kind,
      // "من الساعة 3 إلى الساعة 4 عصرا": the part of the day is that of both.
      meaning: join(
        second.part === undefined ? first.meaning : (first.inPart?.(second.part) ?? first.meaning),
        second.meaning,
      ),
      ...(first.calendar === undefined ? {} : { calendar: first.calendar }),
    }
  },
})

const HOURS = wordSet('الساعه بالساعه')

/** "من 3 إلى 3:30", "من التاسعة إلى العاشرة صباحا": the first is an hour because the second is. */
function sharedHour(tokens: Tokens, at: number, first: number, points: RuleList, read: Read): Reading | null {
  const from = readHand(tokens, at, first)
  const link = from === null ? null : linkAt(tokens, from.last, first, false)
  if (from === null || link === null || peek(tokens, link.next, first) === undefined) return null
  const to = read(points, tokens, link.next)
  if (to === null || to.kind !== 'time') return null
  return { last: to.last, kind: 'time', meaning: join(clockMeaning(from, to.part ?? null), to.meaning) }
}

/** The longest date that opens an interval, in tokens: "الثلاثاء 12 كانون الثاني (يناير) من عام 2016 إلى …". */
const FAR = 12

function linkAhead(tokens: Tokens, at: number): boolean {
  const next = nextLink(tokens, at + 1)
  return next <= at + FAR && tokens[next]?.sentence === tokens[at]!.sentence
}

const linkFrom = nextStart(({ folded }: Form) => TO.has(folded))
/** The last answer of `nextLink`: a text is read from left to right, and the next link stays the same until it is passed. */
let seen: { doc: Tokened; from: number; next: number } = { doc: tokened([]), from: 0, next: -1 }

/** Said of a text before its tokens are read: where its links are is known of its words already. */
export function lookForLinks(doc: Tokened): void {
  seen = { doc, from: 0, next: -1 }
}

/** The first "إلى", "حتى" or dash at or behind token `at`. */
function nextLink(tokens: Tokens, at: number): number {
  if (seen.doc.tokens !== tokens) lookForLinks(tokened(tokens))
  if (seen.from <= at && at <= seen.next) return seen.next
  seen.next = linkFrom(seen.doc, at)
  seen.from = at
  return seen.next
}

const spacedDash = (tokens: Tokens, at: number) => tokens[at]!.spaced

function linkAt(tokens: Tokens, at: number, first: number, between: boolean): { next: number; dash: boolean } | null {
  const token = peek(tokens, at, first)
  if (token === undefined) return null
  if (between) {
    if (isWord(tokens, at, first, AND)) return { next: at + 1, dash: false }
    return termsAt(tokens, at, first)?.split.proclitics === 'و' ? { next: at, dash: false } : null
  }
  if (!isWord(tokens, at, first, TO)) return null
  const dash = token.kind === 'punct'
  // "حتى نهاية", "وصولا إلى".
  return { next: isWord(tokens, at + 1, first, TO) && !dash ? at + 2 : at + 1, dash }
}

/** Start of the first to the end of the second; the first is read with the second beside it, which may know its year. */
const join =
  (a: Meaning, b: Meaning): Meaning =>
  (scene: Scene) => {
    // "من 12 شوال وحتى 24 منه": the end leans on the beginning.
    const to = b({ ...scene, antecedent: a(scene) ?? scene.antecedent })
    if (to === null) return null
    const lone = a({ ...scene, companion: to.grain === 'day' ? to : scene.companion })
    if (lone === null) return null
    const from = onDayOf(to, lone, a, scene)
    // "من 3 سبتمبر إلى 20 أكتوبر 2018": the first is the last such day before the second, wherever today is.
    const apart = from.from !== null && to.from !== null && (from.from > to.from || to.from - from.from > 366)
    const nearer =
      apart && a(NOWHERE) === null && from.grain !== 'clock' ? a({ ...scene, day: to.from, prefer: 'past' }) : from
    if (nearer === null) return null
    // "من الحادية عشرة مساء إلى السابعة صباحا": the end is on the morrow.
    const overnight = nearer.grain === 'clock' && nearer.from !== null && nearer.from === to.to && nearer.text > to.text
    if (overnight && /T\d/.test(nearer.text) && /T\d/.test(to.text))
      return range(nearer, { ...to, text: isoDay(to.to! + 1) + to.text.slice(to.text.indexOf('T')), to: to.to! + 1 })
    return nearer.from !== null && to.to !== null && nearer.from > to.to ? null : range(nearer, to)
  }

/** "من الساعة 7 صباحا إلى الساعة 3 مساء السبت": the day of the end is that of the beginning, or its morrow. */
function onDayOf(to: Value, from: Value, a: Meaning, scene: Scene): Value {
  const apart = from.grain === 'clock' && to.grain === 'clock' && to.from !== null && from.from !== to.from
  if (!apart || !/T\d/.test(from.text) || !/T\d/.test(to.text)) return from
  const there = a({ ...scene, day: to.from!, antecedent: to })
  // "من السابعة صباح الجمعة إلى …" has a day of its own.
  if (there?.from !== to.from) return from
  const evening = there.text.slice(there.text.indexOf('T')) > to.text.slice(to.text.indexOf('T'))
  return evening ? (a({ ...scene, day: to.from! - 1, antecedent: null }) ?? from) : there
}

/** "من 3 إلى 5 أيار 2018", "بين 3 و5 أيار", "من 13 تموز إلى 15 منه": the month stands once. */
function sharedMonth(tokens: Tokens, at: number, first: number, between: boolean): Reading | null {
  const from = readDayNumber(tokens, at, first)
  if (from === null) return null
  const middle = linkAt(tokens, from.last, first, between)
  if (middle === null) return null
  const to = readDayNumber(tokens, middle.next, first)
  if (to === null || to.value <= from.value) return null
  const monthAt = isWord(tokens, to.last, first, 'من') ? to.last + 1 : to.last
  if (peek(tokens, monthAt, first) === undefined) return null
  const month = readMonth(tokens, monthAt)
  if (month === null || (month.proclitics !== '' && month.proclitics !== 'ل')) return null
  const deictic = termsAt(tokens, month.last, first)
  const hasDeictic = deictic?.deictic !== undefined && deictic.split.definite
  const year = readYear(tokens, hasDeictic ? month.last + 1 : month.last, first, true)
  const parts: DateParts = {
    day: from.value,
    dayTo: to.value,
    month,
    ...(hasDeictic ? { deictic: deictic.deictic! } : {}),
    ...(year === null ? {} : { year }),
  }
  const last = year?.last ?? (hasDeictic ? month.last + 1 : month.last)
  return {
    last,
    kind: 'date',
    meaning: meaningOf(parts),
    ...(month.calendar === 'islamic' ? { calendar: 'islamic' as const } : {}),
  }
}

/** "بين 2010 و2015", "من 2010 إلى 2015", "بين يناير ومارس 2015". */
export const sharedYear: Rule = {
  name: 'interval of months or years',
  on: ANCHOR.start | ANCHOR.between,
  read(tokens, at) {
    const opener = termsAt(tokens, at, at)?.opener
    if (opener !== 'start' && opener !== 'between') return null
    // Behind most "من" stands no time.
    if ((termsAt(tokens, at + 1, at)?.bits ?? 0) === 0) return null
    const from = monthOrYear(tokens, at + 1)
    if (from === null) return null
    const link = linkAt(tokens, from.last, at, opener === 'between')
    const to = link === null || peek(tokens, link.next, at) === undefined ? null : monthOrYear(tokens, link.next)
    if (to === null || 'year' in from !== 'year' in to) return null
    if ('year' in from && 'year' in to) {
      const [a, b] = [from.year, to.year]
      return a < b ? { last: to.last, kind: 'date', meaning: () => yearRange(a, b) } : null
    }
    if (!('month' in from) || !('month' in to)) return null
    const year = readYear(tokens, to.last, at, true)
    const shared = year === null ? {} : { year }
    return {
      last: year?.last ?? to.last,
      kind: 'date',
      meaning: join(meaningOf({ month: from.month, ...shared }), meaningOf({ month: to.month, ...shared })),
    }
  },
}

const yearRange = (a: number, b: number): Value => ({
  text: `${String(a).padStart(4, '0')}/${String(b).padStart(4, '0')}`,
  from: null,
  to: null,
  grain: 'interval',
})

function monthOrYear(tokens: Tokens, at: number) {
  const token = tokens[at]!
  if (token.kind === 'number')
    return /^(1[5-9]|20)\d{2}$/.test(token.form.plain) ? { year: Number(token.form.plain), last: at + 1 } : null
  const month = readMonth(tokens, at)
  return month === null || month.calendar === 'islamic' ? null : { month, last: month.last }
}
