/** The weights of the tagger: one row of eight-bit numbers a feature, a number a label, found by the key of the feature. */

/** As the trainer writes it. `keys` and `rows` are base64: the keys as 32-bit little-endian numbers, the rows in the same order. */
export interface Weights {
  labels: readonly string[]
  /** One unit of a row or a transition is this much of a log-odds. */
  unit: number
  /** From each label, and last from the start of a sentence, to each label. */
  transitions: readonly number[]
  keys: string
  rows: string
}

export interface Model {
  labels: readonly string[]
  transitions: Int32Array
  /** Adds the row of a feature to `sum` from `at` on; nothing where the model does not know the feature. */
  add(key: number, sum: Int16Array | Int32Array, at: number): void
}

export function modelOf({ labels, transitions, keys, rows }: Weights): Model {
  const key = new Uint32Array(bytesOf(keys).buffer)
  const row = new Int8Array(bytesOf(rows).buffer)
  const width = labels.length
  const mask = 2 ** Math.ceil(Math.log2(key.length * 2 + 2)) - 1
  // Open addressing: slot → number of the row + 1, 0 where it is free.
  const slots = new Int32Array(mask + 1)
  for (let i = 0; i < key.length; i++) {
    let slot = key[i]! & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = i + 1
  }
  return {
    labels,
    transitions: Int32Array.from(transitions),
    add(wanted, sum, at) {
      for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
        const found = slots[slot]!
        if (found === 0) return
        if (key[found - 1] !== wanted) continue
        const base = (found - 1) * width
        for (let label = 0; label < width; label++) sum[at + label]! += row[base + label]!
        return
      }
    },
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
