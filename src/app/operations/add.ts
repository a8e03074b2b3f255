import { z } from 'zod'
import { type Gathered, gather } from '../../gather/index.ts'
import { Added, type Arrival } from '../../record/index.ts'
import { type Context, Failure } from '../context.ts'
import { given, paths, present, threads } from '../fields.ts'
import { operation } from '../operation.ts'

export const addOperation = operation({
  name: 'add',
  kind: 'one',
  summary: 'Read pages and keep them in a record, with all that they say',
  details:
    'Reads like isnad read, on all cores, and stores in batches. A page that the record has already, byte for byte, is passed over: it can be interrupted at any moment, and the same command goes on where it stopped. Pages that cannot be read are listed at the end.',
  input: z.object({ paths, ...given, threads }),
  output: Added.extend({ failures: z.array(Failure) }),
  http: 'POST',
  body: 'pages: HTML, text, JSON, or JSON Lines of many',
  record: 'create',
  examples: [
    { command: 'add pages/ --record isnad.db', says: 'a folder, with those in it' },
    { command: 'add corpus.jsonl.gz --record isnad.db', says: 'a corpus, one page a line' },
    {
      command: 'add - --outlet "وكالة المثال" --published 2018-07-08 < page.txt',
      says: 'one text, with what it does not say',
    },
  ],
  async handler({ paths, title, outlet, published, url, threads }, context) {
    const pages = () => gather(paths, { given: present({ title, outlet, published, url }), stdin: context.stdin })
    const failures: Failure[] = []
    let total: number | null = null
    // Counting reads everything twice, which is cheap beside the reading itself; standard input comes only once.
    if (context.watched && !paths.includes('-')) {
      void count(pages(), context.signal).then((n) => {
        total = n
      })
    }
    const added = await context.store().add(arrivals(pages(), failures), {
      signal: context.signal,
      ...present({ threads }),
      progress: (done) => context.progress({ unit: 'articles', done, total }),
      failed: (where, reason, code) => failures.push({ ...where, reason, ...present({ code }) }),
    })
    for (const failure of failures) context.failed(failure)
    return { ...added, failed: failures.length, failures }
  },
})

/** Where a page stood, for the case that it cannot be read. */
type Where = Pick<Failure, 'path' | 'place'>

async function* arrivals(gathered: AsyncIterable<Gathered>, failures: Failure[]): AsyncGenerator<Arrival<Where>> {
  for await (const one of gathered) {
    if ('failure' in one) failures.push(one.failure)
    else yield { of: { path: one.path, ...present({ place: one.place }) }, page: one.page }
  }
}

async function count(gathered: AsyncIterable<Gathered>, signal: Context['signal']): Promise<number | null> {
  let n = 0
  for await (const one of gathered) {
    if (signal.aborted) return null
    if ('page' in one) n++
  }
  return n
}
