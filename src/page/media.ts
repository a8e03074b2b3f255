/** What kind of thing bytes are, told from the bytes. */
import { PageError } from './error.ts'

/** Files that are no page, by the bytes they begin with. */
const BINARY: readonly (readonly [what: string, remedy: string, ...magic: readonly (number | string)[]])[] = [
  ['a PDF document', 'convert it to text first (pdftotext)', '%PDF-'],
  ['a ZIP archive or an Office document', 'unpack it, or save the document as text or HTML', 'PK', 3, 4],
  ['an old Office document', 'save it as text or HTML', 0xd0, 0xcf, 0x11, 0xe0],
  ['an RTF document', 'save it as text or HTML', '{\\rtf'],
  ['gzip data', 'decompress it, or read it as a file', 0x1f, 0x8b, 8],
  ['zstd data', 'decompress it, or read it as a file', 0x28, 0xb5, 0x2f, 0xfd],
  ['bzip2 data', 'decompress it first (bunzip2)', 'BZh'],
  ['xz data', 'decompress it first (unxz)', 0xfd, '7zXZ', 0],
  ['a 7-Zip archive', 'unpack it first', '7z', 0xbc, 0xaf],
  ['a RAR archive', 'unpack it first', 'Rar!', 0x1a],
  ['a PNG image', 'Isnad reads text only', 0x89, 'PNG'],
  ['a JPEG image', 'Isnad reads text only', 0xff, 0xd8, 0xff],
  ['a GIF image', 'Isnad reads text only', 'GIF8'],
  ['a WebP image, or sound or video', 'Isnad reads text only', 'RIFF'],
  ['sound or video', 'Isnad reads text only', 'ID3'],
  ['sound or video', 'Isnad reads text only', 'OggS'],
  ['an SQLite database', 'Isnad reads pages, not databases', 'SQLite format 3', 0],
  ['a program', 'Isnad reads text only', 0x7f, 'ELF'],
]

const startsWith = (bytes: Uint8Array, magic: readonly (number | string)[]): boolean => {
  const wanted = magic.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part]))
  return wanted.every((byte, i) => bytes[i] === byte)
}

/** Control characters that no text has, in a hundred bytes of a text, at most. */
const MOST_CONTROLS = 5
const LOOKED_AT = 65_536

/** Throws `PageError` for bytes that are known to be something else than text, or that hold what no text holds. */
export function refuseBinary(bytes: Uint8Array, utf16: boolean): void {
  for (const [what, remedy, ...magic] of BINARY) {
    if (startsWith(bytes, magic)) throw new PageError('binary', `is ${what}`, remedy)
  }
  if (bytes[4] === 0x66 && bytes[5] === 0x74 && bytes[6] === 0x79 && bytes[7] === 0x70)
    throw new PageError('binary', 'is sound or video', 'Isnad reads text only')
  if (utf16) return
  const head = bytes.subarray(0, LOOKED_AT)
  let controls = 0
  for (const byte of head) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++
  if (controls * 100 > head.length * MOST_CONTROLS)
    throw new PageError('binary', 'is no text: it is full of control bytes', 'name a text or HTML file')
}

/** The media type of text that came without one: an object, markup, or plain. */
export function mediaTypeOf(text: string): string {
  const head = text.slice(0, 4096).trimStart()
  if (head.startsWith('{') && text.trimEnd().endsWith('}')) return 'application/json'
  return /^<(!doctype|html|head|body|article|div|p|!--|\?xml|main|section|meta|title|h1)\b/i.test(head) ||
    /<(html|body|article|p|div)\b[^>]*>/i.test(head)
    ? 'text/html'
    : 'text/plain'
}
