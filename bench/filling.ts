/**
 * Fills a record from the corpus in a process of its own, as `isnad add` does, so that its memory can be told:
 * `node bench/filling.ts RECORD STEP` adds every STEP-th article and prints a `Filled` as JSON.
 */
import process from 'node:process'
import { dataPath } from '../eval/data.ts'
import { gather } from '../src/gather/index.ts'
import { Store } from '../src/record/index.ts'
import { CORPUS } from './corpus.ts'

export interface Filled {
  ms: number
  /** The most memory that the process and its threads ever had, in MB. */
  memory: number
  articles: number
  /** Milliseconds for a MB of articles in the first and in the last third, without the start of the threads. */
  first: number
  last: number
}

async function* pages(step: number, sizes: number[]) {
  let i = 0
  for await (const found of gather([dataPath(CORPUS)])) {
    if ('failure' in found) throw new Error(JSON.stringify(found.failure))
    if (i++ % step !== 0) continue
    sizes.push(found.page.bytes.length)
    yield { of: null, page: found.page }
  }
}

async function fill(record: string, step: number): Promise<Filled> {
  const sizes: number[] = []
  const moments: { done: number; at: number }[] = []
  const start = performance.now()
  const store = Store.open(record, 'create')
  await store.add(pages(step, sizes), { progress: (done) => moments.push({ done, at: performance.now() }) })
  store.close()
  const cost = (from: number, to: number) => {
    const first = moments.find((one) => one.done >= sizes.length * from)
    const last = moments.findLast((one) => one.done <= sizes.length * to)
    if (first === undefined || last === undefined) return 0
    return (last.at - first.at) / (sizes.slice(first.done, last.done).reduce((sum, size) => sum + size, 0) / 1e6)
  }
  return {
    ms: performance.now() - start,
    memory: process.resourceUsage().maxRSS / 1000,
    articles: sizes.length,
    first: cost(0.04, 0.33),
    last: cost(0.67, 1),
  }
}

const [record, step] = process.argv.slice(2)
if (record !== undefined && step !== undefined) console.log(JSON.stringify(await fill(record, Number(step))))
