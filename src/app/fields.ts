/** Fields that several operations share, each with its one line of help. */
import { z } from 'zod'
import { Modality } from '../model/index.ts'

export const paths = z.array(z.string()).meta({
  description: 'files, folders, globs; - is standard input',
  placeholder: 'PATH',
  argument: true,
  local: true,
})

/** What the caller knows of every page of the batch, believed before what the pages say. */
export const given = {
  title: z.string().optional().meta({ description: 'title, where the page does not say' }),
  outlet: z.string().optional().meta({ description: 'outlet, where the page does not say' }),
  published: z.string().optional().meta({
    description: 'publication date, where the page does not say: EDTF or an ISO 8601 instant',
    placeholder: 'DATE',
  }),
  url: z.string().optional().meta({ description: 'address of the page', placeholder: 'URL' }),
}

/** How relative times are resolved. */
export const reference = {
  at: z.string().optional().meta({
    description: 'instant that relative times count from; by default the publication date',
    placeholder: 'DATE',
  }),
  prefer: z
    .enum(['past', 'future', 'closest'])
    .optional()
    .meta({ description: 'which way a date that fits several is read (closest: by the tense of the verb)' }),
}

/** The fields that were given: an absent field and one that is undefined are not the same to strict types. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

const TYPES = [
  ...['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT'],
  ...['THREATEN', 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT'],
] as const

/** Conditions that more than one operation knows. */
export const conditions = {
  type: z.enum(TYPES).optional().meta({ description: 'PLOVER type of an event', placeholder: 'TYPE' }),
  modality: Modality.optional().meta({ description: 'did it happen?', placeholder: 'MODALITY' }),
  sector: z.string().optional().meta({ description: 'energy, trade, arms, security …', placeholder: 'SECTOR' }),
  state: z.string().optional().meta({ description: 'code of a state, ISO 3166-1 alpha-3', placeholder: 'ISO' }),
  from: z.string().optional().meta({ description: 'not before: 2018, 2018-07 or 2018-07-08', placeholder: 'DATE' }),
  to: z.string().optional().meta({ description: 'not after', placeholder: 'DATE' }),
  outlet: z.string().optional().meta({ description: 'name of the outlet', placeholder: 'NAME' }),
  article: z.string().optional().meta({ description: 'only what stands in this article', placeholder: 'PAGE' }),
}

/** For work on threads. */
export const threads = z
  .int()
  .min(1)
  .max(256)
  .optional()
  .meta({ description: 'threads that read; by default one a core', local: true })

/** Which part of a list. */
export const window = {
  order: z
    .enum(['oldest', 'newest'])
    .default('oldest')
    .meta({ description: 'which comes first', placeholder: 'ORDER' }),
  limit: z.int().min(1).optional().meta({ description: 'how many at most' }),
  offset: z.int().min(0).optional().meta({ description: 'how many to pass over' }),
}
