/** The description of the HTTP interface in OpenAPI 3.1, from the table of operations. */
import { z } from 'zod'
import { Failure } from '../app/context.ts'
import { type Field, fieldsOf, type Operation } from '../app/operation.ts'
import { ENGINE } from '../app/version.ts'

export function openApi(operations: readonly Operation[]): object {
  const paths = operations.flatMap((operation) =>
    operation.http === null
      ? []
      : [[`/api/${operation.name}`, { [operation.http.toLowerCase()]: describe(operation) }]],
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version: ENGINE.version,
      description: 'A sourced record of diplomacy. Every operation is also a command: isnad NAME.',
    },
    paths: Object.fromEntries(paths),
    components: { schemas: { Error: z.toJSONSchema(ErrorAnswer) } },
  }
}

/** What is answered where an operation cannot be done. */
export const ErrorAnswer = z.object({
  error: z.string().meta({ description: 'what is wrong and what to do, in English' }),
  code: z.string().meta({ description: 'the same as a word that stays: not-found, bad-date, unknown-state …' }),
  values: z.record(z.string(), z.unknown()).optional().meta({ description: 'what stands in the words' }),
  failures: z.array(Failure).optional(),
})

function describe(operation: Operation): object {
  return {
    operationId: operation.name,
    summary: operation.summary,
    description: operation.details,
    parameters: fieldsOf(operation)
      .filter((field) => !field.local)
      .map(parameter),
    ...(operation.body === null ? {} : { requestBody: { description: operation.body, content: { '*/*': {} } } }),
    responses: {
      200: { description: operation.summary, content: { [mediaTypeOf(operation)]: { schema: answerOf(operation) } } },
      default: {
        description: 'What is wrong, and what to do',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  }
}

export function mediaTypeOf({ kind }: Operation): string {
  if (kind === 'stream') return 'application/jsonl'
  return kind === 'text' ? 'text/plain; charset=utf-8' : 'application/json'
}

const answerOf = (operation: Operation) => z.toJSONSchema(operation.output, { io: 'output', unrepresentable: 'any' })

function parameter(field: Field): object {
  const items = { type: 'string', ...(field.choices.length > 0 ? { enum: field.choices } : {}) }
  const schema = field.type === 'array' ? { type: 'array', items } : { ...items, type: field.type }
  return {
    name: field.name,
    in: 'query',
    required: field.required,
    description: field.description,
    schema: { ...schema, ...(field.default === undefined ? {} : { default: field.default }) },
  }
}
