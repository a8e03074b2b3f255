import type { Page } from '../../model/index.ts'
import { read } from '../../read.ts'
import { type Entry, entryOf, type ReadingRows, readingRows } from '../entry.ts'
import { type Kept, type Proof, prove } from '../proof.ts'

/** Work for a thread: to make the entry of a page, to read a page anew, to prove what is kept of one. */
export type Job = { kind: 'enter'; page: Page } | { kind: 'reread'; page: Page } | { kind: 'prove'; kept: Kept }

/** What comes of each kind. */
export interface Done {
  enter: Entry
  reread: ReadingRows
  prove: Proof
}

export type JobResult = { value: Done[Job['kind']] } | { reason: string }

export function perform(job: Job): Done[Job['kind']] {
  if (job.kind === 'enter') return entryOf(job.page)
  if (job.kind === 'reread') return readingRows(read(job.page))
  return prove(job.kept)
}
