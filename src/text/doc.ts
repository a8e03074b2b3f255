import { type Sentence, splitSentences } from './sentence.ts'
import { silentOf } from './starts.ts'
import { type Token, tokenize } from './token.ts'

/** A text made ready for finding: its tokens and sentences. */
export interface Doc {
  text: string
  tokens: Token[]
  sentences: Sentence[]
  /** Of each token a bit for every finder that is known to begin nothing there; see `starts.ts`. */
  silent: Uint8Array
}

/** Linear in the length of the text. Every span lies inside `text`. */
export function docOf(text: string): Doc {
  const tokens = tokenize(text)
  return { text, tokens, sentences: splitSentences(text, tokens), silent: silentOf(tokens) }
}
