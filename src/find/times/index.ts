import type { Time } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'

/** Every expression that places something in time or measures time, in reading order. */
export function findTimes(_doc: Doc, _context: Context): Time[] {
  return []
}
