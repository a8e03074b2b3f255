import { PageError } from '../page/index.ts'

/** What stands in the words of an error, for those who say it in another language. */
type Values = Readonly<Record<string, unknown>>

/** An error that the caller can do something about. Its message says what is wrong and, where it can, what to do next. */
export class UserError extends Error {
  override name: string = 'UserError'
  /** Names the error for programs: it stays when the words change. */
  readonly code: string
  readonly values: Values

  constructor(code: string, message: string, values: Values = {}) {
    super(message)
    this.code = code
    this.values = values
  }
}

/** What was asked for by its id is not there. */
export class NotFound extends UserError {
  override name = 'NotFound'
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The value of some work, or why there is none. */
export function attempt<T>(work: () => T): { value: T } | { reason: string; remedy?: string; code?: string } {
  try {
    return { value: work() }
  } catch (error) {
    // Whoever reports it names the file; the error's message would name it again.
    if (error instanceof PageError) return { reason: error.reason, remedy: error.remedy, code: error.code }
    return { reason: messageOf(error) }
  }
}
