/** The day that stands behind a clock time or a part of the day: "السابعة من صباح السبت", "مساء يوم الأحد". */
import type { WordSet } from '../../text/word-set.ts'
import { isWord, peek, type Reading, type RuleList, type Tokens } from './rule.ts'
import { termsAt } from './terms.ts'

export type Read = (rules: RuleList, tokens: Tokens, at: number) => Reading | null

/** The date at `at`, or behind one of the words that link; null when none of its own stands there. */
export function readDayBehind(
  tokens: Tokens,
  at: number,
  first: number,
  links: WordSet,
  days: RuleList,
  read: Read,
): Reading | null {
  const from = isWord(tokens, at, first, links) ? at + 1 : at
  if (peek(tokens, from, first) === undefined || (termsAt(tokens, from, first)?.split.proclitics ?? '') !== '')
    return null
  const day = read(days, tokens, from)
  return day?.kind === 'date' ? day : null
}
