/**
 * The reference of the operations, from the table of them: `docs/reference/operations/`, a page each. `npm run reference`
 * writes it; `npm test` fails when it is stale.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type Field, fieldsOf, type Operation } from '../src/app/operation.ts'
import { OPERATIONS } from '../src/app/table.ts'
import { flagOf } from '../src/cli/program.ts'

export const FOLDER = path.join(import.meta.dirname, '../docs/reference/operations')

/** The pages by their file names. */
export function referencePages(): Map<string, string> {
  const pages = OPERATIONS.map((operation) => [`${operation.name}.md`, pageOf(operation)] as const)
  return new Map([['README.md', index()], ...pages])
}

function index(): string {
  const rows = OPERATIONS.map(({ name, summary, http }) => {
    const route = http === null ? '–' : `\`${http} /api/${name}\``
    return `| [\`isnad ${name}\`](${name}.md) | ${route} | ${summary} |`
  })
  return [
    '# Operations',
    '',
    'Every operation is a command and, where a request for it makes sense, a route of the HTTP interface. These pages are made from the',
    'table of operations by `npm run reference`.',
    '',
    '| command | route | what it does |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function pageOf(operation: Operation): string {
  const { name, summary, details, examples, http, body, record } = operation
  const fields = fieldsOf(operation)
  const places = fields.filter((field) => field.argument).map(argumentOf)
  const flags = [...(record === null ? [] : ['--record FILE']), '--json']
  return [
    `# isnad ${name}`,
    '',
    `${summary}.`,
    '',
    details,
    '',
    '```',
    ['isnad', name, ...places, '[options]'].join(' '),
    '```',
    '',
    ...section('Input', fieldTable(fields)),
    `${flags.map((flag) => `\`${flag}\``).join(' and ')} ${flags.length > 1 ? 'are' : 'is'} understood beside these${record === null ? '' : '; the environment variable `ISNAD_RECORD` names the record where `--record` does not'}.`,
    ...(body === null ? [] : ['', `Standard input, or the body of a request: ${body}.`]),
    '',
    ...section('Examples', [
      '```sh',
      ...examples.flatMap(({ command, says }) => [`# ${says}`, `isnad ${command}`]),
      '```',
    ]),
    ...section('HTTP', [
      http === null
        ? 'Not over HTTP: it works with files or the server of the machine itself.'
        : `\`${http} /api/${name}\``,
    ]),
    ...section(ANSWERS[operation.kind], ['```json', JSON.stringify(schemaOf(operation), null, 1), '```']),
  ].join('\n')
}

const ANSWERS = {
  one: 'Answer',
  list: 'Answer (with `--json` the command prints the items, one a line)',
  stream: 'Answer, one a line',
  text: 'Answer: lines of text',
} as const

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

function argumentOf(field: Field): string {
  const name = field.type === 'array' ? `${field.placeholder}…` : field.placeholder
  return field.required ? name : `[${name}]`
}

function fieldTable(fields: readonly Field[]): string[] {
  if (fields.length === 0) return []
  const row = (field: Field) => {
    const flag = field.type === 'boolean' ? `--${flagOf(field.name)}` : `--${flagOf(field.name)} ${field.placeholder}`
    const notes = [
      field.description.replaceAll('|', '\\|'),
      ...(field.choices.length > 0 ? [`one of ${field.choices.map((choice) => `\`${choice}\``).join(', ')}`] : []),
      ...(field.default === undefined || field.default === false ? [] : [`by default \`${String(field.default)}\``]),
    ]
    const parameter = field.local ? '–' : `\`${field.name}\``
    return `| \`${(field.argument ? argumentOf(field) : flag).replaceAll('|', '\\|')}\` | ${parameter} | ${notes.join('; ')} |`
  }
  return ['| command line | parameter | meaning |', '| --- | --- | --- |', ...fields.map(row), '']
}

/** The answer as JSON Schema, without what says only that no other field may stand there. */
function schemaOf(operation: Operation): unknown {
  const schema = z.toJSONSchema(operation.output, { io: 'output', unrepresentable: 'any' })
  const plain = (_key: string, value: unknown) => (value === Number.MAX_SAFE_INTEGER ? undefined : value)
  const { $schema: _schema, ...rest } = JSON.parse(JSON.stringify(schema, plain))
  return rest
}

if (import.meta.main) {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, page] of referencePages()) writeFileSync(path.join(FOLDER, name), page)
  console.log(`${OPERATIONS.length} operations described under docs/reference/operations/`)
}
