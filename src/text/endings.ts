/**
 * Which tables can know a word at all? Without a pronoun every stem of a word is an ending of it, so that a word none of whose
 * endings is in a table need not be cut for it; and most words are in no table.
 */
import type { Form } from './form.ts'
import { sharedIndex } from './shared-index.ts'

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

/** A question of forms: is an ending of this word among `words`? */
export const endsIn = sharedIndex(endingsOf)
