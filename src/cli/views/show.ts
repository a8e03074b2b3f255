import { z } from 'zod'
import {
  type ActorCount,
  ActorPage,
  type Counted,
  EventItem,
  KeptArticle,
  OutletPage,
  StatementItem,
} from '../../app/items.ts'
import { faint, strong, words } from '../terminal.ts'
import { eventsView, statementsView } from './lists.ts'
import { readingView } from './reading.ts'

/** One thing of the record, after its kind. */
export function showView(value: unknown): string {
  const { kind } = z.looseObject({ kind: z.enum(['article', 'event', 'statement', 'actor', 'outlet']) }).parse(value)
  if (kind === 'article') return articleView(KeptArticle.parse(value))
  if (kind === 'event') return eventView(EventItem.parse(value))
  if (kind === 'statement') return statementsView({ items: [StatementItem.parse(value)], total: 1 })
  return kind === 'actor' ? actorView(ActorPage.parse(value)) : outletView(OutletPage.parse(value))
}

const articleView = ({ reading, added }: KeptArticle) =>
  `${readingView(reading)}\n${faint(`${reading.id}\nadded ${added}`)}`

function eventView(event: EventItem): string {
  const evidence = event.evidence.map((quote) => `  ${words(quote.text)}`)
  return [eventsView({ items: [event], total: 1 }), '', strong('Evidence'), ...evidence].join('\n')
}

const list = (counts: readonly (Counted | ActorCount)[]) =>
  counts
    .slice(0, 12)
    .map((one) => `${words(one.name)} ${faint(String(one.count))}`)
    .join('  ') || '–'

function actorView({
  id,
  type,
  name,
  names,
  articles,
  mentions,
  events,
  statements,
  counterparts,
  outlets,
}: ActorPage): string {
  return [
    `${strong(words(name))}  ${faint(`${words(id)} · ${type} · ${articles} articles · ${mentions} mentions`)}`,
    `names         ${list(names)}`,
    `events        ${events.asActor} as actor, ${events.asRecipient} as recipient, ${events.asPlace} as place`,
    `statements    ${statements.by} by, ${statements.through} through, ${statements.about} about`,
    `with          ${list(counterparts)}`,
    `named by      ${list(outlets)}`,
  ].join('\n')
}

function outletView({
  name,
  articles,
  statements,
  events,
  first,
  last,
  through,
  by,
  chains,
  types,
}: OutletPage): string {
  const period = `${first ?? '?'} – ${last ?? '?'}`
  return [
    `${strong(words(name))}  ${faint(`${articles} articles · ${statements} statements · ${events} events · ${period}`)}`,
    `rests on      ${list(through)}`,
    `quotes        ${list(by)}`,
    `chains        ${chains.map((one) => `${one.links} link${one.links === 1 ? '' : 's'} ${faint(String(one.count))}`).join('  ') || '–'}`,
    `events        ${list(types)}`,
  ].join('\n')
}
