import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { describe as describeProgress } from '../../src/cli/progress.ts'
import { table, words } from '../../src/cli/terminal.ts'
import { readingView } from '../../src/cli/views/reading.ts'
import { read } from '../../src/read.ts'
import { openStore, page, storeTold, tempFolder, tempRecord } from '../record/support.ts'

const MAIN = path.join(import.meta.dirname, '../../src/cli/main.ts')
const TEXT =
  'قال وزير الخارجية الإيراني محمد جواد ظريف أمس إن بلاده ترفض العقوبات. وأضاف أن المحادثات مستمرة في فيينا منذ عامين.'

async function isnad(args: string[], stdin = '', env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (piece) => (stdout += piece))
  child.stderr.on('data', (piece) => (stderr += piece))
  child.stdin.on('error', () => undefined).end(stdin)
  const [status] = await once(child, 'close')
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') }
}

describe('exit status', () => {
  test('1 when a file cannot be read: it is named, and the rest is done', async () => {
    const folder = tempFolder()
    writeFileSync(path.join(folder, 'a.txt'), TEXT)
    const { status, lines, stderr } = await isnad([
      'read',
      path.join(folder, 'a.txt'),
      path.join(folder, 'none.txt'),
      '--json',
    ])
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({ schema: 'isnad.reading/1', text: TEXT })
    expect(stderr).toMatch(/none\.txt: there is no such file/)
  })

  test('0 without a result', async () => {
    const file = tempRecord()
    storeTold(file, [{ page: page({ text: TEXT }) }])
    expect(await isnad(['events', '--pair', 'ISR,KAZ', '--record', file, '--json'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })

  test.each([
    ['no command', [], /Usage: isnad/],
    ['an unknown command', ['raed'], /unknown command 'raed'[\s\S]*read/],
    ['an unknown option', ['read', '--bogus'], /unknown option/],
    ['a choice that is none', ['find', 'times', '--json', '--jsonl', 'x'], /too many arguments/],
    ['something that cannot be found', ['find', 'verbs'], /'verbs' is nothing that can be found.*times/],
    [
      'a pair that is none',
      ['events', '--pair', 'ISR', '--record', 'x.db'],
      /write two codes of three letters: ISR,KAZ/,
    ],
    ['a record that is not named', ['stats'], /Which record\? Say isnad stats … --record FILE/],
  ])('2 for %s', async (_what, args, message) => {
    const { status, stderr, stdout } = await isnad(args, '', { ISNAD_RECORD: '' })
    expect(stderr).toMatch(message)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  test('1 for a record that is not there, with what to do', async () => {
    const { status, stderr } = await isnad(['stats', '--record', '/nowhere/r.db'])
    expect(status).toBe(1)
    expect(stderr).toContain('Make one: isnad add')
  })
})

describe('find', () => {
  test('one line out for each line in, in order, with the ref; a bad line in its place', async () => {
    const input = [{ text: 'أمس', at: '2018-07-08', ref: 7 }, { txt: '' }, { text: 'غدا', published: '2018-07-08' }]
    const { status, lines, stderr } = await isnad(
      ['find', 'times,sentences', '--jsonl'],
      `${input.map((one) => JSON.stringify(one)).join('\n')}\nno json`,
    )
    expect(status).toBe(1)
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      ['ref', 'times', 'sentences'],
      ['error'],
      ['times', 'sentences'],
      ['error'],
    ])
    expect(JSON.parse(lines[0]!)).toMatchObject({
      ref: 7,
      times: [{ value: '2018-07-07' }],
      sentences: [{ start: 0, end: 3 }],
    })
    expect(JSON.parse(lines[2]!)).toMatchObject({ times: [{ value: '2018-07-09' }] })
    expect(stderr).toMatch(/line 2:.*\n.*line 4: is no JSON/)
  })
})

test('a reader that goes away early ends the command quietly', async () => {
  const folder = tempFolder()
  mkdirSync(path.join(folder, 'pages'))
  for (let i = 0; i < 40; i++) writeFileSync(path.join(folder, 'pages', `${i}.txt`), `${TEXT} ${i}. ${TEXT.repeat(20)}`)
  const command = '"$0" "$1" read "$2" --json | head -n 1 | cut -c 1-27; echo $PIPESTATUS'
  const child = spawn('bash', ['-c', command, process.execPath, MAIN, path.join(folder, 'pages')])
  let out = ''
  child.stdout.on('data', (piece) => (out += piece))
  child.stderr.on('data', (piece) => (out += piece))
  await once(child, 'close')
  expect(out).toBe('{"schema":"isnad.reading/1",\n0\n'.replace(',', ''))
})

test('what is piped has no colours and no cursor movements', async () => {
  const file = tempRecord()
  storeTold(file, [{ page: page({ title: 'عنوان', outlet: 'الأفق', text: TEXT }) }])
  const { stdout } = await isnad(['search', 'ظريف', '--record', file])
  expect(stdout).toContain('عنوان')
  expect(stdout).not.toContain('\u001b')
  expect((await isnad(['add', '-', '--record', file], TEXT)).stderr).toBe('')
  expect((await openStore(file).stats()).articles).toBe(2)
})

test('help shows examples, and completion knows the commands', async () => {
  expect((await isnad(['events', '--help'])).stdout).toMatch(/Examples:\n {2}\$ isnad events --pair ISR,KAZ/)
  expect((await isnad(['complete', 'fish'])).stdout).toContain('isnad')
  expect((await isnad(['complete', '--', 'sta'])).stdout).toMatch(/statements[\s\S]*stats/)
})

describe('for people', () => {
  test('a reading says who says what, by which chain, and when', () => {
    const view = readingView(
      read({
        bytes: new TextEncoder().encode(
          JSON.stringify({ title: 'موقف', outlet: 'الأفق', published: '2018-07-08', text: TEXT }),
        ),
        mediaType: 'application/json',
      }),
    )
    expect(view).toContain('موقف')
    expect(view).toContain('الأفق · 2018-07-08')
    expect(view).toMatch(/الأفق ← .*محمد جواد ظريف/)
    expect(view).toMatch(/أمس → 2018-07-07/)
  })

  test('nothing of a page steers the terminal', () => {
    expect(words('a\u001b[31mred\u0007\u202eevil\u2066x\nb')).toBe('a [31mred evilx b')
  })

  test('a table is as wide as its widest cell', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['long', 'x'],
          ['y', 'z'],
        ],
      ),
    ).toBe('a     b\nlong  x\ny     z')
  })

  test('progress tells the rate and the time that is left', () => {
    expect(describeProgress({ unit: 'articles', done: 1200, total: 31_495 }, 3)).toBe(
      '1,200 of 31,495 articles · 400/s · 1 min 16 s left',
    )
    expect(describeProgress({ unit: 'articles', done: 10, total: null }, 1)).toBe('10 articles · 10/s')
  })
})
