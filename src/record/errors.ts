/** What stands in the words of an error, for those who say it in another language. */
export type Values = Readonly<Record<string, unknown>>

/** What went wrong with a record, in words that say what to do next. */
export class RecordError extends Error {
  override name = 'RecordError'
  /** Names the error for programs: it stays when the words change. */
  readonly code: string
  readonly values: Values

  constructor(code: string, message: string, values: Values = {}, options: ErrorOptions = {}) {
    super(message, options)
    this.code = code
    this.values = values
  }
}

/** The record is well; what was asked of it makes no sense. */
export class BadQuestion extends RecordError {
  override name = 'BadQuestion'
}

interface Trouble {
  code: string
  message: (file: string) => string
}

/** SQLite's primary result codes that a person can do something about. https://sqlite.org/rescode.html */
const BY_CODE: Readonly<Record<number, Trouble>> = {
  5: {
    code: 'record-busy',
    message: (file) => `${file} is in use by another process that did not let go. Wait for it to end, and try again.`,
  },
  8: {
    code: 'record-readonly',
    message: (file) =>
      `${file} cannot be written to. Give yourself the right to write to it and to its folder (chmod u+w).`,
  },
  10: {
    code: 'disk-failed',
    message: (file) =>
      `The disk failed while ${file} was worked on; what was stored before is sound. Check the disk and its space.`,
  },
  11: {
    code: 'record-damaged',
    message: (file) => `${file} is damaged. Take up your last backup; isnad check ${file} names what is wrong.`,
  },
  13: {
    code: 'disk-full',
    message: (file) =>
      `No space is left for ${file}; what was stored before is sound. Free some space, and run the same command again: it goes on where it stopped.`,
  },
  14: {
    code: 'record-closed',
    message: (file) => `${file} cannot be opened. Check that its folder is there and that you may read it.`,
  },
  26: { code: 'no-record', message: (file) => `${file} is no Isnad record. Name another file.` },
}

/** An error of the database as one that says what to do; any other error as it is. */
export function explained(error: unknown, file: string): unknown {
  const trouble = BY_CODE[codeOf(error) ?? 0]
  return trouble === undefined
    ? error
    : new RecordError(trouble.code, trouble.message(file), { file }, { cause: error })
}

/** Does another process hold a lock (5), or is it just beginning a log (15)? */
export const isBusy = (error: unknown): boolean => [5, 15].includes(codeOf(error) ?? 0)

/** SQLite's primary result code; null for an error that is none of SQLite's. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}
