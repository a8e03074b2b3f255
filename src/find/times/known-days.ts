/** Days by which an event or a place is called: "هجمات 11 سبتمبر", "ملعب 5 جويلية". */
import { CUSTOMS, KNOWN_DAYS, NAMED_AFTER_DAYS, TOWNS } from '../../arabic/known-days.ts'
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

/** Is it a town, behind "بـ"? */
export const isTown = (proclitics: string, day: number, month: number, calendar: 'gregory' | 'islamic'): boolean =>
  proclitics.endsWith('ب') && TOWNS.some(([d, m, c]) => d === day && m === month && c === calendar)

const JOKES = wordSet(CUSTOMS)
/** "كذبة أبريل". */
export const isCustom = (tokens: Tokens, at: number): boolean => isWord(tokens, at - 1, at, JOKES)

/** Does what stands before token `at` bear a day as its name? */
export const bearsDay = (tokens: Tokens, at: number): boolean => isWord(tokens, at - 1, at, PLACES)
