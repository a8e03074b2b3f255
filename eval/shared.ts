/** Measures whose scorer lies beside its data: the engine reads in this process, the scorer compares in its own. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import * as isnad from '../src/index.ts'
import { dataPath, filesOf, lines, runScorer, writeLines } from './data.ts'
import { type Measure, type Row, shareRow } from './measure.ts'

const Doc = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
})

const GoldScores = z.object({
  bodyWordsKept: z.number(),
  scores: z.record(
    z.string(),
    z.object({
      name: z.string(),
      gold: z.number(),
      found: z.number(),
      precision: z.number(),
      recall: z.number(),
      f1: z.number(),
    }),
  ),
})

/** Articles annotated by hand: every row of `gold/score.mjs`. */
const gold = (name: string, folder: string, readings: () => isnad.Reading[]): Measure => ({
  name,
  needs: folder,
  run: (errors) => {
    const file = writeLines(name, readings())
    const args = [dataPath(`${folder}/gold`), dataPath(`${folder}/docs`), file]
    const { bodyWordsKept, scores } = GoldScores.parse(JSON.parse(runScorer('gold/score.mjs', [...args, '--json'])))
    const rows = Object.values(scores).map(({ f1, ...row }): Row => ({ ...row, score: f1 }))
    const shown = errors > 0 ? runScorer('gold/score.mjs', [...args, '--errors', String(errors)]) : ''
    return {
      rows: [{ name: 'body words kept', score: bodyWordsKept }, ...rows],
      errors: shown.split('\n').filter((line) => line.includes('\t')),
    }
  },
})

const readDocs = (folder: string): isnad.Reading[] =>
  filesOf(folder, '.json').map(({ base, file }) => readingOf(base, file))

/** The reading of an annotated article's document. */
export function readingOf(base: string, file: string): isnad.Reading {
  const { text, title, outlet, published } = Doc.parse(JSON.parse(readFileSync(file, 'utf8')))
  const line = JSON.stringify({ ref: base, text, title, outlet, published })
  return isnad.read({ bytes: new TextEncoder().encode(line), mediaType: 'application/json' })
}

function readFiles(folder: string, extension: string, mediaType: string): isnad.Reading[] {
  return filesOf(folder, extension).map(({ base, file }) =>
    isnad.read({ bytes: new Uint8Array(readFileSync(file)), mediaType, given: { ref: base } }),
  )
}

const Question = z.object({ text: z.string(), at: z.string().optional(), prefer: z.string().optional() })
const PREFER = new Set<string | undefined>(['past', 'future', 'closest'])

/** A suite of single sentences: `ask` gives the answer line to each. */
function suite(
  name: string,
  folder: string,
  ask: (text: string, options: isnad.FindOptions) => Record<string, unknown>,
): Measure {
  const file = `${folder}/${name}.jsonl`
  return {
    name,
    needs: file,
    run: (errors) => {
      const answers = lines(dataPath(file)).map((line) => {
        const { text, at, prefer } = Question.parse(JSON.parse(line))
        return ask(text, {
          ...(at === undefined ? {} : { at }),
          ...(PREFER.has(prefer) ? { prefer: prefer as isnad.FindOptions['prefer'] & string } : {}),
        })
      })
      const said = runScorer('suites/score.mjs', [
        name,
        dataPath(file),
        writeLines(name, answers),
        '--errors',
        String(errors),
      ])
      return counted(name, said)
    },
  }
}

/** "times: 5 of 185 right" and the lines before it. */
function counted(name: string, said: string): { rows: Row[]; errors: string[] } {
  const all = said.trim().split('\n')
  const counts = /(\d+) of (\d+)/.exec(all.at(-1) ?? '')
  if (counts === null) throw new Error(`${name}: the scorer said '${all.at(-1)}'`)
  return { rows: [shareRow(`${name} right`, Number(counts[1]), Number(counts[2]))], errors: all.slice(0, -1) }
}

const SEGMENTATION = 'suites/segmentation/wikinews-first-half.tsv'

