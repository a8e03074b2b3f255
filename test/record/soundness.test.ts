import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, Reading } from '../../src/model/index.ts'
import { read } from '../../src/read.ts'
import { Store } from '../../src/record/index.ts'
import { arrivals, openStore, page, samplePages, storeTold, tempFolder, tempRecord } from './support.ts'

const MAIN = path.join(import.meta.dirname, '../../src/cli/main.ts')
/** Many different pages: the samples, each several times with another line at its end. */
function manyPages(folder: string, copies: number): string {
  const file = path.join(folder, 'many.jsonl')
  const text = 'قال وزير الخارجية الإيراني محمد جواد ظريف إن بلاده ترفض العقوبات. وأضاف أن المحادثات في فيينا مستمرة. '
  const lines = Array.from({ length: copies }, (_, i) =>
    JSON.stringify({
      ref: `n${i}`,
      title: `خبر ${i}`,
      outlet: 'الأفق',
      published: '2018-07-08',
      text: `${text.repeat(3)}الخبر رقم ${i}.`,
    }),
  )
  writeFileSync(file, lines.join('\n'))
  return file
}

async function faults(file: string): Promise<string[]> {
  const found = await Array.fromAsync(openStore(file).check({ threads: 1 }))
  return found.map(({ what }) => what)
}

/** Everything the record says, without the order in which it came. */
async function content(file: string): Promise<Reading[]> {
  const readings = await Array.fromAsync(openStore(file).readings())
  return readings.sort((a, b) => (a.id < b.id ? -1 : 1))
}

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

function isnad(args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args, '--threads', '1'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (piece) => (stdout += piece))
  child.stderr.on('data', (piece) => (stderr += piece))
  const ended = once(child, 'close').then(([status]): Ended => ({ status, stdout, stderr }))
  return { child, ended }
}

describe('adding', () => {
  test('a record gives back what read says, and adding again changes nothing', async () => {
    const file = tempRecord()
    const pages = await samplePages()
    const store = openStore(file, 'create')
    const first = await store.add(arrivals(pages), { threads: 2 })
    expect(first).toMatchObject({ added: pages.length, known: 0, failed: 0, complete: true })
    const expected: Reading[] = pages.map((one) => read(one))
    expect(await Array.fromAsync(store.readings())).toEqual(JSON.parse(JSON.stringify(expected)))
    const again = await store.add(arrivals(pages), { threads: 1 })
    expect(again).toMatchObject({ added: 0, known: pages.length })
    expect(await faults(file)).toEqual([])
  })

  test('a page that cannot be read is named, and the others are stored', async () => {
    const [good] = await samplePages()
    const bad: Page = { bytes: new Uint8Array([0, 1, 2, 0, 0, 7]) }
    const failed: string[] = []
    const options = { threads: 1, failed: (_of: string, reason: string) => failed.push(reason) }
    const added = await openStore(tempRecord(), 'create').add(arrivals([bad, good!]), options)
    expect(added).toMatchObject({ added: 1, failed: 1 })
    expect(failed).toHaveLength(1)
  })

  test('an interrupted one says so, and is completed by the same again', async () => {
    const file = tempRecord()
    const pages = await samplePages()
    const stop = new AbortController()
    const store = openStore(file, 'create')
    async function* stopping() {
      for (const [i, one] of pages.entries()) {
        if (i === 5) stop.abort()
        yield { of: '', page: one }
      }
    }
    expect(await store.add(stopping(), { threads: 1, signal: stop.signal })).toMatchObject({
      added: 5,
      complete: false,
    })
    expect(await store.add(arrivals(pages), { threads: 1 })).toMatchObject({
      added: pages.length - 5,
      known: 5,
      complete: true,
    })
  })
})

describe('kill -9 while adding', () => {
  test('the record opens, is sound, and is completed to the same content', async () => {
    const folder = tempFolder()
    const many = manyPages(folder, 400)
    const whole = path.join(folder, 'whole.db')
    expect((await isnad(['add', many, '--record', whole]).ended).status).toBe(0)
    const file = path.join(folder, 'killed.db')
    let killed = 0
    for (const delay of [900, 1800]) {
      const { child, ended } = isnad(['add', many, '--record', file])
      await sleep(delay)
      if (child.kill('SIGKILL')) killed++
      await ended
      if (statSync(file, { throwIfNoEntry: false })) expect(await faults(file)).toEqual([])
    }
    expect(killed).toBeGreaterThan(0)
    expect((await isnad(['add', many, '--record', file]).ended).status).toBe(0)
    expect(await content(file)).toEqual(await content(whole))
  }, 120_000)
})

test('two processes add at once: both end well, and no page is there twice', async () => {
  const folder = tempFolder()
  const many = manyPages(folder, 300)
  const file = path.join(folder, 'r.db')
  const both = await Promise.all([1, 2].map(() => isnad(['add', many, '--record', file, '--json']).ended))
  expect(both.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ])
  const added = both.map(({ stdout }) => JSON.parse(stdout).added).reduce((a, b) => a + b)
  expect(added).toBe(300)
  expect(await faults(file)).toEqual([])
}, 120_000)

