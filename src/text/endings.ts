/**
 * Which tables can know a word at all? Without a pronoun every stem of a word is an ending of it, so that a word none of whose
 * endings is in a table need not be cut for it; and most words are in no table.
 */
import type { Form } from './form.ts'
import { sharedIndex } from './shared-index.ts'

/** More letters than proclitics and article ever have before a word: "وبال…", "فلل…". */
const LONGEST_PREFIX = 5

/** Visits what a word may be when prefixes are taken off, of "للأمم" also "الأمم", until `visit` is true of one. Was it of any? */
function someEnding({ folded }: Form, visit: (ending: string) => boolean): boolean {
  if (visit(folded)) return true
  for (let i = 1; i <= LONGEST_PREFIX && i < folded.length; i++) {
    const end = folded.slice(i)
    if (visit(end) || (folded[i - 1] === 'ل' && visit(`ال${end}`))) return true
  }
  return false
}

/** Is an ending of this word in the table? For tables of one text; those of the engine ask `endsIn`. */
export const endsInOne = (table: { has: (word: string) => boolean }, form: Form): boolean =>
  someEnding(form, (ending) => table.has(ending))

/** A question of forms: is an ending of this word among `words`? */
export const endsIn = sharedIndex(someEnding)
