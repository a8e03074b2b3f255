/** The step from one word of a number to the next: bare, or joined by و. */
import { digitsOf, type NumeralWord, numeralWordOf } from './numeral-word.ts'
import type { Token } from './token.ts'

export interface Link {
  word: NumeralWord | null
  digits: number | null
  /** Is it joined by و ("وعشرون", "و 500")? */
  joined: boolean
  at: number
  after: number
}

/** The word or number that may go on a number at token `at`: bare, or joined by و and nothing else. */
export function link(tokens: readonly Token[], at: number): Link | null {
  let token = tokens[at]
  if (token === undefined || tokens[at - 1]?.sentence !== token.sentence) return null
  const alone = token.kind === 'word' && token.form.folded === 'و'
  if (alone) token = tokens[++at]
  if (token === undefined) return null
  if (token.kind === 'number')
    return { word: null, digits: digitsOf(token.form)?.value ?? null, joined: alone, at, after: at + 1 }
  if (token.kind !== 'word') return null
  const word = numeralWordOf(token.form)
  if (word === null) return null
  const { proclitics } = word.split
  if (proclitics !== '' && (alone || proclitics !== 'و')) return null
  return { word, digits: null, joined: alone || proclitics === 'و', at, after: at + 1 }
}
