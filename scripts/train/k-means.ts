import { normalize } from './space.ts'

export interface Parts {
  /** The part of each point. */
  of: Int32Array
  centres: Float32Array
}

/** K-means of directions. Begins with points spread over the first `among`, the most frequent words, so that it needs no chance. */
export function kMeans(points: Float32Array, dims: number, k: number, rounds: number, among: number): Parts {
  const n = points.length / dims
  const centres = new Float32Array(k * dims)
  const spread = Math.max(1, Math.floor(Math.min(n, among) / k))
  for (let c = 0; c < k; c++) centres.set(points.subarray(c * spread * dims, (c * spread + 1) * dims), c * dims)
  const of = new Int32Array(n)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      let best = -Infinity
      for (let c = 0; c < k; c++) {
        let dot = 0
        for (let j = 0; j < dims; j++) dot += points[i * dims + j]! * centres[c * dims + j]!
        if (dot <= best) continue
        best = dot
        of[i] = c
      }
    }
    centres.fill(0)
    for (let i = 0; i < n; i++) for (let j = 0; j < dims; j++) centres[of[i]! * dims + j]! += points[i * dims + j]!
    normalize(centres, k, dims)
  }
  return { of, centres }
}
