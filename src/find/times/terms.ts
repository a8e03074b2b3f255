/**
 * What a word form means in expressions of time, worked out once a form. An ordinary word costs one array access: its answer
 * is null, and no rule looks at it. `bits` tells the rules whether to look at all.
 */
import { MONTHS, SEASONS, WEEKDAYS } from '../../arabic/calendar.ts'
import { HOLIDAYS } from '../../arabic/holidays.ts'
import {
  DAY_PARTS,
  DAY_PHRASES,
  DAY_WORDS,
  type DayPart,
  DECADES,
  DEICTICS,
  EDGES,
  type Edge,
  LAST_WORDS,
  NEXT_WORDS,
  SETS,
  TIME_UNITS,
  type TimeUnit,
  VAGUE,
} from '../../arabic/time-words.ts'
import { endsIn } from '../../text/endings.ts'
import { fold } from '../../text/fold.ts'
import { atHand, type Form } from '../../text/form.ts'
import { phraseLexicon, withoutEnclitic } from '../../text/lexicon.ts'
import { isOrdinal, numeralWordOf, numeralWords } from '../../text/numeral-word.ts'
import { type Split, splitsOf } from '../../text/split.ts'
import type { Token } from '../../text/token.ts'

/** Kinds of words that an expression can begin with. */
export const ANCHOR = {
  /** A number of any kind; one of the three below tells which. */
  number: 1,
  month: 2,
  weekday: 4,
  unit: 8,
  day: 16,
  part: 32,
  edge: 64,
  vague: 128,
  set: 256,
  season: 512,
  decade: 1024,
  holiday: 2048,
  /** قبل، منذ، بعد */
  distance: 4096,
  /** هذا، هذه، نفس، ذات، تلك */
  demonstrative: 8192,
  /** من: a bit of its own for every word that introduces an expression, for they are the most frequent words of all. */
  start: 1 << 14,
  /** بين */
  between: 1 << 15,
  /** كل */
  every: 1 << 16,
  /** آخر */
  last: 1 << 17,
  /** أول، غرة */
  first: 1 << 18,
  /** نصف، ربع، ثلاثي */
  half: 1 << 19,
  /** عدة، بضعة */
  several: 1 << 20,
  /** طوال، طيلة */
  throughout: 1 << 21,
  digits: 1 << 22,
  cardinal: 1 << 23,
  ordinal: 1 << 24,
} as const

/** Function words of time. */
export type Opener = 'every' | 'start' | 'between' | 'last' | 'first' | 'half' | 'several' | 'throughout'

export interface Terms {
  bits: number
  /** Number of its combination of bits; see `RuleList`. */
  kind: number
  /** The cut under which the word was known. */
  split: Split
  weekday?: number
  unit?: { unit: TimeUnit; count: 'singular' | 'dual' | 'plural' }
  deictic?: -1 | 0 | 1
  /** أخير: last of a row rather than past. */
  lastOfRow?: true
  next?: true
  day?: number
  part?: DayPart
  edge?: Edge
  set?: string
  season?: number
  decade?: number
  distance?: 'before' | 'since' | 'after'
  this?: 'this' | 'same' | 'that'
  opener?: Opener
}

type Entry = Omit<Terms, 'split' | 'kind'>

const kinds = new Map<number, number>()

/** There are few combinations of bits: numbered as they are met, they are the places of an array. */
function kindOf(bits: number): number {
  const known = kinds.get(bits)
  if (known !== undefined) return known
  kinds.set(bits, kinds.size)
  return kinds.size - 1
}

const entries = new Map<string, Entry>()

function put(words: string, entry: Entry): void {
  for (const word of words.split(' ')) {
    const key = fold(word)
    const known = entries.get(key)
    entries.set(key, known === undefined ? entry : { ...known, ...entry, bits: known.bits | entry.bits })
  }
}

/** First words of phrases, as they are written there: the phrase lexicons below say whether the rest follows. */
const heads = new Map<string, number>()

function putHead(phrase: string, bits: number): void {
  const head = fold(phrase.split(' ')[0]!)
  heads.set(head, (heads.get(head) ?? 0) | bits)
}

const monthRows: (readonly [string, MonthName])[] = MONTHS.flatMap(({ month, calendar, names, weak = '' }) => [
  ...phrases(names).map(
    (name) => [name, { month, calendar, weak: false }] as const satisfies readonly [string, MonthName],
  ),
  ...phrases(weak).map(
    (name) => [name, { month, calendar, weak: true }] as const satisfies readonly [string, MonthName],
  ),
])

export interface MonthName {
  month: number
  calendar: 'gregory' | 'islamic'
  /** The word is often something else: a rule wants more before it believes in a month. */
  weak: boolean
}

function phrases(names: string): string[] {
  return names.split('|').filter((name) => name !== '')
}

