import type { DatabaseSync } from 'node:sqlite'
import { docOf } from '../../text/doc.ts'
import { allOf, type Condition, condition, eventConditions, ofArticle, within } from '../filter.ts'
import type { Facet, Facets, Hit, SearchAnswer, Snippet } from '../items.ts'
import { isEmpty, type Mark, marksOf, matchOf, parseQuery, type Query } from '../query.ts'
import { number, text } from '../rows.ts'
import { NAME_OF } from './actors.ts'
import { ARTICLE_COLUMNS, ARTICLE_JOIN, articleRef, textsOf } from './articles.ts'

export interface SearchFilter {
  /** Bounds of the publication. */
  from?: string
  to?: string
  outlet?: string
  /** An actor that the article names, by id. */
  actor?: string
  /** A state that the article names or that takes part in its events. */
  state?: string
  /** Type, modality and sector of one and the same event of the article. */
  type?: string
  modality?: string
  sector?: string
}

/** Weights of title, body, exact title, exact body: a word in the title tells more of what an article is about. */
const WEIGHTS = 'bm25(6.0, 1.0, 6.0, 1.0)'

/** Articles that answer a query, the best first; without a query those that the filter lets pass, the newest first. */
export function search(
  db: DatabaseSync,
  input: string,
  filter: SearchFilter,
  { limit, offset = 0, facets = false }: { limit: number; offset?: number; facets?: boolean },
): SearchAnswer {
  const query = parseQuery(input)
  const where = allOf(conditionsOf(filter))
  const asked = isEmpty(query)
    ? [null]
    : [matchOf(query, 'all'), ...(query.stems.length > 1 ? [matchOf(query, 'any')] : [])]
  for (const [i, match] of asked.entries()) {
    const found = match === null ? listed(db, where) : matched(db, match, where)
    if (found.length === 0 && i < asked.length - 1) continue
    return {
      total: found.length,
      relaxed: i > 0,
      items: hits(db, found.slice(offset, offset + limit), query),
      ...(facets
        ? {
            facets: facetsOf(
              db,
              found.map((one) => one.key),
            ),
          }
        : {}),
    }
  }
  return { total: 0, relaxed: false, items: [] }
}

interface Found {
  key: number
  rank: number
}

function conditionsOf(filter: SearchFilter): Condition[] {
  const { type, modality, sector, actor, state } = filter
  const ofEvent = allOf(
    eventConditions({ ...(type && { type }), ...(modality && { modality }), ...(sector && { sector }) }),
  )
  return [
    ...within('article', filter),
    ...ofArticle(filter),
    ...(actor === undefined
      ? []
      : [
          condition(
            'article.key IN (SELECT article FROM mention WHERE actor = (SELECT key FROM actor WHERE id = ?))',
            actor,
          ),
        ]),
    ...(state === undefined
      ? []
      : [condition('article.key IN (SELECT article FROM article_state WHERE state = ?)', state.toUpperCase())]),
    ...((type ?? modality ?? sector) === undefined
      ? []
      : [condition(`article.key IN (SELECT event.article FROM event WHERE ${ofEvent.sql})`, ...ofEvent.values)]),
  ]
}

/** Every article that the index gives, the best first. */
function matched(db: DatabaseSync, match: string, where: Condition): Found[] {
  const filtered = where.sql === '1' ? '' : `AND word.rowid IN (SELECT key FROM article WHERE ${where.sql})`
  return db
    .prepare(
      `SELECT rowid AS key, rank FROM word WHERE word MATCH ? AND rank MATCH '${WEIGHTS}' ${filtered} ORDER BY rank`,
    )
    .all(match, ...where.values)
    .map((row) => ({ key: number(row, 'key'), rank: number(row, 'rank') }))
}

function listed(db: DatabaseSync, where: Condition): Found[] {
  return db
    .prepare(`SELECT key FROM article WHERE ${where.sql} ORDER BY first DESC, key DESC`)
    .all(...where.values)
    .map((row) => ({ key: number(row, 'key'), rank: 0 }))
}

function hits(db: DatabaseSync, found: readonly Found[], query: Query): Hit[] {
  const select = db.prepare(`SELECT ${ARTICLE_COLUMNS} FROM article ${ARTICLE_JOIN} WHERE article.key = ?`)
  const textOf = textsOf(db)
  return found.flatMap(({ key, rank }) => {
    const row = select.get(key)
    if (row === undefined) return []
    const article = articleRef(row)
    return [
      {
        ...article,
        score: -rank,
        titleHighlights: marksOf(docOf(article.title ?? ''), query).map(spanOf),
        snippet: snippetOf(textOf(key), query),
      },
    ]
  })
}

const spanOf = ({ start, end }: Mark) => ({ start, end })

/** Length of a snippet, in code units. */
const LENGTH = 240

/** The passage in which most different words of the query stand, from a word's beginning to a word's end. */
export function snippetOf(body: string, query: Query): Snippet {
  const doc = docOf(body)
  const marks = marksOf(doc, query)
  const best = bestStart(marks)
  const from = marks[best]?.start ?? 0
  // Some words before the first mark give it its sentence.
  const begin = doc.tokens.find((token) => token.start >= Math.max(0, from - LENGTH / 4))?.start ?? 0
  const last = doc.tokens.findLast((token) => token.start >= begin && token.end <= begin + LENGTH)
  const end = last?.end ?? Math.min(body.length, begin + LENGTH)
  const highlights = marks.filter((mark) => mark.start >= begin && mark.end <= end).map(spanOf)
  return { start: begin, end, text: body.slice(begin, end), highlights }
}

function bestStart(marks: readonly Mark[]): number {
  let best = 0
  let most = 0
  for (let first = 0; first < marks.length; first++) {
    const terms = new Set<string>()
    for (let i = first; i < marks.length && marks[i]!.end <= marks[first]!.start + LENGTH * 0.75; i++)
      terms.add(marks[i]!.term)
    if (terms.size > most) {
      most = terms.size
      best = first
    }
  }
  return best
}

/** Values shown of each facet. */
const FACET_LENGTH = 15

function facetsOf(db: DatabaseSync, keys: readonly number[]): Facets {
  const all = JSON.stringify(keys)
  const facet = (value: string, from: string, name = value, group = value): Facet[] =>
    db
      .prepare(
        `SELECT ${value} AS facet, ${name} AS name, count(DISTINCT article.key) AS n
         FROM json_each(?) AS hit CROSS JOIN article ON article.key = hit.value ${from}
         GROUP BY ${group} HAVING facet IS NOT NULL ORDER BY n DESC, facet LIMIT ${FACET_LENGTH}`,
      )
      .all(all)
      .map((row) => ({ value: text(row, 'facet'), name: text(row, 'name'), count: number(row, 'n') }))
  const events = 'JOIN event ON event.article = article.key'
  return {
    outlet: facet('outlet.name', 'JOIN outlet ON outlet.key = article.outlet'),
    month: facet('substr(article.published, 1, 7)', ''),
    state: facet('s.state', 'JOIN article_state s ON s.article = article.key'),
    actor: facet(
      'actor.id',
      'JOIN mention m ON m.article = article.key JOIN actor ON actor.key = m.actor',
      NAME_OF('actor.key'),
      'actor.key',
    ),
    type: facet('event.type', events),
    modality: facet('event.modality', events),
    sector: facet('es.sector', `${events} JOIN event_sector es ON es.event = event.key`),
  }
}
