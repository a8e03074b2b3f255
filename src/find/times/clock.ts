/** Clock times: "الساعة 7", "الثالثة عصرا", "12:34", "الساعة الثالثة والربع", "الخامسة إلا ثلثا", "20:30 بتوقيت غرينتش". */
import type { DayPart } from '../../arabic/time-words.ts'
import { readNumeral, startsNumeral } from '../../text/numeral.ts'
import { tenseOf } from '../../text/tense.ts'
import { isWord, peek, type Reading, type Rule, type Tokens, wordSet } from './rule.ts'
import type { Meaning, Scene } from './scene.ts'
import { ANCHOR, dayPartPhrase, termsAt } from './terms.ts'
import { clockValue, type Value } from './value.ts'

const RESULT = wordSet('بنتيجه نتيجه')

const HOUR_WORD = wordSet('الساعه بالساعه للساعه والساعه ساعه')
const MINUTE = wordSet('دقيقه دقائق دقيقة')

/** Hour, minute and second as told, before a part of the day says which half of the day. */
interface Hand {
  hour: number
  minute: number
  second: number | null
  last: number
}

/** "12:34", "7:00:05", "15.30" behind الساعة. */
function readDigital(tokens: Tokens, at: number, first: number, dotted: boolean): Hand | null {
  const token = peek(tokens, at, first)
  if (token?.kind !== 'number') return null
  const dot = dotted ? /^(\d{1,2})\.(\d{2})$/.exec(token.form.plain) : null
  if (dot !== null) return valid(Number(dot[1]), Number(dot[2]), null, at + 1)
  // "32ر06": the Tunisian and Kuwaiti agencies write the minutes first.
  const mark = dotted && /^\d{2}$/.test(token.form.plain) ? tokens[at + 1] : undefined
  if (mark?.form.plain === 'ر' && !mark.spaced && /^\d{1,2}$/.test(tokens[at + 2]?.form.plain ?? ''))
    return valid(Number(tokens[at + 2]!.form.plain), Number(token.form.plain), null, at + 3)
  const whole = dotted ? /^(\d{2})(\d{2})$/.exec(token.form.plain) : null
  if (whole !== null) return valid(Number(whole[1]), Number(whole[2]), null, at + 1)
  if (!/^\d{1,2}$/.test(token.form.plain) || !isTight(tokens, at + 1, ':')) return null
  const minute = tokens[at + 2]!
  if (!/^\d{2}$/.test(minute.form.plain)) return null
  if (!isTight(tokens, at + 3, ':')) return valid(Number(token.form.plain), Number(minute.form.plain), null, at + 3)
  const second = tokens[at + 4]!
  if (!/^\d{2}$/.test(second.form.plain)) return null
  return valid(Number(token.form.plain), Number(minute.form.plain), Number(second.form.plain), at + 5)
}

const isTight = (tokens: Tokens, at: number, sign: string) =>
  tokens[at]?.form.surface === sign &&
  !tokens[at]!.spaced &&
  tokens[at + 1]?.kind === 'number' &&
  !tokens[at + 1]!.spaced

const valid = (hour: number, minute: number, second: number | null, last: number): Hand | null =>
  hour <= 24 && minute < 60 && (second ?? 0) < 60 ? { hour: hour % 24, minute, second, last } : null

/** The hour by number or ordinal ("الثالثة", "ثلاثة", "11"), then minutes: "والنصف", "و18 دقيقة", "إلا ربعا". */
function readSpoken(tokens: Tokens, at: number, first: number): Hand | null {
  if (peek(tokens, at, first) === undefined) return null
  const hour = readHour(tokens, at)
  if (hour === null) return null
  // "ثلاثة وثلث" is read as one number: its fraction is of the hour.
  if (!Number.isInteger(hour.value))
    return valid(Math.floor(hour.value), Math.round((hour.value % 1) * 60), null, hour.last)
  return readMinutes(tokens, hour.last, first, hour.value)
}

function readHour(tokens: Tokens, at: number): { value: number; last: number } | null {
  const token = tokens[at]!
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.form.plain)) return null
    const value = Number(token.form.plain)
    return value <= 24 ? { value: value % 24, last: at + 1 } : null
  }
  const numeral = readNumeral(tokens, at)
  if (numeral === null || numeral.kind === 'fraction') return null
  // "الثالثة والعشرين" would be the 23rd hour, and so it is; "الثالثة وأربعون دقيقة" is not, its ten lacks the article.
  return numeral.value >= 0 && numeral.value <= 24 ? { value: numeral.value, last: numeral.last } : null
}

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['نصف', 30],
  ['النصف', 30],
  ['نص', 30],
  ['ربع', 15],
  ['ربعا', 15],
  ['الربع', 15],
  ['ثلث', 20],
  ['ثلثا', 20],
  ['الثلث', 20],
])

