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
/** Where the words by themselves speak so clearly against a name, and the knowledge knows none, it is none, whatever joins and neighbours say. */
const CERTAIN = 85
const REACH = [2, 1, 0, 1, 2] as const

/** What a form adds to the scores of the tokens up to two after and two before it. */
interface FormScores extends Traits {
  /** Where its numbers stand, one a label, for each of the five places in turn. */
  scores: Int16Array
  at: number
  /** For each of the five places, by how much it speaks for the likeliest name sooner than for none. */
  far: number
  near: number
  own: number
  nearBefore: number
  farBefore: number
}

export function taggerOf(weights: Weights): Tagger {
  const model = modelOf(weights)
  const scored = scorerOf(model)
  const scoresOf = perForm((form) => scored(featuresOf(form)))
  const edge = scored(EDGE)
  const width = model.labels.length
  const viterbi = viterbiOf(model)
  const joined = new Int32Array(JOINED)
  /** The scores of one stretch of tokens that may hold names, and is bounded by plain words or the edges of its sentence. */
  let stretch = new Int32Array(64 * width)
  /** Writes the scores of token `x` to the stretch from `to` on; false where it is certainly no name. */
  const isPossible = (
    to: number,
    known: number,
    ww: FormScores,
    w: FormScores,
    x: FormScores,
    y: FormScores,
    yy: FormScores,
  ): boolean => {
    if (known === 0 && ww.far + w.near + x.own + y.nearBefore + yy.farBefore < -CERTAIN) return false
    if (to + width > stretch.length) {
      const wider = new Int32Array(2 * stretch.length)
      wider.set(stretch)
      stretch = wider
    }
    let likeliest = Number.MIN_SAFE_INTEGER
    for (let l = 0; l < width; l++) {
      const score =
        ww.scores[ww.at + l]! +
        w.scores[w.at + width + l]! +
        x.scores[x.at + 2 * width + l]! +
        y.scores[y.at + 3 * width + l]! +
        yy.scores[yy.at + 4 * width + l]!
      stretch[to + l] = score
      if (l > 0 && score > likeliest) likeliest = score
    }
    return known !== 0 || stretch[to]! - likeliest <= CERTAIN
  }
  return {
    labels: model.labels,
    tag({ tokens, sentences }, known) {
      const labels = new Uint8Array(tokens.length)
      for (const { first, last } of sentences) {
        let begin = first
        let ww = edge
        let w = edge
        let x = scoresOf(tokens[first]!.form)
        let y = first + 1 < last ? scoresOf(tokens[first + 1]!.form) : edge
        for (let i = first; i < last; i++) {
          const yy = i + 2 < last ? scoresOf(tokens[i + 2]!.form) : edge
          const to = (i - begin) * width
          if (isPossible(to, known[i]!, ww, w, x, y, yy)) {
            const before = i > first ? known[i - 1]! : BEYOND
            const after = i + 1 < last ? known[i + 1]! : BEYOND
            joinedKeys(joined, ww, w, x, y, before, known[i]!, after)
            for (let k = 0; k < JOINED; k++) model.addJoin(joined[k]!, stretch, to)
          } else {
            viterbi(stretch, labels, begin, i, begin === first, false)
            begin = i + 1
          }
          ww = w
          w = x
          x = y
          y = yy
        }
        viterbi(stretch, labels, begin, last, begin === first, true)
      }
      return labels
    },
  }
}

/** Forms whose numbers stand together in memory. */
const SHELF = 512

/** Works out what a form adds. The numbers of many forms stand in one array: a text asks for a few of them again and again. */
function scorerOf(model: Model): (features: FormFeatures) => FormScores {
  const width = model.labels.length
  let scores = new Int16Array(0)
  let at = 0
  const most: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  return ({ keys, coarse, hints }) => {
    at += 5 * width
    if (at + 5 * width > scores.length) {
      scores = new Int16Array(SHELF * 5 * width)
      at = 0
    }
    for (let place = 0; place < 5; place++) {
      const own = at + place * width
      const salt = SALTS[place]!
      for (const key of keys[REACH[place]!]) model.addForm(join(key, salt), scores, own)
      let likeliest = scores[own + 1]!
      for (let l = 2; l < width; l++) if (scores[own + l]! > likeliest) likeliest = scores[own + l]!
      most[place] = likeliest - scores[own]!
    }
    const [far, near, own, nearBefore, farBefore] = most
    return { scores, at, far, near, own, nearBefore, farBefore, coarse, hints }
  }
}

/** Writes to `labels` the best sequence for a stretch of tokens; I- never stands but after its own kind. */
type Viterbi = (
  scores: Int32Array,
  labels: Uint8Array,
  begin: number,
  end: number,
  starts: boolean,
  ends: boolean,
) => void

function viterbiOf(model: Model): Viterbi {
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
  let back = new Uint8Array(64 * width)
  return (scores, labels, begin, end, starts, ends) => {
    const length = end - begin
    if (length === 0) return
    if (length * width > back.length) back = new Uint8Array(2 * length * width)
    const from = starts ? width * width : 0
    for (let to = 0; to < width; to++) best[to] = allowed[from + to]! + scores[to]!
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
    // Behind the stretch a plain word stands, or nothing.
    if (!ends) for (let l = 0; l < width; l++) best[l]! += allowed[l * width]!
    let label = 0
    for (let l = 1; l < width; l++) if (best[l]! > best[label]!) label = l
    for (let i = length - 1; i >= 0; i--) {
      labels[begin + i] = label
      label = back[i * width + label]!
    }
  }
}
