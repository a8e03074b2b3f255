import { z } from 'zod'
import { SearchAnswer } from '../../record/index.ts'
import { conditions, present } from '../fields.ts'
import { operation } from '../operation.ts'
import { checkStates } from '../states.ts'

export const searchOperation = operation({
  name: 'search',
  kind: 'list',
  summary: 'Search the articles of the record, spelling variants and clitics folded',
  details:
    'All words must occur, in any order, spelling and inflection: أحمد finds احمد, وزارة finds بالوزارة. In quotation marks words are found as written, one after the other; -word leaves articles out that have it. Without words, what the filters let pass, the newest first.',
  input: z.object({
    query: z
      .array(z.string())
      .default([])
      .meta({ description: 'what to look for', placeholder: 'QUERY', argument: true }),
    from: conditions.from,
    to: conditions.to,
    outlet: conditions.outlet,
    actor: z.string().optional().meta({ description: 'who is named in the article', placeholder: 'WHO' }),
    state: conditions.state,
    type: conditions.type,
    modality: conditions.modality,
    sector: conditions.sector,
    facets: z.boolean().default(false).meta({ description: 'count the articles found by outlet, month, state …' }),
    limit: z.int().min(1).default(20).meta({ description: 'how many at most' }),
    offset: z.int().min(0).default(0).meta({ description: 'how many to pass over' }),
  }),
  output: SearchAnswer,
  http: 'GET',
  body: null,
  record: 'read',
  examples: [
    { command: 'search وزارة الخارجية', says: 'both words, in any spelling' },
    { command: `search '"وزير الخارجية" السودان' --from 2018-07`, says: 'a phrase as written, a word, and a date' },
    {
      command: 'search نووي --state IRN --type AGREE --facets',
      says: 'articles with such an event, and what they have in common',
    },
  ],
  async handler({ query, limit, offset, facets, ...filter }, context) {
    await checkStates([filter.state])
    return context.store().search(query.join(' '), present(filter), { limit, offset, facets })
  },
})
