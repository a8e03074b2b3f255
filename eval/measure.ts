/** What a measure is and what it says. */

/** A line of the table. Shares lie between 0 and 1; `score` is the one that floors and comparisons look at. */
export interface Row {
  name: string
  score: number
  gold?: number
  found?: number
  precision?: number
  recall?: number
}

export interface Measure {
  name: string
  /** What of the data folder it needs; null when it needs none. */
  needs: string | null
  /** Rows, and up to `errors` lines that show what was wrong. */
  run: (errors: number) => { rows: Row[]; errors: string[] }
}

export function f1Row(name: string, hit: number, gold: number, found: number): Row {
  const precision = found === 0 ? 0 : hit / found
  const recall = gold === 0 ? 0 : hit / gold
  const score = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { name, score, gold, found, precision, recall }
}

export const shareRow = (name: string, right: number, of: number): Row => ({
  name,
  score: of === 0 ? 0 : right / of,
  gold: of,
})
