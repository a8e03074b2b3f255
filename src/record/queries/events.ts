import type { DatabaseSync } from 'node:sqlite'
import { Event } from '../../model/index.ts'
import { allOf, type EventFilter, eventConditions } from '../filter.ts'
import type { EventItem, TimelineCount } from '../items.ts'
import { evidenceOf } from '../kept.ts'
import { number, type Row, text } from '../rows.ts'
import { ARTICLE_COLUMNS, ARTICLE_JOIN, articleRef, quote, textsOf } from './articles.ts'

/** Which part of the answer is wanted, and in which order. */
export interface Window {
  order?: 'oldest' | 'newest'
  limit?: number
  offset?: number
}

const COLUMNS = `event.json, event.evidence, event.first, event.last, event.dated, ${ARTICLE_COLUMNS}`
const FROM = `event JOIN article ON article.key = event.article ${ARTICLE_JOIN}`

/** Events with their article and evidence, by time, as they are fetched. */
export function* eachEvent(db: DatabaseSync, filter: EventFilter, window: Window): Generator<EventItem> {
  const where = allOf(eventConditions(filter))
  const order = window.order === 'newest' ? 'event.first DESC, event.key DESC' : 'event.first, event.key'
  const rows = db
    .prepare(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.sql} ORDER BY event.first IS NULL, ${order} LIMIT ? OFFSET ?`,
    )
    .iterate(...where.values, window.limit ?? -1, window.offset ?? 0)
  const textOf = textsOf(db)
  for (const row of rows) yield eventItem(row, textOf)
}

export function countEvents(db: DatabaseSync, filter: EventFilter): number {
  const where = allOf(eventConditions(filter))
  const row = db.prepare(`SELECT count(*) n FROM ${FROM} WHERE ${where.sql}`).get(...where.values)
  return number(row ?? {}, 'n')
}

/** Events a month and type, for a timeline. */
export function eventTimeline(db: DatabaseSync, filter: EventFilter): TimelineCount[] {
  const where = allOf([...eventConditions(filter)])
  return db
    .prepare(
      `SELECT event.first / 100 AS month, event.type, count(*) n FROM ${FROM}
       WHERE event.first > 0 AND ${where.sql} GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    .all(...where.values)
    .map((row) => ({ month: monthOf(number(row, 'month')), type: text(row, 'type'), count: number(row, 'n') }))
}

const monthOf = (month: number) =>
  `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`

function eventItem(row: Row, textOf: (article: number) => string): EventItem {
  const body = textOf(number(row, 'article'))
  return {
    ...Event.parse(JSON.parse(text(row, 'json'))),
    dated: { first: dayOf(row, 'first'), last: dayOf(row, 'last'), basis: basisOf(text(row, 'dated')) },
    article: articleRef(row),
    evidence: evidenceOf(text(row, 'evidence')).map((span) => quote(body, span)),
  }
}

const basisOf = (dated: string) => (dated === 'event' || dated === 'published' ? dated : 'unknown')

/** A day of the database as ISO 8601; null where a period is open or unknown. */
export function dayOf(row: Row, column: string): string | null {
  const day = row[column]
  if (typeof day !== 'number' || day === 0 || day === 99991231) return null
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** One event by its id. */
export function eventById(db: DatabaseSync, id: string): EventItem | null {
  const row = db.prepare(`SELECT ${COLUMNS} FROM ${FROM} WHERE event.id = ?`).get(id)
  return row === undefined ? null : eventItem(row, textsOf(db))
}
