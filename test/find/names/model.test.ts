import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../src/find/names/tagger/model.ts'

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const rowsOf = (keys: readonly number[], rows: readonly number[]) => ({
  keys: base64(new Uint8Array(Uint32Array.from(keys).buffer)),
  rows: base64(new Uint8Array(Int8Array.from(rows).buffer)),
})
const weights = {
  labels: ['O', 'B-PERS', 'I-PERS'],
  transitions: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  forms: rowsOf([7, 7 + (1 << 22), 99], [1, -2, 3, 10, 20, 30, -128, 0, 127]),
  joins: rowsOf([8], [5, 5, 5]),
}

describe('the tables of weights', () => {
  it('add the row of a feature, also of two that share a place, and nothing for one they do not know', () => {
    const { addForm, addJoin } = modelOf(weights)
    const sum = new Int32Array(4)
    addForm(7, sum, 1)
    expect([...sum]).toEqual([0, 1, -2, 3])
    addForm(7 + (1 << 22), sum, 1)
    expect([...sum]).toEqual([0, 11, 18, 33])
    addForm(99, sum, 0)
    expect([...sum]).toEqual([-128, 11, 145, 33])
    addForm(8, sum, 0)
    addForm(7 + (1 << 23), sum, 0)
    expect([...sum]).toEqual([-128, 11, 145, 33])
    addJoin(8, sum, 0)
    expect([...sum]).toEqual([-123, 16, 150, 33])
  })
})
