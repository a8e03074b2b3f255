/** Something that was given and could not be read: the rest is done, and the caller is told. */
export interface Failure {
  /** File, page or line as the caller would name it; `-` is standard input. */
  path: string
  /** Where in it: `line 12`. */
  place?: string
  reason: string
  /** What the caller can do about it. */
  remedy?: string
}

/** How far long work has come. */
export interface Progress {
  /** What is counted: `articles`, `pages`. */
  unit: string
  done: number
  /** Null as long as it is not known. */
  total: number | null
}

/** What an operation has beside its input. */
export interface Context {
  /** Standard input of a command, the body of a request. */
  stdin: AsyncIterable<Uint8Array>
  /** Ends long work at the next sound moment. */
  signal: AbortSignal
  failed(failure: Failure): void
  progress(progress: Progress): void
}
