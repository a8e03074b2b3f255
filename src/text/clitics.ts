import type { Clitic, Span } from '../model/index.ts'
import { type Form, perForm } from './form.ts'

/** The likeliest cut of a word: its stem and its clitics, offsets in the form. */
export interface Cut {
  stem: Span
  clitics: readonly Clitic[]
}

export const cliticsOf = perForm((form: Form): Cut => ({ stem: { start: 0, end: form.surface.length }, clitics: [] }))
