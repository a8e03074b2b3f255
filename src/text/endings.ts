/**
 * Which tables can know a word at all? Without a pronoun every stem of a word is an ending of it, so that a word none of whose
 * endings is in a table need not be cut for it; and most words are in no table. One index over the words of all tables answers
 * for all of them at once.
 */
import { type Form, perForm } from './form.ts'

/** More letters than proclitics and article ever have before a word: "وبال…", "فلل…". */
const LONGEST_PREFIX = 5

/** What a word may be when prefixes are taken off; of "للأمم" also "الأمم". */
function* endingsOf({ folded }: Form): Generator<string> {
  yield folded
  for (let i = 1; i <= LONGEST_PREFIX && i < folded.length; i++) {
    const end = folded.slice(i)
    yield end
    if (folded[i - 1] === 'ل') yield `ال${end}`
  }
}

/** Is an ending of this word in the table? For tables of one text; those of the engine ask `endsIn`. */
export function endsInOne(table: { has: (word: string) => boolean }, form: Form): boolean {
  for (const ending of endingsOf(form)) if (table.has(ending)) return true
  return false
}

/** Bits in a small integer of V8. */
const BITS = 30

/** For each word of a table the tables that have it, a bit a table, in as many numbers as there are tables for. */
const tablesOf = new Map<string, number[]>()
let tables = 0
/** How many tables are in the index: they come when they are first asked. */
let indexed = 0

/** The tables that know an ending of a form, and how many tables had come when that was worked out. */
interface Known {
  bits: number[]
  indexed: number
}

const knownOf = perForm((): Known => ({ bits: [], indexed: -1 }))

function workOut(form: Form, known: Known): void {
  known.bits = []
  for (const ending of endingsOf(form))
    for (const [i, bits] of (tablesOf.get(ending) ?? []).entries()) known.bits[i] = (known.bits[i] ?? 0) | (bits ?? 0)
  known.indexed = indexed
}

/** A question of forms: is an ending of this word among `words`? They are taken up at the first question. */
export function endsIn(words: () => Iterable<string>): (form: Form) => boolean {
  const table = tables++
  const [place, bit] = [Math.floor(table / BITS), 1 << (table % BITS)]
  let isIndexed = false
  return (form) => {
    if (!isIndexed) {
      for (const word of words()) {
        const bits = tablesOf.get(word) ?? []
        while (bits.length <= place) bits.push(0)
        bits[place]! |= bit
        tablesOf.set(word, bits)
      }
      isIndexed = true
      indexed++
    }
    const known = knownOf(form)
    if (known.indexed !== indexed) workOut(form, known)
    return ((known.bits[place] ?? 0) & bit) !== 0
  }
}
