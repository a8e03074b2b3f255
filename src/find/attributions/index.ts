import type { Attribution, Name } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'
import { groundOf } from './ground.ts'
import { Reader } from './reader.ts'

/**
 * What the article presents as somebody's words, each with the chain by which the article has it, in the order of the cues.
 * Ids are `a1`, `a2` … in that order. Linear in the length of the text.
 */
export function findAttributions(doc: Doc, names: readonly Name[], context: Context): Attribution[] {
  const reader = new Reader(groundOf(doc, names, context))
  let next = 0
  doc.sentences.forEach((sentence, number) => {
    const first = Math.max(next, sentence.first)
    if (first < sentence.last) next = reader.read(first, sentence.last, number)
  })
  return reader.attributions()
}
