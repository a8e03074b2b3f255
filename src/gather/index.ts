/** Gathering: from paths (files, folders, globs, standard input) to pages, one after the other, in bounded memory. */
import type { Given, Page } from '../model/page.ts'
import { type ByteStream, bytesOf, withHead } from './bytes.ts'
import { type Failure, failureOf, GatherError } from './failure.ts'
import { type Format, formatOfBytes, formatOfName } from './format.ts'
import { PAGE_BYTES } from './limits.ts'
import { linesOf } from './lines.ts'
import { STDIN, walk } from './walk.ts'

export type { Failure } from './failure.ts'

/** A page with where it stood, so that a later failure of it can name the place; or what could not be gathered. */
export type Gathered = { page: Page; path: string; place?: string } | { failure: Failure }

export interface GatherOptions {
  /** What the caller knows of every page of the batch: outlet, published … It is believed before what the pages say. */
  given?: Omit<Given, 'path' | 'ref'>
  /** In place of the process's own standard input. */
  stdin?: ByteStream
}

/**
 * The pages under the paths, in their order; folders are read downwards and sorted. `-` is standard input. Text, HTML, JSON and
 * JSON Lines, plain or as `.gz` or `.zst`; the bytes of a page in JSON Lines are its line. Never throws for an input.
 */
export async function* gather(paths: readonly string[], options: GatherOptions = {}): AsyncGenerator<Gathered> {
  for await (const found of walk(paths)) {
    if ('failure' in found) yield found
    else yield* pagesOf(found.file, options)
  }
}

async function* pagesOf(path: string, options: GatherOptions): AsyncGenerator<Gathered> {
  try {
    const { head, all } = await withHead(bytesOf(path, options.stdin), 512)
    if (head.length === 0) throw new GatherError('is empty (0 bytes)', 'leave it out, or fetch it again')
    const format = formatOfName(path) ?? formatOfBytes(head)
    if (format === 'lines') yield* pagesOfLines(path, all, options)
    else if (format === 'json') yield* pagesOfJson(path, all, options)
    else yield* pageOfWhole(path, all, format, options)
  } catch (error) {
    yield { failure: failureOf(path, error) }
  }
}

async function* pagesOfLines(path: string, source: ByteStream, options: GatherOptions): AsyncGenerator<Gathered> {
  const lines = linesOf(source)
  let last = 0
  try {
    for await (const line of lines) {
      last = line.number
      const gathered = pageOfLine(path, line.number, line.bytes, options)
      if (gathered !== null) yield gathered
    }
  } catch (error) {
    // What was cut off in the middle of a line is no page; the lines before it are.
    yield { failure: failureOf(path, error, `after line ${last}`) }
  }
}

function pageOfLine(
  path: string,
  number: number,
  bytes: Uint8Array | GatherError,
  options: GatherOptions,
): Gathered | null {
  const place = `line ${number}`
  if (bytes instanceof GatherError) return { failure: failureOf(path, bytes, place) }
  const line = number === 1 ? withoutBom(bytes) : bytes
  const first = line.find((byte) => !isBlank(byte))
  if (first === undefined) return null
  if (first !== 0x7b) return { failure: failureOf(path, notAnObject(line), place) }
  const end = line.findLastIndex((byte) => !isBlank(byte)) + 1
  return { page: pageWith(path, Uint8Array.from(line.subarray(0, end)), 'application/json', options), path, place }
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a

const withoutBom = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

function notAnObject(line: Uint8Array): GatherError {
  const utf16 = line[0] === 0xff || line[0] === 0xfe || line[1] === 0
  return utf16
    ? new GatherError('is not UTF-8', 'JSON Lines are UTF-8: convert it (iconv -f UTF-16 -t UTF-8)')
    : new GatherError('is no JSON object', 'each line must be an object such as {"title": …, "text": …}')
}

/** `.json`: one object, written over several lines or not; or JSON Lines by another name, when the first line is whole. */
async function* pagesOfJson(path: string, source: ByteStream, options: GatherOptions): AsyncGenerator<Gathered> {
  const { head, all } = await withHead(source, PAGE_BYTES)
  const lineEnd = head.indexOf(0x0a)
  if (lineEnd >= 0 && lineEnd < head.length - 1 && isJson(withoutBom(head.subarray(0, lineEnd)))) {
    yield* pagesOfLines(path, all, options)
  } else if (formatOfBytes(head) === 'json') yield* pageOfWhole(path, all, 'json', options)
  else {
    const error = new GatherError(
      'is no JSON object',
      'one page is an object {"title": …, "text": …}; several stand one a line (jq -c ".[]")',
    )
    yield { failure: failureOf(path, error) }
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

async function* pageOfWhole(
  path: string,
  source: ByteStream,
  format: Format | null,
  options: GatherOptions,
): AsyncGenerator<Gathered> {
  const { bytes, error } = await collect(source)
  if (bytes.length > 0)
    yield { page: pageWith(path, bytes, format === null ? null : MEDIA_TYPES[format], options), path }
  if (error !== null) yield { failure: failureOf(path, error) }
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html',
  text: 'text/plain',
  json: 'application/json',
  lines: 'application/json',
}

/** All bytes of a stream. Of one that breaks off, what came before; of one that is too long, nothing. */
async function collect(source: ByteStream): Promise<{ bytes: Uint8Array; error: unknown }> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of source) {
      size += piece.length
      if (size > PAGE_BYTES) {
        const limit = `${PAGE_BYTES / 1024 / 1024} MB`
        const error = new GatherError(`is larger than a page may be (${limit})`, 'one page a file is wanted')
        return { bytes: new Uint8Array(0), error }
      }
      pieces.push(piece)
    }
    return { bytes: Buffer.concat(pieces), error: null }
  } catch (error) {
    const bomb = error instanceof GatherError
    return { bytes: bomb ? new Uint8Array(0) : Buffer.concat(pieces), error }
  }
}

function pageWith(path: string, bytes: Uint8Array, mediaType: string | null, options: GatherOptions): Page {
  return {
    bytes,
    ...(mediaType === null ? {} : { mediaType }),
    given: path === STDIN ? { ...options.given } : { ...options.given, path },
  }
}
