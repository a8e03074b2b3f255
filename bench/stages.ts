/**
 * Words a second of every stage apart and of the whole reading, on one core: of a process that has read as many other articles
 * before, as in the work on an archive; and of the whole reading in a process that has just begun.
 */
import process from 'node:process'
import { findAttributions } from '../src/find/attributions/index.ts'
import type { Context } from '../src/find/context.ts'
import { findEvents } from '../src/find/events/index.ts'
import { findNames } from '../src/find/names/index.ts'
import { findQuantities } from '../src/find/quantities/index.ts'
import { findTimes } from '../src/find/times/index.ts'
import type { Article } from '../src/model/page.ts'
import { articleOf } from '../src/page/index.ts'
import { read } from '../src/read.ts'
import { describeTokens } from '../src/text/describe.ts'
import { type Doc, docOf } from '../src/text/doc.ts'
import { type Bench, cpu, type Figure } from './bench.ts'
import { articles, CORPUS, type Line, others } from './corpus.ts'

export const STAGES: Bench = {
  name: 'stages',
  needs: CORPUS,
  run: ({ all }) => {
    const lines = articles(all)
    const words = wordsOf(lines)
    const note = `${lines.length.toLocaleString('en')} articles, ${words.toLocaleString('en')} words`
    const before = others()
    const begun = timed(() => readAll(before))
    const spent = new Map<string, number>()
    for (let i = 0; i < lines.length; i += BATCH) stagesOf(lines.slice(i, i + BATCH), spent)
    const whole = timed(() => readAll(lines))
    const figure = (name: string, ms: number): Figure => ({ name, value: (1000 * words) / ms, unit: 'words/s', note })
    return [
      ...[...spent].map(([name, ms]) => figure(name, ms)),
      figure('times and quantities together', spent.get('times')! + spent.get('quantities')!),
      figure('whole reading', whole),
      {
        name: 'whole reading, process just begun',
        value: (1000 * wordsOf(before)) / begun,
        unit: 'words/s',
        note: `${before.length.toLocaleString('en')} other articles`,
      },
      { name: 'pages read', value: (1000 * lines.length) / whole, unit: 'pages/s', note },
      { name: 'memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MB', note: 'the articles themselves in it' },
    ]
  },
}

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.words, 0)

function readAll(lines: readonly Line[]): void {
  for (const { bytes } of lines) read({ bytes, mediaType: 'application/json' })
}

function timed(work: () => void): number {
  const before = cpu()
  work()
  return cpu() - before
}

/** Articles that a stage is given at a time: the clock of a thread takes as long to be read as a short article takes a stage. */
const BATCH = 50

/** An article on its way through the stages. */
interface Draft {
  doc: Doc
  context: Context
}

/** Each stage on the clock: in the order of a reading, each with what the ones before it made. */
function stagesOf(lines: readonly Line[], spent: Map<string, number>): void {
  const stage = <From, To>(name: string, from: readonly From[], work: (one: From, i: number) => To): To[] => {
    const before = cpu()
    const made = from.map(work)
    spent.set(name, (spent.get(name) ?? 0) + cpu() - before)
    return made
  }
  const articles = stage('page', lines, ({ bytes }) => articleOf({ bytes, mediaType: 'application/json' }))
  const drafts = stage(
    'tokens and sentences',
    articles,
    (article): Draft => ({ doc: docOf(article.text), context: contextOf(article) }),
  )
  const times = stage('times', drafts, ({ doc, context }) => findTimes(doc, context))
  const quantities = stage('quantities', drafts, ({ doc, context }, i) => findQuantities(doc, times[i]!, context))
  const names = stage('names', drafts, ({ doc, context }) => findNames(doc, context))
  const attributions = stage('attributions', drafts, ({ doc, context }, i) => findAttributions(doc, names[i]!, context))
  stage('events', drafts, ({ doc, context }, i) =>
    findEvents(
      doc,
      { names: names[i]!, times: times[i]!, quantities: quantities[i]!, attributions: attributions[i]! },
      context,
    ),
  )
  stage('clitics (on demand)', drafts, ({ doc }) => describeTokens(doc))
}

const contextOf = (article: Article): Context => ({
  at: article.published.value,
  prefer: 'closest',
  title: article.title,
  outlet: article.outlet,
})
