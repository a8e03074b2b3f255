/**
 * The statistical tagger: a linear-chain conditional random field over tokens, decoded by Viterbi. It says person, place or
 * organisation of words that no table knows. Its weights are learned by scripts/train from ANERcorp and the Wojood sample.
 */
import type { Doc } from '../../../text/doc.ts'
import { perForm } from '../../../text/form.ts'
import { EDGE, type FormFeatures, featuresOf, JOINED, joinedKeys, type Traits } from './features.ts'
import { join } from './hash.ts'
import { type Model, modelOf, type Weights } from './model.ts'

/** The label of each token of a document, by its number in `labels`. */
export interface Tagger {
  labels: readonly string[]
  tag(doc: Doc, known: Uint8Array): Uint8Array
}

/** What the knowledge says of a token outside the sentence. */
export const BEYOND = 63
/** Salts that keep a feature of the word before apart from the same feature of the word itself. */
export const SALTS = [11, 12, 13, 14, 15] as const
/** Where the words by themselves speak so clearly against a name, their joins are not asked. */
const CERTAIN = 170
const REACH = [2, 1, 0, 1, 2] as const

/** What a form adds to the scores of the tokens up to two after and two before it. */
interface FormScores extends Traits {
  /** For each of the five places, a number a label. */
  scores: Int16Array
}

export function taggerOf(weights: Weights): Tagger {
  const model = modelOf(weights)
  const scoresOf = perForm((form) => scored(featuresOf(form), model))
  const edge = scored(EDGE, model)
  const width = model.labels.length
  const viterbi = viterbiOf(model)
  const joined = new Int32Array(JOINED)
  return {
    labels: model.labels,
    tag(doc, known) {
      const labels = new Uint8Array(doc.tokens.length)
      for (const { first, last } of doc.sentences) {
        const length = last - first
        const scores = new Int32Array(length * width)
        let ww = edge
        let w = edge
        let x = scoresOf(doc.tokens[first]!.form)
        let y = first + 1 < last ? scoresOf(doc.tokens[first + 1]!.form) : edge
        for (let i = first; i < last; i++) {
          const yy = i + 2 < last ? scoresOf(doc.tokens[i + 2]!.form) : edge
          const at = (i - first) * width
          let likeliest = -CERTAIN
          for (let l = 0; l < width; l++) {
            const score =
              ww.scores[l]! +
              w.scores[width + l]! +
              x.scores[2 * width + l]! +
              y.scores[3 * width + l]! +
              yy.scores[4 * width + l]!
            scores[at + l] = score
            if (l > 0 && score > likeliest) likeliest = score
          }
          const plainly = scores[at]! - likeliest > CERTAIN
          const before = i > first ? known[i - 1]! : BEYOND
          const after = i + 1 < last ? known[i + 1]! : BEYOND
          if (!plainly) {
            joinedKeys(joined, ww, w, x, y, yy, before, known[i]!, after)
            for (let k = 0; k < JOINED; k++) model.add(joined[k]!, scores, at)
          }
          ww = w
          w = x
          x = y
          y = yy
        }
        viterbi(scores, length, labels, first)
      }
      return labels
    },
  }
}

function scored({ keys, word, ending, fine, coarse, hints }: FormFeatures, model: Model): FormScores {
  const width = model.labels.length
  const scores = new Int16Array(5 * width)
  for (const [place, salt] of SALTS.entries())
    for (const key of keys[REACH[place]!]) model.add(join(key, salt), scores, place * width)
  return { scores, word, ending, fine, coarse, hints }
}

/** Writes to `labels` from `first` on the best sequence of labels for a sentence; I- never stands but after its own kind. */
function viterbiOf(model: Model): (scores: Int32Array, length: number, labels: Uint8Array, first: number) => void {
  const width = model.labels.length
  const { transitions } = model
  const IMPOSSIBLE = -1e9
  const allowed = new Int32Array((width + 1) * width)
  for (let from = 0; from <= width; from++)
    for (let to = 0; to < width; to++) {
      const kind = model.labels[to]!.slice(2)
      const inside = model.labels[to]!.startsWith('I-')
      const fits = !inside || (model.labels[from] ?? 'O').slice(2) === kind
      allowed[from * width + to] = fits ? transitions[from * width + to]! : IMPOSSIBLE
    }
  let best = new Int32Array(width)
  let next = new Int32Array(width)
  return (scores, length, labels, first) => {
    const back = new Uint8Array(length * width)
    for (let to = 0; to < width; to++) best[to] = allowed[width * width + to]! + scores[to]!
    for (let i = 1; i < length; i++) {
      for (let to = 0; to < width; to++) {
        let top = best[0]! + allowed[to]!
        let origin = 0
        for (let from = 1; from < width; from++) {
          const score = best[from]! + allowed[from * width + to]!
          if (score > top) {
            top = score
            origin = from
          }
        }
        next[to] = Math.max(top, IMPOSSIBLE) + scores[i * width + to]!
        back[i * width + to] = origin
      }
      const swap = best
      best = next
      next = swap
    }
    let label = 0
    for (let l = 1; l < width; l++) if (best[l]! > best[label]!) label = l
    for (let i = length - 1; i >= 0; i--) {
      labels[first + i] = label
      label = back[i * width + label]!
    }
  }
}
