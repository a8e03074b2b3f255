/**
 * The terms under which a text is found. A word stands in the index twice: under its search stem, which spelling variants,
 * clitics and light inflection share (أحمد = احمد; وزارة = بالوزارة), and as it is written, vowel marks apart, for what is asked for in
 * quotation marks.
 */
import { type Form, formOf, perForm } from '../text/form.ts'
import { stemOf } from '../text/stem.ts'
import { type Token, tokenize } from '../text/token.ts'

export interface Terms {
  stems: string
  exact: string
}

/** Characters of a term: what is longer is no word, and is found by its beginning. */
const LONGEST = 64

/** Punctuation is nothing to search for. */
export const isTerm = (token: Token): boolean => token.kind !== 'punct'

export const exactOf = perForm((form: Form): string => form.plain.toLowerCase().slice(0, LONGEST))

/** The terms of a text, separated by spaces, in its order. */
export function termsOfText(text: string): Terms {
  const words = tokenize(text).filter(isTerm)
  return {
    stems: words.map((token) => stemOf(token.form).slice(0, LONGEST)).join(' '),
    exact: words.map((token) => exactOf(token.form)).join(' '),
  }
}

/** Function words, which nearly every article has. */
const COMMON = new Set(
  'في من على إلى عن أن إن أو ثم لا ما لم لن قد كان كانت هذا هذه ذلك تلك التي الذي الذين مع بعد قبل بين كما هو هي هم و'
    .split(' ')
    .map((word) => stemOf(formOf(word))),
)

/** Is this the stem of a word that tells nothing of what an article is about? */
export const isCommon = (stem: string): boolean => COMMON.has(stem)
