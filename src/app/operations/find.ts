import { z } from 'zod'
import type { FindOptions } from '../../index.ts'
import { Attribution, Event, Name, Quantity, Span, Time, Token } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { messageOf, UserError } from '../errors.ts'
import { present } from '../fields.ts'
import { linesOf } from '../lines.ts'
import { operation } from '../operation.ts'

/** What can be asked for: each is a function of the library. */
const WHAT = ['sentences', 'tokens', 'names', 'times', 'quantities', 'attributions', 'events'] as const
type What = (typeof WHAT)[number]
const isWhat = (name: string): name is What => WHAT.some((what) => what === name)
type Finders = { [K in What]: (text: string, options: FindOptions) => object[] }

/** A line of the input. */
const Asked = z.object({
  text: z.string(),
  at: z.string().nullish(),
  prefer: z.enum(['past', 'future', 'closest']).nullish(),
  ref: z.unknown().optional(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
})

const Answer = z.object({
  ref: z.unknown().optional().meta({ description: "the line's own ref, passed through" }),
  sentences: z.array(Span).optional(),
  tokens: z.array(Token).optional(),
  names: z.array(Name).optional(),
  times: z.array(Time).optional(),
  quantities: z.array(Quantity).optional(),
  attributions: z.array(Attribution).optional(),
  events: z.array(Event).optional(),
  error: z.string().optional().meta({ description: 'why this line could not be read; then it has nothing else' }),
})

export const findOperation = operation({
  name: 'find',
  kind: 'stream',
  summary: 'Find things in texts that come one a line, as a filter between programs',
  details:
    'Reads JSON Lines of {"text", "at"?, "prefer"?, "ref"?, "title"?, "outlet"?, "published"?} from standard input and prints one line for each, in order, with the arrays asked for. Spans are UTF-16 code units of the text as given. For a line that cannot be read the line {"error": …} is printed, so that lines still correspond, and the exit status is 1.',
  input: z.object({
    what: z.string().meta({
      description: `comma-separated list of ${WHAT.join(', ')}`,
      placeholder: 'WHAT',
      argument: true,
    }),
    jsonl: z.boolean().default(true).meta({ description: 'JSON Lines in and out; the only form there is' }),
  }),
  output: Answer,
  http: 'POST',
  body: 'JSON Lines, one text a line',
  record: null,
  examples: [
    { command: 'find times --jsonl < texts.jsonl', says: 'the times of each text' },
    { command: 'find names,events --jsonl < texts.jsonl > found.jsonl', says: 'several things at once' },
  ],
  async *handler({ what }, context) {
    const asked = parseWhat(what)
    // The engine is loaded only where it is used: most commands start without it.
    const finders: Finders = await import('../../index.ts')
    let number = 0
    for await (const line of linesOf(context.stdin)) {
      if (context.signal.aborted) return
      number++
      if (line.trim() !== '') yield answer(line, number, { asked, finders }, context)
    }
  },
})

function parseWhat(what: string): What[] {
  const names = what.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !isWhat(name))
  if (unknown.length > 0) {
    const choices = WHAT.join(', ')
    throw new UserError('bad-input', `'${unknown.join(', ')}' is nothing that can be found. What can: ${choices}.`)
  }
  return names.filter(isWhat)
}

function answer(
  line: string,
  number: number,
  { asked, finders }: { asked: What[]; finders: Finders },
  context: Context,
): z.output<typeof Answer> {
  try {
    const { text, ref, at, published, prefer, title, outlet } = Asked.parse(parseJson(line))
    const options = { at: at ?? published ?? null, title: title ?? null, outlet: outlet ?? null }
    const all = { ...options, ...present({ prefer: prefer ?? undefined }) }
    return { ...present({ ref }), ...Object.fromEntries(asked.map((name) => [name, finders[name](text, all)])) }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : messageOf(error)
    context.failed({ path: '-', place: `line ${number}`, reason })
    return { error: reason }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new UserError('bad-input', 'is no JSON')
  }
}
