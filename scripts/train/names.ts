/**
 * Trains the tagger of src/find/names/tagger: `npm run train:names` writes its clusters and weights; the same data gives the
 * same files. `-- --clusters` learns the clusters anew too. `-- --cross-validate` writes nothing and prints how ten taggers, each trained
 * without a tenth of ANERcorp, do on that tenth, sentence by sentence: as taggers, and as whole `findNames`; and on wojood-val.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { namesBy } from '../../src/find/names/index.ts'
import { knownIn } from '../../src/find/names/known.ts'
import type { Rows } from '../../src/find/names/tagger/model.ts'
import { type Tagger, taggerOf } from '../../src/find/names/tagger/tagger.ts'
import type { Doc } from '../../src/text/doc.ts'
import { clusterRows, learnClusters } from './clusters.ts'
import { LABELS, readConll } from './corpus.ts'
import { type Sequence, type Training, trainField } from './crf.ts'
import { weightsOf } from './quantise.ts'
import { random } from './random.ts'
import { Tally, wordsOfNames, wordsOfTags } from './score.ts'
import { type Data, dataOf } from './sequences.ts'
import { jawhara, judged } from './texts.ts'

const { values: options } = parseArgs({
  options: {
    clusters: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
    contiguous: { type: 'boolean', default: false },
    folds: { type: 'string', default: '10' },
    errors: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.2' },
    pull: { type: 'string', default: '0.004' },
    bias: { type: 'string', default: '0.7' },
    wojood: { type: 'string', default: '0.2' },
    prune: { type: 'string', default: '2' },
  },
})

const DATA = process.env.ISNAD_DATA ?? path.join(import.meta.dirname, '../../../shared')
const MODEL = path.join(import.meta.dirname, '../../src/find/names/tagger')
const TRAINING: Training = { epochs: +options.epochs, rate: +options.rate, pull: +options.pull, averaged: 4, seed: 1 }
const BIAS = +options.bias
const FOLDS = 10

/** The Wojood sample is annotated otherwise here and there ("مدينة نابلس" whole), so it counts less. */
const anercorp = readConll(`${DATA}/suites/ner/anercorp-train.conll`, 1)
const wojood = readConll(`${DATA}/suites/ner/wojood-train.conll`, +options.wojood)

const SOURCES = 'ANERcorp (CAMeL Lab train split, CC BY-SA 4.0) and the Wojood sample (MIT)'
const LICENCE = 'Licence of this file: CC BY-SA 4.0; see NOTICE.'

if (options.clusters) writeClusters()
else if (options['cross-validate']) crossValidate()
else writeWeights()

function writeClusters(): void {
  // Not from ANERcorp: words of held-out articles would have classes that words of unseen articles lack.
  const texts = [...jawhara(DATA), ...judged(DATA), ...wojood.map(({ words }) => words.join(' '))]
  const sources = 'jawhara-2017 (ANT corpus v1.1, Apache-2.0), arabic_event_gsr and the Wojood sample (both MIT)'
  const head = `// Made by npm run train:names -- --clusters from ${sources}. ${LICENCE}`
  writeFileSync(
    `${MODEL}/clusters.data.ts`,
    `${head}\nexport default ${JSON.stringify(clusterRows(learnClusters(texts)))}\n`,
  )
}

function writeWeights(): void {
  const data = dataOf([...anercorp, ...wojood])
  const field = trainField(data.sequences.flat(), data.keys.length, LABELS.length, TRAINING, (epoch, loss) =>
    console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`),
  )
  const weights = weightsOf(field, data, LABELS, BIAS, +options.prune)
  const head = `// Made by npm run train:names from ${SOURCES}. ${LICENCE}`
  writeFileSync(`${MODEL}/weights.data.ts`, `${head}\nexport default ${JSON.stringify(weights)}\n`)
  const features = ({ keys }: Rows) => Math.floor((keys.length * 3) / 16)
  console.log(`${features(weights.forms)} features of forms, ${features(weights.joins)} joins`)
}

function crossValidate(): void {
  const data = dataOf([...anercorp, ...wojood])
  const foldOf = folds(anercorp.length)
  const tally = { tagger: new Tally(), names: new Tally(), wojood: new Tally() }
  const validation = readConll(`${DATA}/suites/ner/wojood-val.conll`, 1)
  const step = Math.max(1, Math.floor(FOLDS / +options.folds))
  for (let fold = FOLDS - 1; fold >= 0; fold -= step) {
    const learned = data.sequences.filter((_, i) => foldOf[i] !== fold).flat()
    const tagger = trained(learned, data)
    const here = new Tally()
    for (const [i, example] of anercorp.entries()) {
      if (foldOf[i] !== fold) continue
      tally.tagger.add(example.labels, wordsOfTags(example, tagged(tagger, example.doc), LABELS))
      const names = wordsOfNames(example, namesBy(tagger, example.doc))
      here.add(example.labels, names)
      const wrong = tally.names.add(example.labels, names)
      if (options.errors) for (const line of wrong) console.log(`${line}\t${example.words.join(' ')}`)
    }
    for (const example of validation)
      tally.wojood.add(example.labels, wordsOfNames(example, namesBy(tagger, example.doc)))
    console.log(`fold ${fold + 1}: ${here.total()}`)
  }
  console.log(`\nANERcorp, the tagger alone\n${tally.tagger}`)
  console.log(`\nANERcorp, findNames (finds ministries and armies too, which ANERcorp leaves out)\n${tally.names}`)
  console.log(`\nwojood-val, findNames\n${tally.wojood}`)
}

function trained(sequences: readonly Sequence[], data: Data): Tagger {
  return taggerOf(
    weightsOf(trainField(sequences, data.keys.length, LABELS.length, TRAINING), data, LABELS, BIAS, +options.prune),
  )
}

function tagged(tagger: Tagger, doc: Doc): Uint8Array {
  return tagger.tag(doc, knownIn(doc).codes)
}

/** The fold of each sentence: by lot, or in ten stretches of the corpus, which is harder: whole articles are then unseen. */
function folds(length: number): number[] {
  const of = Array.from({ length }, (_, i) => Math.floor((i * FOLDS) / length))
  if (options.contiguous) return of
  const chance = random(7)
  for (let i = of.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    const swap = of[i]!
    of[i] = of[j]!
    of[j] = swap
  }
  return of
}
