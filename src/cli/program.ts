/** The command line as a projection of the table of operations. */
import process from 'node:process'
import tab from '@bomb.sh/tab/commander'
import { Argument, Command, CommanderError, Option } from 'commander'
import { ZodError, z } from 'zod'
import { messageOf, NotFound, UserError } from '../app/errors.ts'
import { type Field, fieldsOf, type Operation } from '../app/operation.ts'
import { BadQuestion, RecordError } from '../app/store.ts'
import { OPERATIONS } from '../app/table.ts'
import { ENGINE } from '../app/version.ts'
import { type Flags, run } from './run.ts'

/** What a command leaves behind: done, some input could not be read, wrong use. */
const EXIT = { done: 0, incomplete: 1, misuse: 2 } as const

/** Runs the command that the arguments name. The answer is the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  let status: number = EXIT.done
  const program = programOf(async (operation, input, flags) => {
    status = (await run(operation, input, flags)) ? EXIT.done : EXIT.incomplete
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return explain(error)
  }
}

type Act = (operation: Operation, input: Record<string, unknown>, flags: Flags) => Promise<void>

export function programOf(act: Act): Command {
  const program = new Command('isnad')
    .description('Reads Arabic news pages and keeps a sourced record of diplomacy.')
    .version(ENGINE.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Try isnad --help, or isnad COMMAND --help.')
    .exitOverride()
    .addHelpText('after', '\nEvery command has --json. Completion: source <(isnad complete bash), or zsh, fish.')
  for (const operation of OPERATIONS) program.addCommand(commandOf(operation, act).copyInheritedSettings(program))
  tab(program)
  return program
}

function commandOf(operation: Operation, act: Act): Command {
  const command = new Command(operation.name).summary(operation.summary).description(descriptionOf(operation))
  const fields = fieldsOf(operation)
  const positional = fields.filter((field) => field.argument)
  for (const field of positional) command.addArgument(argumentOf(field))
  for (const field of fields) if (!field.argument) command.addOption(optionOf(field))
  if (operation.record !== null) command.option('--record <FILE>', 'the record; by default what ISNAD_RECORD names')
  command.option('--json', 'print JSON, one object a line')
  command.addHelpText('after', examplesOf(operation))
  return command.action(async () => {
    const { json, record, ...options } = command.opts<Record<string, unknown>>()
    const named = positional.map((field, i) => [field.name, command.processedArgs[i] as unknown] as const)
    const input = { ...options, ...Object.fromEntries(named.filter(([, value]) => !isEmpty(value))) }
    await act(operation, input, { json: json === true, record: typeof record === 'string' ? record : undefined })
  })
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)

const descriptionOf = ({ summary, details }: Operation) => `${summary}.\n\n${details}`

const examplesOf = ({ examples }: Operation) =>
  `\nExamples:\n${examples.map(({ command, says }) => `  $ isnad ${command}\n      ${says}`).join('\n')}`

function argumentOf(field: Field): Argument {
  const name = field.type === 'array' ? `${field.placeholder}...` : field.placeholder
  return new Argument(field.required ? `<${name}>` : `[${name}]`, field.description)
}

function optionOf(field: Field): Option {
  const flag = `--${flagOf(field.name)}`
  const option = new Option(field.type === 'boolean' ? flag : `${flag} <${field.placeholder}>`, field.description)
  if (field.choices.length > 0) option.choices([...field.choices])
  if (field.type === 'integer' || field.type === 'number') option.argParser(Number)
  if (field.required) option.makeOptionMandatory()
  return option
}

export const flagOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Says on standard error what went wrong. The answer is the exit status. */
function explain(error: unknown): number {
  if (error instanceof BadQuestion) {
    console.error(`isnad: ${error.message}`)
    return EXIT.misuse
  }
  if (error instanceof RecordError || error instanceof NotFound) {
    console.error(`isnad: ${error.message}`)
    return EXIT.incomplete
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse
  if (error instanceof ZodError) console.error(`isnad: ${z.prettifyError(error)}`)
  else if (error instanceof UserError) console.error(`isnad: ${error.message}`)
  else {
    console.error(`isnad: ${messageOf(error)}`)
    if (process.env.ISNAD_DEBUG !== undefined) console.error(error)
    return EXIT.incomplete
  }
  return EXIT.misuse
}
