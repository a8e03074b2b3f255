/** Counts of months put together into bins wide enough to be told apart. */
import type { TimelineCount } from '../../record/items.ts'

export type Unit = 'month' | 'year' | 'decade'

export interface Bin {
  type: string
  /** The beginning of the bin. */
  start: Date
  count: number
  /** Its bounds as the filters take them. */
  from: string
  to: string
}

/** Beyond this many months a bin is a year, beyond this many years a decade. */
const MONTHS_SHOWN = 30
const YEARS_SHOWN = 45

/** The bins of a timeline that have something in them. A month that is none (an unknown day) is left out. */
export function binsOf(counts: readonly TimelineCount[]): { unit: Unit; bins: Bin[] } {
  const dated = counts.filter(({ month }) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month))
  const months = dated.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1)
  const span = dated.length === 0 ? 0 : Math.max(...months) - Math.min(...months)
  const unit: Unit = span <= MONTHS_SHOWN ? 'month' : span <= YEARS_SHOWN * 12 ? 'year' : 'decade'
  const bins = new Map<string, Bin>()
  for (const { month, type, count } of dated) {
    const { from, to } = boundsOf(month, unit)
    const key = `${from} ${type}`
    const bin = bins.get(key) ?? { type, start: new Date(from), count: 0, from, to }
    bins.set(key, { ...bin, count: bin.count + count })
  }
  return { unit, bins: [...bins.values()] }
}

function boundsOf(month: string, unit: Unit): { from: string; to: string } {
  const year = month.slice(0, 4)
  if (unit === 'month') return { from: month, to: month }
  if (unit === 'year') return { from: year, to: year }
  return { from: `${year.slice(0, 3)}0`, to: `${year.slice(0, 3)}9` }
}
