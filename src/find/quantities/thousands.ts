/**
 * "10.500 دولار", "1.305 مشاريع": three digits behind a full stop are thousands where people or dollars are counted. A percentage, a
 * measure and the money of three decimals ("10.500 دينار" is ten and a half in Tunis) keep the point.
 */
import type { Amount, Tokens } from './amount.ts'

/** Currencies of a thousand parts. */
const MILLES = new Set(['TND', 'LYD', 'KWD', 'BHD', 'OMR', 'IQD', 'JOD', 'dinar'])
/** What is also counted by parts. */
const PARTED = new Set(['نقطة', 'نقاط', 'ضعف', 'ضعفا', 'مرة'])

const asThousands = (tokens: Tokens, amount: Amount, shape: RegExp): Amount => {
  const { numeral, max, value } = amount
  const token = tokens[numeral.first]!
  const plain = numeral.digits && numeral.last === numeral.first + 1 && max === undefined
  return plain && shape.test(token.form.plain) ? { ...amount, value: Math.round(value * 1000) } : amount
}

export const countedThousands = (tokens: Tokens, amount: Amount, unit: string): Amount =>
  PARTED.has(unit) ? amount : asThousands(tokens, amount, /^[1-9]\d{0,2}\.\d{3}$/)

/** One digit before the point is sooner a rate of exchange: "1.108 دولار". */
export const moneyThousands = (tokens: Tokens, amount: Amount, code: string): Amount =>
  MILLES.has(code) ? amount : asThousands(tokens, amount, /^[1-9]\d{1,2}\.\d{3}$/)

/** Currencies of states that write the comma for the point. */
const COMMAS = new Set(['TND', 'DZD', 'MAD', 'MRU'])

/** "15,700 دينار" in a Tunisian paper is fifteen dinars and seven hundred of their thousand parts. */
export function withParts<Q extends { unit: string; value: number }>(money: Q, tokens: Tokens, at: number): Q {
  const isParted = COMMAS.has(money.unit) && /^\d{1,3},\d{3}$/.test(tokens[at]?.form.plain ?? '')
  return isParted && money.value >= 1000 ? { ...money, value: money.value / 1000 } : money
}
