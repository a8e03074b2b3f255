/** Lists as tables, and the hits of a search as short passages. */
import { z } from 'zod'
import {
  ActorItem,
  type ArticleRef,
  EventItem,
  type Hit,
  OutletItem,
  SearchAnswer,
  StatementItem,
  TimelineCount,
} from '../../app/items.ts'
import type { Span } from '../../model/index.ts'
import { accent, faint, shorten, strong, table, words } from '../terminal.ts'
import { chainOf, sideOf } from './reading.ts'

const shortId = (id: string) => id.slice(0, 'sha256:'.length + 10)

/** "of 1,204" where not all are shown; nothing where all are. */
function more(shown: number, total: number): string {
  return total > shown ? `\n${faint(`${shown} of ${total.toLocaleString('en')}; more with --limit and --offset`)}` : ''
}

export function searchView(value: unknown): string {
  const { items, total, relaxed, facets } = SearchAnswer.parse(value)
  if (items.length === 0) return 'Nothing found.'
  const hint = relaxed ? faint('No article has all the words; these have some.\n') : ''
  const counts = Object.entries(facets ?? {}).flatMap(([name, values]) =>
    values.length === 0
      ? []
      : [`${strong(name)}  ${values.map((one) => `${words(one.name)} ${faint(String(one.count))}`).join('  ')}`],
  )
  return [hint + items.map(hitView).join('\n\n') + more(items.length, total), ...counts].join('\n')
}

function hitView(hit: Hit): string {
  const { snippet } = hit
  const facts = [hit.outlet === null ? null : words(hit.outlet), hit.published, shortId(hit.id)].filter(
    (fact) => fact !== null,
  )
  const passage = marked(snippet.text, snippet.highlights, snippet.start)
  return `${strong(words(hit.title ?? '(no title)'))}\n${faint(facts.join(' · '))}\n${passage}`
}

/** The text with its highlights in colour. */
function marked(text: string, highlights: readonly Span[], from: number): string {
  let out = ''
  let at = 0
  for (const { start, end } of highlights) {
    out += words(text.slice(at, start - from)) + accent(words(text.slice(start - from, end - from)))
    at = end - from
  }
  return out + words(text.slice(at))
}

const EventsAnswer = z.object({
  items: z.array(EventItem),
  total: z.number(),
  timeline: z.array(TimelineCount).optional(),
})

export function eventsView(value: unknown): string {
  const { items, total, timeline } = EventsAnswer.parse(value)
  if (items.length === 0) return 'No such event.'
  const rows = items.map((one) => [
    one.when?.value ?? one.dated.first ?? '?',
    one.mode === null ? one.type : `${one.type} ${one.mode}`,
    `${sideOf(one.actors)} → ${sideOf(one.recipients)}`,
    one.place === null ? '' : words(one.place.name),
    one.modality,
    chainOf(one.chain, one.article.outlet),
    shortId(one.article.id),
  ])
  const months = Map.groupBy(timeline ?? [], (one) => one.month)
  const counts = [...months].map(([month, types]) => [month, types.map((one) => `${one.type} ${one.count}`).join('  ')])
  return [
    table(['when', 'what', 'who → whom', 'where', 'modality', 'by which chain', 'article'], rows) +
      more(items.length, total),
    ...(counts.length > 0 ? ['', table(['month', 'events'], counts)] : []),
  ].join('\n')
}

export function statementsView(value: unknown): string {
  const { items, total } = z.object({ items: z.array(StatementItem), total: z.number() }).parse(value)
  if (items.length === 0) return 'No such statement.'
  const one = (item: StatementItem) => {
    const quotes = item.quotes.map((quote) => words(shorten(quote.text, 200))).join(' … ')
    return `${accent(chainOf(item.chain, item.article.outlet))}  ${faint(`${item.act} · ${whereOf(item.article)}`)}\n  ${quotes}`
  }
  return items.map(one).join('\n') + more(items.length, total)
}

const whereOf = (article: ArticleRef) =>
  [article.published, shortId(article.id)].filter((fact) => fact !== null).join(' · ')

export function actorsView(value: unknown): string {
  const { items } = z.object({ items: z.array(ActorItem) }).parse(value)
  if (items.length === 0) return 'Nobody of that name.'
  const rows = items.map((one) => [
    words(one.name),
    one.type,
    String(one.articles),
    String(one.mentions),
    words(one.id),
  ])
  return table(['name', 'type', 'articles', 'mentions', 'id'], rows)
}

export function outletsView(value: unknown): string {
  const { items } = z.object({ items: z.array(OutletItem) }).parse(value)
  if (items.length === 0) return 'The record has no article of a known outlet.'
  const rows = items.map((one) => [
    words(one.name),
    ...[one.articles, one.statements, one.events].map(String),
    [one.first ?? '?', one.last ?? '?'].join(' – '),
  ])
  return table(['outlet', 'articles', 'statements', 'events', 'period'], rows)
}
