/**
 * The record: every page, its reading, and what can be asked of them. All SQL stands in this folder; what others see is
 * this class, whose methods promise their answers, so that a record on a server fits behind it.
 */
import { existsSync } from 'node:fs'
import { backup as copyDatabase, type DatabaseSync } from 'node:sqlite'
import type { Page, Reading } from '../model/index.ts'
import { type AddOptions, type Arrival, addPages, rereadPages, staleCount } from './add.ts'
import { type CheckOptions, check } from './check.ts'
import { type Mode, openDatabase, transaction } from './database.ts'
import { BadQuestion, explained, RecordError } from './errors.ts'
import { type Condition, condition, type EventFilter, hashOfId } from './filter.ts'
import type * as items from './items.ts'
import { pageOf, readingOf } from './kept.ts'
import { type ActorFilter, actorById, findActors } from './queries/actors.ts'
import { countEvents, eachEvent, eventById, eventTimeline, type Window } from './queries/events.ts'
import { findOutlets, outletByName } from './queries/outlets.ts'
import { type SearchFilter, search } from './queries/search.ts'
import { countStatements, eachStatement, type StatementFilter, statementById } from './queries/statements.ts'
import { statsOf } from './queries/stats.ts'
import { number } from './rows.ts'
import { ROLES, SIDES } from './sides.ts'
import { meant } from './who.ts'
import { Writer } from './writer.ts'

export type { Arrival } from './add.ts'
export type { Mode } from './database.ts'
export { BadQuestion, RecordError } from './errors.ts'
export type { EventFilter } from './filter.ts'
export * from './items.ts'
export type { SearchFilter } from './queries/search.ts'
export type { StatementFilter } from './queries/statements.ts'

export class Store {
  readonly file: string
  readonly #db: DatabaseSync

  private constructor(file: string, db: DatabaseSync) {
    this.file = file
    this.#db = db
  }

  /** Opens the record in a file. Throws `RecordError`. */
  static open(file: string, mode: Mode): Store {
    return new Store(file, openDatabase(file, mode))
  }

