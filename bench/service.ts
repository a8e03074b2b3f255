/** The record in use: sixteen clients searching while pages are added, and processes killed while they add. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Store } from '../src/record/index.ts'
import type { Bench, Figure } from './bench.ts'
import { articles, CORPUS } from './corpus.ts'
import { percentile, seeded } from './record.ts'

const MAIN = path.join(import.meta.dirname, '../src/cli/main.ts')
const CLIENTS = 16

export const SERVICE: Bench = {
  name: 'service',
  needs: CORPUS,
  run: async ({ all }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'isnad-bench-'))
    try {
      return [...(await clients(folder)), ...(await kills(folder, all ? 200 : 20))]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Pages of the corpus as JSON Lines. */
function corpusFile(folder: string, name: string, from: number, to: number): string {
  const file = path.join(folder, name)
  const lines = articles(false).slice(from, to)
  writeFileSync(file, lines.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n'))
  return file
}

const isnad = (...args: string[]) => spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })

/** Every client asks, waits for the answer, and asks again, as long as the adding goes on. */
async function clients(folder: string): Promise<Figure[]> {
  const record = path.join(folder, 'served.db')
  await once(isnad('add', corpusFile(folder, 'first.jsonl', 0, 1000), '--record', record), 'close')
  const server = isnad('serve', '--record', record, '--port', '0')
  const [line] = await once(server.stderr, 'data')
  const base = String(line).trim().replace(/^.* /, '')
  const adding = isnad('add', corpusFile(folder, 'second.jsonl', 1000, 3000), '--record', record)
  let busy = true
  const added = once(adding, 'close').then(() => {
    busy = false
  })
  const words = [
    'وزير الخارجية',
    'الرئيس',
    'المفاوضات النووية',
    'السعودية',
    '"مجلس الأمن"',
    'النفط أسعار',
    'إسرائيل',
    'سوريا',
  ]
  const times: number[] = []
  let errors = 0
  const client = async (n: number) => {
    for (let i = n; busy; i++) {
      const start = performance.now()
      const answer = await fetch(`${base}/api/search?query=${encodeURIComponent(words[i % words.length]!)}`)
      if (!answer.ok) errors++
      await answer.arrayBuffer()
      times.push(performance.now() - start)
    }
  }
  await Promise.all([added, ...Array.from({ length: CLIENTS }, (_, n) => client(n))])
  server.kill('SIGINT')
  await once(server, 'close')
  const note = `${times.length.toLocaleString('en')} searches, ${errors} errors`
  return [{ name: `${CLIENTS} clients while adding, p95`, value: percentile(times, 0.95), unit: 'ms', note }]
}

/** Kills an adding process at random moments. Each time the record must open and be proven; in the end it must be whole. */
async function kills(folder: string, times: number): Promise<Figure[]> {
  const source = corpusFile(folder, 'killed.jsonl', 0, 600)
  const whole = path.join(folder, 'whole.db')
  await once(isnad('add', source, '--record', whole), 'close')
  const expected = await contentOf(whole)
  const random = seeded(9)
  const record = path.join(folder, 'killed.db')
  let unsound = 0
  let different = 0
  for (let i = 0; i < times; i++) {
    const child = isnad('add', source, '--record', record)
    await Promise.race([sleep(200 + random() * 4000), once(child, 'close')])
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    if (!existsSync(record)) continue
    if (!(await isSound(record))) unsound++
    // Every tenth is completed and compared, and the next begins anew.
    if (i % 10 < 9) continue
    await once(isnad('add', source, '--record', record), 'close')
    if ((await contentOf(record)) !== expected) different++
    for (const ending of ['', '-wal', '-shm']) rmSync(record + ending, { force: true })
  }
  const note = `${times} times at random moments; ${Math.floor(times / 10)} completed, ${different} of them different`
  return [{ name: 'kill -9 while adding, sound', value: ((times - unsound) / times) * 100, unit: '%', note }]
}

async function isSound(file: string): Promise<boolean> {
  // A copy, as a person would make one after a crash, log and all.
  for (const ending of ['', '-wal']) if (existsSync(file + ending)) copyFileSync(file + ending, `${file}.copy${ending}`)
  const store = Store.open(`${file}.copy`, 'read')
  const faults = await Array.fromAsync(store.check({}))
  store.close()
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}.copy${ending}`, { force: true })
  for (const { where, what } of faults) console.error(`${where}: ${what}`)
  return faults.length === 0
}

async function contentOf(file: string): Promise<string> {
  const store = Store.open(file, 'read')
  const readings = await Array.fromAsync(store.readings())
  store.close()
  return readings
    .map((reading) => JSON.stringify(reading))
    .sort()
    .join('\n')
}
