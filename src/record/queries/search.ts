import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { tokenize } from '../../text/token.ts'
import { actorsOf, allOf, type Condition, condition, eventConditions, ofArticle, within } from '../filter.ts'
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
  /** An actor that the article names, by id or name. */
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
    const sought = match === null ? listed(where) : matched(match, where)
    const total = number(db.prepare(`SELECT count(*) AS n ${sought.from}`).get(...sought.values) ?? {}, 'n')
    if (total === 0 && i < asked.length - 1) continue
    return {
      total,
      relaxed: i > 0,
      items: hits(db, sought, { limit, offset }, query),
      ...(facets ? { facets: facetsOf(db, keysOf(db, sought)) } : {}),
    }
  }
  return { total: 0, relaxed: false, items: [] }
}

/** Where the articles are that a question asks for, and in which order they come. */
interface Sought {
  key: string
  from: string
  values: SQLInputValue[]
  /** Ranking costs more than finding, so that only what is shown is ranked. */
  ranked: { rank: string; condition: string; order: string }
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
            `article.key IN (SELECT article FROM mention WHERE actor IN (${actorsOf(actor).sql}))`,
            ...actorsOf(actor).values,
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

/** What the index gives, the best first. */
function matched(match: string, where: Condition): Sought {
  const filtered = where.sql === '1' ? '' : `AND word.rowid IN (SELECT key FROM article WHERE ${where.sql})`
  return {
    key: 'rowid',
    from: `FROM word WHERE word MATCH ? ${filtered}`,
    values: [match, ...where.values],
    ranked: { rank: 'rank', condition: `AND rank MATCH '${WEIGHTS}'`, order: 'rank' },
  }
}

/** What the filter lets pass, the newest first. */
function listed(where: Condition): Sought {
  return {
    key: 'key',
    from: `FROM article WHERE ${where.sql}`,
    values: where.values,
    ranked: { rank: '0.0', condition: '', order: 'first DESC, key DESC' },
  }
}

const keysOf = (db: DatabaseSync, { key, from, values }: Sought): number[] =>
  db
    .prepare(`SELECT ${key} AS key ${from}`)
    .all(...values)
    .map((row) => number(row, 'key'))

function hits(db: DatabaseSync, sought: Sought, window: { limit: number; offset: number }, query: Query): Hit[] {
  const { key, from, values, ranked } = sought
  const best = db
    .prepare(
      `SELECT ${key} AS key, ${ranked.rank} AS rank ${from} ${ranked.condition} ORDER BY ${ranked.order} LIMIT ? OFFSET ?`,
    )
    .all(...values, window.limit, window.offset)
  const select = db.prepare(`SELECT ${ARTICLE_COLUMNS} FROM article ${ARTICLE_JOIN} WHERE article.key = ?`)
  const textOf = textsOf(db)
  return best.flatMap((found) => {
    const row = select.get(number(found, 'key'))
    if (row === undefined) return []
    const article = articleRef(row)
    return [
      {
        ...article,
        score: -number(found, 'rank'),
        titleHighlights: marksOf(tokenize(article.title ?? ''), query).map(spanOf),
        snippet: snippetOf(textOf(number(found, 'key')), query),
      },
    ]
  })
}

const spanOf = ({ start, end }: Mark) => ({ start, end })

/** Length of a snippet, in code units. */
const LENGTH = 240

/** The passage in which most different words of the query stand, from a word's beginning to a word's end. */
export function snippetOf(body: string, query: Query): Snippet {
  const tokens = tokenize(body)
  const marks = marksOf(tokens, query)
  const best = bestStart(marks)
  const from = marks[best]?.start ?? 0
  // Some words before the first mark give it its sentence.
  const begin = tokens.find((token) => token.start >= Math.max(0, from - LENGTH / 4))?.start ?? 0
  const last = tokens.findLast((token) => token.start >= begin && token.end <= begin + LENGTH)
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
  // What is shown is named after it is chosen: a name is a question of its own, and an answer has thousands of actors.
  const facet = (thing: string, from: string, shown = 'thing', name = 'thing'): Facet[] =>
    db
      .prepare(
        `SELECT ${shown} AS facet, ${name} AS name, n FROM (
           SELECT ${thing} AS thing, count(DISTINCT article.key) AS n
           FROM json_each(?) AS hit CROSS JOIN article ON article.key = hit.value ${from}
           GROUP BY 1 HAVING thing IS NOT NULL ORDER BY n DESC, thing LIMIT ${FACET_LENGTH})
         ORDER BY n DESC, facet`,
      )
      .all(all)
      .map((row) => ({ value: text(row, 'facet'), name: text(row, 'name'), count: number(row, 'n') }))
  const events = 'JOIN event ON event.article = article.key'
  return {
    outlet: facet('outlet.name', 'JOIN outlet ON outlet.key = article.outlet'),
    month: facet('substr(article.published, 1, 7)', ''),
    state: facet('s.state', 'JOIN article_state s ON s.article = article.key'),
    actor: facet(
      'm.actor',
      'JOIN mention m ON m.article = article.key',
      '(SELECT id FROM actor WHERE key = thing)',
      NAME_OF('thing'),
    ),
    type: facet('event.type', events),
    modality: facet('event.modality', events),
    sector: facet('es.sector', `${events} JOIN event_sector es ON es.event = event.key`),
  }
}
