/** The weights of a trained field as the engine ships them. */
import type { Rows, Weights } from '../../src/find/names/tagger/model.ts'
import type { Field } from './crf.ts'
import type { Data } from './sequences.ts'

const UNIT = 0.025

/** `bias` is taken off the label O everywhere: the trainer's likelihood prefers a missed name to a doubtful one by more than F1 does.
 * Rows without a number of at least `least` units are left out. */
export function weightsOf(
  field: Field,
  { keys, joins }: Data,
  labels: readonly string[],
  bias: number,
  least: number,
): Weights {
  const width = labels.length
  const kept: Kept[] = []
  for (let i = 0; i < keys.length; i++) {
    const row = Int8Array.from(field.weights.subarray(i * width, (i + 1) * width), quantised)
    if (row.some((n) => Math.abs(n) >= least)) kept.push({ key: keys[i]!, row })
  }
  kept.sort((a, b) => a.key - b.key)
  return {
    labels,
    transitions: Array.from(field.transitions, (w, i) => Math.round((w - (i % width === 0 ? bias : 0)) / UNIT)),
    forms: rowsOf(kept.filter(({ key }) => !joins.has(key))),
    joins: rowsOf(kept.filter(({ key }) => joins.has(key))),
  }
}

interface Kept {
  key: number
  row: Int8Array
}

function rowsOf(kept: readonly Kept[]): Rows {
  return {
    keys: Buffer.from(Uint32Array.from(kept, ({ key }) => key).buffer).toString('base64'),
    rows: Buffer.concat(kept.map(({ row }) => new Uint8Array(row.buffer))).toString('base64'),
  }
}

const quantised = (w: number): number => Math.max(-127, Math.min(127, Math.round(w / UNIT)))
