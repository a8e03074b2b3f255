/**
 * Blind audits of what the engine finds in the corpora: a seeded sample is drawn for a reader, and what he says is kept.
 *
 *   node eval/audit.ts draw --corpus ant-2018 --out FILE [--seed 1] [--count 60] [--articles 400] [--what times]
 *       `times`: as many times as quantities; `links`: names that are linked to an actor; `statements` and `events`.
 *       writes JSON Lines for the reader, each item marked ⟦…⟧ in its sentence. FILE holds text of the corpus: keep it outside the project.
 *   node eval/audit.ts keep FILE VERDICTS --reader NAME [--date 2026-11-21]
 *       VERDICTS: JSON Lines {"n", "right": true|false, "why"?}; writes eval/audits/[links-]<corpus>-<seed>.json with references,
 *       offsets, answers and verdicts, no text, and prints the share that is right with its 95 % Wilson interval.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import * as isnad from '../src/index.ts'
import { dataPath } from './data.ts'

const Article = z.object({
  ref: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  text: z.string(),
})
const What = z.enum(['times', 'links', 'statements', 'events'])
type What = z.infer<typeof What>

const Item = z.object({
  n: z.int(),
  what: What,
  corpus: z.string(),
  seed: z.int(),
  ref: z.string(),
  at: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  found: z.record(z.string(), z.unknown()),
  before: z.string(),
  sentence: z.string(),
})
type Item = z.infer<typeof Item>
const Verdict = z.object({ n: z.int(), right: z.boolean(), why: z.string().optional() })

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: 'ant-2018' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    articles: { type: 'string', default: '400' },
    what: { type: 'string', default: 'times' },
    out: { type: 'string' },
    reader: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
})

/** The same numbers for the same seed on any machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` of the items, all with the same chance, in their order. */
function sample<T>(items: readonly T[], count: number, next: () => number): T[] {
  const left = items.map((item, order) => ({ item, order, key: next() }))
  left.sort((a, b) => a.key - b.key)
  return left
    .slice(0, count)
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}

/** Some articles of jawhara-2017 give their date as "08/06/2017". */
const isoOf = (date: string | null) => date?.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1') ?? null

/** One thing that was found: where, and what is said of it. */
interface Found extends isnad.Span {
  found: Record<string, unknown>
}

type Given = Parameters<typeof isnad.times>[1]

/** What may be drawn: lists of findings of a text, of each of which as many are drawn. */
const FINDERS: Readonly<Record<What, (text: string, given: Given) => Found[][]>> = {
  times: (text, given) =>
    [isnad.times(text, given), isnad.quantities(text, given)].map((all) => all.map((x) => plain(text, x))),
  links: (text, given) => [
    isnad.names(text, given).flatMap((name) => (name.actor === undefined ? [] : [plain(text, { ...name })])),
  ],
  statements: (text, given) => [
    isnad.attributions(text, given).map(({ cue, act, style, chain, content }) => ({
      ...cue,
      found: {
        act,
        style,
        chain: chain.map(({ name, kind }) => ({ name, kind })),
        content: content.map((s) => isnad.slice(text, s)),
      },
    })),
  ],
  events: (text, given) => [
    isnad.events(text, given).map(({ triggers, type, mode, modality, actors, recipients, place, when }) => ({
      ...triggers[0]!,
      found: {
        type,
        mode,
        modality,
        actors: actors.map(({ name, countries }) => ({ name, countries })),
        recipients: recipients.map(({ name, countries }) => ({ name, countries })),
        place: place?.name ?? null,
        when: when?.value ?? null,
        triggers: triggers.map((s) => isnad.slice(text, s)),
      },
    })),
  ],
}

/** The answer as it stands, its span apart; the thing counted in its words. */
function plain(text: string, { start, end, of, ...rest }: isnad.Span & { of?: isnad.Span | undefined }): Found {
  return { start, end, found: { ...rest, ...(of === undefined ? {} : { of: isnad.slice(text, of) }) } }
}

