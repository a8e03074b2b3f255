/** The number of a quantity: signs, fractions, ranges: "-5", "سالب خمسة", "3/4", "10-20", "ما بين 10 و20", "من خمسة إلى عشرة". */
import { type Numeral, readNumeral } from '../../text/numeral.ts'
import type { Token } from '../../text/token.ts'
import { type WordSet, wordSet as words } from '../../text/word-set.ts'

export interface Amount {
  /** Tokens `first` to `last` (exclusive). */
  first: number
  last: number
  start: number
  value: number
  max?: number
  /** The number as it was read; of a range, its upper end. */
  numeral: Numeral
  /** "3/4", "ثلث", "واحد من ثلاثة". */
  fraction: boolean
}

export type Tokens = readonly Token[]

export { words }

const MINUS = words('- − – ‐')
const MINUS_WORDS = words('سالب ناقص')
const DASH = words('- – — ـ')
export const TO = words('إلى الى حتى')
const OR = words('أو')
const BETWEEN = words('بين وبين فبين مابين ومابين')
const FROM = words('من ومن')
const CHANGE =
  /^[وفسبل]*(ال)?(ارتفع|ارتفاع|انخف|تراجع|زاد|زياده|قفز|هبط|هبوط|تقلص|رفع|خفض|نمو|نما|صعد|صعود|تقليص|تحول|انتقل|انتقال|يرتفع|ترتفع|تخفيض|تحسن)/

/** Is the token at `at` in the sentence of `first` and one of these words? */
export function isAmong(tokens: Tokens, at: number, first: number, list: WordSet): boolean {
  const token = peek(tokens, at, first)
  return token !== undefined && list.holds(token.form)
}

export function peek(tokens: Tokens, at: number, first: number): Token | undefined {
  const token = tokens[at]
  return token !== undefined && token.sentence === tokens[first]?.sentence ? token : undefined
}

/** The amount that begins at a token, with its sign and range; null when none does. */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  if (token.kind === 'punct') return readSigned(tokens, at)
  if (MINUS_WORDS.has(token.form.folded)) {
    const positive = peek(tokens, at + 1, at) === undefined ? null : readPlain(tokens, at + 1)
    return positive === null ? null : { ...positive, first: at, start: token.start, value: -positive.value }
  }
  const plain = readPlain(tokens, at)
  return plain === null ? null : withRange(tokens, plain)
}

/** "-5" and ".75": the sign touches its number and nothing before it. */
function readSigned(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (next?.kind !== 'number' || next.spaced || !token.spaced) return null
  if (/^[.٫]$/.test(token.form.surface)) {
    // "47 .6 بالمائة": the rest of the number before.
    if (!/^\d+$/.test(next.form.plain) || tokens[at - 1]?.kind === 'number') return null
    const numeral = readNumeral(tokens, at + 1)
    if (numeral === null) return null
    const value = Number(`0.${next.form.plain}`)
    // A full stop before it may have ended a sentence: the amount is in that of its digits.
    return { first: at + 1, last: at + 2, start: token.start, value, numeral, fraction: false }
  }
  if (!MINUS.has(token.form.folded)) return null
  const positive = readPlain(tokens, at + 1)
  return positive === null ? null : { ...positive, first: at, start: token.start, value: -positive.value }
}

/** A number, a fraction in digits, or one in words: "3/4", "1 4/5", "واحد من كل ثلاثة", "اثنان على خمسة". */
function readPlain(tokens: Tokens, at: number): Amount | null {
  const numeral = readNumeral(tokens, at)
  if (numeral === null) return null
  const amount: Amount = {
    first: at,
    last: numeral.last,
    start: numeral.start,
    value: numeral.value,
    numeral,
    fraction: numeral.kind === 'fraction',
  }
  if (numeral.kind === 'ordinal') return amount
  const parts = digitFraction(tokens, at)
  if (parts !== null) return { ...amount, last: parts.last, value: parts.value, fraction: true }
  const rest = numeral.digits && numeral.last === at + 1 ? digitFraction(tokens, at + 1) : null
  if (rest !== null && rest.value < 1)
    return { ...amount, last: rest.last, value: numeral.value + rest.value, fraction: true }
  return wordFraction(tokens, amount)
}

