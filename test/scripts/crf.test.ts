import { describe, expect, it } from 'vitest'
import { trainField } from '../../scripts/train/crf.ts'

/** Feature 0 says label 1, feature 1 says label 0. */
const sequences = [
  { features: [Int32Array.of(0), Int32Array.of(1)], gold: Uint8Array.of(1, 0), weight: 1 },
  { features: [Int32Array.of(1), Int32Array.of(0)], gold: Uint8Array.of(0, 1), weight: 1 },
]
const options = { epochs: 20, rate: 0.2, pull: 0.001, averaged: 5, seed: 1 }

describe('training a field', () => {
  it('learns what a feature says, and lowers its loss', () => {
    const losses: number[] = []
    const { weights } = trainField(sequences, 2, 2, options, (_, loss) => losses.push(loss))
    expect(weights[1]! - weights[0]!).toBeGreaterThan(1)
    expect(weights[2]! - weights[3]!).toBeGreaterThan(1)
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2)
  })

  it('gives the same field for the same seed', () => {
    expect(trainField(sequences, 2, 2, options)).toEqual(trainField(sequences, 2, 2, options))
  })
})
