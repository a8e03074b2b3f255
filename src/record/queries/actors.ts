import type { DatabaseSync } from 'node:sqlite'
import { fold } from '../../text/fold.ts'
import type { ActorCount, ActorItem, ActorPage, Counted } from '../items.ts'
import { number, type Row, text } from '../rows.ts'
import { ROLES, SIDES } from '../sides.ts'

export interface ActorFilter {
  /** Part of a name; spelling variants count as one. */
  name?: string
  type?: string
  limit?: number
  offset?: number
}

/** The name of an actor: the knowledge's, else the one that most articles give it. */
// Aliases of its own: `actor` names a column of the query around it.
export const NAME_OF = (actor: string) =>
  `coalesce((SELECT known.name FROM actor AS known WHERE known.key = ${actor}),
    (SELECT named.name FROM mention AS named WHERE named.actor = ${actor}
     GROUP BY named.name ORDER BY count(*) DESC, named.name LIMIT 1))`

/** Actors by the number of articles that name them. */
export function findActors(db: DatabaseSync, { name, type, limit, offset }: ActorFilter): ActorItem[] {
  db.function('isnad_fold', { deterministic: true }, (value) => fold(String(value)))
  return db
    .prepare(
      `SELECT actor.key, actor.id, actor.type, count(*) AS articles, sum(mention.times) AS mentions
       FROM mention JOIN actor ON actor.key = mention.actor
       WHERE (?1 IS NULL OR actor.type = ?1)
         AND (?2 IS NULL OR actor.key IN (SELECT m.actor FROM mention m WHERE instr(isnad_fold(m.name), ?2)))
       GROUP BY actor.key ORDER BY articles DESC, actor.id LIMIT ?3 OFFSET ?4`,
    )
    .all(type ?? null, name === undefined ? null : fold(name), limit ?? -1, offset ?? 0)
    .map((row) => actorItem(db, row))
}

function actorItem(db: DatabaseSync, row: Row): ActorItem {
  const named = db.prepare(`SELECT ${NAME_OF('?1')} AS name`).get(number(row, 'key'))
  return {
    id: text(row, 'id'),
    type: text(row, 'type'),
    name: text(named ?? {}, 'name'),
    articles: number(row, 'articles'),
    mentions: number(row, 'mentions'),
  }
}

/** All that the record has of one actor, in counts. Null when nothing names it. */
export function actorById(db: DatabaseSync, id: string): ActorPage | null {
  const row = db
    .prepare(
      `SELECT actor.key, actor.id, actor.type, count(*) AS articles, sum(mention.times) AS mentions
       FROM actor JOIN mention ON mention.actor = actor.key WHERE actor.id = ? GROUP BY actor.key`,
    )
    .get(id)
  if (row === undefined) return null
  const key = number(row, 'key')
  const events = (side: number) =>
    count(db, 'SELECT count(*) n FROM event_party WHERE actor = ? AND sides & ?', key, side)
  const statements = (role: number) =>
    count(db, 'SELECT count(*) n FROM statement_actor WHERE actor = ? AND roles & ?', key, role)
  return {
    ...actorItem(db, row),
    names: counted(
      db,
      'SELECT name, count(*) n FROM mention WHERE actor = ? GROUP BY name ORDER BY n DESC, name LIMIT 50',
      key,
    ),
    events: { asActor: events(SIDES.actor), asRecipient: events(SIDES.recipient), asPlace: events(SIDES.place) },
    statements: { by: statements(ROLES.by), through: statements(ROLES.through), about: statements(ROLES.about) },
    counterparts: counterparts(db, key),
    outlets: counted(
      db,
      `SELECT outlet.name, count(*) n FROM mention JOIN article ON article.key = mention.article
       JOIN outlet ON outlet.key = article.outlet WHERE mention.actor = ? GROUP BY 1 ORDER BY n DESC, 1 LIMIT 50`,
      key,
    ),
  }
}

function counterparts(db: DatabaseSync, key: number): ActorCount[] {
  return db
    .prepare(
      `SELECT actor.id, ${NAME_OF('actor.key')} AS name, n FROM (
         SELECT other.actor AS key, count(*) n FROM event_party mine JOIN event_party other ON other.event = mine.event
         WHERE mine.actor = ? AND other.actor <> mine.actor AND mine.sides & 3 AND other.sides & 3
         GROUP BY 1 ORDER BY n DESC LIMIT 20)
       JOIN actor USING (key) ORDER BY n DESC, actor.id`,
    )
    .all(key)
    .map((row) => ({ id: text(row, 'id'), name: text(row, 'name'), count: number(row, 'n') }))
}

export function count(db: DatabaseSync, sql: string, ...values: (string | number | null)[]): number {
  return number(db.prepare(sql).get(...values) ?? {}, 'n')
}

export function counted(db: DatabaseSync, sql: string, ...values: (string | number | null)[]): Counted[] {
  return db
    .prepare(sql)
    .all(...values)
    .map((row) => ({ name: text(row, 'name'), count: number(row, 'n') }))
}
