/**
 * The reading: everything the engine says of one article. This is the stable contract that other programs read,
 * so a field is added, never renamed. Spans are UTF-16 code units of `Reading.text`, `end` exclusive.
 */
import { z } from 'zod'
import { Span } from './span.ts'

const spanWith = <S extends z.ZodRawShape>(shape: S) => Span.extend(shape)

export const Clitic = spanWith({ kind: z.enum(['proclitic', 'enclitic']) })
export type Clitic = z.infer<typeof Clitic>

export const Token = spanWith({
  folded: z.string(),
  stem: Span,
  clitics: z.array(Clitic),
})
export type Token = z.infer<typeof Token>

export const NameType = z.enum(['person', 'organisation', 'place', 'state', 'people'])
export type NameType = z.infer<typeof NameType>

export const Name = spanWith({
  type: NameType,
  /** The fullest form of the name in the article, without titles. */
  name: z.string(),
  /** Id of the actor or place: `iso:KAZ`, `wd:Q794`, `isnad:…`. */
  actor: z.string().optional(),
  roles: z.array(z.string()).optional(),
  /** ISO 3166-1 alpha-3, or IGO, NGO, REB, MNC. */
  countries: z.array(z.string()).optional(),
})
export type Name = z.infer<typeof Name>

export const Time = spanWith({
  kind: z.enum(['date', 'time', 'duration', 'set']),
  /** EDTF; ISO 8601 duration; `R/P1Y` for sets; null when it cannot be resolved. */
  value: z.string().nullable(),
  basis: z.enum(['stated', 'inferred', 'unresolved']),
  calendar: z.enum(['gregory', 'islamic']),
})
export type Time = z.infer<typeof Time>

export const Quantity = spanWith({
  kind: z.enum(['number', 'ordinal', 'percent', 'money', 'measure', 'count']),
  value: z.number(),
  max: z.number().optional(),
  bound: z.enum(['min', 'max']).optional(),
  approximate: z.boolean().optional(),
  /** ISO 4217, UCUM-like (`km`, `g`, `degC`), or the counted noun. */
  unit: z.string().optional(),
  of: Span.optional(),
})
export type Quantity = z.infer<typeof Quantity>

export const LinkKind = z.enum(['media', 'institution', 'person', 'anonymous', 'document'])
export type LinkKind = z.infer<typeof LinkKind>

export const Link = z.object({
  name: z.string(),
  kind: LinkKind,
  actor: z.string().optional(),
  /** The article names the office only; who held it on the day of the article is known from the table of offices. */
  inferred: z.boolean().optional(),
  span: Span.nullable(),
  cue: Span.nullable(),
  /** Said in this sentence, or carried over from an earlier one ("وأضاف أن …"). */
  basis: z.enum(['stated', 'carried']),
})
export type Link = z.infer<typeof Link>

export const Attribution = z.object({
  id: z.string(),
  content: z.array(Span),
  cue: Span,
  source: Span.nullable(),
  style: z.enum(['direct', 'indirect', 'mixed']),
  /** Speech act: say, deny, condemn, warn, promise, ask, welcome … */
  act: z.string(),
  /** Outermost first, origin last; the article's own outlet left out. */
  chain: z.array(Link),
})
export type Attribution = z.infer<typeof Attribution>

export const Party = z.object({
  name: z.string(),
  actor: z.string().optional(),
  countries: z.array(z.string()),
  span: Span.nullable(),
})
export type Party = z.infer<typeof Party>

export const Modality = z.enum(['actual', 'planned', 'possible', 'denied', 'cancelled'])
export type Modality = z.infer<typeof Modality>

export const Event = z.object({
  id: z.string(),
  /** The clearest first. */
  triggers: z.array(Span),
  /** PLOVER type and mode, CAMEO code. */
  type: z.string(),
  mode: z.string().nullable(),
  cameo: z.string(),
  actors: z.array(Party),
  recipients: z.array(Party),
  place: z
    .object({
      name: z.string(),
      actor: z.string().optional(),
      country: z.string().optional(),
      span: Span.nullable(),
    })
    .nullable(),
  when: z.object({ value: z.string().nullable(), span: Span.nullable(), basis: z.string() }).nullable(),
  scope: z.enum(['international', 'domestic']),
  modality: Modality,
  sectors: z.array(z.string()),
  quantities: z.array(Span),
  chain: z.array(Link),
  /** Id of the attribution inside which the event stands. */
  attribution: z.string().optional(),
})
export type Event = z.infer<typeof Event>

export const Published = z.object({
  /** EDTF, or an ISO 8601 instant as the page writes it. */
  value: z.string().nullable(),
  basis: z.enum(['given', 'page', 'text', 'unknown']),
})
export type Published = z.infer<typeof Published>

export const Removed = z.object({ text: z.string(), reason: z.string() })
export type Removed = z.infer<typeof Removed>

export const Source = z.object({
  path: z.string().optional(),
  url: z.string().optional(),
  mediaType: z.string(),
  charset: z.string(),
  bytes: z.int().nonnegative(),
})
export type Source = z.infer<typeof Source>

export const Reading = z.object({
  schema: z.literal('isnad.reading/1'),
  /** `sha256:…` of the page bytes. */
  id: z.string(),
  /** The caller's own name of the document, passed through. */
  ref: z.string().optional(),
  /** What made this reading: package version, hash of rules, lexicons and weights. */
  engine: z.object({ version: z.string(), knowledge: z.string() }),
  source: Source,
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  published: Published,
  /** BCP 47. */
  language: z.string(),
  /** The body, title not included. */
  text: z.string(),
  /** Chrome, 'read also' links, repeated passages … */
  removed: z.array(Removed),
  sentences: z.array(Span),
  tokens: z.array(Token).optional(),
  names: z.array(Name),
  times: z.array(Time),
  quantities: z.array(Quantity),
  attributions: z.array(Attribution),
  events: z.array(Event),
  warnings: z.array(z.string()),
})
export type Reading = z.infer<typeof Reading>