const clitics: Measure = {
  name: 'clitics',
  needs: SEGMENTATION,
  run: (errors) => {
    const scorer = 'suites/segmentation/score.mjs'
    const words = runScorer(scorer, [dataPath(SEGMENTATION), '--words'])
      .trim()
      .split('\n')
      .map((line) => Question.parse(JSON.parse(line)).text)
    const answers = words.map((text) => ({ tokens: isnad.tokens(text) }))
    const { rows } = counted('clitics', runScorer(scorer, [dataPath(SEGMENTATION), writeLines('clitics', answers)]))
    return { rows, errors: errors > 0 ? cliticErrors(words, answers).slice(0, errors) : [] }
  },
}

/** The scorer lists no errors. Gold parts are shown whole, inflection too; a word is listed where a cut is missing or too many. */
function cliticErrors(words: readonly string[], answers: readonly { tokens: isnad.Token[] }[]): string[] {
  const gold = new Map(lines(dataPath(SEGMENTATION)).map((line) => [line.split('\t')[0]!.replaceAll('+', ''), line]))
  return words.flatMap((word, i) => {
    const [parts = '', tags = ''] = (gold.get(word) ?? '').split('\t')
    const found = cutsOf(answers[i]!.tokens, word.length)
    return found === goldCuts(parts.split('+'), tags.split('+')) ? [] : [`${parts} (${tags})\tfound cuts at ${found}`]
  })
}

function cutsOf(tokens: readonly isnad.Token[], length: number): string {
  const bounds = tokens.flatMap((token) => token.clitics.flatMap((clitic) => [clitic.start, clitic.end]))
  return [...new Set(bounds)]
    .filter((at) => at > 0 && at < length)
    .sort((a, b) => a - b)
    .join()
}

function goldCuts(parts: readonly string[], tags: readonly string[]): string {
  const stem = tags.findIndex((tag) => !/^(CONJ|PREP|DET|FUT_PART|PART)$/.test(tag))
  const ends = parts.map((_, i) => parts.slice(0, i).join('').length)
  return ends.filter((_, i) => i > 0 && ((stem >= 0 && i <= stem) || tags[i] === 'PRON')).join()
}

const seed: Measure = {
  name: 'seed-pages',
  needs: 'pages-seed',
  run: (errors) => {
    const said = runScorer('pages-seed/score.mjs', [writeLines('seed', readFiles('pages-seed', '.txt', 'text/plain'))])
    const all = said.trim().split('\n')
    const [kept, surplus, out] = percents(all.at(-1) ?? '')
    return {
      rows: [
        { name: 'article kept', score: kept! },
        { name: 'text that is article', score: 1 - surplus! },
        { name: 'boilerplate out', score: out! },
      ],
      errors: all.slice(0, -1).slice(0, errors),
    }
  },
}

const html: Measure = {
  name: 'html-pages',
  needs: 'pages',
  run: (errors) => {
    const readings = readFiles('pages/html', '.html', 'text/html')
    const said = runScorer('pages/score.mjs', [dataPath('pages/gold'), writeLines('html', readings)])
    const all = said.trim().split('\n')
    const total =
      /body P ([\d.]+) R ([\d.]+) F1 ([\d.]+), chrome ([\d.]+) %, titles (\d+)\/(\d+), dates (\d+)\/(\d+)/.exec(
        all.at(-1) ?? '',
      )
    if (total === null) throw new Error(`html-pages: the scorer said '${all.at(-1)}'`)
    const [p, r, f1, chrome, titles, of, dates, dated] = total.slice(1).map(Number)
    return {
      rows: [
        { name: 'body', score: f1! / 100, precision: p! / 100, recall: r! / 100 },
        { name: 'chrome out', score: 1 - chrome! / 100 },
        shareRow('titles', titles!, of!),
        shareRow('dates', dates!, dated!),
      ],
      errors: all.slice(0, -1).slice(0, errors),
    }
  },
}

const percents = (line: string): number[] => [...line.matchAll(/([\d.]+) %/g)].map((m) => Number(m[1]) / 100)

export const SHARED: readonly Measure[] = [
  gold('gold', 'gold/dev', () => readDocs('gold/dev/docs')),
  gold('gold-pages', 'gold/pages', () => readFiles('pages-seed', '.txt', 'text/plain')),
  suite('times', 'suites', (text, options) => ({ times: isnad.times(text, options) })),
  suite('numbers', 'suites', (text) => ({ quantities: isnad.quantities(text) })),
  suite('quantities', 'suites', (text) => ({ quantities: isnad.quantities(text) })),
  clitics,
  seed,
  html,
]
