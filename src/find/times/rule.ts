import type { DayPart } from '../../arabic/time-words.ts'
import type { Time } from '../../model/reading.ts'
import { spanStart } from '../../text/span-start.ts'
import type { Token } from '../../text/token.ts'
import type { WordSet } from '../../text/word-set.ts'
import type { Meaning } from './scene.ts'
import { type Terms, termsOf } from './terms.ts'

export { wordSet } from '../../text/word-set.ts'

export type Tokens = readonly Token[]

/** An expression of time that begins at a token, as a rule read it. */
export interface Reading {
  /** The token after its last. */
  last: number
  kind: Time['kind']
  meaning: Meaning
  calendar?: 'islamic'
  /** Of a clock time, the part of the day told with it: it holds for both ends of an interval. */
  part?: DayPart
  /** Of a clock time without one: the same in that part of the day. */
  inPart?: (part: DayPart) => Meaning
  /** A year without a mark that would be of our time in the Hijri calendar: "عام 1436". */
  hijriYear?: number
  /** The second of two such years: "عام 1436/1437". */
  hijriTo?: number
  /** Its value is stated, but the scene may correct it: a misprint beside its weekday. */
  corrigible?: true
  /** A name ("ساحة 20 فبراير"): it is read over, and no time. */
  called?: true
  /** It leans on the date told before ("العام السابق"), and none leans on it. */
  leans?: true
  /** Offset of its first letter where a preposition is written to it: "بعيد الفطر", which begins like "بعيد". */
  from?: number
  /** Where it starts, when not at the stem of its first token: "قبل" and the like stand outside in "بعد يومين من". */
  first?: number
}

/** One family of expressions. It is asked only at tokens whose terms share a bit with `on`; see `ANCHOR`. */
export interface Rule {
  name: string
  on: number
  read: (tokens: Tokens, at: number) => Reading | null
}

/** A rule that knows its last answer: intervals, and clock times with their day, read what is read again by itself at the same token. */
class Remembering implements Rule {
  readonly name: string
  readonly on: number
  readonly #rule: Rule
  #tokens: Tokens = []
  #at = -1
  #reading: Reading | null = null

  constructor(rule: Rule) {
    this.name = rule.name
    this.on = rule.on
    this.#rule = rule
  }

  read(tokens: Tokens, at: number): Reading | null {
    if (this.#at === at && this.#tokens === tokens) return this.#reading
    const reading = this.#rule.read(tokens, at)
    this.#tokens = tokens
    this.#at = at
    this.#reading = reading
    return reading
  }
}

const remembered = new WeakMap<Rule, Rule>()

export function remembering(rule: Rule): Rule {
  const known = remembered.get(rule)
  if (known !== undefined) return known
  const made = new Remembering(rule)
  remembered.set(rule, made)
  remembered.set(made, made)
  return made
}

/** Rules in order. There are few kinds of words, and which rules look at one kind is worked out once. */
export class RuleList {
  readonly rules: readonly Rule[]
  readonly #byKind: (readonly Rule[] | undefined)[] = []

  constructor(rules: readonly Rule[]) {
    this.rules = rules.map(remembering)
  }

  /** The rules that look at a word with these terms. */
  at({ kind, bits }: Terms): readonly Rule[] {
    const known = this.#byKind[kind]
    if (known !== undefined) return known
    const some = this.rules.filter((rule) => (rule.on & bits) !== 0)
    this.#byKind[kind] = some
    return some
  }
}

/** The longest reading of some rules at a token; of equally long ones that of the earlier rule. */
export function longest(list: RuleList, tokens: Tokens, at: number): Reading | null {
  const token = tokens[at]
  const terms = token === undefined ? null : termsOf(token.form)
  if (terms === null) return null
  let best: Reading | null = null
  const rules = list.at(terms)
  for (let i = 0; i < rules.length; i++) {
    const reading = rules[i]!.read(tokens, at)
    if (reading !== null && (best === null || reading.last > best.last)) best = reading
  }
  return best
}

/** Start of the words of a reading: proclitics outside, article inside. */
export function startOf(tokens: Tokens, at: number): number {
  const token = tokens[at]!
  const terms = termsOf(token.form)
  return terms === null || token.kind !== 'word' ? token.start : spanStart(token, terms.split)
}

/** The token at `at` when it stands in the sentence of token `first`. */
export function peek(tokens: Tokens, at: number, first: number): Token | undefined {
  const token = tokens[at]
  return token !== undefined && token.sentence === tokens[first]?.sentence ? token : undefined
}

/** Is the token at `at` this folded word, or one of these, clitics and all? */
export function isWord(tokens: Tokens, at: number, first: number, words: WordSet | string): boolean {
  const token = peek(tokens, at, first)
  if (token === undefined) return false
  return typeof words === 'string' ? token.form.folded === words : words.holds(token.form)
}
