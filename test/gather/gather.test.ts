import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Failure, type GatherOptions, gather } from '../../src/gather/index.ts'
import { PAGE_BYTES } from '../../src/gather/limits.ts'
import { linesOf } from '../../src/gather/lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'isnad-gather-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

interface Outcome {
  /** `name: text`, with the place of lines. */
  pages: string[]
  failures: Failure[]
}

async function outcome(paths: string[], options?: GatherOptions): Promise<Outcome> {
  const pages: string[] = []
  const failures: Failure[] = []
  for await (const item of gather(paths, options)) {
    if ('failure' in item) failures.push({ ...item.failure, path: path.relative(folder, item.failure.path) })
    else {
      const place = item.place === undefined ? '' : ` ${item.place}`
      pages.push(`${path.relative(folder, item.path)}${place}: ${new TextDecoder().decode(item.page.bytes)}`)
    }
  }
  return { pages, failures }
}

describe('files and folders', () => {
  test('a folder is read downwards and sorted, by the endings of pages', async () => {
    put('b.txt', 'ب')
    put('a/z.html', '<p>ز</p>')
    put('a/picture.jpg', 'no page')
    put('c.jsonl', '{"text":"١"}\n\n{"text":"٢"}\n')
    expect(await outcome([folder])).toEqual({
      pages: ['a/z.html: <p>ز</p>', 'b.txt: ب', 'c.jsonl line 1: {"text":"١"}', 'c.jsonl line 3: {"text":"٢"}'],
      failures: [],
    })
  })

  test('a glob, and one that matches nothing', async () => {
    put('x/1.txt', 'one')
    put('x/2.txt', 'two')
    put('x/3.md', 'three')
    const { pages, failures } = await outcome([path.join(folder, 'x/*.txt'), path.join(folder, 'y*.txt')])
    expect(pages).toEqual(['x/1.txt: one', 'x/2.txt: two'])
    expect(failures.map((f) => [f.path, f.reason])).toEqual([['y*.txt', 'no file matches this pattern']])
  })

  test('a folder loop is named and not followed', async () => {
    put('a/1.txt', 'one')
    symlinkSync(folder, path.join(folder, 'a/up'))
    symlinkSync('self', path.join(folder, 'a/self'))
    const { pages, failures } = await outcome([folder])
    expect(pages).toEqual(['a/1.txt: one'])
    expect(failures.map((f) => f.path)).toEqual(['a/self', 'a/up'])
    expect(failures[1]?.reason).toMatch(/link back to a folder/)
  })

  test('two links to one folder give its pages once', async () => {
    put('real/1.txt', 'one')
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'again'))
    expect((await outcome([folder])).pages).toHaveLength(1)
  })

  test('what is missing or empty is named, the rest goes on', async () => {
    const empty = put('empty.txt', '')
    const good = put('good.txt', 'good')
    const { pages, failures } = await outcome([path.join(folder, 'missing.txt'), empty, good])
    expect(pages).toEqual(['good.txt: good'])
    expect(failures.map((f) => [f.path, f.reason])).toEqual([
      ['missing.txt', 'there is no such file or folder'],
      ['empty.txt', 'is empty (0 bytes)'],
    ])
  })

  test('a file without permission is named', async () => {
    const file = put('locked.txt', 'secret')
    chmodSync(file, 0o000)
    const { pages, failures } = await outcome([file])
    // The superuser may read everything.
    if (process.getuid?.() === 0) expect(pages).toEqual(['locked.txt: secret'])
    else expect(failures.map((f) => [f.path, f.reason])).toEqual([['locked.txt', 'no permission to read it']])
  })

  test('what the caller knows comes with every page, and the path', async () => {
    const file = put('a.txt', 'one')
    for await (const item of gather([file], { given: { outlet: 'الفنار', published: '2026-01-02' } })) {
      expect('page' in item && item.page.given).toEqual({ outlet: 'الفنار', published: '2026-01-02', path: file })
    }
    expect.assertions(1)
  })
})

describe('standard input', () => {
  const stdin = async function* (...pieces: string[]) {
    for (const piece of pieces) yield new TextEncoder().encode(piece)
  }

  test('lines of JSON, cut anywhere', async () => {
    const { pages } = await outcome(['-'], { stdin: stdin('{"te', 'xt":"one"}\n{"text"', ':"two"}') })
    expect(pages.map((page) => page.replace(/^.*?line/, 'line'))).toEqual([
      'line 1: {"text":"one"}',
      'line 2: {"text":"two"}',
    ])
  })

  test('anything else is one page', async () => {
    const { pages } = await outcome(['-'], { stdin: stdin('<html>', 'نص') })
    expect(pages[0]).toMatch(/<html>نص$/)
  })
})