test('a disk that is full is told, and what was stored before is sound', async () => {
  const folder = tempFolder()
  const file = path.join(folder, 'r.db')
  const many = manyPages(folder, 800)
  // The shell forbids files above 0.6 MB, which the system tells like a full disk.
  const command = `trap '' XFSZ; ulimit -f 600; exec "$0" "$@"`
  const child = spawn(
    'bash',
    ['-c', command, process.execPath, MAIN, 'add', many, '--record', file, '--threads', '1'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let stderr = ''
  child.stderr.on('data', (piece) => (stderr += piece))
  const [status] = await once(child, 'close')
  expect(status).toBe(1)
  expect(stderr).toMatch(/what was stored before is sound/)
  expect(await faults(file)).toEqual([])
  expect((await isnad(['add', many, '--record', file]).ended).status).toBe(0)
  expect((await openStore(file).stats()).articles).toBe(800)
}, 120_000)

describe('forget', () => {
  test('removes a page and its words from the file, and leaves the others', async () => {
    const file = tempRecord()
    storeTold(file, [
      { page: page({ ref: 'a', outlet: 'الأفق', text: 'كلمة zzsecretzz هنا.' }) },
      { page: page({ ref: 'b', outlet: 'البيان', text: 'نص آخر.' }) },
    ])
    const store = openStore(file, 'write')
    const hit = (await store.search('zzsecretzz', {}, { limit: 1 })).items[0]
    expect(readFileSync(file).includes('zzsecretzz')).toBe(true)
    expect(await store.forget(hit!.id.slice(0, 20))).toBe(true)
    expect(await store.forget(hit!.id)).toBe(false)
    expect((await store.search('zzsecretzz', {}, { limit: 1 })).total).toBe(0)
    expect((await store.stats()).outlets).toBe(1)
    store.close()
    expect(readFileSync(file).includes('zzsecretzz')).toBe(false)
    expect(readFileSync(file).includes('الأفق')).toBe(false)
    const left = await Array.fromAsync(Store.open(file, 'read').readings())
    expect(left.map((reading) => reading.ref)).toEqual(['b'])
  })
})

describe('reread', () => {
  test('renews what another engine read, and only that', async () => {
    const file = tempRecord()
    const pages = await samplePages()
    const store = openStore(file, 'create')
    await store.add(arrivals(pages), { threads: 1 })
    const before = await content(file)
    const db = new DatabaseSync(file)
    db.exec("INSERT INTO engine (version, knowledge) VALUES ('0.0.1', 'old')")
    db.exec(
      "UPDATE article SET engine = (SELECT key FROM engine WHERE version = '0.0.1'), title = 'wrong' WHERE key <= 3",
    )
    db.close()
    expect(await store.stale()).toBe(3)
    expect(await store.reread(false, { threads: 1 })).toMatchObject({ renewed: 3, current: pages.length - 3 })
    expect(await content(file)).toEqual(before)
    expect((await store.stats()).engines).toHaveLength(1)
    expect(await faults(file)).toEqual([])
  })
})

test('a backup of a record in use is a record of its own', async () => {
  const file = tempRecord()
  const store = openStore(file, 'create')
  await store.add(arrivals(await samplePages()), { threads: 1 })
  const copy = path.join(tempFolder(), 'copy.db')
  await store.backup(copy)
  expect(await content(copy)).toEqual(await content(file))
  expect(await faults(copy)).toEqual([])
  await expect(store.backup(copy)).rejects.toThrow('is there already')
})

describe('check names', () => {
  const base = path.join(mkdtempSync(path.join(os.tmpdir(), 'isnad-check-')), 'base.db')

  beforeAll(async () => {
    const store = Store.open(base, 'create')
    await store.add(arrivals((await samplePages()).slice(0, 5)), { threads: 1 })
    store.close()
  })

  afterAll(() => rmSync(path.dirname(base), { recursive: true }))

  async function tampered(sql: string): Promise<string[]> {
    const copy = tempRecord()
    copyFileSync(base, copy)
    const db = new DatabaseSync(copy)
    db.exec('PRAGMA foreign_keys = OFF')
    db.exec(sql)
    db.close()
    return faults(copy)
  }

  test.each([
    ['other bytes', 'UPDATE page SET bytes = (SELECT bytes FROM page WHERE key = 2) WHERE key = 1', /another hash/],
    ['bytes that cannot be unpacked', "UPDATE page SET bytes = x'00' WHERE key = 1", /cannot be read back/],
    [
      'another text',
      'UPDATE article SET text = (SELECT text FROM article WHERE key = 2) WHERE key = 1',
      /text is not that/,
    ],
    ['a span outside the text', `UPDATE statement SET json = json_set(json, '$.cue.end', 999999)`, /no passage/],
    ['a missing reading', 'DELETE FROM article WHERE key = 1', /no reading/],
    ['a missing index entry', 'DELETE FROM word WHERE rowid = 1', /not in the search index/],
  ])('%s', async (_what, sql, fault) => {
    const found = await tampered(sql)
    expect(
      found.some((what) => fault.test(what)),
      found.join('\n'),
    ).toBe(true)
  })

  test('nothing where all is sound', async () => {
    expect(await tampered('SELECT 1')).toEqual([])
  })
})
