/**
 * Floors: what was once reached may not be lost silently. `floors.json` holds for each row the lowest score allowed, and for
 * the project's own cases how many there are at least. `npm run eval -- --raise` lifts them to what is measured. The tests
 * compare the file with its earlier versions: a floor may only be lower than it was where `why` says why.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Row } from './measure.ts'

const Floors = z.record(
  z.string(),
  z.object({ score: z.number(), count: z.int().optional(), why: z.string().optional() }),
)
export type Floors = z.infer<typeof Floors>

const file = path.join(import.meta.dirname, 'floors.json')
const OWN = 'cases'

export const readFloors = (): Floors => Floors.parse(JSON.parse(readFileSync(file, 'utf8')))

const keyOf = (measure: string, row: Row) => `${measure}: ${row.name}`
/** Floors keep three decimals, rounded down, so that the last digit of a float breaks none. */
const rounded = (score: number) => Math.floor(score * 1000 + 1e-6) / 1000

/** Each row that lies below its floor, as a line. */
export function belowFloor(floors: Floors, measure: string, rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const key = keyOf(measure, row)
    const floor = floors[key]
    if (floor === undefined) return []
    return [
      ...(rounded(row.score) < floor.score ? [`${key}: ${row.score.toFixed(3)} is below ${floor.score}`] : []),
      ...(floor.count !== undefined && (row.gold ?? 0) < floor.count
        ? [`${key}: ${row.gold ?? 0} cases are fewer than ${floor.count}`]
        : []),
    ]
  })
}

/** The floors lifted to the rows; none is lowered. */
export function raised(floors: Floors, measure: string, rows: readonly Row[]): Floors {
  const next = { ...floors }
  for (const row of rows) {
    const key = keyOf(measure, row)
    const old = floors[key]
    const count = measure === OWN ? Math.max(row.gold ?? 0, old?.count ?? 0) : undefined
    next[key] = { score: Math.max(rounded(row.score), old?.score ?? 0), ...(count === undefined ? {} : { count }) }
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export const writeFloors = (floors: Floors): void => writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)

/** The versions of the file that this checkout's history holds, newest first; none where there is no history. */
export function earlierFloors(): Floors[] {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: path.dirname(file), encoding: 'utf8' })
  const commits = git('log', '--format=%H', '-n', '50', '--', 'floors.json').stdout ?? ''
  return commits.split('\n').flatMap((commit) => {
    const shown = commit === '' ? null : git('show', `${commit}:./floors.json`)
    return shown?.status === 0 ? [Floors.parse(JSON.parse(shown.stdout))] : []
  })
}

/** Each floor that is lower than in an earlier version, or gone, without a reason. */
export function lowered(floors: Floors, earlier: readonly Floors[]): string[] {
  return [...new Set(earlier.flatMap((version) => Object.keys(version)))].flatMap((key) => {
    const now = floors[key]
    if (now?.why !== undefined) return []
    const score = Math.max(...earlier.map((version) => version[key]?.score ?? 0))
    const count = Math.max(...earlier.map((version) => version[key]?.count ?? 0))
    return (now?.score ?? 0) < score || (now?.count ?? 0) < count ? [`${key} was ${score} (${count} cases)`] : []
  })
}
