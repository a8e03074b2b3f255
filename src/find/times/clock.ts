/** Clock times: "الساعة 7", "الثالثة عصرا", "12:34", "الساعة الثالثة والربع", "الخامسة إلا ثلثا", "20:30 بتوقيت غرينتش". */
import { AGED } from '../../arabic/quantity-words.ts'
import type { DayPart } from '../../arabic/time-words.ts'
import { readNumeral, startsNumeral } from '../../text/numeral.ts'
import { tenseOf } from '../../text/tense.ts'
import { type Hand, readDigital, readHand, readHour, readMinutes, readSpoken, valid } from './clock-hand.ts'
import { isWord, peek, type Reading, type Rule, type Tokens, wordSet } from './rule.ts'
import type { Meaning, Scene } from './scene.ts'
import { ANCHOR, dayPartPhrase, termsAt } from './terms.ts'
import { clockValue, type Value } from './value.ts'

const RESULT = wordSet('بنتيجه نتيجه')

const HOUR_WORD = wordSet('الساعه بالساعه للساعه والساعه ساعه')
const PREPOSITION = wordSet('في عند هذا هذه خلال من')

/** The part of the day that tells 3 in the morning from 3 in the afternoon. */
function readPart(tokens: Tokens, at: number, first: number): { part: DayPart; last: number } | null {
  const phrase = peek(tokens, at, first) === undefined ? null : dayPartPhrase(tokens, at)
  if (phrase !== null && phrase.split.proclitics === '') return { part: phrase.entry, last: phrase.last }
  if (!isWord(tokens, at, first, PREPOSITION) || peek(tokens, at + 1, first) === undefined) return null
  const behind = dayPartPhrase(tokens, at + 1)
  return behind === null || behind.split.proclitics !== '' ? null : { part: behind.entry, last: behind.last }
}

const hourIn = (hour: number, part: DayPart | null): number => {
  if (part === 'MO') return hour === 12 ? 0 : hour
  if (part === 'NI') return hour >= 6 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour
  if (part === 'MI') return hour >= 1 && hour <= 9 ? hour + 12 : hour
  return part !== null && hour < 12 ? hour + 12 : hour
}

export const clockTimes: Rule = {
  name: 'clock time',
  on: ANCHOR.digits | ANCHOR.ordinal | ANCHOR.unit,
  read(tokens, at) {
    const named = isWord(tokens, at, at, HOUR_WORD)
    // "الساعة الـ 12 ظهرا": an article apart.
    const from = named ? (isWord(tokens, at + 1, at, ARTICLE) ? at + 2 : at + 1) : at
    if (named && peek(tokens, from, at) === undefined) return null
    if (!named && isGoal(tokens, at)) return null
    if (!named && termsAt(tokens, at, at)?.unit !== undefined && (termsAt(tokens, at, at)!.bits & ANCHOR.number) === 0)
      return null
    if (named && isRate(tokens, at)) return null
    if (named && isWord(tokens, from, at, OPENING)) return bracketed(tokens, from, at)
    const digital = readDigital(tokens, from, at, named || isInZone(tokens, at + 1, at))
    const hand = digital ?? (named ? readSpoken(tokens, from, at) : readOrdinalHour(tokens, at))
    if (hand === null) return compact(tokens, at)
    // "ساعة" without article is a length, except in clock digits.
    if (named && digital === null && /^ساعه$/.test(tokens[at]!.form.folded)) return null
    const part = readPart(tokens, hand.last, at)
    if (digital === null && !named && part === null && !isAnHour(tokens, at, hand.last)) return null
    if (digital !== null && !named && part === null && isScore(tokens, at)) return null
    if (part !== null) {
      // "الساعة الثامنة ليلا و20 دقيقة", "الواحدة ظهرا والنصف".
      const more = hand.minute === 0 ? readMinutes(tokens, part.last, at, hand.hour) : null
      const whole = more === null || more.minute === 0 ? { ...hand, last: part.last } : more
      return { last: whole.last, kind: 'time', meaning: clockMeaning(whole, part.part), part: part.part }
    }
    return {
      last: hand.last,
      kind: 'time',
      meaning: clockMeaning(hand, null),
      inPart: (told) => clockMeaning(hand, told),
    }
  },
}

const ARTICLE = wordSet('ال')
const ZONE = wordSet('بتوقيت غرينتش جرينتش توقيت بالتوقيت')

/** The upper end of an interval of the clock without "الساعة": "إلى 8.15 مساء", "إلى 13:30". */
export function readUpperClock(tokens: Tokens, at: number, first: number): Reading | null {
  const digital = readDigital(tokens, at, first, true)
  const hand = digital ?? readHand(tokens, at, first)
  const part = hand === null ? null : readPart(tokens, hand.last, first)
  if (hand === null || (digital === null && part === null && !isBareHour(tokens, at, hand.last, first))) return null
  return {
    last: part?.last ?? hand.last,
    kind: 'time',
    meaning: clockMeaning(hand, part?.part ?? null),
    ...(part === null ? {} : { part: part.part }),
  }
}

