/** Runs one operation for the command line: standard input in, lines or a view for people out. */
import process from 'node:process'
import type { Context } from '../app/context.ts'
import type { Operation, Result } from '../app/operation.ts'
import { Output } from './output.ts'
import { ProgressLine } from './progress.ts'
import { VIEWS, type View } from './views/index.ts'

/** Was everything read? What was not is named on standard error. */
export async function run(operation: Operation, input: Record<string, unknown>, json: boolean): Promise<boolean> {
  const output = new Output(process.stdout)
  const progress = new ProgressLine(process.stderr)
  const stop = new AbortController()
  const interrupt = () => {
    // A second Ctrl-C ends at once; the record is sound either way.
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  let complete = true
  const context: Context = {
    stdin: process.stdin,
    signal: stop.signal,
    progress: (state) => progress.show(state),
    failed: ({ path, place, reason, remedy }) => {
      complete = false
      const where = place === undefined ? path : `${path}, ${place}`
      progress.note(`isnad: ${where}: ${reason}${remedy === undefined ? '' : `; ${remedy}`}`)
    },
  }
  try {
    const view = json ? undefined : VIEWS[operation.name]
    await print(await operation.run(input, context), operation, view, output)
  } finally {
    progress.clear()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
  return complete
}

async function print(result: Result, operation: Operation, view: View | undefined, output: Output): Promise<void> {
  if ('values' in result) {
    for await (const value of result.values) await output.line(view ? view(value) : JSON.stringify(value))
  } else if (view) await output.line(view(result.value))
  else if (operation.kind === 'list') {
    for (const item of itemsOf(result.value)) await output.line(JSON.stringify(item))
  } else await output.line(JSON.stringify(result.value))
}

function itemsOf(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)) return value.items
  throw new TypeError('a list without items')
}
