import type { Quantity, Time } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'

/** Numbers, percentages, money, measures and counts, in reading order; nothing that is part of a time. */
export function findQuantities(_doc: Doc, _times: readonly Time[], _context: Context): Quantity[] {
  return []
}