/** "3/4": two whole numbers that touch one stroke, and no third ("8/5/2018"). */
function digitFraction(tokens: Tokens, at: number): { value: number; last: number } | null {
  const [a, stroke, b, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (a?.kind !== 'number' || stroke?.form.surface !== '/' || stroke.spaced || b?.kind !== 'number' || b.spaced)
    return null
  if (after?.form.surface === '/' && !after.spaced) return null
  const [above, below] = [readNumeral(tokens, at)?.value, readNumeral(tokens, at + 2)]
  if (above === undefined || below === null || below.value === 0) return null
  // "1/2 مليون" is half of it.
  const scale = below.value / Number(b.form.plain)
  return below.last > at + 3 && Number.isInteger(scale)
    ? { value: (above * scale) / Number(b.form.plain), last: below.last }
    : { value: above / below.value, last: at + 3 }
}

const OVER = words('على')
const EVERY = words('كل')

/** "واحد على ثلاثة", "واحد من كل خمسة": a ratio, when no noun is counted behind it. */
function wordFraction(tokens: Tokens, amount: Amount): Amount {
  const over = isAmong(tokens, amount.last, amount.first, OVER)
  const of = isAmong(tokens, amount.last, amount.first, FROM)
  if (!over && !of) return amount
  const each = of && isAmong(tokens, amount.last + 1, amount.first, EVERY)
  const at = amount.last + (each ? 2 : 1)
  const below = peek(tokens, at, amount.first) === undefined ? null : readNumeral(tokens, at)
  if (below === null || below.proclitics !== '' || below.kind !== 'cardinal' || below.definite || below.value === 0)
    return amount
  const behind = peek(tokens, below.last, amount.first)
  const free = behind === undefined || behind.kind === 'punct'
  if (over ? !free : !(amount.value === 1 || each || (free && !amount.numeral.digits)) || amount.value >= below.value)
    return amount
  return { ...amount, last: below.last, value: amount.value / below.value, numeral: below, fraction: true }
}

/** "10-20", "10 إلى 20", "بين 10 و20", "ثلاثة أو أربعة": the upper end, where it is greater and shares the unit. */
function withRange(tokens: Tokens, amount: Amount): Amount {
  // "صفر-1" is a score.
  if (amount.numeral.kind === 'ordinal' || (amount.value === 0 && !amount.numeral.digits)) return amount
  const at = upperEnd(tokens, amount.first, amount.last)
  const upper = at === null ? null : readPlain(tokens, at)
  if (upper === null || upper.numeral.kind === 'ordinal' || upper.fraction !== amount.fraction) return amount
  // "10 إلى 20 مليونا": the scale is that of both.
  const value = sharedScale(amount, upper)
  if (upper.value <= value) return amount
  return { ...amount, last: upper.last, value, max: upper.value, numeral: upper.numeral }
}

function sharedScale(lower: Amount, upper: Amount): number {
  const scale = 1000 ** Math.floor(Math.log10(upper.value) / 3 + 1e-9)
  const scaled = upper.numeral.ends === 'scale' && lower.numeral.ends !== 'scale' && lower.value < 1000
  return scaled && lower.value * scale < upper.value ? lower.value * scale : lower.value
}

/** The token at which the upper end of a range begins, behind its lower end; null when there is no link. */
export function upperEnd(tokens: Tokens, first: number, at: number): number | null {
  const token = peek(tokens, at, first)
  if (token === undefined) return null
  if (token.kind === 'punct') {
    const next = peek(tokens, at + 1, first)
    return DASH.has(token.form.folded) && next !== undefined && token.spaced === next.spaced ? at + 1 : null
  }
  if (OR.has(token.form.folded)) return at + 1
  if (TO.has(token.form.folded)) {
    const opened = isAmong(tokens, first - 1, first, FROM)
    return opened && isChange(tokens, first) ? null : at + 1
  }
  if (!BETWEEN.has(tokens[first - 1]?.form.folded ?? '')) return null
  if (token.form.folded === 'و') return at + 1
  return /^و/.test(token.form.folded) ? at : null
}

/** "ارتفع من 5 إلى 7" tells two figures, not one range. */
export function isChange(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 12 && tokens[i]!.sentence === tokens[first]!.sentence; i--)
    if (CHANGE.test(tokens[i]!.form.folded)) return true
  return false
}
