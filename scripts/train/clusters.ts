/**
 * Word clusters: words that stand between the same neighbours. Positive pointwise mutual information with the words just
 * before and just after, reduced by a randomised singular value decomposition, clustered by k-means on the sphere.
 * Learned from jawhara-2017 (Apache-2.0) and the training texts of the tagger.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { docOf } from '../../src/text/doc.ts'
import { random } from './random.ts'

export interface ClusterOptions {
  least: number
  contexts: number
  dims: number
  coarse: number
  fine: number
  rounds: number
}
export const CLUSTERS: ClusterOptions = { least: 4, contexts: 2500, dims: 64, coarse: 64, fine: 400, rounds: 12 }

/** Folded sentences, digits as one word each length. */
export function* sentencesOf(texts: Iterable<string>): Generator<string[]> {
  for (const text of texts) {
    const doc = docOf(text)
    for (const s of doc.sentences) {
      const out: string[] = []
      for (let i = s.first; i < s.last; i++) out.push(doc.tokens[i]!.form.folded)
      yield out
    }
  }
}

export function jawhara(data: string): string[] {
  return gunzipSync(readFileSync(`${data}/corpora/jawhara-2017.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as { title: string; text: string })
    .map((a) => `${a.title}\n${a.text}`)
}

/** Word → [coarse, fine] cluster, both from 1. */
export function learnClusters(texts: Iterable<string>, o: ClusterOptions = CLUSTERS): Map<string, [number, number]> {
  const sentences = [...sentencesOf(texts)]
  const counts = new Map<string, number>()
  for (const s of sentences) for (const w of s) counts.set(w, (counts.get(w) ?? 0) + 1)
  const words = [...counts].filter(([, n]) => n >= o.least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const index = new Map(words.map(([w], i) => [w, i]))
  const C = Math.min(o.contexts, words.length)
  // context columns: left neighbour 0..C, right neighbour C+1..2C+1; C stands for an edge or a rare word is left out
  const W = 2 * (C + 1)
  const pairs = new Map<number, number>()
  const bump = (row: number, col: number) => pairs.set(row * W + col, (pairs.get(row * W + col) ?? 0) + 1)
  for (const s of sentences)
    s.forEach((w, i) => {
      const row = index.get(w)
      if (row === undefined) return
      const l = i === 0 ? C : index.get(s[i - 1]!)
      const r = i === s.length - 1 ? C : index.get(s[i + 1]!)
      if (l !== undefined && l <= C) bump(row, l)
      if (r !== undefined && r <= C) bump(row, C + 1 + r)
    })
  const N = words.length
  const rowSum = new Float64Array(N)
  const colSum = new Float64Array(W)
  let total = 0
  for (const [k, n] of pairs) {
    rowSum[Math.floor(k / W)]! += n
    colSum[k % W]! += n
    total += n
  }
  let colTotal = 0
  for (let c = 0; c < W; c++) {
    colSum[c] = colSum[c]! ** 0.75
    colTotal += colSum[c]!
  }
  const rows: number[] = []
  const cols: number[] = []
  const vals: number[] = []
  for (const [k, n] of pairs) {
    const r = Math.floor(k / W),
      c = k % W
    const pmi = Math.log(n / total / ((rowSum[r]! / total) * (colSum[c]! / colTotal)))
    if (pmi > 0) {
      rows.push(r)
      cols.push(c)
      vals.push(pmi)
    }
  }
  const nnz = vals.length
  const d = o.dims
  const rnd = random(11)
  let B: Float32Array = new Float32Array(W * d).map(() => rnd() + rnd() + rnd() - 1.5)
  let Y = new Float32Array(N * d)
  for (let q = 0; q < 3; q++) {
    Y = new Float32Array(N * d)
    for (let k = 0; k < nnz; k++) {
      const a = rows[k]! * d,
        b = cols[k]! * d,
        v = vals[k]!
      for (let j = 0; j < d; j++) Y[a + j]! += v * B[b + j]!
    }
    orthonormalize(Y, N, d)
    B = new Float32Array(W * d)
    for (let k = 0; k < nnz; k++) {
      const a = rows[k]! * d,
        b = cols[k]! * d,
        v = vals[k]!
      for (let j = 0; j < d; j++) B[b + j]! += v * Y[a + j]!
    }
  }
  // words in the space: A·B, columns are about u·s²; soften to u·s^0.5
  Y = new Float32Array(N * d)
  orthonormalize(B, W, d)
  for (let k = 0; k < nnz; k++) {
    const a = rows[k]! * d,
      b = cols[k]! * d,
      v = vals[k]!
    for (let j = 0; j < d; j++) Y[a + j]! += v * B[b + j]!
  }
  for (let j = 0; j < d; j++) {
    let s = 0
    for (let i = 0; i < N; i++) s += Y[i * d + j]! ** 2
    s = Math.sqrt(Math.sqrt(s)) || 1
    for (let i = 0; i < N; i++) Y[i * d + j]! /= s
  }
  for (let i = 0; i < N; i++) {
    let s = 0
    for (let j = 0; j < d; j++) s += Y[i * d + j]! ** 2
    s = Math.sqrt(s) || 1
    for (let j = 0; j < d; j++) Y[i * d + j]! /= s
  }
  const coarse = kMeans(Y, N, d, o.coarse, o.rounds)
  const fine = kMeans(Y, N, d, o.fine, o.rounds)
  return new Map(words.map(([w], i) => [w, [coarse[i]! + 1, fine[i]! + 1]]))
}

function orthonormalize(M: Float32Array, n: number, d: number): void {
  for (let j = 0; j < d; j++) {
    for (let k = 0; k < j; k++) {
      let dot = 0
      for (let i = 0; i < n; i++) dot += M[i * d + j]! * M[i * d + k]!
      for (let i = 0; i < n; i++) M[i * d + j]! -= dot * M[i * d + k]!
    }
    let s = 0
    for (let i = 0; i < n; i++) s += M[i * d + j]! ** 2
    s = Math.sqrt(s) || 1
    for (let i = 0; i < n; i++) M[i * d + j]! /= s
  }
}

/** Begins with the most frequent words as centres, so that it needs no chance. */
function kMeans(Y: Float32Array, n: number, d: number, k: number, rounds: number): Int32Array {
  const centres = new Float32Array(k * d)
  const spread = Math.max(1, Math.floor(Math.min(n, 6000) / k))
  for (let c = 0; c < k; c++) for (let j = 0; j < d; j++) centres[c * d + j] = Y[c * spread * d + j]!
  const of = new Int32Array(n)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      let best = -Infinity
      for (let c = 0; c < k; c++) {
        let dot = 0
        for (let j = 0; j < d; j++) dot += Y[i * d + j]! * centres[c * d + j]!
        if (dot > best) {
          best = dot
          of[i] = c
        }
      }
    }
    centres.fill(0)
    for (let i = 0; i < n; i++) for (let j = 0; j < d; j++) centres[of[i]! * d + j]! += Y[i * d + j]!
    for (let c = 0; c < k; c++) {
      let s = 0
      for (let j = 0; j < d; j++) s += centres[c * d + j]! ** 2
      s = Math.sqrt(s) || 1
      for (let j = 0; j < d; j++) centres[c * d + j]! /= s
    }
  }
  return of
}
/** Rows of "coarse fine word word …", as src/find/names/tagger/clusters.ts reads them. */
export function clusterRows(clusters: ReadonlyMap<string, readonly [number, number]>): string {
  const rows = new Map<string, string[]>()
  for (const [word, key] of clusters) rows.set(key.join(' '), [...(rows.get(key.join(' ')) ?? []), word])
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => `${key} ${words.join(' ')}`)
    .join('\n')
}