  /** Closes the file; to close again does nothing. */
  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }

  /** Reads and stores pages that the record does not have yet. */
  add<T>(arrivals: AsyncIterable<Arrival<T>>, options: AddOptions<T>): Promise<items.Added> {
    return this.#told(() => addPages(this.#db, arrivals, options))
  }

  /** Renews the readings that another engine made. */
  reread(all: boolean, options: AddOptions<string>): Promise<items.Reread> {
    return this.#told(() => rereadPages(this.#db, all, options))
  }

  /** How many readings `reread` would renew. */
  async stale(all = false): Promise<number> {
    return staleCount(this.#db, all)
  }

  /** Removes a page and all that came of it, from the file too. False when the record does not have it. */
  forget(id: string): Promise<boolean> {
    return this.#told(async () => {
      const key = this.#keyOf(id)
      if (key === null) return false
      this.#db.exec('PRAGMA secure_delete = ON')
      const writer = new Writer(this.#db)
      transaction(this.#db, () => {
        writer.remove(key)
        writer.removeOrphans()
        // The index keeps the words of what was removed until its parts are merged.
        this.#db.exec("INSERT INTO word (word) VALUES ('optimize')")
      })
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return true
    })
  }

  async search(
    query: string,
    filter: SearchFilter,
    window: { limit: number; offset?: number; facets?: boolean },
  ): Promise<items.SearchAnswer> {
    return this.#told(async () => search(this.#db, query, this.#named(filter, NAMED), window))
  }

  async events(filter: EventFilter, window: Window): Promise<{ total: number; items: items.EventItem[] }> {
    return this.#told(async () => {
      const asked = this.#named(filter, ACTING)
      const items = [...eachEvent(this.#db, asked, window)]
      return { total: isWhole(window) ? items.length : countEvents(this.#db, asked), items }
    })
  }

  /** Every event, by time, as they are fetched. */
  async *eachEvent(): AsyncGenerator<items.EventItem> {
    yield* eachEvent(this.#db, {}, {})
  }

  /** Every statement, by publication, as they are fetched. */
  async *eachStatement(): AsyncGenerator<items.StatementItem> {
    yield* eachStatement(this.#db, {}, {})
  }

  async eventTimeline(filter: EventFilter): Promise<items.TimelineCount[]> {
    return this.#told(async () => eventTimeline(this.#db, this.#named(filter, ACTING)))
  }

  async statements(filter: StatementFilter, window: Window): Promise<{ total: number; items: items.StatementItem[] }> {
    return this.#told(async () => {
      const asked = this.#named(filter, SPEAKING)
      const items = [...eachStatement(this.#db, asked, window)]
      return { total: isWhole(window) ? items.length : countStatements(this.#db, asked), items }
    })
  }

  async actors(filter: ActorFilter): Promise<items.ActorItem[]> {
    return this.#told(async () => findActors(this.#db, filter))
  }

  async outlets(): Promise<items.OutletItem[]> {
    return this.#told(async () => findOutlets(this.#db))
  }

  async stats(): Promise<items.Stats> {
    return this.#told(async () => statsOf(this.#db))
  }

  /** The reading of a page, with what the record knows of the page itself. */
  async article(id: string): Promise<items.KeptArticle | null> {
    return this.#told(async () => {
      const key = this.#keyOf(id)
      const page = key === null ? null : pageOf(this.#db, key)
      const reading = key === null ? null : readingOf(this.#db, key)
      if (page === null || reading === null) return null
      return { reading, added: page.added, given: page.page.given ?? {} }
    })
  }

  /** The page as it came. */
  async page(id: string): Promise<Page | null> {
    return this.#told(async () => {
      const key = this.#keyOf(id)
      return key === null ? null : (pageOf(this.#db, key)?.page ?? null)
    })
  }

  async event(id: string): Promise<items.EventItem | null> {
    return this.#told(async () => eventById(this.#db, id))
  }

  async statement(id: string): Promise<items.StatementItem | null> {
    return this.#told(async () => statementById(this.#db, id))
  }

  async actor(id: string): Promise<items.ActorPage | null> {
    return this.#told(async () => actorById(this.#db, id))
  }

  async outlet(name: string): Promise<items.OutletPage | null> {
    return this.#told(async () => outletByName(this.#db, name))
  }

  /** Every reading, in the order in which the pages came. */
  async *readings(): AsyncGenerator<Reading> {
    for (const row of this.#db.prepare('SELECT key FROM article ORDER BY key').all()) {
      const reading = readingOf(this.#db, number(row, 'key'))
      if (reading !== null) yield reading
    }
  }

  /** What does not hold of this record; nothing when all does. */
  check(options: CheckOptions): AsyncGenerator<items.Fault> {
    return check(this.#db, options)
  }

  /** Copies the record, while others may write to it, into a file that must not be there yet. */
  async backup(to: string, progress?: (done: number, total: number) => void): Promise<void> {
    if (existsSync(to)) throw new RecordError('file-exists', `${to} is there already. Name a file that is not there.`)
    await this.#told(() =>
      copyDatabase(this.#db, to, {
        rate: 1000,
        progress: ({ totalPages, remainingPages }) => progress?.(totalPages - remainingPages, totalPages),
      }),
    )
  }

  /** A filter in which actors that were asked for by a part of their name stand by their ids. */
  #named<F extends object>(filter: F, fields: Readonly<Record<string, Condition>>): F {
    const named = Object.entries(filter).map(([field, value]) => {
      const those = fields[field]
      return those === undefined ? [field, value] : [field, meant(this.#db, String(value), field, those)]
    })
    return { ...filter, ...Object.fromEntries(named) }
  }

  /** The key of a page by its id, or by the beginning of it. */
  #keyOf(id: string): number | null {
    const prefix = /^(?:sha256:)?([0-9a-f]{6,63})$/.exec(id)?.[1]
    if (prefix === undefined) {
      const row = this.#db.prepare('SELECT key FROM page WHERE hash = ?').get(hashOfId(id))
      return row === undefined ? null : number(row, 'key')
    }
    const rows = this.#db.prepare('SELECT key FROM page WHERE hex(hash) LIKE ? LIMIT 2').all(`${prefix}%`)
    if (rows.length > 1)
      throw new BadQuestion('ambiguous-id', `More than one page begins with ${id}. Give more of its digits.`, { id })
    return rows[0] === undefined ? null : number(rows[0], 'key')
  }

  /** Errors of the database in words that say what to do. */
  async #told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw explained(error, this.file)
    }
  }
}

const acting = (sides: number) => condition('SELECT actor FROM event_party WHERE sides & ?', sides)
const speaking = (roles: number) => condition('SELECT actor FROM statement_actor WHERE roles & ?', roles)

/** The fields that name an actor, with the actors among whom it is looked for. */
const NAMED = { actor: condition('SELECT actor FROM mention') }
const ACTING = { actor: acting(SIDES.actor | SIDES.recipient) }
const SPEAKING = { by: speaking(ROLES.by), through: speaking(ROLES.through), about: speaking(ROLES.about) }

const isWhole = ({ limit, offset }: Window) => limit === undefined && (offset ?? 0) === 0
