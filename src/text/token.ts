import type { Span } from '../model/span.ts'
import { isDropped } from './fold.ts'
import { type Form, formAt } from './form.ts'

/**
 * word    a run of Arabic letters: "بالوزارة"
 * latin   a run of letters of any other script: "CNN"
 * number  a run of digits, with decimal and thousands marks between digits: "1,234.5", "٢٠١٨"
 * punct   one sign, or a run of full stops: "،", "..."
 */
export type TokenKind = 'word' | 'latin' | 'number' | 'punct'

export interface Token extends Span {
  kind: TokenKind
  form: Form
  /** Number of the sentence it stands in. */
  sentence: number
  /** Is there white space (or the start of the text) before it? "10%" are two tokens, the second without. */
  spaced: boolean
}

const CLASSES = { space: 1, word: 2, latin: 3, digit: 4, punct: 5, dropped: 6 } as const
type Class = (typeof CLASSES)[keyof typeof CLASSES]

/** Class of every code unit of the Basic Multilingual Plane; 0 where none was asked for yet. */
const known = new Uint8Array(0x10000)

function classOf(code: number): Class {
  const cls = known[code] as Class | 0
  if (cls !== 0) return cls
  const made = classify(code)
  known[code] = made
  return made
}

function classify(code: number): Class {
  if (isDropped(code)) return CLASSES.dropped
  const char = String.fromCharCode(code)
  if (/\s/.test(char) || code < 0x20 || (code >= 0x7f && code < 0xa0)) return CLASSES.space
  if (/\p{Nd}/u.test(char)) return CLASSES.digit
  if (/\p{Script=Arabic}/u.test(char) && /[\p{L}\p{M}]/u.test(char)) return CLASSES.word
  // Surrogates: letters beyond the basic plane are rare in news, emoji are not; both end as signs.
  if (/[\p{L}\p{M}]/u.test(char)) return CLASSES.latin
  return CLASSES.punct
}

/** Signs that join digits into one number when a digit follows at once: decimal and thousands marks. */
const JOINS_DIGITS = new Set(['.', ',', '٫', '٬'].map((c) => c.charCodeAt(0)))

/**
 * The tokens of a text, in order, without white space. A mark or a control inside a word stays in the word's span
 * ("مُحمّد" is one token); at its edges a bidi control is outside.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  let spaced = true
  while (at < length) {
    const cls = classOf(text.charCodeAt(at))
    if (cls === CLASSES.dropped && spaced && isLoneStroke(text, at)) {
      const end = strokeEnd(text, at)
      tokens.push({ start: at, end, kind: 'punct', form: formAt(text, at, end), sentence: 0, spaced })
      spaced = false
      at = end
      continue
    }
    if (cls === CLASSES.space || cls === CLASSES.dropped) {
      if (cls === CLASSES.space) spaced = true
      at++
      continue
    }
    let end = at + 1
    let kind: TokenKind
    if (cls === CLASSES.word || cls === CLASSES.latin) {
      kind = cls === CLASSES.word ? 'word' : 'latin'
      end = runEnd(text, end, cls)
    } else if (cls === CLASSES.digit) {
      kind = 'number'
      end = numberEnd(text, end)
    } else {
      kind = 'punct'
      const code = text.charCodeAt(at)
      if (code === 0x2e) while (end < length && text.charCodeAt(end) === 0x2e) end++
      else if (code >= 0xd800 && code <= 0xdbff && end < length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++
    }
    tokens.push({ start: at, end, kind, form: formAt(text, at, end), sentence: 0, spaced })
    spaced = false
    at = end
  }
  return tokens
}

const TATWEEL = 0x640

/** "3 ـ صلاح", "75 ـــ 85": between white space the stroke that lengthens letters is a dash. */
const isLoneStroke = (text: string, at: number): boolean =>
  text.charCodeAt(at) === TATWEEL && /^(\s|$)/.test(text.slice(strokeEnd(text, at), strokeEnd(text, at) + 1))

function strokeEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === TATWEEL) end++
  return end
}

/** End of a run of letters; marks and controls between its letters belong to it, trailing controls do not. */
function runEnd(text: string, from: number, cls: Class): number {
  let end = from
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const next = classOf(code)
    if (next === cls) end = ++at
    else if (next === CLASSES.dropped) {
      at++
      // Vowel marks and tatweel belong to the word they end; zero-width and bidi controls do not.
      if (code < 0x2000) end = at
    } else break
  }
  return end
}

function numberEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (classOf(code) === CLASSES.digit) end++
    else if (JOINS_DIGITS.has(code) && end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === CLASSES.digit)
      end += 2
    else break
  }
  return end
}
