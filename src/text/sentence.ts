import type { Span } from '../model/span.ts'
import type { Token } from './token.ts'

/** A sentence: its span, and its tokens `first` to `last` (exclusive). */
export interface Sentence extends Span {
  first: number
  last: number
}

const ENDS = new Set(['.', '!', '?', '؟', '۔', '…'])
const CLOSERS = new Set(['"', '”', '»', '’', "'", ')', ']', '）'])
/** The Latin alphabet as the press spells it out; folded. */
const LETTER_NAMES = new Set(
  'ايه اي بي سي دي اف جي جيه اتش اج اي كيه كي ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد زي'.split(' '),
)
/** Signs that close one sentence at most: a megabyte of exclamation marks is not looked at again from each of them. */
const MOST_CLOSERS = 16
/** Behind a closing quotation mark they say that the sentence goes on. */
const CONTINUES = new Set(['،', ',', '؛', ';', ':'])
/** Ends of addresses that the press spells in Arabic letters; folded. */
const DOMAINS = new Set(['نت', 'كوم', 'اورغ'])

/**
 * The sentences of a text. Each ends at its final punctuation, closing quotation marks included, or at a line break;
 * white space is outside. Numbers the tokens by sentence.
 */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    tokens[i]!.sentence = sentences.length
    const last = sentenceEnd(text, tokens, i, first)
    if (last === null) continue
    for (let k = i; k < last; k++) tokens[k]!.sentence = sentences.length
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last })
    first = last
    i = last - 1
  }
  return sentences
}

/** The token after the sentence that ends at token `i`, or null when none ends there. */
function sentenceEnd(text: string, tokens: Token[], i: number, first: number): number | null {
  const token = tokens[i]!
  const sign = token.form.surface[0]!
  let last = i + 1
  if (token.kind === 'punct' && ENDS.has(sign)) {
    while (last < tokens.length && last - i < MOST_CLOSERS && isCloser(text, tokens, last)) last++
    if (!isInside(tokens, i, last, first)) return last
  }
  const next = tokens[last]
  return next === undefined || hasBreak(text, tokens[last - 1]!.end, next.start) ? last : null
}

/** A closing mark, or one more final sign; that may stand apart on its line ("أين هو ؟ ..") and begins no sentence. */
function isCloser(text: string, tokens: Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind !== 'punct') return false
  if (!token.spaced) return CLOSERS.has(token.form.surface) || ENDS.has(token.form.surface[0]!)
  return ENDS.has(token.form.surface[0]!) && !hasBreak(text, tokens[i - 1]!.end, token.start)
}

/** Does the sentence go on behind the sign at `i` and its closers, which end before `last`? */
function isInside(tokens: Token[], i: number, last: number, first: number): boolean {
  const sign = tokens[i]!
  const before = tokens[i - 1]
  const after = tokens[last]
  if (before === undefined || after === undefined) return false
  // «"لن نذهب!"، قال الوزير»
  if (after.kind === 'punct' && CONTINUES.has(after.form.surface)) return true
  // "(؟)": a doubt about the word before.
  if (before.form.surface === '(' && last > i + 1) return true
  // Inside a word: "example.com/a?b=1"; also "العربية.نت".
  if (last === i + 1 && !after.spaced && !sign.spaced && before.kind !== 'punct')
    if (after.kind === 'latin' || after.kind === 'number' || DOMAINS.has(after.form.folded)) return true
  // "فلسطين.. الدولة الموعودة": two full stops are a pause.
  if (sign.form.surface === '..' && last === i + 1 && after.kind !== 'punct') return true
  if (sign.form.surface !== '.' || last > i + 1 || sign.spaced) return false
  // "1. النقطة الأولى": numbering, where the number begins the sentence.
  if (before.kind === 'number' && i - 1 === first) return after.spaced
  // "42 ج.م": letters that touch on both sides are one abbreviation, behind a number too.
  if (!after.spaced && isLetter(before) && isLetter(after)) return true
  return isInitial(before, tokens[i - 2]) || (isLetterName(before) && isLetterName(after))
}

/** "بي. بي. سي", "كيه.كيه.آر": Latin letters by their names. */
const isLetterName = (token: Token) => token.kind === 'word' && LETTER_NAMES.has(token.form.folded)

/** "د. محمد", "أ. ف. ب", "W. Bush": but the letters behind a number are units ("1440 هـ.", "2018م."). */
const isInitial = (letter: Token, before: Token | undefined) => isLetter(letter) && before?.kind !== 'number'

const isLetter = (token: Token) => (token.kind === 'word' || token.kind === 'latin') && token.form.plain.length === 1

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029])

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BREAKS.has(text.charCodeAt(i))) return true
  return false
}
