/**
 * What an operation is. Every operation stands once, in `operations/`; the command line, the HTTP interface and the
 * reference are projections of the table of them in `table.ts`, so that they cannot differ.
 */
import { z } from 'zod'
import type { Mode } from '../record/index.ts'
import type { Context } from './context.ts'

export interface Example {
  /** What stands behind `isnad `, as a person would type it. */
  command: string
  says: string
}

/**
 * The kind of an answer. `one`: an object. `list`: an object with `items`, of which `--json` prints one a line.
 * `stream`: values as they come, one a line everywhere.
 * `text`: lines that are printed as they are.
 */
export type Kind = 'one' | 'list' | 'stream' | 'text'

interface Shape<I extends z.ZodObject, K extends Kind, O extends z.ZodType> {
  name: string
  kind: K
  /** One line of help, without a full stop. */
  summary: string
  /** What a person must know beside the line and the fields. */
  details: string
  input: I
  /** Schema of the object, or of one value of a stream. */
  output: O
  examples: readonly [Example, ...Example[]]
  /** `GET` changes nothing; `POST` may read a body, and may change the record; null where a request makes no sense. */
  http: 'GET' | 'POST' | null
  /** What standard input, or the body of a request, holds; null where it is not read. */
  body: string | null
  /** How it opens the record; null where it needs none. */
  record: Mode | null
}

type Answer<K extends Kind, O extends z.ZodType> = K extends 'stream' | 'text'
  ? AsyncIterable<z.output<O>>
  : Promise<z.output<O>>

type Handler<I extends z.ZodObject, K extends Kind, O extends z.ZodType> = (
  input: z.output<I>,
  context: Context,
) => Answer<K, O>

/** An operation whose types are forgotten: what the projections work with. Its input is checked before its handler runs. */
export interface Operation extends Shape<z.ZodObject, Kind, z.ZodType> {
  /** Throws `z.ZodError` when the input is not of the schema. */
  run(input: unknown, context: Context): Promise<Result>
}

/** The answer of an operation: an object (`one`, `list`), or values as they come. */
export type Result = { value: unknown } | { values: AsyncIterable<unknown> }

export function operation<I extends z.ZodObject, K extends Kind, O extends z.ZodType>(
  shape: Shape<I, K, O> & { handler: Handler<I, K, O> },
): Operation {
  const { handler, ...rest } = shape
  return {
    ...rest,
    run: async (input, context) => {
      const answer = handler(rest.input.parse(input), context)
      return Symbol.asyncIterator in answer ? { values: answer } : { value: await answer }
    },
  }
}

/** A field of an operation's input as the projections see it. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  description: string
  required: boolean
  choices: readonly string[]
  default: string | number | boolean | string[] | undefined
  /** Stands on the command line by its place, not behind a flag. */
  argument: boolean
  /** Names something on the caller's own machine: the command line has it, a request never. */
  local: boolean
  placeholder: string
}

const Property = z.object({
  type: z.enum(['string', 'integer', 'number', 'boolean', 'array']),
  description: z.string(),
  enum: z.array(z.string()).default([]),
  items: z.object({ enum: z.array(z.string()).default([]) }).optional(),
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
  argument: z.boolean().default(false),
  local: z.boolean().default(false),
  placeholder: z.string().optional(),
})

/** The fields of an operation, in the order of its schema. */
export function fieldsOf(one: Pick<Operation, 'input' | 'name'>): Field[] {
  const schema = z
    .object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()).default([]) })
    .parse(z.toJSONSchema(one.input, { io: 'input' }))
  return Object.entries(schema.properties).map(([name, property]) => {
    const field = Property.parse(property)
    return {
      name,
      type: field.type,
      description: field.description,
      required: schema.required.includes(name),
      choices: field.items?.enum ?? field.enum,
      default: field.default,
      argument: field.argument,
      local: field.local,
      placeholder: field.placeholder ?? (field.type === 'integer' || field.type === 'number' ? 'N' : 'TEXT'),
    }
  })
}

/** The items of the answer of a list. */
export function itemsOf(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)) return value.items
  throw new TypeError('a list without items')
}
