/**
 * Towns told by what stands before them: "في بعقوبة", "إلى مسقط", "ببعقوبة". The tagger learned from some hundred articles and misses
 * towns that it never met; a preposition of place before a word of the tables says enough.
 */
import { words } from '../../arabic/names/words.ts'
import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/token.ts'
import type { Candidate } from './candidate.ts'

const BEFORE_PLACES = new Set(words(fold('في إلى نحو قرب غربي شرقي شمالي جنوبي مدينة بلدة العاصمة')))

const SHORT = 3

/** Is this a town where a town is looked for? Of names that are also words only capitals are, and not where they are possessed. */
export function isWhereabouts(tokens: readonly Token[], one: Candidate): boolean {
  const { type, first, last, entity, sure } = one
  if (type !== 'place' || entity === null || last - first !== 1) return false
  if (!sure && (entity.kind !== 'capital' || isPossessed(tokens[last]))) return false
  const token = tokens[first]!
  const before = tokens[first - 1]
  // "بنوك" are banks, not in Nuuk: a short name with a letter before it is a word.
  if (one.start > token.start)
    return /^[وف]?ب$/.test(token.form.folded.slice(0, one.start - token.start)) && (sure || one.end - one.start > SHORT)
  return before !== undefined && before.sentence === token.sentence && isBeforePlaces(before)
}

const isBeforePlaces = ({ form: { folded } }: Token): boolean =>
  BEFORE_PLACES.has(folded) || (/^[وف]/.test(folded) && BEFORE_PLACES.has(folded.slice(1)))

/** "مسقط رأسه" is where he was born. */
const isPossessed = (next: Token | undefined): boolean => next !== undefined && /^راس/.test(next.form.folded)
