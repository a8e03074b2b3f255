import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../src/find/names/tagger/model.ts'

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const weights = {
  labels: ['O', 'B-PERS', 'I-PERS'],
  transitions: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  keys: base64(new Uint8Array(Uint32Array.of(7, 7 + (1 << 22), 99).buffer)),
  rows: base64(new Uint8Array(Int8Array.of(1, -2, 3, 10, 20, 30, -128, 0, 127).buffer)),
}

describe('the table of weights', () => {
  it('adds the row of a feature, also of two that share a place, and nothing for one it does not know', () => {
    const model = modelOf(weights)
    const sum = new Int32Array(4)
    model.add(7, sum, 1)
    expect([...sum]).toEqual([0, 1, -2, 3])
    model.add(7 + (1 << 22), sum, 1)
    expect([...sum]).toEqual([0, 11, 18, 33])
    model.add(99, sum, 0)
    expect([...sum]).toEqual([-128, 11, 145, 33])
    model.add(8, sum, 0)
    model.add(7 + (1 << 23), sum, 0)
    expect([...sum]).toEqual([-128, 11, 145, 33])
  })
})
