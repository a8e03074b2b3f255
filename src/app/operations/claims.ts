/** Operations on what articles claim: events and statements. */
import { z } from 'zod'
import { EventItem, StatementItem, TimelineCount } from '../../record/index.ts'
import { conditions, present, window } from '../fields.ts'
import { operation } from '../operation.ts'
import { checkStates } from '../states.ts'

const total = z.int().meta({ description: 'how many there are in all' })
/** `ISR,KAZ`. */
const pair = z
  .string()
  .regex(/^[A-Za-z]{3},[A-Za-z]{3}$/, 'write two codes of three letters: ISR,KAZ')
  .optional()
  .meta({
    description: 'two states: one on one side or the place, the other on the other side',
    placeholder: 'ISO,ISO',
  })

export const eventsOperation = operation({
  name: 'events',
  kind: 'list',
  summary: 'Events of the record: who did what to whom, with the words they rest on',
  details:
    "By the event's own time, else by the publication. Conditions are joined by and. --actor is an id, or a name or a part of one. With --json one line an event: the fields of the reading's contract, its article and its evidence.",
  input: z.object({
    type: conditions.type,
    mode: z.string().optional().meta({ description: 'mode of the type: visit, meet, sign …', placeholder: 'MODE' }),
    actor: z.string().optional().meta({ description: 'who stands on either side', placeholder: 'WHO' }),
    state: conditions.state,
    pair,
    place: z.string().optional().meta({ description: 'id of a place, or code of its state', placeholder: 'ID|ISO' }),
    from: conditions.from,
    to: conditions.to,
    modality: conditions.modality,
    scope: z.enum(['international', 'domestic']).optional().meta({ description: 'between states, or at home' }),
    sector: conditions.sector,
    outlet: conditions.outlet,
    article: conditions.article,
    ...window,
    timeline: z.boolean().default(false).meta({ description: 'count the events by month and type too' }),
  }),
  output: z.object({ total, items: z.array(EventItem), timeline: z.array(TimelineCount).optional() }),
  http: 'GET',
  body: null,
  record: 'read',
  examples: [
    { command: 'events --pair ISR,KAZ', says: 'what happened between two states' },
    { command: 'events --type CONSULT --mode visit --place KAZ --from 2016 --json', says: 'visits, for a program' },
  ],
  async handler({ pair, order, limit, offset, timeline, ...rest }, context) {
    const [low, high] = pair?.split(',') ?? []
    await checkStates([low, high, rest.state, rest.place?.includes(':') ? undefined : rest.place])
    const filter = present({ ...rest, pair: low && high ? ([low, high] as const) : undefined })
    const store = context.store()
    const found = await store.events(filter, present({ order, limit, offset }))
    return timeline ? { ...found, timeline: await store.eventTimeline(filter) } : found
  },
})

export const statementsOperation = operation({
  name: 'statements',
  kind: 'list',
  summary: 'Statements of the record, each with the chain by which the article has it',
  details:
    '--by is the origin of the chain, --through a link before it, --about someone whom the words name: each an id, or a name or a part of one as articles write it. By publication.',
  input: z.object({
    by: z.string().optional().meta({ description: 'who says it', placeholder: 'WHO' }),
    through: z.string().optional().meta({ description: 'who passed it on', placeholder: 'WHO' }),
    about: z.string().optional().meta({ description: 'whom it names', placeholder: 'WHO' }),
    state: z.string().optional().meta({ description: 'code of a state that speaks or is named', placeholder: 'ISO' }),
    act: z.string().optional().meta({ description: 'say, deny, condemn, warn, promise …', placeholder: 'ACT' }),
    from: conditions.from,
    to: conditions.to,
    outlet: conditions.outlet,
    article: conditions.article,
    ...window,
  }),
  output: z.object({ total, items: z.array(StatementItem) }),
  http: 'GET',
  body: null,
  record: 'read',
  examples: [
    { command: 'statements --by "محمد جواد ظريف"', says: 'what he is reported to have said' },
    {
      command: 'statements --through رويترز --about iso:IRN --act deny',
      says: 'denials on Iran that came through Reuters',
    },
  ],
  async handler({ order, limit, offset, ...filter }, context) {
    await checkStates([filter.state])
    return context.store().statements(present(filter), present({ order, limit, offset }))
  },
})
