/** Runs one operation for the command line: standard input in, lines or a view for people out. */
import process from 'node:process'
import type { Context, Failure } from '../app/context.ts'
import { UserError } from '../app/errors.ts'
import { itemsOf, type Operation, type Result } from '../app/operation.ts'
import { Store } from '../app/store.ts'
import { Output } from './output.ts'
import { ProgressLine } from './progress.ts'
import { VIEWS, type View } from './views/index.ts'

/** What the command line has beside the operation's own input. */
export interface Flags {
  json: boolean
  record: string | undefined
}

/** Was everything read? What was not is named on standard error. */
export async function run(operation: Operation, input: Record<string, unknown>, flags: Flags): Promise<boolean> {
  const output = new Output(process.stdout)
  const progress = new ProgressLine(process.stderr)
  const stop = new AbortController()
  const interrupt = () => {
    // A second Ctrl-C ends at once; the record is sound either way.
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    progress.note('isnad: stopping …')
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  let complete = true
  let store: Store | null = null
  const context: Context = {
    stdin: process.stdin,
    signal: stop.signal,
    watched: process.stderr.isTTY,
    progress: (state) => progress.show(state),
    say: (line) => progress.note(line),
    failed: (failure) => {
      complete = false
      progress.note(`isnad: ${described(failure)}`)
    },
    store: () => {
      store ??= openStore(operation, flags.record)
      return store
    },
    serve: async (address, listening) => {
      const { serve } = await import('../http/server.ts')
      await serve({ ...address, file: recordFile(operation, flags.record), signal: stop.signal, listening })
    },
  }
  try {
    const view = flags.json ? undefined : VIEWS[operation.name]
    await print(await operation.run(input, context), operation, view, output)
  } finally {
    progress.clear()
    closeStore(store)
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
  return complete
}

function described({ path, place, reason, remedy }: Failure): string {
  const where = place === undefined ? path : `${path}, ${place}`
  return `${where}: ${reason}${remedy === undefined ? '' : `; ${remedy}`}`
}

function recordFile(operation: Operation, record: string | undefined): string {
  const file = record ?? process.env.ISNAD_RECORD
  if (file) return file
  throw new UserError('no-record', `Which record? Say isnad ${operation.name} … --record FILE, or set ISNAD_RECORD.`)
}

function openStore(operation: Operation, record: string | undefined): Store {
  const file = recordFile(operation, record)
  return Store.open(file, operation.record ?? 'read')
}

// A function of its own, since the compiler does not see that a closure has set the variable.
function closeStore(store: Store | null): void {
  store?.close()
}

async function print(result: Result, operation: Operation, view: View | undefined, output: Output): Promise<void> {
  if ('values' in result) {
    const form = operation.kind === 'text' ? String : (view ?? JSON.stringify)
    for await (const value of result.values) await output.line(form(value))
  } else if (view) await output.line(view(result.value))
  else if (operation.kind === 'list') {
    for (const item of itemsOf(result.value)) await output.line(JSON.stringify(item))
  } else await output.line(JSON.stringify(result.value))
}
