/** Examples as sequences of feature numbers, by the very functions the engine uses. */
import { knownIn } from '../../src/find/names/known.ts'
import { EDGE, type FormFeatures, featuresOf, JOINED, joinedKeys } from '../../src/find/names/tagger/features.ts'
import { join } from '../../src/find/names/tagger/hash.ts'
import { BEYOND, SALTS } from '../../src/find/names/tagger/tagger.ts'
import { perForm } from '../../src/text/form.ts'
import type { Example } from './corpus.ts'
import type { Sequence } from './crf.ts'

/** Features seen less often are left out. */
const LEAST = 2

export interface Data {
  /** By example, its sentences. */
  sequences: Sequence[][]
  /** The key of each feature. */
  keys: Uint32Array
  /** Which of them join neighbouring tokens. */
  joins: ReadonlySet<number>
}

export function dataOf(examples: readonly Example[]): Data {
  const joins = new Set<number>()
  const raw = examples.map((example) => keysOf(example, joins))
  const counts = new Map<number, number>()
  for (const key of raw.flat(3)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts].flatMap(([key, count]) => (count >= LEAST ? [key] : []))
  const numbers = new Map(keys.map((key, i) => [key, i]))
  const sequences = raw.map((sentences, e) =>
    sentences.map((tokens, s): Sequence => {
      const { gold, doc, weight } = examples[e]!
      const { first, last } = doc.sentences[s]!
      const features = tokens.map((row) => Int32Array.from(row.flatMap((key) => numbers.get(key) ?? [])))
      return { features, gold: gold.slice(first, last), weight }
    }),
  )
  return { sequences, keys: Uint32Array.from(keys), joins }
}

const memo = perForm(featuresOf)

/** The keys of each token of each sentence; those that join tokens go to `joins` too. */
function keysOf({ doc }: Example, joins: Set<number>): number[][][] {
  const { codes } = knownIn(doc)
  const joined = new Int32Array(JOINED)
  return doc.sentences.map(({ first, last }) => {
    const at = (i: number): FormFeatures => (i < first || i >= last ? EDGE : memo(doc.tokens[i]!.form))
    const known = (i: number): number => (i < first || i >= last ? BEYOND : codes[i]!)
    return Array.from({ length: last - first }, (_, offset) => {
      const i = first + offset
      const window = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)] as const
      const [ww, w, x, y] = window
      joinedKeys(joined, ww, w, x, y, known(i - 1), known(i), known(i + 1))
      for (const key of joined) joins.add(key)
      const own = window.flatMap((w, place) => w.keys[Math.abs(place - 2)]!.map((key) => join(key, SALTS[place]!)))
      return [...own, ...joined]
    })
  })
}
