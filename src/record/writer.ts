/** Storing and removing entries. Each method is to be called inside a transaction. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Entry, EventRow, PageRow, ReadingRows, StatementRow } from './entry.ts'

/** Ids kept with their keys, so that each is looked up once; past that the table starts anew. */
const CACHE = 200_000

export class Writer {
  readonly #db: DatabaseSync
  readonly #insert: ReturnType<typeof statementsOf>
  readonly #keys = new Map<string, number>()
  #seen = -1

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#insert = statementsOf(db)
  }

  /** Stores a page and its reading. False when the record already has the page. */
  add(entry: Entry, added: string): boolean {
    const key = this.#addPage(entry.page, added)
    if (key === null) return false
    this.#addReading(key, entry)
    return true
  }

  /** Puts a new reading of a page in the place of the old one. */
  replaceReading(page: number, rows: ReadingRows): void {
    this.#removeReading(page)
    this.#addReading(page, rows)
  }

  /** Removes a page and all that came of it. */
  remove(page: number): void {
    this.#removeReading(page)
    this.#insert.removePage.run(page)
  }

  /** Removes actors, outlets and engines that nothing names any more. */
  removeOrphans(): void {
    this.#db.exec(`
      DELETE FROM actor WHERE key NOT IN (SELECT actor FROM mention);
      DELETE FROM outlet WHERE key NOT IN (SELECT outlet FROM article WHERE outlet IS NOT NULL);
      DELETE FROM engine WHERE key NOT IN (SELECT engine FROM article);`)
    this.#keys.clear()
  }

  #addPage({ hash, bytes, mediaType, charset, given }: PageRow, added: string): number | null {
    const { changes, lastInsertRowid } = this.#insert.page.run(hash, bytes, mediaType, charset, given, added)
    return changes === 0 ? null : Number(lastInsertRowid)
  }

  #addReading(page: number, { article, terms, mentions, states, events, statements }: ReadingRows): void {
    this.#forgetStaleKeys()
    const insert = this.#insert
    const engine = this.#key('engine', `${article.engine.version} ${article.engine.knowledge}`, () =>
      insert.engine.get(article.engine.version, article.engine.knowledge),
    )
    const { outlet: name, period } = article
    const outlet = name === null ? null : this.#key('outlet', name, () => insert.outlet.get(name))
    insert.article.run(
      ...[page, engine, outlet, article.title, article.published, period?.first ?? null, period?.last ?? null],
      ...[article.language, article.url, article.ref, article.size, article.warnings, article.text, article.rest],
    )
    insert.words.run(page, terms.title, terms.body, terms.exactTitle, terms.exactBody)
    for (const { actor, type, known, name, times } of mentions)
      insert.mention.run(page, this.#actor(actor, type, known), name, times)
    for (const state of states) insert.articleState.run(page, state)
    for (const event of events) this.#addEvent(page, event)
    for (const statement of statements) this.#addStatement(page, statement)
  }

  #addEvent(article: number, event: EventRow): void {
    const { id, type, mode, modality, scope, period, dated, evidence, json } = event
    const values: SQLInputValue[] = [
      id,
      article,
      type,
      mode,
      modality,
      scope,
      period?.first ?? null,
      period?.last ?? null,
    ]
    const key = Number(this.#insert.event.run(...values, dated, evidence, json).lastInsertRowid)
    for (const [actor, sides] of event.parties) this.#insert.eventParty.run(key, this.#actor(actor), sides)
    for (const [state, sides] of event.states) this.#insert.eventState.run(key, state, sides)
    for (const [low, high] of event.pairs) this.#insert.eventPair.run(key, low, high)
    for (const sector of event.sectors) this.#insert.eventSector.run(key, sector)
  }

  #addStatement(article: number, { id, act, style, json, actors, states }: StatementRow): void {
    const key = Number(this.#insert.statement.run(id, article, act, style, json).lastInsertRowid)
    for (const [actor, roles] of actors) this.#insert.statementActor.run(key, this.#actor(actor), roles)
    for (const state of states) this.#insert.statementState.run(key, state)
  }

  #removeReading(page: number): void {
    this.#insert.removeWords.run(page)
    this.#insert.removeArticle.run(page)
  }

  #actor(id: string, type = 'unknown', known: string | null = null): number {
    return this.#key('actor', id, () => this.#insert.actor.get(id, type, known))
  }

  #key(table: string, id: string, make: () => Record<string, unknown> | undefined): number {
    const name = `${table} ${id}`
    const known = this.#keys.get(name)
    if (known !== undefined) return known
    const key = Number(make()?.key)
    if (this.#keys.size >= CACHE) this.#keys.clear()
    this.#keys.set(name, key)
    return key
  }

  /** Keys that were made in a transaction that was rolled back, or that another process has removed, are no keys. */
  #forgetStaleKeys(): void {
    const { data_version: version } = this.#insert.version.get() as { data_version: number }
    if (version !== this.#seen) this.#keys.clear()
    this.#seen = version
  }

  /** To be called when a transaction was rolled back. */
  forgetKeys(): void {
    this.#keys.clear()
  }
}

/** A row that is there keeps its key; RETURNING gives it only when something was written, hence the empty update. */
const keyed = (table: string, columns: string, conflict: string, update: string) =>
  `INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})
   ON CONFLICT (${conflict}) DO UPDATE SET ${update} RETURNING key`

function statementsOf(db: DatabaseSync) {
  const into = (table: string, columns: string) =>
    db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})`)
  return {
    version: db.prepare('PRAGMA data_version'),
    page: db.prepare(
      'INSERT INTO page (hash, bytes, media_type, charset, given, added) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    engine: db.prepare(keyed('engine', 'version, knowledge', 'version, knowledge', 'version = version')),
    outlet: db.prepare(keyed('outlet', 'name', 'name', 'name = name')),
    actor: db.prepare(
      keyed(
        'actor',
        'id, type, name',
        'id',
        "type = iif(excluded.type = 'unknown', type, excluded.type), name = coalesce(excluded.name, name)",
      ),
    ),
    article: into(
      'article',
      'key, engine, outlet, title, published, first, last, language, url, ref, size, warnings, text, rest',
    ),
    words: into('word', 'rowid, title, body, exact_title, exact_body'),
    mention: into('mention', 'article, actor, name, times'),
    articleState: into('article_state', 'article, state'),
    event: into('event', 'id, article, type, mode, modality, scope, first, last, dated, evidence, json'),
    eventParty: into('event_party', 'event, actor, sides'),
    eventState: into('event_state', 'event, state, sides'),
    eventPair: into('event_pair', 'event, low, high'),
    eventSector: into('event_sector', 'event, sector'),
    statement: into('statement', 'id, article, act, style, json'),
    statementActor: into('statement_actor', 'statement, actor, roles'),
    statementState: into('statement_state', 'statement, state'),
    removeWords: db.prepare('DELETE FROM word WHERE rowid = ?'),
    removeArticle: db.prepare('DELETE FROM article WHERE key = ?'),
    removePage: db.prepare('DELETE FROM page WHERE key = ?'),
  }
}
