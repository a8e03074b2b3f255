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
import { docOf } from '../src/text/doc.ts'
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
    for (const line of lines) stagesOf(line, spent)
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

/** Each stage of one article on the clock: in the order of a reading, each with what the ones before it made. */
function stagesOf({ bytes }: Line, spent: Map<string, number>): void {
  const stage = <T>(name: string, work: () => T): T => {
    const before = cpu()
    const made = work()
    spent.set(name, (spent.get(name) ?? 0) + cpu() - before)
    return made
  }
  const article = stage('page', () => articleOf({ bytes, mediaType: 'application/json' }))
  const context = contextOf(article)
  const doc = stage('tokens and sentences', () => docOf(article.text))
  const times = stage('times', () => findTimes(doc, context))
  const quantities = stage('quantities', () => findQuantities(doc, times, context))
  const names = stage('names', () => findNames(doc, context))
  const attributions = stage('attributions', () => findAttributions(doc, names, context))
  stage('events', () => findEvents(doc, { names, times, quantities, attributions }, context))
  stage('clitics (on demand)', () => describeTokens(doc))
}

const contextOf = (article: Article): Context => ({
  at: article.published.value,
  prefer: 'closest',
  title: article.title,
  outlet: article.outlet,
})