/** "من الساعة 8 إلى 13": digits behind which nothing is counted. */
function isBareHour(tokens: Tokens, at: number, last: number, first: number): boolean {
  const next = peek(tokens, last, first)
  const free = next === undefined || next.kind === 'punct' || /^(و.{2,}|في|من|علي|ب.{3,})$/.test(next.form.folded)
  return last === at + 1 && tokens[at]!.kind === 'number' && free && next?.form.surface !== '%'
}

/** "04.00 بتوقيت غرينتش", "10,30 ت غ": a zone behind the digits makes them a clock. */
const isInZone = (tokens: Tokens, at: number, first: number): boolean =>
  isWord(tokens, at, first, ZONE) || (isWord(tokens, at, first, 'ت') && isWord(tokens, at + 1, first, ZONE_LETTER))
const ZONE_LETTER = wordSet('غ ج م')

const SCORE_SIGN = wordSet('- – / :')
const NIL = wordSet('صفر')

/** "فاز 2 - 1 مساء الخميس", "صفر-3": a digit behind another and a stroke is a goal, no hour. */
const isGoal = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.kind === 'number' &&
  isWord(tokens, at - 1, at, SCORE_SIGN) &&
  (peek(tokens, at - 2, at)?.kind === 'number' || isWord(tokens, at - 2, at, NIL))

const STRETCHES = wordSet('الساعات ساعات الدقائق الأيام اللحظات')
const OPENING = wordSet('(')
const CLOSING = wordSet(')')

/** "15 دولارا في الساعة الواحدة", "120 كلم في الساعة": a rate. */
function isRate(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at - 1, at, 'في') || isWord(tokens, at + 1, at, OPENING)) return false
  // "يوم الاثنين في الساعة الرابعة": Monday is no number.
  for (let i = at - 2; i >= at - 4; i--) {
    if (peek(tokens, i, at) === undefined || termsAt(tokens, i, at)?.weekday !== undefined) return false
    if (startsNumeral(tokens[i]!)) return true
  }
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
    // "الخط عدد 13 الليلة الماضية": nobody says the 13th hour of the night.
    return hour === null || hour.value > 12 ? null : readMinutes(tokens, hour.last, at, hour.value)
  }
  const numeral = readNumeral(tokens, at)
  if (numeral === null || numeral.kind !== 'ordinal' || !numeral.definite || numeral.value > 12) return null
  // "المنطقة العسكرية الثانية صباح الجمعة": the second of them, behind a definite feminine.
  if (!isWord(tokens, at - 1, at, HOUR_WORD) && DEFINITE_FEMININE.test(peek(tokens, at - 1, at)?.form.plain ?? ''))
    return null
  // "الساعات الأولى من فجر الأحد": the first hours.
  if (isWord(tokens, at - 1, at, STRETCHES)) return null
  if (!/[هة]$/.test(token.form.folded) && !/ولي$/.test(token.form.folded)) return null
  return readMinutes(tokens, numeral.last, at, numeral.value)
}

/** "في الحادية عشر" with no part of the day: only 11 and 12 in this shape are hardly anything else. */
const IN = wordSet('في')
const AGED_WORDS = wordSet(AGED)
const DEFINITE_FEMININE = /^[وفبكل]{0,2}(ال|لل)[ء-ي]{2,}ة$/
const AT = wordSet('عند في حتي منذ الي قبل بعد حوالي نحو')
function isAnHour(tokens: Tokens, at: number, last: number): boolean {
  const next = peek(tokens, last, at)
  const ends = next === undefined || next.kind === 'punct'
  const before = peek(tokens, at - 1, at)
  // "صبي في الثانية عشرة،": his age.
  if (isWord(tokens, at - 1, at, IN) && isWord(tokens, at - 2, at, AGED_WORDS)) return false
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
    const known = hourIn(hour, part ?? laterPart(scene.companion))
    return clockValue(day, part === null ? comingHour(scene, known, minute) : known, minute, second)
  }

/** "هذا المساء على الساعة الثامنة": the part was told with the day. */
const laterPart = (companion: Value | null): DayPart | null =>
  companion?.grain === 'clock' ? (LATER_PARTS.get(companion.text.slice(-2)) ?? null) : null

const LATER_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['AF', 'AF'],
  ['EV', 'EV'],
  ['NI', 'NI'],
])

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
    // "منتصف النهار و15 دقيقة", "منتصف النهار والنصف".
    const { minute, last, hour: told } = readMinutes(tokens, from + 1, at, hour)
    return {
      last,
      kind: 'time',
      meaning: (scene) => clockValue(scene.companion?.from ?? scene.day, told, minute, null),
    }
  },
}
