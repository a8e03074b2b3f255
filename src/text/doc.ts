import { type Sentence, splitSentences } from './sentence.ts'
import { type Tokened, tokened } from './starts.ts'
import { type Token, tokenize } from './token.ts'

/** A text made ready for finding: its tokens and sentences. */
export interface Doc extends Tokened {
  text: string
  tokens: Token[]
  sentences: Sentence[]
}

/** Linear in the length of the text. Every span lies inside `text`. */
export function docOf(text: string): Doc {
  const tokens = tokenize(text)
  const { silent } = tokened(tokens)
  return { text, tokens, sentences: splitSentences(text, tokens), silent }
}
