/** What the hands of the clock show, before a part of the day says which half of it: "12:34", "الثالثة والربع", "الخامسة إلا ثلثا". */
import { readNumeral } from '../../text/numeral.ts'
import { isWord, peek, type Tokens, wordSet } from './rule.ts'

const MINUTE = wordSet('دقيقه دقائق دق')

/** Hour, minute and second as told, before a part of the day says which half of the day. */
export interface Hand {
  hour: number
  minute: number
  second: number | null
  last: number
}

/** "12:34", "7:00:05", "15.30" behind الساعة. */
export function readDigital(tokens: Tokens, at: number, first: number, dotted: boolean): Hand | null {
  const token = peek(tokens, at, first)
  if (token?.kind !== 'number') return null
  const dot = dotted ? /^(\d{1,2})[.,](\d{2})$/.exec(token.form.plain) : null
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

export const valid = (hour: number, minute: number, second: number | null, last: number): Hand | null =>
  hour <= 24 && minute < 60 && (second ?? 0) < 60 ? { hour: hour % 24, minute, second, last } : null

/** The hour by number or ordinal ("الثالثة", "ثلاثة", "11"), then minutes: "والنصف", "و18 دقيقة", "إلا ربعا". */
export function readSpoken(tokens: Tokens, at: number, first: number): Hand | null {
  if (peek(tokens, at, first) === undefined) return null
  const hour = readHour(tokens, at)
  if (hour === null) return null
  // "ثلاثة وثلث" is read as one number: its fraction is of the hour.
  if (!Number.isInteger(hour.value))
    return valid(Math.floor(hour.value), Math.round((hour.value % 1) * 60), null, hour.last)
  return readMinutes(tokens, hour.last, first, hour.value)
}

export function readHour(tokens: Tokens, at: number): { value: number; last: number } | null {
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

export function readMinutes(tokens: Tokens, at: number, first: number, hour: number): Hand {
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

/** A clock time without "الساعة", for the lower end of an interval whose upper end is a clock time. */
export const readHand = (tokens: Tokens, at: number, first: number, dotted = false): Hand | null =>
  readDigital(tokens, at, first, dotted) ?? readSpoken(tokens, at, first)
