/** An error that the caller can do something about. Its message says what is wrong and, where it can, what to do next. */
export class UserError extends Error {
  override name = 'UserError'
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
