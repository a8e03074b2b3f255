/**
 * The record: filling it, its size, and what it answers, over corpora/ant-2018; known-item search beside SQLite's own
 * tokenizer. Times are of the clock, since threads, disk and server all count: a busy machine shows.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { Store } from '../src/record/index.ts'
import type { Bench, Figure } from './bench.ts'
import { articles, CORPUS, type Line, stepOf } from './corpus.ts'
import type { Filled } from './filling.ts'

/** Queries of the known-item search. */
const ITEMS = 500

export const RECORD: Bench = {
  name: 'record',
  needs: CORPUS,
  run: async ({ all }) => {
    const file = path.join(os.tmpdir(), `isnad-bench-${process.pid}.db`)
    const lines = articles(all)
    try {
      return [...filling(file, lines, stepOf(all)), ...(await asking(file, lines))]
    } finally {
      for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
    }
  },
}

/** A generator that gives the same numbers every time (mulberry32), so that runs can be compared. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Adds every article, in a process of its own: see filling.ts. */
function filling(file: string, lines: readonly Line[], step: number): Figure[] {
  const program = path.join(import.meta.dirname, 'filling.ts')
  const output = execFileSync(process.execPath, [program, file, String(step)], { encoding: 'utf8' })
  const filled: Filled = JSON.parse(output)
  const text = lines.reduce((sum, line) => sum + Buffer.byteLength(line.text), 0)
  const note = `${filled.articles.toLocaleString('en')} articles on ${os.availableParallelism()} threads`
  return [
    { name: 'filling', value: filled.ms, unit: 'ms', note },
    {
      name: 'cost of a MB, first third',
      value: filled.first,
      unit: 'ms',
      note: 'after the first 4 %, the start of the threads',
    },
    { name: 'cost of a MB, last third', value: filled.last, unit: 'ms', note: 'should be the same' },
    { name: 'memory of filling at most', value: filled.memory, unit: 'MB' },
    {
      name: 'size of the record',
      value: statSync(file).size / 1e6,
      unit: 'MB',
      note: `${(statSync(file).size / text).toFixed(2)} times the text`,
    },
  ]
}

async function asking(file: string, lines: readonly Line[]): Promise<Figure[]> {
  const opening = performance.now()
  const store = Store.open(file, 'read')
  await store.search('وزير', {}, { limit: 1 })
  const opened = performance.now() - opening
  const random = seeded(2018)
  const items = Array.from({ length: ITEMS }, () => lines[Math.floor(random() * lines.length)]!).map(({ bytes }) =>
    fieldsOf(bytes),
  )
  const times: number[] = []
  const ranks: number[] = []
  for (const { ref, title } of items) {
    const start = performance.now()
    const answer = await store.search(title, {}, { limit: 10 })
    times.push(performance.now() - start)
    ranks.push(answer.items.findIndex((hit) => hit.ref === ref))
  }
  const words = items.map(({ title }) => title.split(/\s+/).sort((a, b) => b.length - a.length)[0] ?? '')
  const single = await timed(words, (word) => store.search(word, {}, { limit: 20 }))
  const faceted = await timed(words.slice(0, 100), (word) => store.search(word, {}, { limit: 20, facets: true }))
  const pairs = await timed(frequentPairs(file), (pair) => store.events({ pair }, {}))
  const plain = plainRanks(lines, items)
  store.close()
  const share = (found: readonly number[], within: number) =>
    (found.filter((rank) => rank >= 0 && rank < within).length / found.length) * 100
  return [
    { name: 'opening, with a first search', value: opened, unit: 'ms' },
    {
      name: 'known item found first',
      value: share(ranks, 1),
      unit: '%',
      note: `${ITEMS} titles; FTS5 unicode61 ${share(plain, 1).toFixed(1)}`,
    },
    {
      name: 'known item in the first ten',
      value: share(ranks, 10),
      unit: '%',
      note: `FTS5 unicode61 ${share(plain, 10).toFixed(1)}`,
    },
    { name: 'search by title, p95', value: percentile(times, 0.95), unit: 'ms' },
    { name: 'search by one word, p95', value: percentile(single, 0.95), unit: 'ms', note: 'with 20 snippets' },
    { name: 'search with facets, p95', value: percentile(faceted, 0.95), unit: 'ms' },
    {
      name: 'events of a pair, p95',
      value: percentile(pairs, 0.95),
      unit: 'ms',
      note: `the ${pairs.length} pairs with most events, all of their events`,
    },
  ]
}

function fieldsOf(bytes: Uint8Array): { ref: string; title: string; text: string } {
  return JSON.parse(new TextDecoder().decode(bytes))
}

async function timed<T>(inputs: readonly T[], work: (input: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await work(input)
    times.push(performance.now() - start)
  }
  return times
}

function frequentPairs(file: string): [string, string][] {
  const db = new DatabaseSync(file, { readOnly: true })
  const rows = db.prepare('SELECT low, high FROM event_pair GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 50').all()
  db.close()
  return rows.map((row) => [String(row.low), String(row.high)])
}

/** The same questions to FTS5 as it comes: its own words, all of them, else any; title and text weighted like ours. */
function plainRanks(lines: readonly Line[], items: readonly { ref: string; title: string }[]): number[] {
  const db = new DatabaseSync(':memory:')
  db.exec("CREATE VIRTUAL TABLE plain USING fts5(ref UNINDEXED, title, body, tokenize = 'unicode61')")
  const insert = db.prepare('INSERT INTO plain (ref, title, body) VALUES (?, ?, ?)')
  db.exec('BEGIN')
  for (const { bytes } of lines) {
    const { ref, title, text } = fieldsOf(bytes)
    insert.run(ref, title, text)
  }
  db.exec('COMMIT')
  const ask = db.prepare(
    "SELECT ref FROM plain WHERE plain MATCH ? AND rank MATCH 'bm25(0.0, 6.0, 1.0)' ORDER BY rank LIMIT 10",
  )
  const ranks = items.map(({ ref, title }) => {
    const words = title
      .split(/\s+/)
      .flatMap((word) => (/[\p{L}\p{N}]/u.test(word) ? [`"${word.replaceAll('"', '""')}"`] : []))
    if (words.length === 0) return -1
    const all = ask.all(words.join(' AND '))
    const found = all.length > 0 ? all : ask.all(words.join(' OR '))
    return found.findIndex((row) => row.ref === ref)
  })
  db.close()
  return ranks
}
