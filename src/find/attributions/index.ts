import type { Attribution, Name } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'

/** What the article presents as somebody's words, each with the chain by which the article has it, in reading order. */
export function findAttributions(_doc: Doc, _names: readonly Name[], _context: Context): Attribution[] {
  return []
}