for (const [name] of monthRows) putHead(name, ANCHOR.month)
for (const [words, weekday] of WEEKDAYS) put(words, { bits: ANCHOR.weekday, weekday })
for (const { unit, singular, dual, plural } of TIME_UNITS) {
  put(singular, { bits: ANCHOR.unit, unit: { unit, count: 'singular' } })
  put(dual, { bits: ANCHOR.unit, unit: { unit, count: 'dual' } })
  put(plural, { bits: ANCHOR.unit, unit: { unit, count: 'plural' } })
}
for (const [words, deictic] of DEICTICS) put(words, { bits: 0, deictic })
put(LAST_WORDS, { bits: 0, lastOfRow: true })
put(NEXT_WORDS, { bits: 0, next: true })
for (const [words, day] of DAY_WORDS) put(words, { bits: ANCHOR.day, day })
for (const [phrase] of DAY_PHRASES) putHead(phrase, ANCHOR.day)
for (const [names, part] of DAY_PARTS)
  for (const name of phrases(names))
    if (name.includes(' ')) putHead(name, ANCHOR.part)
    else put(name, { bits: ANCHOR.part, part })
for (const [words, edge] of EDGES) put(words, { bits: ANCHOR.edge, edge })
for (const phrase of VAGUE) putHead(phrase, ANCHOR.vague)
for (const [words, set] of SETS) put(words, { bits: ANCHOR.set, set })
for (const [word, season] of SEASONS) put(word, { bits: ANCHOR.season, season })
for (const [words, decade] of DECADES) put(words, { bits: ANCHOR.decade, decade })
for (const { names } of HOLIDAYS) for (const name of phrases(names)) putHead(name, ANCHOR.holiday)
put('قبل قبيل', { bits: ANCHOR.distance, distance: 'before' })
put('منذ مذ', { bits: ANCHOR.distance, distance: 'since' })
put('بعد بعيد عقب', { bits: ANCHOR.distance, distance: 'after' })
put('هذا هذه هذين هذان', { bits: ANCHOR.demonstrative, this: 'this' })
put('نفس ذات', { bits: ANCHOR.demonstrative, this: 'same' })
put('ذلك تلك', { bits: ANCHOR.demonstrative, this: 'that' })
const OPENERS: readonly (readonly [words: string, opener: Opener])[] = [
  ['كل كلّ', 'every'],
  ['من منذ', 'start'],
  ['بين', 'between'],
  ['آخر', 'last'],
  ['أول أولى', 'first'],
  ['غرة فاتح', 'first'],
  ['نصف نص ربع ثلث ثلاثي ثلاثيه سداسي سداسيه', 'half'],
  ['عدة بضع بضعة', 'several'],
  ['طوال طيلة', 'throughout'],
]
for (const [words, opener] of OPENERS) put(words, { bits: ANCHOR[opener], opener })

const isKnown = endsIn(() => [...entries.keys(), ...heads.keys(), ...numeralWords()])

/** What a form means in time; null for nearly every word. */
export const termsOf: (form: Form) => Terms | null = atHand((form) => {
  const digitsFirst = /^\p{Nd}/u.test(form.surface)
  if (!digitsFirst && !isKnown(form)) return null
  const splits = splitsOf(form).filter(withoutEnclitic)
  const known = splits.find((split) => entries.has(split.stem))
  const entry = known && entries.get(known.stem)
  let bits = entry?.bits ?? 0
  let head: Split | undefined
  // A phrase may be written with the article of its head: "اليوم العالمي" begins with the word that is also "today".
  for (const split of splits) {
    const { stem, definite } = split
    // No month's name takes the article: "الذي" is no "ذي القعدة".
    const bare = heads.get(stem) ?? 0
    const found = (definite ? bare & ~ANCHOR.month : bare) | (definite ? (heads.get(`ال${stem}`) ?? 0) : 0)
    if (found !== 0) head ??= split
    bits |= found
  }
  const numeral = numeralWordOf(form)
  if (digitsFirst) bits |= ANCHOR.number | ANCHOR.digits
  else if (numeral !== null) bits |= ANCHOR.number | (isOrdinal(numeral) ? ANCHOR.ordinal : ANCHOR.cardinal)
  if (bits === 0 && entry === undefined) return null
  return { ...entry, bits, kind: kindOf(bits), split: known ?? head ?? numeral?.split ?? splits[0]! }
})

type Phrase<T> = ReturnType<typeof phraseLexicon<T>>

export const monthName: Phrase<MonthName> = phraseLexicon(monthRows)
export const dayPhrase: Phrase<number> = phraseLexicon(DAY_PHRASES)
export const vaguePhrase: Phrase<true> = phraseLexicon(VAGUE.map((phrase) => [phrase, true] as const))
export const dayPartPhrase: Phrase<DayPart> = phraseLexicon(
  DAY_PARTS.flatMap(([names, part]) => phrases(names).map((name) => [name, part] as const)),
)
export const holidayName: Phrase<(typeof HOLIDAYS)[number]> = phraseLexicon(
  HOLIDAYS.flatMap((row) => phrases(row.names).map((name) => [name, row] as const)),
)

/** The terms of the token at `at` when it stands in the same sentence as token `first`. */
export function termsAt(tokens: readonly Token[], at: number, first: number): Terms | null {
  const token = tokens[at]
  return token === undefined || token.sentence !== tokens[first]!.sentence ? null : termsOf(token.form)
}
