/** Operations on single things, and on those who act and publish. */
import { z } from 'zod'
import {
  ActorItem,
  ActorPage,
  EventItem,
  KeptArticle,
  OutletItem,
  OutletPage,
  StatementItem,
} from '../../record/index.ts'
import { NotFound } from '../errors.ts'
import { present, window } from '../fields.ts'
import { operation } from '../operation.ts'

const Thing = z.union([
  KeptArticle.extend({ kind: z.literal('article') }),
  EventItem.extend({ kind: z.literal('event') }),
  StatementItem.extend({ kind: z.literal('statement') }),
  ActorPage.extend({ kind: z.literal('actor') }),
  OutletPage.extend({ kind: z.literal('outlet') }),
])

export const showOperation = operation({
  name: 'show',
  kind: 'one',
  summary: 'Show one thing of the record: an article, event, statement, actor or outlet',
  details:
    'sha256:… is an article (its first digits are enough), event:… and statement:… are claims, outlet:NAME is an outlet; any other id is an actor: iso:KAZ, wd:Q794, name:….',
  input: z.object({ id: z.string().meta({ description: 'its id', placeholder: 'ID', argument: true }) }),
  output: Thing,
  http: 'GET',
  body: null,
  record: 'read',
  examples: [
    { command: 'show sha256:4f0e8a', says: 'an article with all that was read in it' },
    { command: 'show iso:KAZ', says: 'an actor: its names, events, statements, counterparts' },
    { command: 'show "outlet:وكالة المثال"', says: 'an outlet, and on whom it rests' },
  ],
  async handler({ id }, context) {
    const store = context.store()
    const kind = kindOf(id)
    const thing =
      kind === 'article'
        ? tagged('article', await store.article(id))
        : kind === 'event'
          ? tagged('event', await store.event(id))
          : kind === 'statement'
            ? tagged('statement', await store.statement(id))
            : kind === 'outlet'
              ? tagged('outlet', await store.outlet(id.slice('outlet:'.length)))
              : tagged('actor', await store.actor(id))
    if (thing === null)
      throw new NotFound(
        'not-found',
        `The record has no ${kind} ${id}. Ids are printed by search, events, statements, actors.`,
        { kind, id },
      )
    return thing
  },
})

type ThingKind = 'article' | 'event' | 'statement' | 'outlet' | 'actor'

function kindOf(id: string): ThingKind {
  if (/^(sha256:)?[0-9a-f]{6,64}$/.test(id)) return 'article'
  const prefix = id.slice(0, id.indexOf(':'))
  return prefix === 'event' || prefix === 'statement' || prefix === 'outlet' ? prefix : 'actor'
}

function tagged<K extends ThingKind, T extends object>(kind: K, thing: T | null): (T & { kind: K }) | null {
  return thing === null ? null : { kind, ...thing }
}

export const sourceOperation = operation({
  name: 'source',
  kind: 'one',
  summary: 'The bytes of a page as they came',
  details: 'In base64, with the media type and charset that came beside them.',
  input: z.object({ id: z.string().meta({ description: "the page's id", placeholder: 'PAGE', argument: true }) }),
  output: z.object({ mediaType: z.string().nullable(), charset: z.string().nullable(), base64: z.base64() }),
  http: 'GET',
  body: null,
  record: 'read',
  examples: [{ command: 'source sha256:4f0e8a --json', says: 'for a program' }],
  async handler({ id }, context) {
    const page = await context.store().page(id)
    if (page === null) throw new NotFound('not-found', `The record has no page ${id}.`, { kind: 'article', id })
    const { mediaType = null, charset = null, bytes } = page
    return { mediaType, charset, base64: Buffer.from(bytes).toString('base64') }
  },
})

export const actorsOperation = operation({
  name: 'actors',
  kind: 'list',
  summary: 'Who is named in the record, and in how many articles',
  details: 'Persons, institutions, states and places, linked or not. isnad show ID tells all of one.',
  input: z.object({
    name: z
      .string()
      .optional()
      .meta({ description: 'part of a name, in any spelling', argument: true, placeholder: 'NAME' }),
    type: z.string().optional().meta({ description: 'person, organisation, state, place …', placeholder: 'TYPE' }),
    limit: z.int().min(1).default(50).meta({ description: 'how many at most' }),
    offset: window.offset,
  }),
  output: z.object({ items: z.array(ActorItem) }),
  http: 'GET',
  body: null,
  record: 'read',
  examples: [{ command: 'actors ظريف', says: 'everyone of that name' }],
  handler: async (input, context) => ({ items: await context.store().actors(present(input)) }),
})

export const outletsOperation = operation({
  name: 'outlets',
  kind: 'list',
  summary: 'The outlets of the record, with what they published',
  details: 'isnad show outlet:NAME tells on whom one of them rests.',
  input: z.object({}),
  output: z.object({ items: z.array(OutletItem) }),
  http: 'GET',
  body: null,
  record: 'read',
  examples: [{ command: 'outlets --record isnad.db', says: 'by the number of their articles' }],
  handler: async (_input, context) => ({ items: await context.store().outlets() }),
})
