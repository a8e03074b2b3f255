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

export interface Timeline {
  unit: Unit
  bins: Bin[]
  /** Events that lie far before or behind nearly all others, and are not in the bins. */
  outside: number
}

/** Share of the events that are shown at least. */
const SHOWN = 0.85

/**
 * The bins of a timeline that have something in them. A month that is none (an unknown day) is left out. Unless `whole`, so are the
 * few events of long ago ("since 1948") that would press all others into one bin.
 */
export function binsOf(counts: readonly TimelineCount[], whole = false): Timeline {
  const all = counts
    .filter(({ month }) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
  const dated = whole ? all : middleOf(all)
  const span = spanOf(dated)
  const unit: Unit = span <= MONTHS_SHOWN ? 'month' : span <= YEARS_SHOWN * 12 ? 'year' : 'decade'
  const bins = new Map<string, Bin>()
  for (const { month, type, count } of dated) {
    const { from, to } = boundsOf(month, unit)
    const key = `${from} ${type}`
    const bin = bins.get(key) ?? { type, start: new Date(from), count: 0, from, to }
    bins.set(key, { ...bin, count: bin.count + count })
  }
  return { unit, bins: [...bins.values()], outside: sum(all) - sum(dated) }
}

const sum = (counts: readonly TimelineCount[]): number => counts.reduce((n, { count }) => n + count, 0)

/** The shortest run of months that holds nearly all events, where with all of them months could not be told apart. */
function middleOf(dated: readonly TimelineCount[]): readonly TimelineCount[] {
  if (spanOf(dated) <= MONTHS_SHOWN) return dated
  const enough = sum(dated) * SHOWN
  let best: readonly TimelineCount[] = dated
  let held = 0
  let first = 0
  dated.forEach((one, last) => {
    held += one.count
    while (held - dated[first]!.count >= enough) held -= dated[first++]!.count
    const run = dated.slice(first, last + 1)
    if (held >= enough && spanOf(run) < spanOf(best)) best = run
  })
  const [from, to] = [best[0]!.month, best.at(-1)!.month]
  return dated.filter(({ month }) => month >= from && month <= to)
}

/** Months from the first to the last of counts in order. */
function spanOf(dated: readonly TimelineCount[]): number {
  const [first, last] = [dated[0], dated.at(-1)]
  if (first === undefined || last === undefined) return 0
  const monthOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return monthOf(last.month) - monthOf(first.month)
}

function boundsOf(month: string, unit: Unit): { from: string; to: string } {
  const year = month.slice(0, 4)
  if (unit === 'month') return { from: month, to: month }
  if (unit === 'year') return { from: year, to: year }
  return { from: `${year.slice(0, 3)}0`, to: `${year.slice(0, 3)}9` }
}
