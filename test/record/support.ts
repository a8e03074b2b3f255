/** Records in temporary folders, filled with readings whose content a test knows to the letter. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { ENGINE } from '../../src/engine.ts'
import { gather } from '../../src/gather/index.ts'
import { sentences } from '../../src/index.ts'
import type { Attribution, Event, Link, Name, Page, Party, Reading } from '../../src/model/index.ts'
import { openDatabase, transaction } from '../../src/record/database.ts'
import { pageRow, readingRows } from '../../src/record/entry.ts'
import { hashOf, idOfHash } from '../../src/record/hash.ts'
import { Store } from '../../src/record/index.ts'
import { Writer } from '../../src/record/writer.ts'

export function tempFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'isnad-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const tempRecord = (): string => path.join(tempFolder(), 'r.db')

/** A page as one line of JSON Lines. */
export function page(fields: Record<string, string>): Page {
  return { bytes: new TextEncoder().encode(JSON.stringify(fields)), mediaType: 'application/json' }
}

const SAMPLES = path.join(import.meta.dirname, '../../samples')

/** The sample pages of the project. */
export async function samplePages(): Promise<Page[]> {
  const pages: Page[] = []
  for await (const one of gather([SAMPLES])) if ('page' in one) pages.push(one.page)
  return pages
}

export async function* arrivals(pages: readonly Page[]) {
  for (const one of pages) yield { of: '', page: one }
}

/** What a test says of an article: its page, and what is to stand in its reading in place of what the engine finds. */
export interface ToldArticle {
  page: Page
  names?: Name[]
  events?: Event[]
  attributions?: Attribution[]
}

/** Stores pages with readings that are told, not found, so that a test of the record does not hang on the engine. */
export function storeTold(file: string, articles: readonly ToldArticle[]): void {
  const db = openDatabase(file, 'create')
  const writer = new Writer(db)
  transaction(db, () => {
    for (const { page, names, events, attributions } of articles) {
      const found = { names: names ?? [], events: events ?? [], attributions: attributions ?? [] }
      writer.add({ page: pageRow(page), ...readingRows({ ...toldReading(page), ...found }) }, '2026-01-01T00:00:00Z')
    }
  })
  db.close()
}

/** The reading of a page that is one line of JSON, its fields as they stand. */
function toldReading(page: Page): Reading {
  const fields = Told.parse(JSON.parse(new TextDecoder().decode(page.bytes)))
  return {
    schema: 'isnad.reading/1',
    id: idOfHash(hashOf(page.bytes)),
    ...(fields.ref === undefined ? {} : { ref: fields.ref }),
    engine: ENGINE,
    source: { mediaType: 'application/json', charset: 'utf-8', bytes: page.bytes.length },
    title: fields.title ?? null,
    outlet: fields.outlet ?? null,
    author: null,
    published: { value: fields.published ?? null, basis: fields.published === undefined ? 'unknown' : 'given' },
    language: 'ar',
    text: fields.text,
    removed: [],
    sentences: sentences(fields.text),
    names: [],
    times: [],
    quantities: [],
    attributions: [],
    events: [],
    warnings: [],
  }
}

const Told = z.object({
  ref: z.string().optional(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  text: z.string(),
})

export function openStore(file: string, mode: 'create' | 'write' | 'read' = 'read'): Store {
  const store = Store.open(file, mode)
  onTestFinished(() => store.close())
  return store
}

export const party = (name: string, ...countries: string[]): Party => ({ name, countries, span: null })

export function event(id: string, fields: Partial<Event>): Event {
  return {
    id: `event:${id}`,
    triggers: [{ start: 0, end: 3 }],
    type: 'CONSULT',
    mode: 'visit',
    cameo: '042',
    actors: [],
    recipients: [],
    place: null,
    when: null,
    scope: 'international',
    modality: 'actual',
    sectors: [],
    quantities: [],
    chain: [],
    ...fields,
  }
}

export const link = (name: string, kind: Link['kind'], actor?: string): Link => ({
  name,
  kind,
  ...(actor === undefined ? {} : { actor }),
  span: null,
  cue: null,
  basis: 'stated',
})

export function statement(id: string, fields: Partial<Attribution>): Attribution {
  return {
    id: `statement:${id}`,
    content: [{ start: 0, end: 10 }],
    cue: { start: 0, end: 3 },
    source: null,
    style: 'indirect',
    act: 'say',
    chain: [],
    ...fields,
  }
}
