/** What is read at a token: the quantity, or null for a number that is none of ours but has to be passed as a whole. */
import type { Quantity } from '../../model/reading.ts'
import type { Amount } from './amount.ts'

export interface Reading {
  quantity: Quantity | null
  /** The token after its last. */
  last: number
}

export interface Found extends Reading {
  quantity: Quantity
}

/** A number that is a name gives nothing, but is passed as a whole. */
export const skip = ({ last }: Pick<Amount, 'last'>): Reading => ({ quantity: null, last })
