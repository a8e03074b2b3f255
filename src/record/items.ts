/** What the record answers: the things of its tables as people and programs see them. */
import { z } from 'zod'
import { Attribution, Event, Given, Reading, Span } from '../model/index.ts'

const count = z.int().nonnegative()
/** ISO 8601; null where it is open or not known. */
const day = z.string().nullable()

/** An article in short. */
export const ArticleRef = z.object({
  id: z.string().meta({ description: 'sha256:… of the page' }),
  ref: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
})
export type ArticleRef = z.infer<typeof ArticleRef>

/** A span of an article's text with its words. */
export const Quote = Span.extend({ text: z.string() })
export type Quote = z.infer<typeof Quote>

export const EventItem = Event.extend({
  dated: z
    .object({ first: day, last: day, basis: z.enum(['event', 'published', 'unknown']) })
    .meta({ description: 'when it happened, for order and filters: its own time, else the publication' }),
  article: ArticleRef,
  evidence: z.array(Quote).meta({ description: 'the sentences in which its triggers stand' }),
})
export type EventItem = z.infer<typeof EventItem>

export const StatementItem = Attribution.extend({
  article: ArticleRef,
  quotes: z.array(Quote).meta({ description: 'the words of content' }),
  cueQuote: Quote.meta({ description: 'the words of the cue' }),
})
export type StatementItem = z.infer<typeof StatementItem>

export const Counted = z.object({ name: z.string(), count })
export type Counted = z.infer<typeof Counted>

export const ActorCount = Counted.extend({ id: z.string() })
export type ActorCount = z.infer<typeof ActorCount>

export const ActorItem = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string().meta({ description: "the knowledge's name for it, else the one that most articles give it" }),
  articles: count,
  mentions: count,
})
export type ActorItem = z.infer<typeof ActorItem>

export const ActorPage = ActorItem.extend({
  names: z.array(Counted).meta({ description: 'as articles write them, with the number of articles' }),
  events: z.object({ asActor: count, asRecipient: count, asPlace: count }),
  statements: z.object({ by: count, through: count, about: count }),
  counterparts: z.array(ActorCount).meta({ description: 'with whom it stands in events most often' }),
  outlets: z.array(Counted),
})
export type ActorPage = z.infer<typeof ActorPage>

export const OutletItem = z.object({
  name: z.string(),
  articles: count,
  statements: count,
  events: count,
  first: day,
  last: day,
})
export type OutletItem = z.infer<typeof OutletItem>

export const OutletPage = OutletItem.extend({
  through: z.array(ActorCount).meta({ description: 'through whom its statements came to it' }),
  by: z.array(ActorCount).meta({ description: 'who made them' }),
  chains: z.array(z.object({ links: count, count })).meta({ description: 'statements by the length of their chain' }),
  types: z.array(Counted),
})
export type OutletPage = z.infer<typeof OutletPage>

export const Snippet = Quote.extend({
  highlights: z.array(Span).meta({ description: "words that answer the query, as offsets in the article's text" }),
})
export type Snippet = z.infer<typeof Snippet>

export const Hit = ArticleRef.extend({
  score: z.number().meta({ description: 'the higher the better; for comparison within one answer only' }),
  titleHighlights: z.array(Span),
  snippet: Snippet,
})
export type Hit = z.infer<typeof Hit>

export const Facet = z.object({ value: z.string(), name: z.string(), count })
export type Facet = z.infer<typeof Facet>

export const Facets = z.object({
  outlet: z.array(Facet),
  month: z.array(Facet),
  state: z.array(Facet),
  actor: z.array(Facet),
  type: z.array(Facet),
  modality: z.array(Facet),
  sector: z.array(Facet),
})
export type Facets = z.infer<typeof Facets>

export const SearchAnswer = z.object({
  total: count,
  relaxed: z.boolean().meta({ description: 'no article has all the words; these have some' }),
  items: z.array(Hit),
  facets: Facets.optional(),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** Events of one month and type. */
export const TimelineCount = z.object({ month: z.string(), type: z.string(), count })
export type TimelineCount = z.infer<typeof TimelineCount>

export const Stats = z.object({
  articles: count,
  characters: count.meta({ description: 'UTF-16 code units of all texts' }),
  events: count,
  statements: count,
  actors: count,
  outlets: count,
  first: day,
  last: day,
  languages: z.array(Counted),
  types: z.array(Counted),
  months: z.array(Counted),
  warnings: count.meta({ description: 'articles whose reading came with a warning' }),
  engines: z
    .array(z.object({ version: z.string(), knowledge: z.string(), articles: count, current: z.boolean() }))
    .meta({ description: 'what made the readings' }),
})
export type Stats = z.infer<typeof Stats>

export const Fault = z.object({
  where: z.string().meta({ description: "a page's id, or a part of the file" }),
  what: z.string().meta({ description: 'what does not hold' }),
})
export type Fault = z.infer<typeof Fault>

export const Added = z.object({
  added: count.meta({ description: 'pages that were new, and are stored' }),
  known: count.meta({ description: 'pages that the record had already' }),
  failed: count,
  complete: z.boolean().meta({ description: 'false when interrupted: the same command goes on where it stopped' }),
})
export type Added = z.infer<typeof Added>

export const Reread = z.object({
  renewed: count,
  current: count.meta({ description: 'readings that the present engine had made already' }),
  failed: count,
  complete: z.boolean(),
})
export type Reread = z.infer<typeof Reread>

/** The reading of a page, with what the record knows of the page itself. */
export const KeptArticle = z.object({
  reading: Reading,
  added: z.string().meta({ description: 'when it came into the record' }),
  given: Given.meta({ description: 'what was said of the page when it was added' }),
})
export type KeptArticle = z.infer<typeof KeptArticle>
