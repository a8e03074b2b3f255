/**
 * A set of words, as a person writes them, that is asked of the words around words. Every word of every set has a number, a form knows
 * its own, and a set has a bit for each: so the answer costs neither a hash nor a look at letters.
 */
import { fold } from './fold.ts'
import type { Form } from './form.ts'

const numbers = new Map<string, number>()

/** What a form keeps that is in no set: another value as soon as there is a new word, so that it is asked again. */
let none = 0

export class WordSet extends Set<string> {
  readonly #bits: Uint32Array

  constructor(words: readonly string[]) {
    super(words)
    for (const word of this) if (!numbers.has(word)) numbers.set(word, numbers.size + 1)
    none = -numbers.size
    this.#bits = new Uint32Array((numbers.size >>> 5) + 1)
    for (const word of this) {
      const number = numbers.get(word)!
      this.#bits[number >>> 5]! |= 1 << (number & 31)
    }
  }

  /** Is this one of the words, clitics and all? */
  holds(form: Form): boolean {
    const number = form.word === none || form.word > 0 ? form.word : numberOf(form)
    const place = number >>> 5
    return number > 0 && place < this.#bits.length && (this.#bits[place]! & (1 << (number & 31))) !== 0
  }
}

function numberOf(form: Form): number {
  form.word = numbers.get(form.folded) ?? none
  return form.word
}

/** Words with white space between them, to be found by their folded spelling. */
export const wordSet = (words: string): WordSet => new WordSet(words.split(' ').map(fold))
