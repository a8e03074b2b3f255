/** The proof of a whole record: the file, the hashes, every span, every id. */
import type { DatabaseSync } from 'node:sqlite'
import { idOfHash } from './hash.ts'
import type { Fault } from './items.ts'
import { keptOf } from './kept.ts'
import { blob, number, text } from './rows.ts'
import { type Task, work } from './threads/pool.ts'

export interface CheckOptions {
  signal?: AbortSignal
  threads?: number
  progress?(done: number, total: number): void
}

/** Everything that does not hold, as it is found. */
export async function* check(db: DatabaseSync, { signal, threads, progress }: CheckOptions): AsyncGenerator<Fault> {
  yield* fileFaults(db)
  yield* danglingIds(db)
  const pages = db
    .prepare('SELECT key, hash FROM page ORDER BY key')
    .all()
    .map((row) => ({ key: number(row, 'key'), id: idOfHash(blob(row, 'hash')) }))
  const unreadable: Fault[] = []
  async function* tasks(): AsyncGenerator<Task<string, 'prove'>> {
    for (const { key, id } of pages) {
      if (signal?.aborted) return
      try {
        const kept = keptOf(db, key)
        if (kept === null) unreadable.push({ where: id, what: 'the page has no reading: isnad reread' })
        else yield { of: id, job: { kind: 'prove', kept }, bytes: kept.page.bytes.length }
      } catch (error) {
        unreadable.push({
          where: id,
          what: `cannot be read back: ${error instanceof Error ? error.message : String(error)}`,
        })
      }
    }
  }
  let done = 0
  for await (const outcome of work(tasks(), threads)) {
    const faults = 'value' in outcome ? outcome.value : [outcome.reason]
    for (const what of faults) yield { where: outcome.of, what }
    progress?.(++done, pages.length)
  }
  yield* unreadable
}

/** What SQLite itself finds wrong. */
function* fileFaults(db: DatabaseSync): Generator<Fault> {
  for (const row of db.prepare('PRAGMA integrity_check').all()) {
    if (text(row, 'integrity_check') !== 'ok') yield { where: 'file', what: text(row, 'integrity_check') }
  }
  for (const row of db.prepare('PRAGMA foreign_key_check').all()) {
    yield {
      where: text(row, 'table'),
      what: `row ${String(row.rowid)} names a row of ${text(row, 'parent')} that is not there`,
    }
  }
}

/** Pages, readings and index entries must correspond; every actor must be named by an article. */
function* danglingIds(db: DatabaseSync): Generator<Fault> {
  const index = 'SELECT id AS key FROM word_docsize'
  const questions = [
    [`SELECT key FROM article WHERE key NOT IN (${index})`, 'article', 'is not in the search index'],
    [`${index} WHERE id NOT IN (SELECT key FROM article)`, 'search index', 'has an entry without an article'],
    ['SELECT key FROM actor WHERE key NOT IN (SELECT actor FROM mention)', 'actor', 'is named by no article'],
    [
      'SELECT event AS key FROM event_party WHERE actor NOT IN (SELECT key FROM actor)',
      'event',
      'names an unknown actor',
    ],
  ] as const
  for (const [sql, where, what] of questions) {
    for (const row of db.prepare(sql).all()) yield { where: `${where} ${number(row, 'key')}`, what }
  }
}
