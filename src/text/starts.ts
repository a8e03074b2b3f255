/**
 * Where a finder has to look. Of twelve words of a text eleven begin nothing for it: that is known of their forms after the first
 * time, and stands in one small array of the document, so that the finder passes them without touching token or form.
 */
import type { Form } from './form.ts'
import type { Token } from './token.ts'

/** Tokens with what was known of their forms when the text was cut. */
export interface Tokened {
  tokens: readonly Token[]
  /** Of each token a bit for every finder that is known to begin nothing there. */
  silent: Uint8Array
}

/** Bits of `silent`. */
const MOST = 8
let finders = 0

/** The first token at or behind `from` at which something of a finder may begin; the number of tokens when there is none. */
export type NextStart = (doc: Tokened, from: number) => number

/** `mayBegin` must be pure. */
export function nextStart(mayBegin: (form: Form) => boolean): NextStart {
  if (finders === MOST) throw new Error(`More than ${MOST} finders: give Tokened.silent another width.`)
  const bit = 1 << finders++
  return ({ tokens, silent }, from) => {
    let at = from
    for (; at < silent.length; at++) {
      if ((silent[at]! & bit) !== 0) continue
      // The form was new when the text was cut, or something may begin.
      const { form } = tokens[at]!
      if ((form.silent & bit) !== 0) continue
      if (mayBegin(form)) break
      form.silent |= bit
    }
    return at
  }
}

export function tokened(tokens: readonly Token[]): Tokened {
  const silent = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) silent[at] = tokens[at]!.form.silent
  return { tokens, silent }
}
