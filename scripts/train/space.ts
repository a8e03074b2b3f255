/** Words as directions: positive pointwise mutual information of words and contexts, reduced by a randomised singular value decomposition. */
import { random } from './random.ts'

/** How often each word stood in each context: by row, the columns with their counts. */
export type Counts = readonly ReadonlyMap<number, number>[]

interface Cell {
  row: number
  column: number
  value: number
}

/** Rows of `dims` numbers of length 1, one a word. */
export function spaceOf(counts: Counts, columns: number, dims: number): Float32Array {
  const cells = associated(counts, columns)
  const rows = counts.length
  const chance = random(11)
  let right: Float32Array = new Float32Array(columns * dims).map(() => chance() + chance() + chance() - 1.5)
  for (let round = 0; round < 3; round++) {
    const left = product(cells, right, rows, dims)
    orthonormalize(left, rows, dims)
    right = new Float32Array(columns * dims)
    for (const { row, column, value } of cells)
      for (let j = 0; j < dims; j++) right[column * dims + j]! += value * left[row * dims + j]!
  }
  orthonormalize(right, columns, dims)
  const space = product(cells, right, rows, dims)
  // The columns are about u·s; soften to u·√s.
  for (let j = 0; j < dims; j++) {
    const scale = Math.sqrt(lengthOf(space, j, dims, rows)) || 1
    for (let i = 0; i < rows; i++) space[i * dims + j]! /= scale
  }
  normalize(space, rows, dims)
  return space
}

/** Contexts are weighed by their frequency to the power of ¾, so that rare ones do not count for too much. */
function associated(counts: Counts, columns: number): Cell[] {
  const ofColumn = new Float64Array(columns)
  for (const row of counts) for (const [column, n] of row) ofColumn[column]! += n
  let all = 0
  for (let c = 0; c < columns; c++) all += ofColumn[c]! **= 0.75
  return counts.flatMap((cells, row) => {
    let ofRow = 0
    for (const n of cells.values()) ofRow += n
    return [...cells].flatMap(([column, n]) => {
      const value = Math.log(n / ofRow / (ofColumn[column]! / all))
      return value > 0 ? [{ row, column, value }] : []
    })
  })
}

function product(cells: readonly Cell[], right: Float32Array, rows: number, dims: number): Float32Array {
  const left = new Float32Array(rows * dims)
  for (const { row, column, value } of cells)
    for (let j = 0; j < dims; j++) left[row * dims + j]! += value * right[column * dims + j]!
  return left
}

/** Gram and Schmidt over the columns. */
function orthonormalize(matrix: Float32Array, rows: number, dims: number): void {
  for (let j = 0; j < dims; j++) {
    for (let k = 0; k < j; k++) {
      let dot = 0
      for (let i = 0; i < rows; i++) dot += matrix[i * dims + j]! * matrix[i * dims + k]!
      for (let i = 0; i < rows; i++) matrix[i * dims + j]! -= dot * matrix[i * dims + k]!
    }
    const length = lengthOf(matrix, j, dims, rows) || 1
    for (let i = 0; i < rows; i++) matrix[i * dims + j]! /= length
  }
}

export function normalize(matrix: Float32Array, rows: number, dims: number): void {
  for (let i = 0; i < rows; i++) {
    const length = lengthOf(matrix, i * dims, 1, dims) || 1
    for (let j = 0; j < dims; j++) matrix[i * dims + j]! /= length
  }
}

/** The length of `count` numbers from `start` on, each `step` behind the other. */
function lengthOf(matrix: Float32Array, start: number, step: number, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += matrix[start + i * step]! ** 2
  return Math.sqrt(sum)
}