function draw(corpus: string, seed: number, count: number, articles: number, what: What): Item[] {
  const next = random(seed)
  const file = dataPath(`corpora/${corpus}.jsonl.gz`)
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  const found: Omit<Item, 'n'>[][] = []
  for (const line of sample(lines, articles, next)) {
    const { ref, published = null, title = null, outlet = null, text } = Article.parse(JSON.parse(line))
    const at = isoOf(published ?? null)
    const sentences = isnad.sentences(text)
    const item = ({ start, end, found: answer }: Found): Omit<Item, 'n'> => {
      const index = sentences.findIndex((s) => s.start <= start && start < s.end)
      const sentence = sentences[index] ?? { start, end }
      const marked = `${text.slice(sentence.start, start)}⟦${text.slice(start, end)}⟧${text.slice(end, sentence.end)}`
      const previous = sentences[index - 1]
      const before = previous === undefined ? '' : isnad.slice(text, previous)
      return { what, corpus, seed, ref, at, start, end, found: answer, before, sentence: marked }
    }
    FINDERS[what](text, { at, title, outlet }).forEach((list, k) => {
      found[k] ??= []
      found[k].push(...list.map(item))
    })
  }
  const share = Math.ceil(count / found.length)
  return found
    .flatMap((list, k) => sample(list, Math.min(share, count - k * share), next))
    .map((one, n) => ({ n: n + 1, ...one }))
}

/** 95 % Wilson interval of a share. */
export function wilson(right: number, all: number): [low: number, high: number] {
  const z2 = 1.96 ** 2
  const p = right / all
  const middle = (p + z2 / (2 * all)) / (1 + z2 / all)
  const half = (1.96 * Math.sqrt((p * (1 - p)) / all + z2 / (4 * all * all))) / (1 + z2 / all)
  return [middle - half, middle + half]
}

/** Of the links of a chain and the parties of an act only what they are, not what they are called. */
const withoutNames = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one: unknown) => Named.safeParse(one).data ?? one) : value
const Named = z
  .object({ name: z.string() })
  .loose()
  .transform(({ name: _name, ...rest }) => rest)

const read = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

function keep(itemsFile: string, verdictsFile: string, reader: string, date: string): void {
  const verdicts = new Map(
    read(verdictsFile)
      .map((line) => Verdict.parse(JSON.parse(line)))
      .map((v) => [v.n, v]),
  )
  const items = read(itemsFile).map((line) => {
    const { n, ref, at, start, end, found } = Item.parse(JSON.parse(line))
    const verdict = verdicts.get(n)
    if (verdict === undefined) throw new Error(`${verdictsFile} has no verdict on item ${n}`)
    // The answer without the words of the text: what is said and who says it are told by the offsets alone.
    const { unit: _unit, of: _of, name: _name, content: _content, triggers: _triggers, place: _place, ...rest } = found
    const answer = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withoutNames(value)]))
    return { ref, at, start, end, ...answer, right: verdict.right, ...(verdict.why ? { why: verdict.why } : {}) }
  })
  const { corpus, seed, what } = Item.parse(JSON.parse(read(itemsFile)[0]!))
  const right = items.filter((item) => item.right).length
  const [low, high] = wilson(right, items.length)
  const folder = path.join(import.meta.dirname, 'audits')
  mkdirSync(folder, { recursive: true })
  const summary = {
    corpus,
    seed,
    date,
    reader,
    items: items.length,
    right,
    share: right / items.length,
    wilson95: [low, high],
  }
  writeFileSync(
    path.join(folder, `${what === 'times' ? '' : `${what}-`}${corpus}-${seed}.json`),
    `${JSON.stringify({ ...summary, verdicts: items }, null, 1)}\n`,
  )
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`
  console.log(
    `${corpus}: ${right} of ${items.length} right, ${percent(right / items.length)} (95 %: ${percent(low)} to ${percent(high)})`,
  )
}

if (import.meta.main) {
  const [command, first, second] = positionals
  if (command === 'draw' && values.out !== undefined) {
    const items = draw(
      values.corpus,
      Number(values.seed),
      Number(values.count),
      Number(values.articles),
      What.parse(values.what),
    )
    writeFileSync(values.out, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
    console.log(`${items.length} items of ${values.corpus} in ${values.out}`)
  } else if (command === 'keep' && first !== undefined && second !== undefined && values.reader !== undefined) {
    keep(first, second, values.reader, values.date)
  } else {
    console.error('usage: audit.ts draw --corpus NAME --out FILE [--seed N] | keep ITEMS VERDICTS --reader NAME')
    process.exit(2)
  }
}
