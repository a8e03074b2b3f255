import type { DatabaseSync } from 'node:sqlite'
import { ENGINE } from '../../engine.ts'
import type { Stats } from '../items.ts'
import { number, text } from '../rows.ts'
import { count, counted } from './actors.ts'
import { dayOf } from './events.ts'

/** What a record holds, in numbers. */
export function statsOf(db: DatabaseSync): Stats {
  const all = db
    .prepare(
      `SELECT count(*) AS articles, coalesce(sum(size), 0) AS characters, min(nullif(first, 0)) AS first, max(last) AS last,
         coalesce(sum(warnings > 0), 0) AS warnings FROM article`,
    )
    .get()
  const row = all ?? {}
  return {
    articles: number(row, 'articles'),
    characters: number(row, 'characters'),
    events: count(db, 'SELECT count(*) n FROM event'),
    statements: count(db, 'SELECT count(*) n FROM statement'),
    actors: count(db, 'SELECT count(*) n FROM actor'),
    outlets: count(db, 'SELECT count(*) n FROM outlet'),
    first: dayOf(row, 'first'),
    last: dayOf(row, 'last'),
    languages: counted(db, 'SELECT language AS name, count(*) n FROM article GROUP BY 1 ORDER BY n DESC, 1'),
    types: counted(db, 'SELECT type AS name, count(*) n FROM event GROUP BY 1 ORDER BY n DESC, 1'),
    months: counted(
      db,
      'SELECT substr(published, 1, 7) AS name, count(*) n FROM article WHERE published IS NOT NULL GROUP BY 1 ORDER BY 1',
    ),
    warnings: number(row, 'warnings'),
    engines: db
      .prepare(
        `SELECT version, knowledge, count(article.key) n FROM engine LEFT JOIN article ON article.engine = engine.key
         GROUP BY engine.key ORDER BY n DESC`,
      )
      .all()
      .map((one) => ({
        version: text(one, 'version'),
        knowledge: text(one, 'knowledge'),
        articles: number(one, 'n'),
        current: text(one, 'version') === ENGINE.version && text(one, 'knowledge') === ENGINE.knowledge,
      })),
  }
}
