/** Filling a record and renewing it, on worker threads, in batches that are stored whole or not at all. */
import type { DatabaseSync } from 'node:sqlite'
import { ENGINE } from '../engine.ts'
import type { Page } from '../model/index.ts'
import { transaction } from './database.ts'
import type { Entry } from './entry.ts'
import { hashOf } from './hash.ts'
import type { Added, Reread } from './items.ts'
import { pageOf } from './kept.ts'
import { type Task, work } from './threads/pool.ts'
import { Writer } from './writer.ts'

/** Entries in one commit: what is lost at most when the power goes. */
const COMMIT = 128

/** A page to be added, with what the caller knows it by. */
export interface Arrival<T> {
  of: T
  page: Page
}

export interface AddOptions<T> {
  signal?: AbortSignal
  threads?: number
  /** Called with the number of pages that are done with: stored, known or failed. */
  progress?(done: number): void
  /** `code` where the page itself is to blame: see `PageErrorCode`. */
  failed?(of: T, reason: string, code?: string): void
}

/** Reads and stores the pages that the record does not have. What was stored stays, whatever happens later. */
export async function addPages<T>(
  db: DatabaseSync,
  arrivals: AsyncIterable<Arrival<T>>,
  { signal, threads, progress, failed }: AddOptions<T>,
): Promise<Added> {
  const writer = new Writer(db)
  const has = db.prepare('SELECT 1 FROM page WHERE hash = ?')
  const count: Added = { added: 0, known: 0, failed: 0, complete: true }
  const tell = () => progress?.(count.added + count.known + count.failed)

  async function* unknown(): AsyncGenerator<Task<T, 'enter'>> {
    for await (const { of, page } of arrivals) {
      if (signal?.aborted) {
        count.complete = false
        return
      }
      if (has.get(hashOf(page.bytes)) === undefined)
        yield { of, job: { kind: 'enter', page }, bytes: page.bytes.length }
      else {
        count.known++
        tell()
      }
    }
  }

  let batch: Entry[] = []
  const commit = () => {
    const now = new Date().toISOString()
    const added = attempt(writer, () => transaction(db, () => batch.filter((entry) => writer.add(entry, now)).length))
    count.added += added
    count.known += batch.length - added
    batch = []
    tell()
  }
  for await (const outcome of work(unknown(), threads)) {
    if ('value' in outcome) batch.push(outcome.value)
    else {
      count.failed++
      failed?.(outcome.of, outcome.reason, outcome.code)
    }
    if (batch.length >= COMMIT) commit()
  }
  if (batch.length > 0) commit()
  return count
}

/** Renews the readings that another engine made (`all`: every one), each in a transaction of its own. */
export async function rereadPages(
  db: DatabaseSync,
  all: boolean,
  { signal, threads, progress, failed }: AddOptions<string> & { progress?(done: number): void },
): Promise<Reread> {
  const writer = new Writer(db)
  const stale = staleKeys(db, all)
  const total = db.prepare('SELECT count(*) n FROM article').get() as { n: number }
  const count: Reread = { renewed: 0, current: total.n - stale.length, failed: 0, complete: true }

  async function* tasks(): AsyncGenerator<Task<{ key: number; id: string }, 'reread'>> {
    for (const key of stale) {
      if (signal?.aborted) {
        count.complete = false
        return
      }
      const kept = pageOf(db, key)
      if (kept !== null)
        yield { of: { key, id: kept.id }, job: { kind: 'reread', page: kept.page }, bytes: kept.page.bytes.length }
    }
  }

  for await (const outcome of work(tasks(), threads)) {
    if ('value' in outcome) {
      const { value } = outcome
      attempt(writer, () => transaction(db, () => writer.replaceReading(outcome.of.key, value)))
      count.renewed++
    } else {
      count.failed++
      failed?.(outcome.of.id, outcome.reason, outcome.code)
    }
    progress?.(count.renewed + count.failed)
  }
  transaction(db, () => writer.removeOrphans())
  return count
}

/** How many readings another engine made. */
export const staleCount = (db: DatabaseSync, all: boolean): number => staleKeys(db, all).length

function staleKeys(db: DatabaseSync, all: boolean): number[] {
  const rows = db
    .prepare(
      `SELECT article.key FROM article JOIN engine ON engine.key = article.engine
       WHERE ? OR version <> ? OR knowledge <> ? ORDER BY article.key`,
    )
    .all(all ? 1 : 0, ENGINE.version, ENGINE.knowledge)
  return rows.map((row) => Number(row.key))
}

/** Keys that were made inside a transaction are gone when it is. */
function attempt<T>(writer: Writer, store: () => T): T {
  try {
    return store()
  } catch (error) {
    writer.forgetKeys()
    throw error
  }
}