function readMinutes(tokens: Tokens, at: number, first: number, hour: number): Hand {
  const none: Hand = { hour, minute: 0, second: null, last: at }
  const token = peek(tokens, at, first)
  if (token === undefined) return none
  const { folded } = token.form
  if (folded === 'الا') {
    const quarter = QUARTERS.get(peek(tokens, at + 1, first)?.form.folded ?? '')
    const less = quarter === undefined ? countOfMinutes(tokens, at + 1, first) : { value: quarter, last: at + 2 }
    return less === null ? none : { hour: (hour + 23) % 24, minute: 60 - less.value, second: null, last: less.last }
  }
  if (folded !== 'و' && !folded.startsWith('و')) return none
  const alone = folded === 'و'
  const word = alone ? (peek(tokens, at + 1, first)?.form.folded ?? '') : folded.slice(1)
  const quarter = QUARTERS.get(word)
  if (quarter !== undefined) return { hour, minute: quarter, second: null, last: at + (alone ? 2 : 1) }
  const minutes = countOfMinutes(
    tokens,
    alone || (tokens[at + 1]?.kind === 'number' && folded === 'و') ? at + 1 : at,
    first,
  )
  return minutes === null ? none : { hour, minute: minutes.value, second: null, last: minutes.last }
}

/** "18 دقيقة", "خمس واربعون دقيقة", "أربعون دقيقة". */
function countOfMinutes(tokens: Tokens, at: number, first: number): { value: number; last: number } | null {
  if (peek(tokens, at, first) === undefined) return null
  const numeral = readNumeral(tokens, at)
  if (
    numeral === null ||
    numeral.value >= 60 ||
    !Number.isInteger(numeral.value) ||
    !isWord(tokens, numeral.last, first, MINUTE)
  )
    return null
  return { value: numeral.value, last: numeral.last + 1 }
}

const PREPOSITION = wordSet('في عند هذا هذه خلال من')

/** The part of the day that tells 3 in the morning from 3 in the afternoon. */
function readPart(tokens: Tokens, at: number, first: number): { part: DayPart; last: number } | null {
  const phrase = peek(tokens, at, first) === undefined ? null : dayPartPhrase(tokens, at)
  if (phrase !== null && phrase.split.proclitics === '') return { part: phrase.entry, last: phrase.last }
  if (!isWord(tokens, at, first, PREPOSITION) || peek(tokens, at + 1, first) === undefined) return null
  const behind = dayPartPhrase(tokens, at + 1)
  return behind === null || behind.split.proclitics !== '' ? null : { part: behind.entry, last: behind.last }
}

/** A clock time without "الساعة", for the lower end of an interval whose upper end is a clock time. */
export const readHand = (tokens: Tokens, at: number, first: number): Hand | null =>
  readDigital(tokens, at, first, false) ?? readSpoken(tokens, at, first)

const hourIn = (hour: number, part: DayPart | null): number => {
  if (part === 'MO') return hour === 12 ? 0 : hour
  if (part === 'NI') return hour >= 6 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour
  if (part === 'MI') return hour >= 1 && hour <= 9 ? hour + 12 : hour
  return part !== null && hour < 12 ? hour + 12 : hour
}

export const clockTimes: Rule = {
  name: 'clock time',
  on: ANCHOR.number | ANCHOR.unit,
  read(tokens, at) {
    const named = isWord(tokens, at, at, HOUR_WORD)
    const from = named ? at + 1 : at
    if (named && peek(tokens, from, at) === undefined) return null
    if (!named && termsAt(tokens, at, at)?.unit !== undefined && (termsAt(tokens, at, at)!.bits & ANCHOR.number) === 0)
      return null
    if (named && isRate(tokens, at)) return null
    if (named && isWord(tokens, from, at, OPENING)) return bracketed(tokens, from, at)
    const digital = readDigital(tokens, from, at, named)
    const hand = digital ?? (named ? readSpoken(tokens, from, at) : readOrdinalHour(tokens, at))
    if (hand === null) return compact(tokens, at)
    // "ساعة" without article is a length, except in clock digits.
    if (named && digital === null && /^ساعه$/.test(tokens[at]!.form.folded)) return null
    const part = readPart(tokens, hand.last, at)
    if (digital === null && !named && part === null && !isAnHour(tokens, at, hand.last)) return null
    if (digital !== null && !named && part === null && isScore(tokens, at)) return null
    const last = part?.last ?? hand.last
    const meaning = clockMeaning(hand, part?.part ?? null)
    if (part !== null) return { last, kind: 'time', meaning, part: part.part }
    return { last, kind: 'time', meaning, inPart: (told) => clockMeaning(hand, told) }
  },
}

const OPENING = wordSet('(')
const CLOSING = wordSet(')')

/** "15 دولارا في الساعة الواحدة", "120 كلم في الساعة": a rate. */
function isRate(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at - 1, at, 'في') || isWord(tokens, at + 1, at, OPENING)) return false
  for (let i = at - 2; i >= at - 4; i--) if (peek(tokens, i, at) !== undefined && startsNumeral(tokens[i]!)) return true
  return false
}

