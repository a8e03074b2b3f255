/**
 * Which tables can know a word at all? Without a pronoun every stem of a word is an ending of it, so that a word none of whose
 * endings is in a table need not be cut for it; and most words are in no table.
 */
import type { Form } from './form.ts'
import { sharedIndex } from './shared-index.ts'

/** More letters than proclitics and article ever have before a word: "وبال…", "فلل…". */
const LONGEST_PREFIX = 5

/**
 * Bits by the hashes of the words of all tables: an ending whose bit is not set is in none, and is not cut off. A word is hashed from
 * its last letter to its first, so that one way through it gives the hashes of all its endings.
 */
const filter = new Uint32Array(1 << 16)
const PLACES = filter.length * 32 - 1
const SEED = 0x811c9dc5

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const mixed = (hash: number): number => (hash ^ (hash >>> 15)) & PLACES

function isPossible(hash: number): boolean {
  const bit = mixed(hash)
  return ((filter[bit >>> 5]! >>> (bit & 31)) & 1) !== 0
}

function addToFilter(word: string): void {
  let hash = SEED
  for (let i = word.length - 1; i >= 0; i--) hash = step(hash, word.charCodeAt(i))
  const bit = mixed(hash)
  filter[bit >>> 5]! |= 1 << (bit & 31)
}

const ALIF = 0x627
const LAM = 0x644

/** Visits what a word may be when prefixes are taken off, of "للأمم" also "الأمم", and that is in some table. */
function someKnownEnding({ folded }: Form, visit: (ending: string) => void): void {
  let hash = SEED
  for (let i = folded.length - 1; i >= 0; i--) {
    hash = step(hash, folded.charCodeAt(i))
    if (i > LONGEST_PREFIX) continue
    if (isPossible(hash)) visit(i === 0 ? folded : folded.slice(i))
    if (i > 0 && folded.charCodeAt(i - 1) === LAM && isPossible(step(step(hash, LAM), ALIF)))
      visit(`ال${folded.slice(i)}`)
  }
}

/** Is an ending of this word in the table? For tables of one text; those of the engine ask `endsIn`. */
export function endsInOne(table: { has: (word: string) => boolean }, { folded }: Form): boolean {
  if (table.has(folded)) return true
  for (let i = 1; i <= LONGEST_PREFIX && i < folded.length; i++) {
    const end = folded.slice(i)
    if (table.has(end) || (folded[i - 1] === 'ل' && table.has(`ال${end}`))) return true
  }
  return false
}

/** A question of forms: is an ending of this word among `words`? */
export const endsIn = sharedIndex(someKnownEnding, addToFilter)
