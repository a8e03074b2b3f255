/**
 * `npm run eval`: scores the engine against its own cases, and against the data folder (`ISNAD_DATA`, by default ../shared)
 * where it is there.
 *
 *   --only times,gold   these measures alone
 *   --errors 20         up to so many errors of each
 *   --date 2026-11-21   the day the results are filed under, by default today
 *   --raise             lift the floors to what was measured
 *
 * A full run files its rows under eval/history/. Exits 1 when a row lies below its floor.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { dataFolder, hasData } from './data.ts'
import { belowFloor, raised, readFloors, writeFloors } from './floors.ts'
import { JUDGED } from './judged.ts'
import type { Measure, Row } from './measure.ts'
import { NAMES } from './names.ts'
import { OWN } from './own.ts'
import { PARTIES } from './parties.ts'
import { SHARED } from './shared.ts'
import { VARIANTS } from './variants.ts'

const MEASURES: readonly Measure[] = [OWN, ...SHARED, ...PARTIES, ...NAMES, VARIANTS, ...JUDGED]

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    errors: { type: 'string', default: '0' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    raise: { type: 'boolean', default: false },
  },
})

const chosen = choose(values.only)
const results: Record<string, Row[]> = {}
const below: string[] = []
let floors = readFloors()

console.log(`${''.padEnd(44)}  gold  found      P      R  score`)
for (const measure of chosen) {
  if (measure.needs !== null && !hasData(measure.needs)) {
    console.log(`${measure.name}: not measured, there is no ${measure.needs} in ${dataFolder} (set ISNAD_DATA)`)
    continue
  }
  const { rows, errors } = measure.run(Number(values.errors))
  results[measure.name] = rows
  for (const row of rows) console.log(lineOf(measure.name, row))
  for (const error of errors) console.log(`    ${error}`)
  below.push(...belowFloor(floors, measure.name, rows))
  if (values.raise) floors = raised(floors, measure.name, rows)
}

if (values.raise) writeFloors(floors)
if (chosen.length === MEASURES.length) {
  const folder = path.join(import.meta.dirname, 'history')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${values.date}.json`), `${JSON.stringify(results, null, 1)}\n`)
  console.log(`filed under eval/history/${values.date}.json`)
}
for (const line of below) console.error(`below its floor: ${line}`)
process.exitCode = below.length === 0 ? 0 : 1

function choose(only: string | undefined): readonly Measure[] {
  if (only === undefined) return MEASURES
  return only.split(',').map((name) => {
    const measure = MEASURES.find((one) => one.name === name)
    if (measure === undefined) {
      console.error(`there is no measure '${name}'; there are ${MEASURES.map((one) => one.name).join(', ')}`)
      process.exit(2)
    }
    return measure
  })
}

function lineOf(measure: string, row: Row): string {
  const share = (x: number | undefined) => (x === undefined ? '' : (100 * x).toFixed(1)).padStart(6)
  const count = (n: number | undefined) => (n === undefined ? '' : String(n)).padStart(6)
  return [
    `${measure}: ${row.name}`.padEnd(43),
    count(row.gold),
    count(row.found),
    share(row.precision),
    share(row.recall),
    share(row.score),
  ].join(' ')
}
