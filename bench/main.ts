/**
 * `npm run bench`: how fast the engine is, on one core of this machine.
 *
 *   --all               over the whole of corpora/ant-2018 rather than a sample
 *   --only stages       these benches alone
 *   --date 2026-11-21   the day the figures are filed under, by default today
 *
 * A full run files its figures under bench/history/, with the machine they are of.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { dataFolder, hasData } from '../eval/data.ts'
import type { Bench, Figure } from './bench.ts'
import { DATEPARSER } from './dateparser.ts'
import { LENGTHS_BENCH } from './lengths.ts'
import { PAGES_BENCH } from './pages.ts'
import { RECORD } from './record.ts'
import { SERVICE } from './service.ts'
import { STAGES } from './stages.ts'
import { START } from './start.ts'

const BENCHES: readonly Bench[] = [START, STAGES, PAGES_BENCH, LENGTHS_BENCH, RECORD, SERVICE, DATEPARSER]

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
})

const only = values.only?.split(',')
const unknown = only?.find((name) => !BENCHES.some((bench) => bench.name === name))
if (unknown !== undefined) {
  console.error(`there is no bench '${unknown}'; there are ${BENCHES.map((bench) => bench.name).join(', ')}`)
  process.exit(2)
}

const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`
console.log(machine)
const figures: Record<string, Figure[]> = {}
for (const bench of BENCHES) {
  if (only !== undefined && !only.includes(bench.name)) continue
  if (bench.needs !== null && !hasData(bench.needs)) {
    console.log(`${bench.name}: not measured, there is no ${bench.needs} in ${dataFolder} (set ISNAD_DATA)`)
    continue
  }
  const rows = await bench.run({ all: values.all })
  figures[bench.name] = rows
  for (const { name, value, unit, note } of rows) {
    const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })
    console.log(`${`${bench.name}: ${name}`.padEnd(40)} ${shown.padStart(12)} ${unit.padEnd(8)} ${note ?? ''}`)
  }
}

if (only === undefined) {
  const folder = path.join(import.meta.dirname, 'history')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${values.date}.json`), `${JSON.stringify({ machine, figures }, null, 1)}\n`)
  console.log(`filed under bench/history/${values.date}.json`)
}
