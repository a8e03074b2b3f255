import type { Attribution, Event, Name, Quantity, Time } from '../model/reading.ts'
import type { Doc } from '../text/doc.ts'
import { findAttributions } from './attributions/index.ts'
import type { Context } from './context.ts'
import { findEvents } from './events/index.ts'
import { findNames } from './names/index.ts'
import { findQuantities } from './quantities/index.ts'
import { findTimes } from './times/index.ts'

export interface Findings {
  names: Name[]
  times: Time[]
  quantities: Quantity[]
  attributions: Attribution[]
  events: Event[]
}

/** Everything that is found in a text, in the order in which one finder needs another. */
export function findAll(doc: Doc, context: Context): Findings {
  const times = findTimes(doc, context)
  const quantities = findQuantities(doc, times, context)
  const names = findNames(doc, context)
  const attributions = findAttributions(doc, names, context)
  const events = findEvents(doc, { names, times, quantities, attributions }, context)
  return { names, times, quantities, attributions, events }
}
