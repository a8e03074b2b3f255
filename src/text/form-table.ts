/**
 * A hash table of word forms that is asked with a stretch of a text, so that nothing has to be cut out of the text for a word
 * that is known. Open addressing over hashes in one typed array: a look-up reads a line or two of memory.
 */
import type { Form } from './form.ts'

/** Begins every hash: who does not know it cannot write words that all fall together. */
const SEED = Math.floor(Math.random() * 0x7fffffff)

/** FNV-1a over the code units of a stretch, mixed so that its lowest bits can be the place in a table. */
export function hashAt(text: string, start: number, end: number): number {
  let hash = SEED
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

export class FormTable {
  readonly #most: number
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #forms: (Form | null)[]
  #size = 0

  /** For at most so many forms. */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(most * 2))
    this.#most = most
    this.#mask = places - 1
    this.#hashes = new Int32Array(places)
    this.#forms = new Array<Form | null>(places).fill(null)
  }

  get isFull(): boolean {
    return this.#size >= this.#most
  }

  /** The form of this stretch, whose hash is `hash`; null when it is not in the table. */
  find(text: string, start: number, end: number, hash: number): Form | null {
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const form = this.#forms[at]!
      if (form === null) return null
      if (this.#hashes[at] === hash && isAt(form.surface, text, start, end)) return form
    }
  }

  /** To be asked for a form that is not in the table, while it is not full. */
  add(form: Form, hash: number): void {
    let at = hash & this.#mask
    while (this.#forms[at] !== null) at = (at + 1) & this.#mask
    this.#forms[at] = form
    this.#hashes[at] = hash
    this.#size++
  }
}

function isAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
