import type { Page } from '../../model/index.ts'
import type { Entry, ReadingRows } from '../entry.ts'
import type { Kept, Proof } from '../proof.ts'

/** Work for a thread: to make the entry of a page, to read a page anew, to prove what is kept of one. */
export type Job = { kind: 'enter'; page: Page } | { kind: 'reread'; page: Page } | { kind: 'prove'; kept: Kept }

/** What comes of each kind. */
export interface Done {
  enter: Entry
  reread: ReadingRows
  prove: Proof
}

/** Why there is no result; `code` where the page itself is to blame. */
export interface NoResult {
  reason: string
  code?: string
}

export type JobResult = { value: Done[Job['kind']] } | NoResult

/** Does a job. The engine is loaded by the first job that needs it: a proof makes the article, and no reading. */
export async function perform(job: Job): Promise<Done[Job['kind']]> {
  if (job.kind === 'prove') return (await import('../proof.ts')).prove(job.kept)
  const { entryOf, readingRows } = await import('../entry.ts')
  if (job.kind === 'enter') return entryOf(job.page)
  const { read } = await import('../../read.ts')
  return readingRows(read(job.page))
}
