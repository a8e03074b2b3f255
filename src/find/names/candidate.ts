import type { Entity } from '../../knowledge/index.ts'
import type { NameType } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Doc } from '../../text/doc.ts'

/** Who says that this is a name; the policy of join.ts weighs them. */
export type Basis = 'knowledge' | 'pattern' | 'tagger'

/** A stretch of tokens that may be a name: `first` to `last` (exclusive); `start` is behind the proclitics. */
export interface Candidate extends Span {
  first: number
  last: number
  type: NameType
  basis: Basis
  /** The knowledge is sure of it whatever the context, or it is not ("مالي": Mali, or financial). */
  sure: boolean
  entity: Entity | null
  countries: readonly string[]
}

/** Does `outer` hold all tokens of `inner`, and more? */
export function holds(outer: Candidate, inner: Candidate): boolean {
  return outer.first <= inner.first && inner.last <= outer.last && outer.last - outer.first > inner.last - inner.first
}

/** 1 for each token of a text that stands in a name. */
export function coverage({ tokens }: Doc, names: readonly Candidate[]): Uint8Array {
  const covered = new Uint8Array(tokens.length)
  for (const { first, last } of names) covered.fill(1, first, last)
  return covered
}

/** The person in tokens `first` to `last`, told by a rule; `offset` letters of the first word are proclitics. */
export function personAt({ tokens }: Pick<Doc, 'tokens'>, first: number, last: number, offset: number): Candidate {
  const start = tokens[first]!.start + offset
  const end = tokens[last - 1]!.end
  return { first, last, start, end, type: 'person', basis: 'pattern', sure: false, entity: null, countries: [] }
}