describe('JSON', () => {
  test('one object over several lines; lines by another name; no object', async () => {
    put('1.json', '{\n "text": "one"\n}\n')
    put('2.json', '{"text":"a"}\n{"text":"b"}\n')
    put('3.json', '[{"text":"a"}]')
    const { pages, failures } = await outcome([folder])
    expect(pages).toEqual([
      '1.json: {\n "text": "one"\n}\n',
      '2.json line 1: {"text":"a"}',
      '2.json line 2: {"text":"b"}',
    ])
    expect(failures.map((f) => [f.path, f.reason])).toEqual([['3.json', 'is no JSON object']])
  })

  test('a line that is no object is named with its number', async () => {
    put('a.jsonl', '\uFEFF{"text":"one"}\r\n[1]\n"two"\nnonsense\n{"text":"five"}')
    const { pages, failures } = await outcome([folder])
    expect(pages).toEqual(['a.jsonl line 1: {"text":"one"}', 'a.jsonl line 5: {"text":"five"}'])
    expect(failures.map((f) => f.place)).toEqual(['line 2', 'line 3', 'line 4'])
  })

  test('UTF-16 lines are told from nonsense', async () => {
    put('a.jsonl', Buffer.from('\uFEFF{"text":"one"}\n', 'utf16le'))
    expect((await outcome([folder])).failures[0]?.reason).toBe('is not UTF-8')
  })

  test('a line past the limit is passed over, and the next is read', async () => {
    async function* source() {
      yield new TextEncoder().encode('ab\ncdef')
      yield new TextEncoder().encode('ghij\nk')
    }
    const seen: (string | number)[] = []
    for await (const { number, bytes } of linesOf(source(), 4)) {
      seen.push(bytes instanceof Error ? -number : new TextDecoder().decode(bytes))
    }
    expect(seen).toEqual(['ab', -2, 'k'])
  })
})

describe('compressed files', () => {
  test('gzip and zstd, by their bytes whatever they are called', async () => {
    put('a.txt.gz', gzipSync('one'))
    put('b.jsonl.zst', zstdCompressSync(Buffer.from('{"text":"two"}\n')))
    put('c.html', gzipSync('<p>three</p>'))
    put('d.txt.gz', 'not packed at all')
    expect((await outcome([folder])).pages).toEqual([
      'a.txt.gz: one',
      'b.jsonl.zst line 1: {"text":"two"}',
      'c.html: <p>three</p>',
      'd.txt.gz: not packed at all',
    ])
  })

  test('of a truncated archive the whole lines before the cut are used', async () => {
    // Random words, so that the cut falls behind some lines and before others.
    const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ text: `${i} ${(i * 7919) % 104729}` }))
    const packed = gzipSync(lines.join('\n'))
    put('1.jsonl.gz', packed.subarray(0, packed.length / 2))
    put('2.txt', 'the rest goes on')
    const { pages, failures } = await outcome([folder])
    expect(pages.length).toBeGreaterThan(500)
    expect(pages[0]).toBe('1.jsonl.gz line 1: {"text":"0 0"}')
    expect(pages.at(-1)).toBe('2.txt: the rest goes on')
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatchObject({ path: '1.jsonl.gz', reason: 'the compressed data ends in the middle' })
    expect(failures[0]?.place).toBe(`after line ${pages.length - 1}`)
  })

  test('damaged data is named', async () => {
    const packed = gzipSync('نص '.repeat(1000))
    packed.fill(0xff, 12, 40)
    put('a.txt.gz', packed)
    expect((await outcome([folder])).failures.map((f) => f.reason)).toEqual(['the compressed data is damaged'])
  })

  test.each([
    ['a.txt.gz', gzipSync],
    ['a.jsonl.zst', (data: Uint8Array) => zstdCompressSync(data)],
  ] as const)('a decompression bomb is stopped: %s', async (name, pack) => {
    put(name, pack(Buffer.alloc(200 * 1024 * 1024, 0x61)))
    put('b.txt', 'good')
    const { pages, failures } = await outcome([folder])
    expect(pages).toEqual(['b.txt: good'])
    expect(failures[0]?.reason).toMatch(/decompression bomb/)
  })

  test('a page larger than a page may be is named, not held', async () => {
    put('a.html', Buffer.alloc(PAGE_BYTES + 1, 0x61))
    expect((await outcome([folder])).failures[0]?.reason).toMatch(/larger than a page may be \(32 MB\)/)
  })
})
