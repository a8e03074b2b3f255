/** Operations that keep a record in order. */
import process from 'node:process'
import { z } from 'zod'
import { Fault, Reread, Stats } from '../../record/index.ts'
import { UserError } from '../errors.ts'
import { present, threads } from '../fields.ts'
import { operation } from '../operation.ts'

export const rereadOperation = operation({
  name: 'reread',
  kind: 'one',
  summary: 'Read anew what another version of the engine has read',
  details:
    'Each reading is renewed in a transaction of its own, from the stored bytes; ids of claims that say the same stay the same. It can be interrupted and taken up again.',
  input: z.object({
    all: z.boolean().default(false).meta({ description: 'read everything anew, whatever read it before' }),
    threads,
  }),
  output: Reread,
  http: 'POST',
  body: null,
  record: 'write',
  examples: [{ command: 'reread --record isnad.db', says: 'after an update of Isnad' }],
  async handler({ all, threads }, context) {
    const store = context.store()
    const total = await store.stale(all)
    return await store.reread(all, {
      signal: context.signal,
      ...present({ threads }),
      progress: (done) => context.progress({ unit: 'articles', done, total }),
      failed: (page, reason) => context.failed({ path: page, reason }),
    })
  },
})

export const forgetOperation = operation({
  name: 'forget',
  kind: 'one',
  summary: 'Remove pages and all that came of them, from the file too',
  details: 'There is no way back but adding the page again. Ids of pages are printed by search and show.',
  input: z.object({
    pages: z
      .array(z.string())
      .min(1)
      .meta({ description: 'ids of pages, or their first digits', placeholder: 'PAGE', argument: true }),
  }),
  output: z.object({ forgotten: z.array(z.string()) }),
  http: 'POST',
  body: null,
  record: 'write',
  examples: [{ command: 'forget sha256:4f0e8a --record isnad.db', says: 'the page whose id begins so' }],
  async handler({ pages }, context) {
    const forgotten: string[] = []
    for (const page of pages) {
      if (await context.store().forget(page)) forgotten.push(page)
      else context.failed({ path: page, reason: 'the record has no such page' })
    }
    return { forgotten }
  },
})

export const checkOperation = operation({
  name: 'check',
  kind: 'one',
  summary: 'Prove that every claim of the record stands verbatim in the bytes it came from',
  details:
    'Makes each article anew from its stored bytes and compares; checks every span, id, hash and the file itself. Exits with 1 and names what does not hold.',
  input: z.object({ threads }),
  output: z.object({ articles: z.int(), sound: z.boolean(), faults: z.array(Fault) }),
  http: 'POST',
  body: null,
  record: 'read',
  examples: [{ command: 'check --record isnad.db', says: 'prints nothing but a count when all is sound' }],
  async handler({ threads }, context) {
    const faults: Fault[] = []
    let articles = 0
    const progress = (done: number, total: number) => {
      articles = done
      context.progress({ unit: 'articles', done, total })
    }
    for await (const fault of context.store().check({ signal: context.signal, progress, ...present({ threads }) })) {
      faults.push(fault)
      context.failed({ path: fault.where, reason: fault.what })
    }
    return { articles, sound: faults.length === 0, faults }
  },
})

export const statsOperation = operation({
  name: 'stats',
  kind: 'one',
  summary: 'What the record holds, in numbers',
  details: 'Articles, events, statements, actors, outlets, languages, months, and which engine made the readings.',
  input: z.object({}),
  output: Stats,
  http: 'GET',
  body: null,
  record: 'read',
  examples: [{ command: 'stats --record isnad.db', says: 'the record at a glance' }],
  handler: (_input, context) => context.store().stats(),
})

export const backupOperation = operation({
  name: 'backup',
  kind: 'one',
  summary: 'Copy the record, also while it is in use',
  details: 'The copy is a record of its own, whole as of one moment. A file that is there is not overwritten.',
  input: z.object({
    to: z.string().meta({ description: 'the file to make', placeholder: 'TO', argument: true, local: true }),
  }),
  output: z.object({ to: z.string() }),
  http: null,
  body: null,
  record: 'read',
  examples: [{ command: 'backup copy.db --record isnad.db', says: 'a copy beside it' }],
  async handler({ to }, context) {
    await context.store().backup(to, (done, total) => context.progress({ unit: 'file pages', done, total }))
    return { to }
  },
})

export const serveOperation = operation({
  name: 'serve',
  kind: 'one',
  summary: 'Serve the record to a browser and to programs, on this machine',
  details:
    'The interface is at /, the same operations as here under /api, their description at /api/openapi.json. Only this machine is answered, unless --host says otherwise; there is no password, so a host that others reach belongs behind one.',
  input: z.object({
    host: z
      .string()
      .default('127.0.0.1')
      .meta({ description: 'address to listen on', placeholder: 'HOST', local: true }),
    port: z.int().min(0).max(65535).optional().meta({
      description: 'port to listen on; by default PORT, else 4747',
      local: true,
    }),
  }),
  output: z.object({ stopped: z.boolean() }),
  http: null,
  body: null,
  record: 'create',
  examples: [{ command: 'serve --record isnad.db', says: 'then open http://127.0.0.1:4747' }],
  async handler({ host, port }, context) {
    if (context.serve === undefined) throw new UserError('served', 'This is served already.')
    await context.serve({ host, port: port ?? (Number(process.env.PORT) || 4747) }, (url) =>
      context.say(`Isnad is at ${url}`),
    )
    return { stopped: true }
  },
})
