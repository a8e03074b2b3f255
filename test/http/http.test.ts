import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { OPERATIONS } from '../../src/app/table.ts'
import { serve } from '../../src/http/server.ts'
import { files } from '../../src/http/static.ts'
import { event, page, party, storeTold, tempFolder } from '../record/support.ts'

const TEXT =
  'قال وزير الخارجية الإيراني محمد جواد ظريف أمس إن بلاده ترفض العقوبات. وأضاف أن المحادثات مستمرة في فيينا منذ عامين.'
const stop = new AbortController()
let base = ''
let ended: Promise<void>

beforeAll(async () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'isnad-http-')), 'r.db')
  storeTold(file, [
    {
      page: page({
        ref: 'one',
        title: '<script>alert(1)</script>',
        outlet: 'الأفق',
        published: '2018-07-08',
        text: TEXT,
      }),
      events: [event('visit', { actors: [party('إسرائيل', 'ISR')], recipients: [party('كازاخستان', 'KAZ')] })],
    },
  ])
  base = await new Promise<string>((listening) => {
    ended = serve({ host: '127.0.0.1', port: 0, file, signal: stop.signal, listening })
  })
})

afterAll(async () => {
  stop.abort()
  await ended
})

const Answer = z.looseObject({})
async function get(route: string): Promise<Record<string, unknown>> {
  return Answer.parse(await (await fetch(`${base}${route}`)).json())
}

