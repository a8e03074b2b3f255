/**
 * `node bench/content.ts`: which library finds the main content of Arabic news pages best, over which DOM. The candidates that
 * were not chosen are no dependencies; where they are to be measured again:
 *
 *   npm i --no-save happy-dom@21.0.4 defuddle@0.19.4 && node bench/content.ts
 */
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { dataPath, filesOf, runScorer, writeLines } from '../eval/data.ts'
import { textOf } from '../src/page/html/plain.ts'
import { articleOf } from '../src/page/index.ts'
import { cpu } from './bench.ts'

interface Found {
  title: string | null
  text: string
  published: string | null
}
type Candidate = (html: string) => Found

interface Parsed {
  title?: string | null | undefined
  content?: string | null | undefined
  publishedTime?: string | null | undefined
  published?: string | null | undefined
}
const foundOf = (parsed: Parsed | null): Found => ({
  title: parsed?.title ?? null,
  text: textOf(parsed?.content ?? ''),
  published: parsed?.publishedTime ?? parsed?.published ?? null,
})

/** A package that may not be there: its name is no literal, so that nothing takes it for a dependency. */
const optional = async <T>(name: string): Promise<T | null> => {
  try {
    return (await import(name)) as T
  } catch {
    console.log(`${name} is not installed: not measured`)
    return null
  }
}

interface HappyWindow {
  document: { write(html: string): void }
}
interface HappyDom {
  Window: new (options: object) => HappyWindow
}
interface DefuddleModule {
  default: new (document: object, options: object) => { parse(): Parsed }
}

const happy = await optional<HappyDom>('happy-dom')
const defuddle = await optional<DefuddleModule>('defuddle')
const isnad: Candidate = (html) => {
  const { title, text, published } = articleOf({ bytes: new TextEncoder().encode(html), mediaType: 'text/html' })
  return { title, text, published: published.value }
}
const candidates: [string, Candidate][] = [
  ['Isnad (Readability, linkedom, own rules)', isnad],
  ['Readability, linkedom', (html) => foundOf(new Readability(parseHTML(html).document).parse())],
]
if (happy !== null) {
  const settings = {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
  }
  candidates.push([
    'Readability, happy-dom',
    (html) => {
      const { document } = new happy.Window({ settings })
      document.write(html)
      return foundOf(new Readability(document).parse())
    },
  ])
}
if (defuddle !== null) {
  const url = 'https://page.example/'
  candidates.push([
    'Defuddle, linkedom',
    (html) =>
      foundOf(new defuddle.default(Object.assign(parseHTML(html).document, { styleSheets: [] }), { url }).parse()),
  ])
}

const ROUNDS = 3
const pages = filesOf('pages/html', '.html').map(({ base, file }) => ({ ref: base, html: readFileSync(file, 'utf8') }))
for (const [name, candidate] of candidates) {
  const readings = pages.map(({ ref, html }) => ({ ref, ...candidate(html) }))
  const before = cpu()
  for (let round = 0; round < ROUNDS; round++) for (const { html } of pages) candidate(html)
  const rate = (1000 * ROUNDS * pages.length) / (cpu() - before)
  const file = writeLines('content', readings)
  const said = runScorer('pages/score.mjs', [dataPath('pages/gold'), file])
  console.log(`${name.padEnd(42)} ${said.trim().split('\n').at(-1)}; ${rate.toFixed(0)} pages/s`)
}
