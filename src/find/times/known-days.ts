/** Days by which an event or a place is called: "هجمات 11 سبتمبر", "ملعب 5 جويلية". */
import { KNOWN_DAYS, NAMED_AFTER_DAYS } from '../../arabic/known-days.ts'
import { isWord, peek, type Tokens, wordSet } from './rule.ts'

const EVENTS = KNOWN_DAYS.map((row) => ({ ...row, words: wordSet(row.events) }))
const PLACES = wordSet(NAMED_AFTER_DAYS)

/** The year of an event that is called by its day, told before token `at`. */
export function knownYear(tokens: Tokens, at: number, day: number, month: number): number | null {
  const before = peek(tokens, at - 1, at)
  if (before?.kind !== 'word') return null
  const bare = before.form.folded.replace(/^[وفبل](?=...)/, '')
  const row = EVENTS.find(
    (one) => one.day === day && one.month === month && (one.words.has(bare) || one.words.has(before.form.folded)),
  )
  return row?.year ?? null
}

/** Does what stands before token `at` bear a day as its name? */
export const bearsDay = (tokens: Tokens, at: number): boolean => isWord(tokens, at - 1, at, PLACES)
