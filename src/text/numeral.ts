/**
 * Numbers in text, digits and words: "2,5", "٢٠١٨", "خمسة وعشرين ألفا", "1.2 مليار", "ثلاثة أرباع", "الحادي والعشرين".
 * What a number counts or names is for times and quantities to say.
 */
import { link } from './numeral-link.ts'
import { Sum } from './numeral-sum.ts'
import { isOrdinal, type NumeralWord, numeralWordOf } from './numeral-word.ts'
import { spanStart } from './span-start.ts'
import type { Token } from './token.ts'

export interface Numeral {
  /** Tokens `first` to `last` (exclusive). */
  first: number
  last: number
  /** Offset in the text: proclitics are outside, the article inside. */
  start: number
  value: number
  kind: 'cardinal' | 'ordinal' | 'fraction'
  definite: boolean
  /** Written in digits from end to end. */
  digits: boolean
  /** Clitics before its first word: "و", "ب", ''. */
  proclitics: string
  /** Its last word, which decides agreement and what may follow. */
  ends: 'unit' | 'ten' | 'teen' | 'hundred' | 'scale' | 'fraction' | 'digits'
}

/** May a number begin at this token? One array access for other words. */
export const startsNumeral = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && numeralWordOf(token.form) !== null)

/** The longest number that begins at a token; null when none does. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined || !startsNumeral(token)) return null
  if (tokens !== seen.tokens) seen = { tokens, at: new Int32Array(SEEN).fill(-1), read: [] }
  const place = at % SEEN
  if (seen.at[place] !== at) {
    seen.read[place] = readAt(tokens, at)
    seen.at[place] = at
  }
  return seen.read[place]!
}

/** A text is read from left to right and many rules ask of the same token: the last answers are kept. */
const SEEN = 16
let seen: { tokens: readonly Token[]; at: Int32Array; read: (Numeral | null)[] } = {
  tokens: [],
  at: new Int32Array(SEEN).fill(-1),
  read: [],
}

function readAt(tokens: readonly Token[], at: number): Numeral | null {
  const { kind, form } = tokens[at]!
  const word = kind === 'word' ? numeralWordOf(form) : null
  return word !== null && isOrdinal(word) ? readOrdinal(tokens, at, word) : new Sum(tokens, at).read()
}

/** "الثالث", "الحادي عشر", "الخامسة والعشرين". */
function readOrdinal(tokens: readonly Token[], at: number, word: NumeralWord): Numeral | null {
  const numeral = {
    first: at,
    start: spanStart(tokens[at]!, word.split),
    kind: 'ordinal',
    definite: word.split.definite,
    digits: false,
    proclitics: word.split.proclitics,
  } as const
  const next = link(tokens, at + 1)
  if (next !== null && !next.joined && next.word?.role === 'ten10')
    return { ...numeral, last: next.after, value: word.value + 10, ends: 'teen' }
  if (next?.joined && next.word?.role === 'ten' && next.word.split.definite === word.split.definite)
    return { ...numeral, last: next.after, value: word.value + next.word.value, ends: 'ten' }
  if (word.role === 'eleventh') return null
  return { ...numeral, last: at + 1, value: word.value, ends: 'unit' }
}
