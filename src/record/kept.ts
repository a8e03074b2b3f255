/** Putting together again what is kept of a page: its bytes, its reading. */
import type { DatabaseSync } from 'node:sqlite'
import { Attribution, Event, Given, type Page, Reading, Span } from '../model/index.ts'
import { idOfHash } from './hash.ts'
import { unpack, unpackText } from './pack.ts'
import type { Kept } from './proof.ts'
import { blob, text, textOrNull } from './rows.ts'

export interface KeptPage {
  id: string
  hash: Uint8Array
  added: string
  page: Page
}

/** The page with its bytes as they came. Null when the record has none of that key. */
export function pageOf(db: DatabaseSync, key: number): KeptPage | null {
  const row = db.prepare('SELECT hash, bytes, media_type, charset, given, added FROM page WHERE key = ?').get(key)
  if (row === undefined) return null
  const hash = blob(row, 'hash')
  const mediaType = textOrNull(row, 'media_type')
  const charset = textOrNull(row, 'charset')
  return {
    id: idOfHash(hash),
    hash,
    added: text(row, 'added'),
    page: {
      bytes: unpack(blob(row, 'bytes')),
      ...(mediaType === null ? {} : { mediaType }),
      ...(charset === null ? {} : { charset }),
      given: Given.parse(JSON.parse(text(row, 'given'))),
    },
  }
}

/** The reading of an article, as `read` made it. Null when the record has none of that key. */
export function readingOf(db: DatabaseSync, key: number): Reading | null {
  const row = db.prepare('SELECT text, rest FROM article WHERE key = ?').get(key)
  if (row === undefined) return null
  const rest: unknown = JSON.parse(unpackText(blob(row, 'rest')))
  return Reading.parse({
    ...Object(rest),
    text: unpackText(blob(row, 'text')),
    attributions: claims(db, 'statement', key).map((json) => Attribution.parse(json)),
    events: claims(db, 'event', key).map((json) => Event.parse(json)),
  })
}

/** The claims of an article in the order of its reading, in which they were stored. */
const claims = (db: DatabaseSync, table: 'event' | 'statement', article: number): unknown[] =>
  db
    .prepare(`SELECT json FROM ${table} WHERE article = ? ORDER BY key`)
    .all(article)
    .map((row) => JSON.parse(text(row, 'json')))

/** All that a proof needs. */
export function keptOf(db: DatabaseSync, key: number): Kept | null {
  const page = pageOf(db, key)
  const reading = readingOf(db, key)
  if (page === null || reading === null) return null
  const evidence = db
    .prepare('SELECT evidence FROM event WHERE article = ? ORDER BY key')
    .all(key)
    .map((row) => evidenceOf(text(row, 'evidence')))
  return { page: page.page, hash: page.hash, reading, evidence }
}

export const evidenceOf = (json: string): Span[] => Span.array().parse(JSON.parse(json))
