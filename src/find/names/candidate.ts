import type { Entity } from '../../knowledge/index.ts'
import type { NameType } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'

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

export const meet = (a: Candidate, b: Candidate): boolean => a.first < b.last && b.first < a.last
