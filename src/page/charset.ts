/**
 * Bytes → text. What a page declares is often wrong: servers send `utf-8` for old windows-1256 pages, templates keep
 * `iso-8859-1`. So a declaration is believed as long as the bytes bear it out, and the reader is told where they do not.
 */
import sniff from 'html-encoding-sniffer'
import { textOf } from './html/plain.ts'

export interface Decoded {
  text: string
  /** WHATWG name in lower case. */
  charset: string
  warnings: string[]
}

/** The eight-bit charsets of Arabic pages. */
const ARABIC_CHARSETS = ['windows-1256', 'iso-8859-6'] as const

/** Frequent words that tell Arabic letters from other letters in the same bytes. */
const TELLING = new Set([
  'في',
  'من',
  'على',
  'إلى',
  'الى',
  'أن',
  'ان',
  'عن',
  'التي',
  'الذي',
  'هذا',
  'هذه',
  'مع',
  'بعد',
  'كان',
])
/** Share of words that begin with the article or are among those, from which on a decoding is Arabic. News has some 0.45. */
const ARABIC_SHARE = 0.12
const LONGEST_WORD = 40
/** Bytes looked at to tell a charset. */
const SAMPLE = 200_000
/** Invalid sequences in a hundred letters beyond ASCII up to which a page is damaged UTF-8 and not another charset. */
const DAMAGED_SHARE = 10

/** Decodes a page. `declared` is what the transport says; the page's own `<meta>` is read here. Never throws. */
export function decode(bytes: Uint8Array, declared?: string, markup = true): Decoded {
  const bom = bomOf(bytes)
  if (bom !== null) return decodeAs(bytes, bom, [])
  const wide = utf16Of(bytes)
  if (wide !== null) return decodeAs(bytes, wide, [])

  const claimed = claimOf(bytes, declared, markup)
  const sound = strictUtf8(bytes)
  if (sound !== null) {
    // Only ASCII has as many units as bytes, and is the same in every charset.
    if (sound.length === bytes.length) return { text: sound, charset: claimed ?? 'utf-8', warnings: [] }
    const warnings = claimed === null || claimed === 'utf-8' ? [] : [mismatch(claimed, 'utf-8')]
    return { text: sound, charset: 'utf-8', warnings }
  }
  const asUtf8 = decodeAs(bytes, 'utf-8', [])
  const invalid = count(asUtf8.text, '\uFFFD')
  const sample = bytes.subarray(0, SAMPLE)
  const share = (charset: string) => arabicShare(new TextDecoder(charset).decode(sample))
  if (invalid * 100 <= beyondAscii(asUtf8.text) * DAMAGED_SHARE) return damaged(asUtf8, invalid, claimed)

  const candidates = [...new Set([...(claimed === null || claimed === 'utf-8' ? [] : [claimed]), ...ARABIC_CHARSETS])]
  const [best, bestShare] = candidates
    .map((charset) => [charset, share(charset)] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a))
  if (bestShare >= ARABIC_SHARE) {
    if (claimed === null || claimed === best) return decodeAs(bytes, best, [])
    return decodeAs(bytes, best, [mismatch(claimed, best)])
  }
  // Not Arabic in any charset: another language's page is what it says it is.
  if (claimed !== null && claimed !== 'utf-8') return decodeAs(bytes, claimed, [])
  return damaged(asUtf8, invalid, claimed)
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function damaged(decoded: Decoded, invalid: number, claimed: string | null): Decoded {
  const warnings = claimed === null || claimed === 'utf-8' ? [] : [mismatch(claimed, 'utf-8')]
  return {
    ...decoded,
    warnings: [...warnings, `${invalid} invalid UTF-8 sequences stand in the text as U+FFFD: fetch the page again`],
  }
}

function decodeAs(bytes: Uint8Array, charset: string, warnings: string[]): Decoded {
  return { text: new TextDecoder(charset).decode(bytes), charset, warnings }
}

const mismatch = (claimed: string, found: string) =>
  `the page declares the charset ${claimed}, but its bytes are ${found}; it was read as ${found}`

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Bytes looked at to tell UTF-16, and how few are too few to tell. */
const UTF16_SAMPLE = 2048
const UTF16_LEAST = 8

/** UTF-16 by its mark, or without one by its pattern: every other byte is the high byte of Arabic (06) or of ASCII (00). */
export function utf16Of(bytes: Uint8Array): string | null {
  const bom = bomOf(bytes)
  if (bom?.startsWith('utf-16')) return bom
  const head = bytes.subarray(0, UTF16_SAMPLE)
  if (head.length < UTF16_LEAST || !head.includes(0)) return null
  const isHigh = (byte: number | undefined) => byte === 0x06 || byte === 0x00 || byte === 0x20
  let even = 0
  let odd = 0
  let both = 0
  for (let i = 0; i + 1 < head.length; i += 2) {
    const first = isHigh(head[i])
    const second = isHigh(head[i + 1])
    if (first && second) both++
    else if (first) even++
    else if (second) odd++
  }
  const units = Math.floor(head.length / 2)
  if (both * 4 > units) return null
  if (odd + both > units * 0.9 && odd > even) return 'utf-16le'
  return even + both > units * 0.9 && even > odd ? 'utf-16be' : null
}

const UNCLAIMED = 'x-user-defined'

/** The charset that the transport or the page declares, or null. */
function claimOf(bytes: Uint8Array, declared: string | undefined, markup: boolean): string | null {
  const found = sniff(markup ? bytes : new Uint8Array(0), {
    defaultEncoding: UNCLAIMED,
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
  })
  return found === UNCLAIMED ? null : found.toLowerCase()
}

/** Share of the words beyond ASCII that are telling Arabic words, markup left out. */
function arabicShare(text: string): number {
  const words = textOf(text)
    .split(/[\s\u0021-\u0040،؛؟«»“”…]/)
    .filter((word) => word !== '' && word.length <= LONGEST_WORD && word.charCodeAt(0) >= 0x80)
  if (words.length === 0) return 0
  const telling = words.filter((word) => TELLING.has(word) || /^(?:[وفبك]?ال|لل)[\u0621-\u064a]{2}/.test(word))
  return telling.length / words.length
}

function count(text: string, char: string): number {
  let n = 0
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) n++
  return n
}

function beyondAscii(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) n++
  return n
}

/** "Ø§Ù„": UTF-8 that was once read as windows-1252 and saved so. */
export function isMojibake(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const pairs = sample.match(/[ØÙ][\u0080-\u00bf‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸƒ]/g)?.length ?? 0
  return pairs >= 20 && pairs * 6 > sample.length
}
