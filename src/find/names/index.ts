import type { Name } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'

/** Persons, organisations, places, states and peoples, in reading order; a name inside a name is an entry of its own. */
export function findNames(_doc: Doc, _context: Context): Name[] {
  return []
}