/** A request with headers that `fetch` does not let through. */
function raw(route: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${base}${route}`, { headers, method }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('operations', () => {
  test('lists, things, and what is not there', async () => {
    expect(await get('/api/events?pair=ISR,KAZ')).toMatchObject({
      total: 1,
      items: [{ id: 'event:visit', article: { ref: 'one' } }],
    })
    const found = z
      .object({ items: z.array(z.looseObject({ id: z.string() })) })
      .parse(await get(`/api/search?query=${encodeURIComponent('ظريف')}`))
    expect(await get(`/api/show?id=${found.items[0]?.id}`)).toMatchObject({ kind: 'article', reading: { text: TEXT } })
    expect((await fetch(`${base}/api/show?id=event:none`)).status).toBe(404)
    expect((await fetch(`${base}/api/none`)).status).toBe(404)
  })

  test.each([
    ['/api/events?pair=ISR', 'bad-input', /write two codes/],
    ['/api/events?bogus=1', 'no-parameter', /no parameter 'bogus'.*pair/],
    ['/api/events?limit=100000', 'too-many', /At most 1000/],
    ['/api/events?limit=x', 'bad-input', /limit/],
    ['/api/events?from=gestern', 'bad-date', /is no date/],
    ['/api/events?pair=ISR,XXX', 'unknown-state', /no state with the code 'XXX'.*Near it/],
    ['/api/events?state=UAE', 'unknown-state', /Near it: ARE \(/],
    ['/api/search?query=x&state=KZA', 'unknown-state', /KAZ \(/],
    ['/api/show?id=event:none', 'not-found', /no event/],
    ['/api/none', 'no-operation', /no such operation/],
  ])('%s is refused with what is wrong, as %s', async (route, code, message) => {
    const answer = await fetch(`${base}${route}`)
    expect(answer.status).toBe(/^(not-found|no-operation)$/.test(code) ? 404 : 400)
    const said = z.object({ error: z.string(), code: z.string() }).parse(await answer.json())
    expect(said.error).toMatch(message)
    expect(said.code).toBe(code)
  })

  test('find reads lines from the body and answers with lines', async () => {
    const body = `${JSON.stringify({ text: 'أمس', at: '2018-07-08' })}\n${JSON.stringify({ text: 'غدا', at: '2018-07-08' })}\n`
    const answer = await fetch(`${base}/api/find?what=times`, { method: 'POST', body })
    expect(answer.headers.get('content-type')).toBe('application/jsonl')
    const lines = (await answer.text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).times[0].value)).toEqual(['2018-07-07', '2018-07-09'])
  })

  test('a pasted page is added, found, shown, and forgotten', async () => {
    const body = `${TEXT} وهذه كلمة فريدة: قرنبيط.`
    const added = await fetch(`${base}/api/add?title=ملصق&outlet=البيان&published=2018-07-09`, { method: 'POST', body })
    expect(await added.json()).toMatchObject({ added: 1, known: 0, failed: 0 })
    const found = z
      .object({ items: z.array(z.looseObject({ id: z.string() })) })
      .parse(await get(`/api/search?query=${encodeURIComponent('قرنبيط')}`))
    expect(found.items).toMatchObject([{ title: 'ملصق', outlet: 'البيان', published: '2018-07-09' }])
    const id = found.items[0]!.id
    const source = await get(`/api/source?id=${id}`)
    expect(Buffer.from(String(source.base64), 'base64').toString()).toBe(body)
    const forgotten = await fetch(`${base}/api/forget?pages=${id}`, { method: 'POST' })
    expect(await forgotten.json()).toEqual({ forgotten: [id] })
    expect((await fetch(`${base}/api/show?id=${id}`)).status).toBe(404)
  })

  test('a page that cannot be read is told', async () => {
    const answer = await fetch(`${base}/api/read`, { method: 'POST', body: new Uint8Array([0, 1, 2, 3, 0, 0]) })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ failures: [{ path: '-', reason: expect.any(String) }] })
  })

  test('the description names every route, with its parameters and none that is local', async () => {
    const document = z
      .object({
        openapi: z.literal('3.1.0'),
        paths: z.record(
          z.string(),
          z.record(z.string(), z.looseObject({ parameters: z.array(z.looseObject({ name: z.string() })) })),
        ),
      })
      .parse(await get('/api/openapi.json'))
    expect(Object.keys(document.paths)).toEqual(
      OPERATIONS.flatMap((one) => (one.http === null ? [] : [`/api/${one.name}`])),
    )
    const names = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).flatMap((one) => one.parameters.map((p) => p.name)),
    )
    expect(names).not.toContain('paths')
    expect(names).toContain('pair')
  })
})

describe('what is refused', () => {
  test('another host, another origin, another site', async () => {
    expect(await raw('/api/stats', { host: 'evil.example' })).toBe(403)
    expect(await raw('/', { host: 'evil.example' })).toBe(403)
    expect(await raw('/api/stats', { host: 'localhost:1' })).toBe(200)
    expect(await raw('/api/stats', { origin: 'http://evil.example' })).toBe(403)
    expect(await raw('/api/stats', { origin: 'null' })).toBe(403)
    expect(await raw('/api/stats', { origin: base })).toBe(200)
    expect(await raw('/api/stats', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403)
    expect(await raw('/api/reread', { origin: 'http://evil.example' }, 'POST')).toBe(403)
  })

  test('an address that is too long, a body that is too large', async () => {
    expect(await raw(`/api/search?query=${'x'.repeat(9000)}`, {})).toBe(414)
    expect(await raw('/api/read', { 'content-length': String(65 * 1024 * 1024) }, 'POST')).toBe(413)
  })

  test('a path of this machine, in any field', async () => {
    const answer = await fetch(`${base}/api/add?paths=/etc/passwd`, { method: 'POST', body: '' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain("no parameter 'paths'")
    for (const route of [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/assets/../../package.json',
    ]) {
      const body = await (await fetch(`${base}${route}`)).text()
      expect(body).not.toMatch(/"isnad"|root:/)
    }
  })

  test('every answer forbids the browser what it does not need', async () => {
    for (const route of ['/', '/api/stats', '/api/none']) {
      const { headers } = await fetch(`${base}${route}`)
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/,
      )
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    expect((await fetch(`${base}/api/search?query=`)).headers.get('content-type')).toBe('application/json')
  })
})

test('files of the interface: looked up in a list, addresses of the interface get its page', async () => {
  const folder = tempFolder()
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(path.join(folder, 'index.html'), '<p>page</p>')
  writeFileSync(path.join(folder, 'assets/a.js'), '1')
  writeFileSync(path.join(folder, '../secret.txt'), 'secret')
  const app = new Hono().get('*', files(folder))
  const got = async (route: string) => {
    const answer = await app.request(route)
    return [answer.status, await answer.text(), answer.headers.get('cache-control')]
  }
  expect(await got('/')).toEqual([200, '<p>page</p>', 'no-cache'])
  expect(await got('/articles/sha256:1')).toEqual([200, '<p>page</p>', 'no-cache'])
  expect(await got('/assets/a.js')).toEqual([200, '1', 'public, max-age=31536000, immutable'])
  const packed = await app.request('/assets/a.js', { headers: { 'accept-encoding': 'br, gzip' } })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString()).toBe('1')
  expect((await got('/assets/none.js'))[0]).toBe(404)
  expect((await got('/../secret.txt'))[0]).toBe(404)
})

test('a port that is taken is told', async () => {
  const port = Number(new URL(base).port)
  const taken = serve({
    host: '127.0.0.1',
    port,
    file: path.join(tempFolder(), 'r.db'),
    signal: stop.signal,
    listening: () => undefined,
  })
  await expect(taken).rejects.toThrow(/is taken. Name another/)
})
