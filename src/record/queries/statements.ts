import type { DatabaseSync } from 'node:sqlite'
import { Attribution } from '../../model/index.ts'
import { actorsOf, allOf, type Condition, condition, ofArticle, within } from '../filter.ts'
import type { StatementItem } from '../items.ts'
import { number, type Row, text } from '../rows.ts'
import { ROLES } from '../sides.ts'
import { ARTICLE_COLUMNS, ARTICLE_JOIN, articleRef, quote, textsOf } from './articles.ts'
import type { Window } from './events.ts'

export interface StatementFilter {
  /** Who says it: the origin of the chain, by id or by name. */
  by?: string
  /** Through whom it came: a link before the origin. */
  through?: string
  /** Whom it names. */
  about?: string
  /** A state that speaks or is named. */
  state?: string
  act?: string
  /** EDTF bounds of the publication. */
  from?: string
  to?: string
  outlet?: string
  article?: string
}

const FROM = `statement JOIN article ON article.key = statement.article ${ARTICLE_JOIN}`

function conditionsOf(filter: StatementFilter): Condition[] {
  const { by, through, about, state, act } = filter
  return [
    ...(by === undefined ? [] : [said(by, ROLES.by)]),
    ...(through === undefined ? [] : [said(through, ROLES.through)]),
    ...(about === undefined ? [] : [said(about, ROLES.about)]),
    ...(state === undefined
      ? []
      : [condition('statement.key IN (SELECT statement FROM statement_state WHERE state = ?)', state.toUpperCase())]),
    ...(act === undefined ? [] : [condition('statement.act = ?', act)]),
    ...within('article', filter),
    ...ofArticle(filter),
  ]
}

/** An actor in a role, by id, or by a name as articles write it. */
function said(actor: string, role: number): Condition {
  const who = actorsOf(actor)
  const sql = `statement.key IN (SELECT statement FROM statement_actor WHERE roles & ? AND actor IN (${who.sql}))`
  return condition(sql, role, ...who.values)
}

/** Statements with their article and words, by publication, as they are fetched. */
export function* eachStatement(db: DatabaseSync, filter: StatementFilter, window: Window): Generator<StatementItem> {
  const where = allOf(conditionsOf(filter))
  const order = window.order === 'newest' ? 'article.first DESC, statement.key DESC' : 'article.first, statement.key'
  const rows = db
    .prepare(
      `SELECT statement.json, ${ARTICLE_COLUMNS} FROM ${FROM} WHERE ${where.sql}
       ORDER BY article.first IS NULL, ${order} LIMIT ? OFFSET ?`,
    )
    .iterate(...where.values, window.limit ?? -1, window.offset ?? 0)
  const textOf = textsOf(db)
  for (const row of rows) yield statementItem(row, textOf)
}

export function countStatements(db: DatabaseSync, filter: StatementFilter): number {
  const where = allOf(conditionsOf(filter))
  return number(db.prepare(`SELECT count(*) n FROM ${FROM} WHERE ${where.sql}`).get(...where.values) ?? {}, 'n')
}

/** One statement by its id. */
export function statementById(db: DatabaseSync, id: string): StatementItem | null {
  const row = db.prepare(`SELECT statement.json, ${ARTICLE_COLUMNS} FROM ${FROM} WHERE statement.id = ?`).get(id)
  return row === undefined ? null : statementItem(row, textsOf(db))
}

function statementItem(row: Row, textOf: (article: number) => string): StatementItem {
  const statement = Attribution.parse(JSON.parse(text(row, 'json')))
  const body = textOf(number(row, 'article'))
  return {
    ...statement,
    article: articleRef(row),
    quotes: statement.content.map((span) => quote(body, span)),
    cueQuote: quote(body, statement.cue),
  }
}
