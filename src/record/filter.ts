/** Conditions on articles, events and statements, put together from what was asked. Values are always bound, never written. */
import type { SQLInputValue } from 'node:sqlite'
import { fold } from '../text/fold.ts'
import { BadQuestion } from './errors.ts'
import { periodOf } from './period.ts'
import { SIDES } from './sides.ts'

export interface Condition {
  sql: string
  values: SQLInputValue[]
}

export const condition = (sql: string, ...values: SQLInputValue[]): Condition => ({ sql, values })

export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return condition('1')
  return condition(conditions.map((one) => one.sql).join(' AND '), ...conditions.flatMap((one) => one.values))
}

/** Where events are looked for; every field that is given must hold of the same event. */
export interface EventFilter {
  type?: string
  mode?: string
  modality?: string
  scope?: string
  sector?: string
  /** An actor on either side, by id or name. */
  actor?: string
  /** A state's code, on either side or as the place. */
  state?: string
  /** Two state codes. */
  pair?: readonly [string, string]
  /** A place's id or a state's code. */
  place?: string
  /** EDTF bounds of the event's time, else of the publication. */
  from?: string
  to?: string
  outlet?: string
  /** An article's id. */
  article?: string
}

/** Conditions on `event` joined with `article`. */
export function eventConditions(filter: EventFilter): Condition[] {
  const { type, mode, modality, scope, sector, actor, state, pair, place } = filter
  const conditions: Condition[] = []
  const add = (value: string | undefined, make: (value: string) => Condition) => {
    if (value !== undefined) conditions.push(make(value))
  }
  add(type, (v) => condition('event.type = ?', v.toUpperCase()))
  add(mode, (v) => condition('event.mode = ?', v))
  add(modality, (v) => condition('event.modality = ?', v))
  add(scope, (v) => condition('event.scope = ?', v))
  add(sector, (v) => condition('event.key IN (SELECT event FROM event_sector WHERE sector = ?)', v))
  add(actor, (v) => party(v, SIDES.actor | SIDES.recipient))
  add(state, (v) => condition('event.key IN (SELECT event FROM event_state WHERE state = ?)', v.toUpperCase()))
  add(place, placed)
  if (pair !== undefined) conditions.push(paired(pair))
  conditions.push(...within('event', filter), ...ofArticle(filter))
  return conditions
}

function party(actor: string, sides: number): Condition {
  const who = actorsOf(actor)
  const sql = `event.key IN (SELECT event FROM event_party WHERE sides & ? AND actor IN (${who.sql}))`
  return condition(sql, sides, ...who.values)
}

/** Keys of the actors of an id or a whole name. */
export const actorsOf = (who: string): Condition =>
  condition(
    'SELECT key FROM actor WHERE id IN (?, ?) UNION SELECT actor FROM mention WHERE name = ?',
    who,
    `name:${fold(who).trim()}`,
    who,
  )

function placed(place: string): Condition {
  if (place.includes(':')) return party(place, SIDES.place)
  const sql = 'event.key IN (SELECT event FROM event_state WHERE state = ? AND sides & ?)'
  return condition(sql, place.toUpperCase(), SIDES.place)
}

function paired(pair: readonly [string, string]): Condition {
  const [low, high] = pair.map((state) => state.toUpperCase()).sort()
  const sql = 'event.key IN (SELECT event FROM event_pair WHERE low = ? AND high = ?)'
  return condition(sql, low ?? '', high ?? '')
}

/** Conditions on the days of a table: does it reach into the period asked for? */
export function within(table: 'event' | 'article', { from, to }: { from?: string; to?: string }): Condition[] {
  const conditions: Condition[] = []
  if (from !== undefined) conditions.push(condition(`${table}.last >= ?`, dayOf(from).first))
  if (to !== undefined) conditions.push(condition(`${table}.first <= ?`, dayOf(to).last))
  return conditions
}

function dayOf(value: string) {
  const period = periodOf(value)
  if (period === null)
    throw new BadQuestion('bad-date', `'${value}' is no date. Write 2018, 2018-07 or 2018-07-08.`, { value })
  return period
}

/** Conditions on the article that a claim stands in. */
export function ofArticle({ outlet, article }: { outlet?: string; article?: string }): Condition[] {
  return [
    ...(outlet === undefined ? [] : [condition('article.outlet = (SELECT key FROM outlet WHERE name = ?)', outlet)]),
    ...(article === undefined
      ? []
      : [condition('article.key = (SELECT key FROM page WHERE hash = ?)', hashOfId(article))]),
  ]
}

/** The hash of an id `sha256:…`. */
export function hashOfId(id: string): Uint8Array {
  const match = /^(?:sha256:)?([0-9a-f]{64})$/.exec(id)
  if (match === null)
    throw new BadQuestion('bad-id', `'${id}' is no page's id: it is sha256: and 64 hex digits.`, { id })
  return Buffer.from(match[1]!, 'hex')
}
