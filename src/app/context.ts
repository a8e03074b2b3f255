import { z } from 'zod'
import type { Store } from '../record/index.ts'

/** Something that was given and could not be read: the rest is done, and the caller is told. */
export const Failure = z.object({
  path: z.string().meta({ description: 'file, page or line as the caller would name it; - is standard input' }),
  place: z.string().optional().meta({ description: 'where in it: line 12' }),
  reason: z.string(),
  code: z.string().optional().meta({ description: 'the reason as a word for programs: empty, binary, json …' }),
  remedy: z.string().optional().meta({ description: 'what the caller can do about it' }),
})
export type Failure = z.infer<typeof Failure>

/** How far long work has come. */
export interface Progress {
  /** What is counted: `articles`, `pages`. */
  unit: string
  done: number
  /** Null as long as it is not known. */
  total: number | null
}

/** Where to serve. */
export interface Address {
  host: string
  port: number
}

/** What an operation has beside its input. */
export interface Context {
  /** The record that the caller works with. Throws `UserError` where none was named. */
  store(): Store

  /** Standard input of a command, the body of a request. */
  stdin: AsyncIterable<Uint8Array>
  /** Ends long work at the next sound moment. */
  signal: AbortSignal
  failed(failure: Failure): void
  progress(progress: Progress): void
  /** Does anybody look at the progress? Then it may cost something to know how much there is to do. */
  watched: boolean
  /** A line for the person who started the work. */
  say(line: string): void
  /** Serves the record over HTTP until the signal; says where on `listening`. Absent where there is nothing to serve from. */
  serve?(address: Address, listening: (url: string) => void): Promise<void>
}
