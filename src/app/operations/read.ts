import { z } from 'zod'
import { gather } from '../../gather/index.ts'
import { Reading } from '../../model/index.ts'
import { attempt } from '../errors.ts'
import { given, paths, present, reference } from '../fields.ts'
import { operation } from '../operation.ts'

export const readOperation = operation({
  name: 'read',
  kind: 'stream',
  summary: 'Read pages and print what they say: text, names, times, statements with their chains, events',
  details:
    'HTML, plain text, JSON Lines of {ref, url, title, outlet, author, published, text | html}; plain, .gz or .zst. Nothing is stored. A page that cannot be read is named, and the others are read.',
  input: z.object({
    paths,
    ...given,
    ...reference,
    tokens: z.boolean().optional().meta({ description: 'put the tokens into the reading' }),
  }),
  output: Reading,
  http: 'POST',
  body: 'pages: HTML, text, JSON, or JSON Lines of many',
  record: null,
  examples: [
    { command: 'read page.html', says: 'what a page says, for a person' },
    { command: 'read folder/ --json > readings.jsonl', says: 'one reading a line, for a program' },
    { command: 'read - --published 2018-07-08 --json < page.txt', says: 'a text from standard input, with its date' },
  ],
  async *handler({ paths, title, outlet, published, url, at, prefer, tokens }, context) {
    // The engine is loaded only where it is used: most commands start without it.
    const { read } = await import('../../read.ts')
    const known = present({ title, outlet, published, url })
    for await (const gathered of gather(paths, { given: known, stdin: context.stdin })) {
      if (context.signal.aborted) return
      if ('failure' in gathered) {
        context.failed(gathered.failure)
        continue
      }
      const reading = attempt(() => read(gathered.page, present({ at, prefer, tokens })))
      if ('value' in reading) yield reading.value
      else context.failed({ path: gathered.path, ...present({ place: gathered.place }), ...reading })
    }
  },
})
