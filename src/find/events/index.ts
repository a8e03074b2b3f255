import type { Attribution, Event, Name, Quantity, Time } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'

/** What the events of a text rest on: what was found in it before. */
export interface Evidence {
  names: readonly Name[]
  times: readonly Time[]
  quantities: readonly Quantity[]
  attributions: readonly Attribution[]
}

/** What one actor does to or with another; each distinct event once, with all its triggers. */
export function findEvents(_doc: Doc, _evidence: Evidence, _context: Context): Event[] {
  return []
}
