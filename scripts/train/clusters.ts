/**
 * Word classes: words that stand between the same neighbours. A word's contexts are the words before and after it, what the lists of
 * names say of these, and its proclitics; before and after apart, for a name and a noun differ most by what goes before them.
 */
import { HINTS, hintsOf } from '../../src/find/names/tagger/hints.ts'
import { formOf } from '../../src/text/form.ts'
import { kMeans } from './k-means.ts'
import { spaceOf } from './space.ts'
import { type Stemmed, stemmer } from './stems.ts'
import { sentencesOf } from './texts.ts'

export interface ClusterOptions {
  /** Words seen less often have no class. */
  least: number
  /** The most frequent words are contexts. */
  contexts: number
  dims: number
  fine: number
  /** Classes of fine classes, ever fewer. */
  coarser: readonly number[]
}
export const CLUSTERS: ClusterOptions = { least: 3, contexts: 4000, dims: 100, fine: 800, coarser: [250, 60, 20] }

export interface Clusters {
  words: readonly string[]
  /** The fine class of each word. */
  fine: Int32Array
  /** By fine class, its coarser ones. */
  coarser: readonly Int32Array[]
}

export function learnClusters(texts: Iterable<string>, o: ClusterOptions = CLUSTERS): Clusters {
  const sentences = [...sentencesOf(texts)]
  const stemOf = stemmer(countsOf(sentences.flat()))
  const stemmed = sentences.map((words) => words.map(stemOf))
  const counts = countsOf(stemmed.flat().map(({ stem }) => stem))
  const words = [...counts]
    .filter(([, n]) => n >= o.least)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word)
  const { rows, columns } = contextsOf(stemmed, words, o.contexts)
  const fine = kMeans(spaceOf(rows, columns, o.dims), o.dims, o.fine, 8, 8000)
  const coarser = o.coarser.map((k) => kMeans(fine.centres, o.dims, k, 20, o.fine).of)
  return { words, fine: fine.of, coarser }
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function contextsOf(sentences: readonly Stemmed[][], words: readonly string[], frequent: number) {
  const index = new Map(words.map((word, i) => [word, i]))
  const columns = new Map<string, number>()
  const rows = words.map(() => new Map<number, number>())
  const count = (row: Map<number, number>, context: string) => {
    const column = columns.get(context) ?? columns.size
    columns.set(context, column)
    row.set(column, (row.get(column) ?? 0) + 1)
  }
  const beside = (row: Map<number, number>, neighbour: Stemmed | undefined, side: string) => {
    if (neighbour === undefined) return count(row, `${side}^`)
    if ((index.get(neighbour.stem) ?? frequent) < frequent) count(row, side + neighbour.stem)
    const hints = hintsOf(formOf(neighbour.stem))
    for (let bit = 0; bit < HINTS; bit++) if ((hints >>> bit) & 1) count(row, `${side}#${bit}`)
  }
  for (const sentence of sentences)
    for (const [i, { stem, proclitic }] of sentence.entries()) {
      const row = rows[index.get(stem) ?? -1]
      if (row === undefined) continue
      const next = sentence[i + 1]
      // The proclitic is what stands before the stem: "بباريس" as "في باريس".
      if (proclitic !== '') count(row, `-${proclitic.at(-1)!}`)
      else beside(row, sentence[i - 1], '<')
      beside(row, next, '>')
      if (next !== undefined && next.proclitic !== '') count(row, `+${next.proclitic[0]!}`)
    }
  return { rows, columns: columns.size }
}

/** Rows of "coarser … coarser word word …", a row a fine class, as src/find/names/tagger/clusters.ts reads them. */
export function clusterRows({ words, fine, coarser }: Clusters): string {
  const rows = Array.from(coarser[0]!, (_, c) => coarser.map((of) => String(of[c]! + 1)))
  for (const [i, word] of words.entries()) rows[fine[i]!]!.push(word)
  return rows.map((row) => row.join(' ')).join('\n')
}
