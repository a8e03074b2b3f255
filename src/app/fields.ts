/** Fields that several operations share, each with its one line of help. */
import { z } from 'zod'

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
