import { z } from 'zod'
import type { ArticleRef, EventItem, StatementItem, Store } from '../../record/index.ts'
import { csvLine } from '../csv.ts'
import { operation } from '../operation.ts'

export const exportOperation = operation({
  name: 'export',
  kind: 'text',
  summary: 'Write out the record as JSON Lines or CSV',
  details:
    'JSON Lines carry everything; CSV has a row for each thing, lists joined by "; ". Articles in JSON Lines are whole readings. In the order in which they came into the record or, for events and statements, by time.',
  input: z.object({
    what: z
      .enum(['articles', 'events', 'statements'])
      .meta({ description: 'what to write out', placeholder: 'WHAT', argument: true }),
    format: z.enum(['jsonl', 'csv']).default('jsonl').meta({ description: 'how', placeholder: 'FORMAT' }),
    bom: z
      .boolean()
      .default(false)
      .meta({ description: 'begin CSV with a byte order mark, by which Excel knows Arabic' }),
  }),
  output: z.string(),
  http: 'GET',
  body: null,
  record: 'read',
  examples: [
    { command: 'export events --format csv --bom > events.csv', says: 'for a spreadsheet' },
    { command: 'export articles > readings.jsonl', says: 'every reading' },
  ],
  async *handler({ what, format, bom }, context) {
    const rows = ROWS[what]
    if (format === 'csv') yield `${bom ? '\ufeff' : ''}${csvLine(rows.columns)}`
    for await (const item of rows.items(context.store())) {
      if (context.signal.aborted) return
      yield format === 'csv' ? csvLine(item.cells) : JSON.stringify(item.whole)
    }
  },
})

interface Exported {
  whole: unknown
  cells: (string | number | null)[]
}

const ARTICLE_COLUMNS = ['outlet', 'published', 'title', 'url', 'ref', 'article']
const articleCells = ({ outlet, published, title, url, ref, id }: ArticleRef) => [
  outlet,
  published,
  title,
  url,
  ref,
  id,
]
const joined = (values: readonly string[]) => values.join('; ')

/** For each kind of thing its columns, and its rows. */
const ROWS: Readonly<
  Record<'articles' | 'events' | 'statements', { columns: string[]; items(store: Store): AsyncIterable<Exported> }>
> = {
  articles: {
    columns: ['id', 'ref', 'outlet', 'published', 'language', 'title', 'url', 'characters', 'statements', 'events'],
    async *items(store) {
      for await (const whole of store.readings()) {
        const { id, ref = null, outlet, published, language, title, source, text, attributions, events } = whole
        const facts = [id, ref, outlet, published.value, language, title, source.url ?? null]
        yield { whole, cells: [...facts, text.length, attributions.length, events.length] }
      }
    },
  },
  events: {
    columns: [
      ...['id', 'type', 'mode', 'cameo', 'modality', 'scope', 'first', 'last', 'dated', 'actors', 'actor_states'],
      ...['recipients', 'recipient_states', 'place', 'place_state', 'sectors', 'chain', 'evidence', ...ARTICLE_COLUMNS],
    ],
    items: (store) => exported(store.eachEvent(), eventCells),
  },
  statements: {
    columns: ['id', 'act', 'style', 'chain', 'kinds', 'bases', 'words', ...ARTICLE_COLUMNS],
    items: (store) => exported(store.eachStatement(), statementCells),
  },
}

async function* exported<T>(items: AsyncIterable<T>, cells: (item: T) => Exported['cells']): AsyncGenerator<Exported> {
  for await (const whole of items) yield { whole, cells: cells(whole) }
}

function eventCells(event: EventItem): Exported['cells'] {
  const side = (parties: EventItem['actors']) => [
    joined(parties.map((party) => party.name)),
    joined([...new Set(parties.flatMap((party) => party.countries))]),
  ]
  const { id, type, mode, cameo, modality, scope, dated, actors, recipients, place, sectors, chain } = event
  return [
    ...[id, type, mode, cameo, modality, scope, dated.first, dated.last, dated.basis],
    ...[...side(actors), ...side(recipients), place?.name ?? null, place?.country ?? null, joined(sectors)],
    ...[joined(chain.map((link) => link.name)), joined(event.evidence.map((quote) => quote.text))],
    ...articleCells(event.article),
  ]
}

function statementCells({ id, act, style, chain, quotes, article }: StatementItem): Exported['cells'] {
  const links = [chain.map((link) => link.name), chain.map((link) => link.kind), chain.map((link) => link.basis)]
  return [id, act, style, ...links.map(joined), joined(quotes.map((quote) => quote.text)), ...articleCells(article)]
}
