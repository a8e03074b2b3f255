/** What a file holds: by its name where that says so, else by its first bytes. */

/** html, text: the file is one page. lines: each line is one. json: one object over several lines, or lines after all. */
export type Format = 'html' | 'text' | 'lines' | 'json'
export type Compression = 'gzip' | 'zstd'

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'lines',
  ndjson: 'lines',
}
const PAGE_NAME = /\.(txt|html?|xhtml|json|jsonl|ndjson)(?:\.(?:gz|zst))?$/i

/** Has the file the ending of a page, compressed or not? */
export const isPageName = (name: string): boolean => PAGE_NAME.test(name)

/** The format by the file's name, or null where it says nothing. */
export function formatOfName(name: string): Format | null {
  const ending = PAGE_NAME.exec(name)?.[1]
  return ending === undefined ? null : (FORMATS[ending.toLowerCase()] ?? null)
}

/** The format by the first bytes: an object is a line of JSON, a tag is HTML, all else is left to the page's reader. */
export function formatOfBytes(head: Uint8Array): Format | null {
  const first = head.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  return first === 0x7b ? 'json' : null
}

/** Compression by its magic number, whatever the file is called. */
export function compressionOf(head: Uint8Array): Compression | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd ? 'zstd' : null
}