/** "الساعة (03.46)". */
function bracketed(tokens: Tokens, at: number, first: number): Reading | null {
  const hand = readDigital(tokens, at + 1, first, true)
  if (hand === null || !isWord(tokens, hand.last, first, CLOSING)) return null
  const part = readPart(tokens, hand.last + 1, first)
  return { last: part?.last ?? hand.last + 1, kind: 'time', meaning: clockMeaning(hand, part?.part ?? null) }
}

/** "الثالثة عصرا", "الحادية عشرة", "8 صباحا": without الساعة an hour is a feminine ordinal or digits before a part of the day. */
function readOrdinalHour(tokens: Tokens, at: number): Hand | null {
  const token = tokens[at]!
  if (token.kind === 'number') {
    const hour = readHour(tokens, at)
    return hour === null ? null : readMinutes(tokens, hour.last, at, hour.value)
  }
  const numeral = readNumeral(tokens, at)
  if (numeral === null || numeral.kind !== 'ordinal' || !numeral.definite || numeral.value > 12) return null
  if (!/[هة]$/.test(token.form.folded) && !/ولي$/.test(token.form.folded)) return null
  return readMinutes(tokens, numeral.last, at, numeral.value)
}

/** "في الحادية عشر" with no part of the day: only 11 and 12 in this shape are hardly anything else. */
const AT = wordSet('عند في حتي منذ الي قبل بعد حوالي نحو')
function isAnHour(tokens: Tokens, at: number, last: number): boolean {
  const next = peek(tokens, last, at)
  const ends = next === undefined || next.kind === 'punct'
  const before = peek(tokens, at - 1, at)
  const placed = before !== undefined && (AT.has(before.form.folded) || tenseOf(before.form) !== null)
  return tokens[at]!.kind !== 'number' && ends && last > at + 1 && placed
}

/** "2:1" in a match report: an hour has two digits of minutes, which readDigital saw to. */
const isScore = (tokens: Tokens, at: number) => isWord(tokens, at - 1, at, RESULT)

/** "1140 صباحا" is 11:40. */
function compact(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at]!
  const match = token.kind === 'number' ? /^(\d{1,2})(\d{2})$/.exec(token.form.plain) : null
  if (match === null || token.form.plain.length < 3) return null
  const part = readPart(tokens, at + 1, at)
  const hand = part === null ? null : valid(Number(match[1]), Number(match[2]), null, at + 1)
  return part === null || hand === null
    ? null
    : { last: part.last, kind: 'time', meaning: clockMeaning(hand, part.part) }
}

/** "الظهر الساعة 7", "بعد الظهر 7:00:05": the part stands first. */
export const partThenClock: Rule = {
  name: 'part of the day, then clock',
  on: ANCHOR.part,
  read(tokens, at) {
    const phrase = dayPartPhrase(tokens, at)
    if (phrase === null) return null
    const named = isWord(tokens, phrase.last, at, HOUR_WORD)
    const from = named ? phrase.last + 1 : phrase.last
    const hand = readDigital(tokens, from, at, named) ?? (named ? readSpoken(tokens, from, at) : null)
    if (hand === null) return null
    const again = readPart(tokens, hand.last, at)
    return { last: again?.last ?? hand.last, kind: 'time', meaning: clockMeaning(hand, again?.part ?? phrase.entry) }
  },
}

export const clockMeaning =
  ({ hour, minute, second }: Hand, part: DayPart | null): Meaning =>
  (scene): Value => {
    const day = scene.companion?.from ?? scene.day
    const known = hourIn(hour, part)
    return clockValue(day, part === null ? comingHour(scene, known, minute) : known, minute, second)
  }

/** Who asks for what is to come means three in the afternoon when he asks for three at four in the morning. */
function comingHour(scene: Scene, hour: number, minute: number): number {
  const gone = scene.prefer === 'future' && scene.minute !== null && scene.companion === null && hour < 12
  return gone && hour * 60 + minute < scene.minute! ? hour + 12 : hour
}

export const middles: Rule = {
  name: 'midnight and noon',
  on: ANCHOR.edge,
  read(tokens, at) {
    if (termsAt(tokens, at, at)?.edge !== 'middle') return null
    const from = isWord(tokens, at + 1, at, '-') ? at + 2 : at + 1
    const next = peek(tokens, from, at)?.form.folded.replace(/^ال/, '')
    const hour = next === 'ليل' ? 0 : next === 'نهار' || next === 'ظهر' ? 12 : next === 'صباح' ? 10 : null
    if (hour === null) return null
    return {
      last: from + 1,
      kind: 'time',
      meaning: (scene) => clockValue(scene.companion?.from ?? scene.day, hour, 0, null),
    }
  },
}
