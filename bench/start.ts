/** How long until a fresh process has the engine and its first reading, and the memory that model and knowledge then take. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { type Bench, median } from './bench.ts'

const REPEATS = 5
const built = path.join(import.meta.dirname, '../dist/isnad.js')
const isBuilt = existsSync(built)
const index = isBuilt ? built : path.join(import.meta.dirname, '../src/index.ts')
const PROGRAM = `
  const now = () => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000 }
  const empty = process.memoryUsage.rss()
  const start = now()
  const { read } = await import(${JSON.stringify(index)})
  const loaded = now()
  read({ bytes: new TextEncoder().encode('أعلنت وزارة الخارجية أمس أن الوزير سيزور الرباط الأحد المقبل.'), mediaType: 'text/plain' })
  const done = now()
  console.log(JSON.stringify([loaded - start, done - loaded, done, (process.memoryUsage.rss() - empty) / 2 ** 20]))
`

export const START: Bench = {
  name: 'start',
  needs: null,
  run: () => {
    const runs = Array.from({ length: REPEATS }, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(stderr)
      const [load, first, whole, memory]: [number, number, number, number] = JSON.parse(stdout)
      return { load, first, whole, memory }
    })
    const note = `median of ${REPEATS}, ${isBuilt ? 'as built in dist/' : 'from the source: npm ci builds it'}`
    return [
      { name: 'loading the engine', value: median(runs.map((run) => run.load)), unit: 'ms', note },
      { name: 'first reading', value: median(runs.map((run) => run.first)), unit: 'ms', note },
      {
        name: 'both: model and knowledge ready',
        value: median(runs.map((run) => run.load + run.first)),
        unit: 'ms',
        note,
      },
      { name: 'memory of model and knowledge', value: median(runs.map((run) => run.memory)), unit: 'MB', note },
      { name: 'whole process', value: median(runs.map((run) => run.whole)), unit: 'ms', note },
    ]
  },
}
