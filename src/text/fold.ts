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

/** Persian and Urdu letters, and their Arabic twins. */
const TWINS: ReadonlyMap<string, string> = new Map([
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
])

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

const each = (text: string, spell: (char: string) => string): string => Array.from(text, spell).join('')

const merge = (plain: string): string => each(plain, (char) => MERGED.get(char) ?? char).toLowerCase()

/** First digits of the Arabic-Indic, the Persian and the full-width ones. */
const ZEROS = [0x0660, 0x06f0, 0xff10] as const

function plainOf(code: number): string {
  const char = String.fromCharCode(code)
  if (DROPPED.test(char)) return ''
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  if (zero !== undefined) return String(code - zero)
  // Presentation forms; the middle of their block is no characters.
  const isForm = code >= 0xfb50 && code <= 0xfefc && !(code >= 0xfdd0 && code <= 0xfdef)
  if (!isForm) return TWINS.get(char) ?? char
  return each(char.normalize('NFKC'), (c) => (DROPPED.test(c) ? '' : (TWINS.get(c) ?? c))).trim()
}

function foldedOf(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code)
  // A lower-case form longer than its letter (İ) would not fold to itself again.
  return merge(merge(plainOf(code)))
}

/** Code unit → its spelling, null where it is its own. Worked out when first met: of the 65,536 a text has a hundred. */
type Table = (code: number) => string | null

function tableOf(spellingOf: (code: number) => string): Table {
  const known = new Array<string | null | undefined>(0x10000)
  return (code) => {
    const spelling = known[code]
    if (spelling !== undefined) return spelling
    const made = spellingOf(code)
    known[code] = made === String.fromCharCode(code) ? null : made
    return known[code] ?? null
  }
}

const PLAIN = tableOf(plainOf)
const FOLDED = tableOf(foldedOf)

/** One spelling of a text with the way back: `offsets[i]` is the offset in the source of unit `i`; one entry more for the end. */
export interface Spelling {
  text: string
  offsets: Uint32Array
}

function apply(table: Table, text: string): string {
  let out = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const to = table(text.charCodeAt(i))
    if (to === null) continue
    out += text.slice(copied, i) + to
    copied = i + 1
  }
  return copied === 0 ? text : out + text.slice(copied)
}

function applyMapped(table: Table, text: string): Spelling {
  const parts: string[] = []
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    const to = table(text.charCodeAt(i)) ?? text[i]!
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
  return PLAIN(code) === ''
}
