/** Numbers in digits that are several tokens: "04ر1", "4،9", "18،839،519", "20 000", "1.2e9". */
import type { Token } from './token.ts'

export interface Digits {
  value: number
  /** The token after its last. */
  last: number
}

const plainAt = (tokens: readonly Token[], at: number) => tokens[at]?.form.plain ?? ''

/** Does a mark stand between the digits before and behind it, touching both? */
function isBetween(tokens: readonly Token[], at: number, mark: string): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]]
  return sign?.form.plain === mark && !sign.spaced && next?.kind === 'number' && !next.spaced
}

/**
 * "04ر1": the Tunisian agency writes the decimals first and ر for the mark; this is 1.04; so does Reuters with a right-to-left mark
 * behind the point ("2.\u200F0" is 0.2), and "1ر7687" is 7687.1. "4،9", "4،000" and "18،839،519" keep the usual order.
 */
export function marked(tokens: readonly Token[], at: number): Digits | null {
  const a = plainAt(tokens, at)
  const b = plainAt(tokens, at + 2)
  const mark = tokens[at + 1]
  const agency = mark?.form.plain === 'ر'
  if (
    mark === undefined ||
    !(agency || isTurned(tokens, at) ? /^\d{1,4}$/ : /^\d{1,3}$/).test(a) ||
    !(agency ? /^\d{1,6}$/ : /^\d{1,3}$/).test(b)
  )
    return null
  if (!isBetween(tokens, at + 1, mark.form.plain)) return null
  if (agency || isTurned(tokens, at)) return { value: Number(`${b}.${a}`), last: at + 3 }
  return mark.form.plain === '،' ? withComma(tokens, at, a, b) : null
}

/** A right-to-left mark stands behind the point. */
const isTurned = (tokens: readonly Token[], at: number): boolean =>
  /^[.,]$/.test(plainAt(tokens, at + 1)) &&
  (tokens[at + 2]?.start ?? 0) > tokens[at + 1]!.end &&
  !tokens[at + 2]!.spaced

/** Three digits behind the Arabic comma are thousands, one or two are decimals; "5،12،19" is a list. */
function withComma(tokens: readonly Token[], at: number, a: string, b: string): Digits | null {
  let last = at + 3
  if (b.length === 3 && /^[1-9]/.test(a)) {
    let whole = a + b
    for (; isBetween(tokens, last, '،') && /^\d{3}$/.test(plainAt(tokens, last + 1)); last += 2)
      whole += plainAt(tokens, last + 1)
    return { value: Number(whole), last }
  }
  if (isBetween(tokens, last, '،') || (b.length === 3 && a !== '0')) return null
  // "24،25 و26 مارس" are days.
  return plainAt(tokens, last) === 'و' && tokens[last + 1]?.kind === 'number'
    ? null
    : { value: Number(`${a}.${b}`), last }
}

/** "20 000", "1 234 567,5": French style, common in the Maghreb. */
export function spaced(tokens: readonly Token[], at: number): Digits | null {
  const first = plainAt(tokens, at)
  if (!/^[1-9]\d{0,2}$/.test(first)) return null
  let value = Number(first)
  let last = at + 1
  for (let next = tokens[last]; next?.kind === 'number'; next = tokens[last]) {
    const before = tokens[last - 1]!
    const match = /^(\d{3})([.,]\d+)?$/.exec(next.form.plain)
    if (match === null || next.sentence !== before.sentence || next.start - before.end !== 1) break
    value = value * 1000 + Number(match[0].replace(',', '.'))
    last++
    if (match[2] !== undefined) break
  }
  return last === at + 1 ? null : { value, last }
}

/** "1.2e9", "12e-1": the power of ten at token `at`, behind digits. */
export function exponent(tokens: readonly Token[], at: number): Digits | null {
  const sign = tokens[at]
  if (sign?.spaced !== false || !/^e$/i.test(sign.form.surface)) return null
  const negative = tokens[at + 1]?.form.surface === '-'
  const digits = tokens[at + (negative ? 2 : 1)]
  if (digits?.kind !== 'number' || digits.spaced || !/^\d{1,2}$/.test(digits.form.plain)) return null
  return { value: Number(digits.form.plain) * (negative ? -1 : 1), last: at + (negative ? 3 : 2) }
}

/** 1.2 × 10⁹ without the noise of binary fractions. */
export const round = (value: number) =>
  Number.isSafeInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15))
