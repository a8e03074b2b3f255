import type { DatabaseSync } from 'node:sqlite'
import type { ActorCount, OutletItem, OutletPage } from '../items.ts'
import { number, text } from '../rows.ts'
import { ROLES } from '../sides.ts'
import { counted, NAME_OF } from './actors.ts'
import { dayOf } from './events.ts'

const COLUMNS = `outlet.name, count(*) AS articles, min(nullif(article.first, 0)) AS first, max(article.last) AS last,
  sum((SELECT count(*) FROM statement WHERE statement.article = article.key)) AS statements,
  sum((SELECT count(*) FROM event WHERE event.article = article.key)) AS events`

/** Outlets by the number of their articles. */
export function findOutlets(db: DatabaseSync): OutletItem[] {
  return db
    .prepare(
      `SELECT ${COLUMNS} FROM article JOIN outlet ON outlet.key = article.outlet GROUP BY outlet.key ORDER BY articles DESC, 1`,
    )
    .all()
    .map(outletItem)
}

function outletItem(row: Parameters<typeof text>[0]): OutletItem {
  return {
    name: text(row, 'name'),
    articles: number(row, 'articles'),
    statements: number(row, 'statements'),
    events: number(row, 'events'),
    first: dayOf(row, 'first'),
    last: dayOf(row, 'last'),
  }
}

/** All that the record has of one outlet, in counts. Null when it has no article of it. */
export function outletByName(db: DatabaseSync, name: string): OutletPage | null {
  const row = db
    .prepare(
      `SELECT outlet.key, ${COLUMNS} FROM article JOIN outlet ON outlet.key = article.outlet WHERE outlet.name = ? GROUP BY outlet.key`,
    )
    .get(name)
  if (row === undefined) return null
  const key = number(row, 'key')
  return {
    ...outletItem(row),
    through: restsOn(db, key, ROLES.through),
    by: restsOn(db, key, ROLES.by),
    chains: db
      .prepare(
        `SELECT json_array_length(statement.json, '$.chain') AS links, count(*) n
         FROM statement JOIN article ON article.key = statement.article WHERE article.outlet = ? GROUP BY 1 ORDER BY 1`,
      )
      .all(key)
      .map((one) => ({ links: number(one, 'links'), count: number(one, 'n') })),
    types: counted(
      db,
      `SELECT event.type AS name, count(*) n FROM event JOIN article ON article.key = event.article
       WHERE article.outlet = ? GROUP BY 1 ORDER BY n DESC, 1`,
      key,
    ),
  }
}

function restsOn(db: DatabaseSync, outlet: number, role: number): ActorCount[] {
  return db
    .prepare(
      `SELECT actor.id, ${NAME_OF('actor.key')} AS name, n FROM (
         SELECT statement_actor.actor AS key, count(*) n FROM article
         JOIN statement ON statement.article = article.key
         JOIN statement_actor ON statement_actor.statement = statement.key
         WHERE article.outlet = ? AND roles & ? GROUP BY 1 ORDER BY n DESC LIMIT 50)
       JOIN actor USING (key) ORDER BY n DESC, actor.id`,
    )
    .all(outlet, role)
    .map((row) => ({ id: text(row, 'id'), name: text(row, 'name'), count: number(row, 'n') }))
}
