/**
 * Learns `src/text/cores.ts`, the cores of words that `weigh.ts` weighs with, from the words of jawhara-2017 (10,138 articles of
 * a Tunisian radio; ANT corpus v1.1, Apache-2.0) and the verbs of `src/arabic/verbs.ts`. No segmented text is used: every
 * word spreads one vote over its analyses by their weight, the votes make the next weights, and so on (expectation
 * maximisation).
 *
 *   node scripts/learn-cores.ts        the corpus is taken from ISNAD_DATA, by default ../shared
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { PRESS_VERBS } from '../src/arabic/verbs.ts'
import { analysesOf } from '../src/text/analysis.ts'
import { fold } from '../src/text/fold.ts'
import { Form } from '../src/text/form.ts'
import { tokenize } from '../src/text/token.ts'
import { type Cores, weigherOf } from '../src/text/weigh.ts'

const ROUNDS = 8
/** Cores that explain less are left out. */
const LEAST = 1.5
/** Votes that a verb of the table has from the start. */
const KNOWN_VERB = 2

const root = path.join(import.meta.dirname, '..')
const corpus = path.resolve(root, process.env.ISNAD_DATA ?? '../shared', 'corpora/jawhara-2017.jsonl.gz')

const words = new Set<string>()
for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').split('\n')) {
  if (line === '') continue
  const { text }: { text: string } = JSON.parse(line)
  for (const { kind, form } of tokenize(text))
    if (kind === 'word' && form.plain.length >= 2 && form.plain.length <= 15) words.add(form.plain)
}
const analysed = [...words]
  .sort()
  .map((word) => analysesOf(new Form(word)))
  .filter((analyses) => analyses[0]!.class !== 'particle')

let cores: Cores | null = null
for (let round = 0; round < ROUNDS; round++) cores = vote(cores)
const { noun, verb } = cores!
const file = path.join(root, 'src/text/cores.ts')
writeFileSync(file, moduleOf(noun, verb))
console.log(`${words.size} words; ${noun.size} cores of nouns, ${verb.size} of verbs, in ${path.relative(root, file)}`)

function vote(before: Cores | null): Cores {
  const weigh = weigherOf(before)
  const votes = { noun: new Map<string, number>(), verb: new Map<string, number>() }
  const add = (kind: 'noun' | 'verb', core: string, vote: number) =>
    votes[kind].set(core, (votes[kind].get(core) ?? 0) + vote)
  for (const analyses of analysed) {
    const weights = analyses.map(weigh)
    const sum = weights.reduce((a, b) => a + b, 0)
    for (const [i, { class: kind, core }] of analyses.entries())
      if (kind !== 'particle') add(kind, core, weights[i]! / sum)
  }
  for (const { perfect, imperfect } of PRESS_VERBS)
    for (const core of [fold(perfect), fold(imperfect).slice(1)]) add('verb', core, KNOWN_VERB)
  const kept = (map: Map<string, number>) => new Map([...map].filter(([, count]) => count >= LEAST))
  return { noun: kept(votes.noun), verb: kept(votes.verb) }
}

/** A line for each count: the count, then the cores that have it. */
function tableOf(cores: ReadonlyMap<string, number>): string {
  const byCount = Map.groupBy(cores, ([, count]) => Math.round(count))
  return [...byCount]
    .sort(([a], [b]) => b - a)
    .map(
      ([count, some]) =>
        `${count} ${some
          .map(([core]) => core)
          .sort()
          .join(' ')}`,
    )
    .join('\n')
}

function moduleOf(noun: ReadonlyMap<string, number>, verb: ReadonlyMap<string, number>): string {
  return `/**
 * Cores of Arabic words and how many different words each explains. Made by \`node scripts/learn-cores.ts\` from the words of
 * jawhara-2017 (ANT corpus v1.1, https://github.com/antcorpus/antcorpus.data, Apache-2.0); do not edit.
 */
import type { Cores } from './weigh.ts'

const read = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table.split('\\n').flatMap((line) => {
      const [count, ...cores] = line.split(' ')
      return cores.map((core): [string, number] => [core, Number(count)])
    }),
  )

const NOUN = \`${tableOf(noun)}\`

const VERB = \`${tableOf(verb)}\`

export const readCores = (): Cores => ({ noun: read(NOUN), verb: read(VERB) })
`
}
