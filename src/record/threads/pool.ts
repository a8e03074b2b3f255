/** A pool of worker threads that work through a stream of jobs and give the results in the order of the jobs. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Done, Job, JobResult, NoResult } from './jobs.ts'

/** Jobs in one message: enough that messages cost little, few enough that the threads stay even. */
const BATCH = 16
/** Bytes in one message, so that large pages go alone. */
const BATCH_BYTES = 1024 * 1024
/** Messages under way for each thread, so that it has work while the writer writes. */
const UNDER_WAY = 4

/**
 * Megabytes of a thread for what has just been made. V8 would take several times as much, for nothing: what a page leaves is either
 * gone when its reading is sent or stays with the forms.
 */
const YOUNG = 16

/** From source the thread runs TypeScript, as built JavaScript. */
const BODY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

export interface Task<T, K extends Job['kind']> {
  /** What the caller wants back with the result. */
  of: T
  job: Extract<Job, { kind: K }>
  bytes: number
}

export type Outcome<T, K extends Job['kind']> = { of: T; value: Done[K] } | ({ of: T } & NoResult)

/** Does the jobs on `threads` threads. Memory is bounded: no more tasks are taken than can be worked on soon. */
export async function* work<T, K extends Job['kind']>(
  tasks: AsyncIterable<Task<T, K>>,
  threads = availableParallelism(),
): AsyncGenerator<Outcome<T, K>> {
  const pool = Array.from({ length: threads }, () => new Thread())
  const queue: Promise<Outcome<T, K>[]>[] = []
  let next = 0
  try {
    for await (const batch of batchesOf(tasks)) {
      queue.push(pool[next++ % threads]!.run(batch))
      if (queue.length >= threads * UNDER_WAY) yield* await queue.shift()!
    }
    while (queue.length > 0) yield* await queue.shift()!
  } finally {
    await Promise.allSettled(queue)
    await Promise.all(pool.map((thread) => thread.end()))
  }
}

async function* batchesOf<T, K extends Job['kind']>(tasks: AsyncIterable<Task<T, K>>): AsyncGenerator<Task<T, K>[]> {
  let batch: Task<T, K>[] = []
  let bytes = 0
  for await (const task of tasks) {
    batch.push(task)
    bytes += task.bytes
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/** A message under way, and who waits for its answer. */
interface Waiting {
  resolve(results: JobResult[]): void
  reject(error: Error): void
}

/** One thread, which answers messages in their order. A page that kills it is a failure; a new thread goes on. */
class Thread {
  #worker: Worker | null = null
  #waiting: Waiting[] = []

  async run<T, K extends Job['kind']>(batch: Task<T, K>[]): Promise<Outcome<T, K>[]> {
    try {
      const results = await this.#send(batch.map((task) => task.job))
      // The kinds of job and result correspond by `Done`, which a message between threads cannot carry.
      return batch.map(({ of }, i) => ({ of, ...results[i]! }) as Outcome<T, K>)
    } catch (error) {
      if (batch.length === 1) return [{ of: batch[0]!.of, reason: `the reader broke down: ${String(error)}` }]
      const outcomes: Outcome<T, K>[] = []
      for (const task of batch) outcomes.push(...(await this.run([task])))
      return outcomes
    }
  }

  async end(): Promise<void> {
    this.#worker?.removeAllListeners()
    await this.#worker?.terminate()
  }

  #send(jobs: Job[]): Promise<JobResult[]> {
    this.#worker ??= this.#start()
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      worker.postMessage(jobs)
    })
  }

  #start(): Worker {
    const worker = new Worker(BODY, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
    worker.on('message', (results: JobResult[]) => this.#waiting.shift()?.resolve(results))
    worker.on('error', (error) => this.#broken(error))
    worker.on('exit', (status) => this.#broken(new Error(`the thread ended with status ${status}`)))
    return worker
  }

  #broken(error: unknown): void {
    this.#worker?.removeAllListeners()
    this.#worker = null
    for (const { reject } of this.#waiting.splice(0)) reject(error instanceof Error ? error : new Error(String(error)))
  }
}
