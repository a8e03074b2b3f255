/** The HTTP interface as a projection of the table of operations: fields are query parameters, standard input is the body. */
import { Hono, type Context as Request } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stream } from 'hono/streaming'
import { ZodError, z } from 'zod'
import type { Context, Failure } from '../app/context.ts'
import { NotFound, UserError } from '../app/errors.ts'
import { type Field, fieldsOf, type Operation } from '../app/operation.ts'
import type { Mode, Store } from '../app/store.ts'
import { BadQuestion, RecordError } from '../app/store.ts'
import { OPERATIONS } from '../app/table.ts'
import { BODY_BYTES } from './guard.ts'
import { mediaTypeOf, openApi } from './openapi.ts'

/** Items of a list where the request does not say, and at most. */
const ITEMS = { usual: 100, most: 1000 } as const

/** The routes under `/api`. `store` gives the record, opened for reading or for writing. */
export function api(store: (mode: Mode) => Store, signal: AbortSignal): Hono {
  const routes = new Hono()
  routes.use(bodyLimit({ maxSize: BODY_BYTES, onError: (request) => request.json(TOO_LARGE, 413) }))
  routes.onError((error, request) => {
    const { status, ...said } = explain(error)
    return request.json(said, status)
  })
  for (const operation of OPERATIONS) {
    if (operation.http !== null) {
      routes.on(operation.http, `/${operation.name}`, (request) => answer(operation, request, store, signal))
    }
  }
  routes.get('/openapi.json', (request) => request.json(openApi(OPERATIONS)))
  routes.all('*', (request) =>
    request.json({ error: 'There is no such operation. See /api/openapi.json.', code: 'no-operation' }, 404),
  )
  return routes
}

const MOST = BODY_BYTES / 1024 / 1024
const TOO_LARGE = {
  error: `The body is larger than ${MOST} MB. Send fewer pages at once.`,
  code: 'body-too-large',
  values: { megabytes: MOST },
}

async function answer(operation: Operation, request: Request, store: (mode: Mode) => Store, signal: AbortSignal) {
  const failures: Failure[] = []
  const context: Context = {
    stdin: request.req.raw.body ?? nothing(),
    signal: AbortSignal.any([signal, request.req.raw.signal]),
    watched: false,
    progress: () => undefined,
    say: () => undefined,
    failed: (failure) => failures.push(failure),
    store: () => store(operation.record ?? 'read'),
  }
  const result = await operation.run(inputOf(operation, request), context)
  if ('value' in result) return request.json(result.value as object)
  const first = await result.values[Symbol.asyncIterator]().next()
  if (first.done && failures.length > 0)
    return request.json({ error: 'Nothing could be read.', code: 'nothing-read', failures }, 422)
  request.header('Content-Type', mediaTypeOf(operation))
  const form = operation.kind === 'text' ? String : JSON.stringify
  return stream(request, async (out) => {
    if (!first.done) await out.write(`${form(first.value)}\n`)
    for await (const value of result.values) await out.write(`${form(value)}\n`)
    // Of pages among others that could not be read: `find` has said it in their place already.
    if (operation.name === 'read') for (const failure of failures) await out.write(`${JSON.stringify({ failure })}\n`)
  })
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The operation's input from the query; every parameter must be one of its fields. */
function inputOf(operation: Operation, { req }: Request): Record<string, unknown> {
  const fields = fieldsOf(operation)
  const asked = req.queries()
  const open = fields.filter((field) => !field.local)
  const unknown = Object.keys(asked).filter((name) => !open.some((field) => field.name === name))
  if (unknown.length > 0) {
    const known = open.map((field) => field.name).join(', ') || 'none'
    throw new UserError('no-parameter', `There is no parameter '${unknown.join(', ')}' here. There are: ${known}.`, {
      unknown: unknown.join(', '),
      known,
    })
  }
  const input: Record<string, unknown> = {}
  for (const field of open) {
    const values = asked[field.name]
    if (values !== undefined) input[field.name] = fieldValue(field, values)
  }
  if (fields.some((field) => field.name === 'paths')) input.paths = ['-']
  const limit = operation.kind === 'list' ? fields.find((field) => field.name === 'limit') : undefined
  return limit === undefined ? input : withLimit(input, limit)
}

function fieldValue(field: Field, values: string[]): unknown {
  const last = values.at(-1) ?? ''
  if (field.type === 'array') return values
  if (field.type === 'boolean') return last === '' || last === 'true' || last === '1'
  return field.type === 'string' ? last : Number(last)
}

function withLimit(input: Record<string, unknown>, field: Field): Record<string, unknown> {
  const limit = input.limit ?? field.default ?? ITEMS.usual
  if (typeof limit === 'number' && limit > ITEMS.most)
    throw new UserError(
      'too-many',
      `At most ${ITEMS.most} items are given at once. Go on with offset, or use /api/export.`,
      { most: ITEMS.most },
    )
  return { ...input, limit }
}

/** What went wrong: in English for people, by its code for programs and for those who say it in another language. */
interface Said {
  status: 400 | 404 | 500 | 503
  error: string
  code: string
  values?: Readonly<Record<string, unknown>>
}

function explain(error: Error): Said {
  if (error instanceof ZodError) {
    const fields = error.issues.map((issue) => issue.path.join('.')).join(', ')
    return { status: 400, error: z.prettifyError(error), code: 'bad-input', values: { fields } }
  }
  if (error instanceof UserError || error instanceof RecordError) {
    const { message, code, values } = error
    return { status: statusOf(error), error: message, code, values }
  }
  return { status: 500, error: `Something broke inside: ${error.message}`, code: 'broken' }
}

function statusOf(error: UserError | RecordError): Said['status'] {
  if (error instanceof NotFound) return 404
  return error instanceof UserError || error instanceof BadQuestion ? 400 : 503
}
