/**
 * Two lighter spellings of Arabic text, for analysis only; what is stored and shown stays as written.
 *
 * plain   marks dropped (tashkīl, tatweel, zero-width and bidi controls), presentation forms spelt out, digits ASCII,
 *         Persian letters as their Arabic twins: "مُحمّد" → "محمد", "ﻻ" → "لا", "٢٠١٨" → "2018".
 * folded  plain, with the letters merged that Arabic spellers confuse: أإآٱ → ا, ى → ي, ة → ه, and the
 *         seats of hamza ؤ ئ → ء: "أحمد" and "احمد" are one, so are "مسؤول" and "مسئول", "شؤون" and "شئون".
 */

const DROPPED =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

/** Code unit → its plain spelling, for every code unit that is not its own. */
const PLAIN = new Map<number, string>()
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code)
  if (DROPPED.test(char)) PLAIN.set(code, '')
}
for (let code = 0xfb50; code <= 0xfefc; code++) {
  if (code >= 0xfdd0 && code <= 0xfdef) continue
  const spelt = [...String.fromCharCode(code).normalize('NFKC')]
    .filter((c) => !DROPPED.test(c))
    .join('')
    .trim()
  if (!PLAIN.has(code) && spelt !== String.fromCharCode(code)) PLAIN.set(code, spelt)
}
for (let digit = 0; digit < 10; digit++) {
  PLAIN.set(0x0660 + digit, String(digit))
  PLAIN.set(0x06f0 + digit, String(digit))
  PLAIN.set(0xff10 + digit, String(digit))
}
for (const [from, to] of [
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ۍ', 'ي'],
  ['ہ', 'ه'],
  ['ە', 'ه'],
  ['ھ', 'ه'],
  ['ۀ', 'ه'],
  ['ۃ', 'ة'],
  ['ڪ', 'ك'],
] as const) {
  PLAIN.set(from.charCodeAt(0), to)
}

const MERGED: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ؤ', 'ء'],
  ['ئ', 'ء'],
])

const merge = (plain: string): string => {
  let out = ''
  for (const char of plain) out += MERGED.get(char) ?? char
  return out.toLowerCase()
}

/** Code unit → its folded spelling, for every code unit whose folded spelling is not itself. */
const FOLDED = new Map<number, string>()
for (let code = 0; code < 0x10000; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue
  const char = String.fromCharCode(code)
  const folded = merge(PLAIN.get(code) ?? char)
  // A lower-case form longer than its letter (İ) would not fold to itself again.
  if (folded !== char) FOLDED.set(code, merge(folded))
}

/** One spelling of a text with the way back: `offsets[i]` is the offset in the source of unit `i`; one entry more for the end. */
export interface Spelling {
  text: string
  offsets: Uint32Array
}

function apply(table: ReadonlyMap<number, string>, text: string): string {
  let out = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const to = table.get(text.charCodeAt(i))
    if (to === undefined) continue
    out += text.slice(copied, i) + to
    copied = i + 1
  }
  return copied === 0 ? text : out + text.slice(copied)
}

function applyMapped(table: ReadonlyMap<number, string>, text: string): Spelling {
  const parts: string[] = []
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    const to = table.get(text.charCodeAt(i)) ?? text[i]!
    parts.push(to)
    for (let k = 0; k < to.length; k++) offsets.push(i)
  }
  offsets.push(text.length)
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) }
}

/** The plain spelling. Idempotent. */
export function plain(text: string): string {
  return apply(PLAIN, text)
}

/** The folded spelling. Idempotent; `fold(plain(x)) === fold(x)`. */
export function fold(text: string): string {
  return apply(FOLDED, text)
}

/** The folded spelling with the offset in `text` of each of its units. */
export function foldMapped(text: string): Spelling {
  return applyMapped(FOLDED, text)
}

/** Is this code unit left out of every lighter spelling (a mark, a tatweel, a zero-width or bidi control)? */
export function isDropped(code: number): boolean {
  return PLAIN.get(code) === ''
}
