/** The body of a worker thread: takes jobs, gives results, and never lets one bad page end the rest. */
import os from 'node:os'
import { parentPort } from 'node:worker_threads'
import { PageError } from '../../page/error.ts'
import { type Job, type JobResult, perform } from './jobs.ts'

// Reading is work for the background: a server or a person on the same machine goes first, and gets nearly all that they ask for.
os.setPriority(15)

// Messages are answered in their order, though a job may wait for the engine to be loaded.
let turn: Promise<void> = Promise.resolve()
parentPort?.on('message', (jobs: Job[]) => {
  turn = turn.then(async () => {
    const results: JobResult[] = []
    for (const job of jobs) results.push(await attempt(job))
    parentPort?.postMessage(results)
  })
})

async function attempt(job: Job): Promise<JobResult> {
  try {
    return { value: await perform(job) }
  } catch (error) {
    const code = error instanceof PageError ? { code: error.code } : {}
    return { reason: error instanceof Error ? error.message : String(error), ...code }
  }
}
