import type { Span } from '../model/span.ts'
import type { Token } from './token.ts'

/** A sentence: its span, and its tokens `first` to `last` (exclusive). */
export interface Sentence extends Span {
  first: number
  last: number
}

const ENDS = new Set(['.', '!', '?', '؟', '۔', '…'])
const CLOSERS = new Set(['"', '”', '»', '’', "'", ')', ']', '）'])

/**
 * The sentences of a text. Each ends at its final punctuation, closing quotation marks included, or at a line break;
 * white space is outside. Numbers the tokens by sentence.
 */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    tokens[i]!.sentence = sentences.length
    const last = sentenceEnd(text, tokens, i)
    if (last === null) continue
    for (let k = i; k < last; k++) tokens[k]!.sentence = sentences.length
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last })
    first = last
    i = last - 1
  }
  return sentences
}

/** The token after the sentence that ends at token `i`, or null when none ends there. */
function sentenceEnd(text: string, tokens: Token[], i: number): number | null {
  const token = tokens[i]!
  const sign = token.form.surface[0]!
  let last = i + 1
  if (token.kind === 'punct' && ENDS.has(sign)) {
    while (last < tokens.length && isCloser(tokens[last]!)) last++
    if (!isAbbreviation(tokens, i)) return last
  }
  const next = tokens[last]
  return next === undefined || hasBreak(text, tokens[last - 1]!.end, next.start) ? last : null
}

const isCloser = (token: Token) =>
  token.kind === 'punct' && !token.spaced && (CLOSERS.has(token.form.surface) || ENDS.has(token.form.surface[0]!))

/** "د. محمد", "أ. ف. ب": a full stop behind a single letter is none; nor is one inside a word ("CNN.com"). */
function isAbbreviation(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (tokens[i]!.form.surface !== '.' || before === undefined || after === undefined) return false
  if (!after.spaced && (after.kind === 'latin' || after.kind === 'number') && !tokens[i]!.spaced) return true
  return before.kind === 'word' && before.form.plain.length === 1 && !tokens[i]!.spaced
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true
  }
  return false
}
