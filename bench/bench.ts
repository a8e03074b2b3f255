import process from 'node:process'

/** What a bench is: it measures, and says its figures as rows. A new one is a file here and a line in `main.ts`. */

export interface Figure {
  name: string
  value: number
  unit: 'words/s' | 'pages/s' | 'ms' | 'MB' | '%'
  /** What it was measured over, or against: "2,000 articles", "python3-dateparser 1.1". */
  note?: string
}

export interface Bench {
  name: string
  /** What of the data folder it needs; null when it needs none. */
  needs: string | null
  run: (options: { all: boolean }) => Figure[] | Promise<Figure[]>
}

/** Milliseconds of this thread on its core so far. Other programs on the machine do not change it, as they do the clock on the wall. */
export function cpu(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The middle of several measurements, which one slow moment of the machine does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
