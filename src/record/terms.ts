/**
 * The terms under which a text is found. A word stands in the index twice: under its search key, which spelling variants,
 * clitics and light inflection share (أحمد = احمد; وزارة = بالوزارة), and as it is written, vowel marks apart, for what is asked for in
 * quotation marks.
 */
import { type Doc, docOf } from '../text/doc.ts'
import { type Form, formOf, perForm } from '../text/form.ts'
import type { Token } from '../text/token.ts'

export interface Terms {
  keys: string
  exact: string
}

/** A word that is no word to search for: punctuation. */
export const isTerm = (token: Token): boolean => token.kind !== 'punct'

export const exactOf = perForm((form: Form): string => form.plain.toLowerCase())

/** The terms of a text, separated by spaces, in its order. */
export function termsOf(doc: Doc): Terms {
  const keys: string[] = []
  const exact: string[] = []
  for (const token of doc.tokens) {
    if (!isTerm(token)) continue
    keys.push(keyOf(token.form))
    exact.push(exactOf(token.form))
  }
  return { keys: keys.join(' '), exact: exact.join(' ') }
}

export const termsOfText = (text: string): Terms => termsOf(docOf(text))

const PREFIXES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'ال', 'لل', 'و'] as const
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'] as const

/** The key under which a word is found. */
export const keyOf = perForm((form: Form): string => {
  let word = form.folded
  const prefix = PREFIXES.find((p) => word.startsWith(p) && word.length - p.length >= (p === 'و' ? 3 : 2))
  if (prefix !== undefined) word = word.slice(prefix.length)
  for (const suffix of SUFFIXES)
    if (word.endsWith(suffix) && word.length - suffix.length >= 3) word = word.slice(0, -suffix.length)
  return word
})

/** Function words, which nearly every article has. */
const COMMON = new Set(
  'في من علي الي عن ان او ثم لا ما لم لن قد كان كانت هذا هذه ذلك تلك التي الذي الذين مع بعد قبل بين كما هو هي هم و'
    .split(' ')
    .map((word) => keyOf(formOf(word))),
)

/** Is this the search key of a word that tells nothing of what an article is about? */
export const isCommon = (key: string): boolean => COMMON.has(key)
