/** The weights of the tagger: one row of eight-bit numbers a feature, a number a label, found by the key of the feature. */

/** Rows found by key, as the trainer writes them: base64, the keys as 32-bit little-endian numbers, the rows in the same order. */
export interface Rows {
  keys: string
  rows: string
}

/** As the trainer writes it. */
export interface Weights {
  labels: readonly string[]
  /** From each label, and last from the start of a sentence, to each label, in the unit of the rows. */
  transitions: readonly number[]
  /** Of features of word forms, asked once a form. */
  forms: Rows
  /** Of features that join neighbouring tokens, asked again and again: few enough for the nearest caches. */
  joins: Rows
}

/** Adds the row of a feature to `sum` from `at` on; nothing where the table does not know the feature. */
export type Add = (key: number, sum: Int16Array | Int32Array, at: number) => void

export interface Model {
  labels: readonly string[]
  transitions: Int32Array
  addForm: Add
  addJoin: Add
}

export function modelOf({ labels, transitions, forms, joins }: Weights): Model {
  return {
    labels,
    transitions: Int32Array.from(transitions),
    addForm: tableOf(forms, labels.length),
    addJoin: tableOf(joins, labels.length),
  }
}

/**
 * Key and row stand side by side, so that a feature costs one access to memory; a free place has the key 0, which no feature has
 * but by a chance of one in a thousand million. Most features of a text are unknown, which the bits of a sieve tell sooner.
 */
function tableOf({ keys, rows }: Rows, width: number): Add {
  const key = new Uint32Array(bytesOf(keys).buffer)
  const row = new Int8Array(bytesOf(rows).buffer)
  // Places of whole 32-bit words: the key, then the row.
  const words = 1 + Math.ceil(width / 4)
  const mask = 2 ** Math.ceil(Math.log2(key.length * 1.5 + 2)) - 1
  const table = new Int32Array((mask + 1) * words)
  const bytes = new Int8Array(table.buffer)
  const bits = 8 * (mask + 1) - 1
  const sieve = new Uint32Array((bits + 1) / 32)
  for (let i = 0; i < key.length; i++) {
    const k = key[i]!
    sieve[(k & bits) >>> 5]! |= 1 << (k & 31)
    let place = (k >>> 5) & mask
    while (table[place * words] !== 0) place = (place + 1) & mask
    table[place * words] = k
    // A view a row would cost more than all the rest of the start.
    const base = place * words * 4 + 4
    for (let label = 0; label < width; label++) bytes[base + label] = row[i * width + label]!
  }
  return (wanted, sum, at) => {
    if ((sieve[(wanted & bits) >>> 5]! & (1 << (wanted & 31))) === 0) return
    for (let place = (wanted >>> 5) & mask; ; place = (place + 1) & mask) {
      const found = table[place * words]!
      if (found === wanted) {
        const base = place * words * 4 + 4
        for (let label = 0; label < width; label++) sum[at + label]! += bytes[base + label]!
        return
      }
      if (found === 0) return
    }
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
