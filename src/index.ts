/**
 * Isnad as a library. Everything here is pure and runs in Node and in browsers.
 * Offsets are UTF-16 code units of the text that was passed in, `end` exclusive.
 */
import { findAttributions } from './find/attributions/index.ts'
import type { Context } from './find/context.ts'
import { findAll } from './find/index.ts'
import { findNames } from './find/names/index.ts'
import { findQuantities } from './find/quantities/index.ts'
import { findTimes } from './find/times/index.ts'
import type { Attribution, Event, Name, Quantity, Span, Time, Token } from './model/index.ts'
import { machineDate } from './page/date.ts'
import { describeTokens } from './text/describe.ts'
import { docOf } from './text/doc.ts'

export { currencyCandidates } from './find/quantities/index.ts'
export * from './model/index.ts'
export { articleOf, PageError, type PageErrorCode } from './page/index.ts'
export { type ReadOptions, read } from './read.ts'

export type FindOptions = Partial<Context>

const contextOf = (options: FindOptions): Context => ({
  // "28/06/2016" is a date too; what is none leaves relative times unresolved.
  at: options.at == null ? null : machineDate(options.at),
  prefer: options.prefer ?? 'closest',
  title: options.title ?? null,
  outlet: options.outlet ?? null,
  ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
})

/** The sentences of a text: each ends at its final punctuation or a line break, white space outside. */
export function sentences(text: string): Span[] {
  return docOf(text).sentences.map(({ start, end }) => ({ start, end }))
}

/** Words, numbers and punctuation marks, each with its folded form, stem and clitics. */
export function tokens(text: string): Token[] {
  return describeTokens(docOf(text))
}

/**
 * Dates, clock times, durations and sets, in reading order, with EDTF or ISO 8601 values (docs/times-and-quantities.md).
 * Relative ones are resolved against `at` (EDTF, an ISO 8601 instant, or "28/06/2016", the day first), in the offset in which it is
 * written; without `at`, or where it is no date, their value is null and their basis `unresolved`.
 */
export function times(text: string, options: FindOptions = {}): Time[] {
  return findTimes(docOf(text), contextOf(options))
}

/** Numbers, percentages, money, measures and counted nouns, in reading order, without the numbers of times (docs/times-and-quantities.md). */
export function quantities(text: string, options: FindOptions = {}): Quantity[] {
  const doc = docOf(text)
  const context = contextOf(options)
  return findQuantities(doc, findTimes(doc, context), context)
}

/** Persons, organisations, places, states and peoples, linked to ids where they are known. */
export function names(text: string, options: FindOptions = {}): Name[] {
  return findNames(docOf(text), contextOf(options))
}

/** What the text presents as somebody's words, each with its chain of transmission. */
export function attributions(text: string, options: FindOptions = {}): Attribution[] {
  const doc = docOf(text)
  const context = contextOf(options)
  return findAttributions(doc, findNames(doc, context), context)
}

/** Who does what to whom, where, when, with which modality and by which chain. */
export function events(text: string, options: FindOptions = {}): Event[] {
  return findAll(docOf(text), contextOf(options)).events
}
