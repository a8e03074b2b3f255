/** The body of a worker thread: takes jobs, gives results, and never lets one bad page end the rest. */
import os from 'node:os'
import { parentPort } from 'node:worker_threads'
import { type Job, type JobResult, perform } from './jobs.ts'

// Reading is work for the background: a server or a person on the same machine goes first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL)

parentPort?.on('message', (jobs: Job[]) => {
  const results = jobs.map((job): JobResult => {
    try {
      return { value: perform(job) }
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) }
    }
  })
  parentPort?.postMessage(results)
})
