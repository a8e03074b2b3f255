/** A linear-chain conditional random field, trained by AdaGrad, one sentence at a time, with a pull towards zero (L2). */
import { random } from './random.ts'

/** A sentence: the features of each token by number, and its right label. */
export interface Sequence {
  features: readonly Int32Array[]
  gold: Uint8Array
  /** How much the sentence counts; 1 for the corpus whose annotation we follow. */
  weight: number
}

export interface Training {
  epochs: number
  rate: number
  pull: number
  /** The field given is the mean of those after this many last epochs: steadier than the last alone. */
  averaged: number
  seed: number
}

export interface Field {
  /** For each feature a number a label. */
  weights: Float32Array
  /** From each label, and last from the start, to each label. */
  transitions: Float32Array
}

/** So large that a word seen a few times does not learn as fast as what is seen everywhere: rare words must not explain the names away. */
const DAMPING = 1
/** A gradient smaller than this changes nothing worth its time. */
const NEGLIGIBLE = 1e-5

/** Deterministic: the same sequences, options and seed give the same field. `report` hears the loss of each epoch. */
export function trainField(
  sequences: readonly Sequence[],
  features: number,
  labels: number,
  options: Training,
  report: (epoch: number, loss: number) => void = () => {},
): Field {
  const chance = random(options.seed)
  const field = { weights: new Float32Array(features * labels), transitions: new Float32Array((labels + 1) * labels) }
  const mean = { weights: new Float32Array(features * labels), transitions: new Float32Array((labels + 1) * labels) }
  const step = stepOf(field, labels, options)
  const order = sequences.filter(({ gold }) => gold.length > 0)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const swap = order[i]!
      order[i] = order[j]!
      order[j] = swap
    }
    let loss = 0
    for (const sequence of order) loss += step(sequence)
    report(epoch, loss)
    if (epoch < options.epochs - options.averaged) continue
    for (let k = 0; k < mean.weights.length; k++) mean.weights[k]! += field.weights[k]! / options.averaged
    for (let k = 0; k < mean.transitions.length; k++) mean.transitions[k]! += field.transitions[k]! / options.averaged
  }
  return mean
}

/** One step of the training on one sentence; gives its negative log-likelihood before the step. */
function stepOf({ weights, transitions }: Field, L: number, { rate, pull }: Training): (one: Sequence) => number {
  const squares = new Float32Array(weights.length)
  const transitionSquares = new Float32Array(transitions.length)
  const START = L * L
  return ({ features, gold, weight }) => {
    const n = features.length
    const scores = scoresOf(features, weights, L)
    const { alpha, beta, total } = forwardBackward(scores, transitions, n, L)
    let right = 0
    const moves = new Float64Array(transitions.length)
    const gradient = new Float64Array(L)
    for (let i = 0; i < n; i++) {
      const label = gold[i]!
      right += scores[i * L + label]! + transitions[(i === 0 ? START : gold[i - 1]! * L) + label]!
      let largest = 0
      for (let y = 0; y < L; y++) {
        const expected = Math.exp(alpha[i * L + y]! + beta[i * L + y]! - total)
        gradient[y] = weight * (expected - (y === label ? 1 : 0))
        largest = Math.max(largest, Math.abs(gradient[y]!))
      }
      if (i === 0) for (let y = 0; y < L; y++) moves[START + y]! += gradient[y]!
      else {
        for (let a = 0; a < L; a++)
          for (let b = 0; b < L; b++) {
            const path = alpha[(i - 1) * L + a]! + transitions[a * L + b]! + scores[i * L + b]! + beta[i * L + b]!
            moves[a * L + b]! += weight * Math.exp(path - total)
          }
        moves[gold[i - 1]! * L + label]! -= weight
      }
      if (largest < 10 * NEGLIGIBLE) continue
      for (const feature of features[i]!)
        for (let y = 0; y < L; y++) {
          if (Math.abs(gradient[y]!) < NEGLIGIBLE) continue
          const k = feature * L + y
          const slope = gradient[y]! + pull * weights[k]!
          squares[k]! += slope * slope
          weights[k]! -= (rate / (DAMPING + Math.sqrt(squares[k]!))) * slope
        }
    }
    for (let k = 0; k < moves.length; k++) {
      if (moves[k] === 0) continue
      transitionSquares[k]! += moves[k]! ** 2
      transitions[k]! -= (rate / (DAMPING + Math.sqrt(transitionSquares[k]!))) * moves[k]!
    }
    return total - right
  }
}

function scoresOf(features: readonly Int32Array[], weights: Float32Array, L: number): Float64Array {
  const scores = new Float64Array(features.length * L)
  for (const [i, row] of features.entries())
    for (const feature of row) for (let y = 0; y < L; y++) scores[i * L + y]! += weights[feature * L + y]!
  return scores
}

/** Logarithms of the weight of all paths up to each label, from each label on, and in all. */
function forwardBackward(
  scores: Float64Array,
  transitions: Float32Array,
  n: number,
  L: number,
): { alpha: Float64Array; beta: Float64Array; total: number } {
  const alpha = new Float64Array(n * L)
  const beta = new Float64Array(n * L)
  const terms = new Float64Array(L)
  for (let y = 0; y < L; y++) alpha[y] = scores[y]! + transitions[L * L + y]!
  for (let i = 1; i < n; i++)
    for (let y = 0; y < L; y++) {
      for (let z = 0; z < L; z++) terms[z] = alpha[(i - 1) * L + z]! + transitions[z * L + y]!
      alpha[i * L + y] = logSum(terms) + scores[i * L + y]!
    }
  for (let i = n - 2; i >= 0; i--)
    for (let z = 0; z < L; z++) {
      for (let y = 0; y < L; y++) terms[y] = beta[(i + 1) * L + y]! + transitions[z * L + y]! + scores[(i + 1) * L + y]!
      beta[i * L + z] = logSum(terms)
    }
  return { alpha, beta, total: logSum(alpha.subarray((n - 1) * L)) }
}

function logSum(terms: Float64Array): number {
  let top = -Infinity
  for (const term of terms) if (term > top) top = term
  let sum = 0
  for (const term of terms) sum += Math.exp(term - top)
  return top + Math.log(sum)
}
