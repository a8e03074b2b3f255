import type { Token as TokenRecord } from '../model/reading.ts'
import { cliticsOf } from './clitics.ts'
import type { Doc } from './doc.ts'

/** The tokens of a text as the reading's contract has them, with offsets in the text. */
export function describeTokens(doc: Doc): TokenRecord[] {
  return doc.tokens.map((token) => {
    const { stem, clitics } = cliticsOf(token.form)
    const shift = (span: { start: number; end: number }) => ({
      start: token.start + span.start,
      end: token.start + span.end,
    })
    return {
      start: token.start,
      end: token.end,
      folded: token.form.folded,
      stem: shift(stem),
      clitics: clitics.map((clitic) => ({ ...shift(clitic), kind: clitic.kind })),
    }
  })
}
