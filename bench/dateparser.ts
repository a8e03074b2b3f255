/**
 * Times and quantities together, beside `search_dates` of Debian's python3-dateparser on the same articles: the only maintained
 * free library that looks for Arabic dates in running text. It finds dates only; we find quantities in the same time.
 */
import { spawnSync } from 'node:child_process'
import { findQuantities } from '../src/find/quantities/index.ts'
import { findTimes } from '../src/find/times/index.ts'
import { docOf } from '../src/text/doc.ts'
import { type Bench, cpu, type Figure } from './bench.ts'
import { articles, CORPUS, type Line } from './corpus.ts'

/** Articles for dateparser, which needs about a second for each. */
const SAMPLE = 20
const PYTHON = '/usr/bin/python3'

const SCRIPT = `
import json, sys, time
import dateparser
from dateparser.search import search_dates
texts = json.load(sys.stdin)
search_dates(texts[0], languages=['ar'])
before = time.process_time()
for text in texts:
    search_dates(text, languages=['ar'])
print(json.dumps({'ms': 1000 * (time.process_time() - before), 'version': dateparser.__version__}))
`

export const DATEPARSER: Bench = {
  name: 'dateparser',
  needs: CORPUS,
  run: ({ all }) => {
    const lines = articles(all)
    readAll(lines.slice(0, 300))
    const ours = rate(lines, readAll(lines))
    const own: Figure = {
      name: 'isnad',
      value: ours,
      unit: 'words/s',
      note: `${lines.length.toLocaleString('en')} articles, tokens given`,
    }
    const step = Math.floor(lines.length / SAMPLE)
    const few = lines.filter((_, i) => i % step === 0).slice(0, SAMPLE)
    const theirs = dateparser(few)
    if (theirs === null) {
      console.log('dateparser: not measured, python3-dateparser is not installed (apt-get install python3-dateparser)')
      return [own]
    }
    // Whole way from the text, as search_dates goes it.
    const same = rate(few, readAll(few, true))
    const note = `dateparser ${theirs.version}, ${few.length} articles`
    return [
      own,
      { name: 'isnad, from the text', value: same, unit: 'words/s', note: `the same ${few.length} articles` },
      { name: 'search_dates', value: rate(few, theirs.ms), unit: 'words/s', note },
      { name: 'isnad against search_dates', value: (100 * same) / rate(few, theirs.ms), unit: '%', note },
    ]
  },
}

const rate = (lines: readonly Line[], ms: number) => (1000 * lines.reduce((sum, { words }) => sum + words, 0)) / ms

/** Milliseconds for all articles; with the tokens counted in, or not. */
function readAll(lines: readonly Line[], whole = false): number {
  let spent = 0
  for (const { text } of lines) {
    const start = cpu()
    const doc = docOf(text)
    const from = whole ? start : cpu()
    const context = { at: '2018-05-08', prefer: 'closest', title: null, outlet: null } as const
    findQuantities(doc, findTimes(doc, context), context)
    spent += cpu() - from
  }
  return spent
}

function dateparser(lines: readonly Line[]): { ms: number; version: string } | null {
  const input = JSON.stringify(lines.map(({ text }) => text))
  const { status, stdout } = spawnSync(PYTHON, ['-c', SCRIPT], { input, encoding: 'utf8', maxBuffer: 2 ** 24 })
  return status === 0 ? (JSON.parse(stdout) as { ms: number; version: string }) : null
}
