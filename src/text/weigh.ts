/**
 * How likely an analysis of a word is: the product of what its head, core and ending are worth. Heads and endings have fixed
 * shares, written down here; the worth of a core is how many different words it explains (`scripts/learn-cores.ts` counts
 * them), so that ولد stays whole (الولد, ولدها, أولاد) and وقال does not. A core never met is worth what its letters are, by a
 * model of letter pairs made of the known cores.
 */
import type { Analysis } from './analysis.ts'

/** For nouns and verbs: core → number of words that it explains. */
export interface Cores {
  noun: ReadonlyMap<string, number>
  verb: ReadonlyMap<string, number>
}

type Open = keyof Cores
type Shares = Readonly<Record<string, number>>

const CLASSES: Readonly<Record<Open, number>> = { noun: 0.65, verb: 0.35 }

// Shares of words in news, to one digit; what counts is their order of size. Anything not named is RARE.
const RARE = 1e-5
const CONJUNCTIONS: Shares = { '': 1, و: 0.12, ف: 0.005 }
const NOUN_HEADS: Shares = { '': 0.42, ال: 0.22, ب: 0.04, بال: 0.03, ل: 0.035, لال: 0.03, ك: 0.008, كال: 0.001 }
const VERB_PARTICLES: Shares = { '': 1, س: 0.05, ل: 0.03 }
const VERB_PREFIXES: Shares = { '': 0.33, ي: 0.12, ت: 0.09, ن: 0.02, ا: 0.006 }
const NOUN_ENDINGS: Shares = {
  '': 0.5,
  ة: 0.15,
  ات: 0.06,
  ين: 0.04,
  ا: 0.04,
  ية: 0.03,
  ي: 0.02,
  ون: 0.01,
  ان: 0.01,
  يات: 0.01,
  يين: 0.008,
  يا: 0.005,
  يون: 0.004,
  تين: 0.003,
  تان: 0.001,
}
const BOUND_NOUN_ENDINGS: Shares = { '': 0.55, ت: 0.25, ات: 0.1, يت: 0.03, ي: 0.02, ا: 0.01, تي: 0.004 }
const VERB_ENDINGS: Shares = {
  '': 0.6,
  ت: 0.2,
  ون: 0.06,
  و: 0.06,
  وا: 0.05,
  نا: 0.015,
  ان: 0.01,
  ا: 0.004,
  ن: 0.003,
  تا: 0.002,
}
const PRONOUNS: Shares = {
  ها: 0.04,
  ه: 0.035,
  هم: 0.012,
  نا: 0.003,
  ي: 0.003,
  هما: 0.001,
  ني: 0.001,
  ك: 8e-4,
  كم: 7e-4,
  هن: 7e-4,
}

/** Weight of cores never met against those known. */
const NOVELTY = 500
/** A core that explains a single word explains nothing. */
const DISCOUNT = 1

export type Weigh = (analysis: Analysis) => number

/** Weighs with these cores; without any, by letters alone. */
export function weigherOf(cores: Cores | null): Weigh {
  const noun = coreWorth(cores?.noun ?? new Map())
  const verb = coreWorth(cores?.verb ?? new Map())
  const nounHeads = remembered(nounHead)
  const verbHeads = remembered(verbHead)
  const nounTails = remembered((tail) => tailWorth(tail, tail.includes('+') ? BOUND_NOUN_ENDINGS : NOUN_ENDINGS))
  const verbTails = remembered((tail) => tailWorth(tail, VERB_ENDINGS))
  return ({ class: kind, head, tail, core }) => {
    if (kind === 'particle') return 1
    return kind === 'verb'
      ? CLASSES.verb * verbHeads(head) * verbTails(tail) * verb(core)
      : CLASSES.noun * nounHeads(head) * nounTails(tail) * noun(core)
  }
}

/** Heads and tails are some hundred: each is worked out once. */
function remembered(worth: (label: string) => number): (label: string) => number {
  const known = new Map<string, number>()
  return (label) => {
    let value = known.get(label)
    if (value === undefined) {
      value = worth(label)
      known.set(label, value)
    }
    return value
  }
}

const share = (shares: Shares, key: string): number => shares[key] ?? RARE

function tailWorth(tail: string, endings: Shares): number {
  const [ending, pronoun] = tail.split('+') as [string, string?]
  return share(endings, ending) * (pronoun === undefined ? 1 : share(PRONOUNS, pronoun))
}

const split = (head: string): [conjunction: string, rest: string] =>
  head[0] === 'و' || head[0] === 'ف' ? [head[0], head.slice(1)] : ['', head]

function nounHead(head: string): number {
  const [conjunction, rest] = split(head)
  return share(CONJUNCTIONS, conjunction) * share(NOUN_HEADS, rest)
}

/** Verbs follow a conjunction oftener than nouns do: "وقال". */
const VERBS_JOINED = 3

function verbHead(head: string): number {
  const [particles, prefix = ''] = head.split('-') as [string, string?]
  const [conjunction, rest] = split(particles)
  return (
    share(CONJUNCTIONS, conjunction) *
    (conjunction === '' ? 1 : VERBS_JOINED) *
    share(VERB_PARTICLES, rest) *
    share(VERB_PREFIXES, prefix)
  )
}

function coreWorth(counts: ReadonlyMap<string, number>): (core: string) => number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const letters = lettersWorth(counts.keys())
  const free = NOVELTY + DISCOUNT * counts.size
  return (core) => (Math.max(0, (counts.get(core) ?? 0) - DISCOUNT) + free * letters(core)) / (total + NOVELTY)
}

/** Rows of the table of pairs: the edge of a word, the letters of the Arabic alphabet, and one for anything else. */
const FIRST_LETTER = 0x621
const LETTERS = 0x64a - FIRST_LETTER + 1
const EDGE = LETTERS
const OTHER = LETTERS + 1
const ROWS = LETTERS + 2
const rowOf = (code: number): number =>
  code >= FIRST_LETTER && code < FIRST_LETTER + LETTERS ? code - FIRST_LETTER : OTHER

/** Worth of a core by its pairs of letters, its edges among them. Without examples every letter is one of thirty. */
function lettersWorth(examples: Iterable<string>): (core: string) => number {
  const pairs = new Float64Array(ROWS * ROWS)
  const letters = new Float64Array(ROWS)
  let total = 0
  for (const core of examples) {
    let before = EDGE
    for (let i = 0; i <= core.length; i++) {
      const letter = i < core.length ? rowOf(core.charCodeAt(i)) : EDGE
      pairs[before * ROWS + letter]!++
      letters[letter]!++
      total++
      before = letter
    }
  }
  if (total === 0) return (core) => 30 ** -core.length
  // Every letter is followed by one or by the edge, so that it begins as many pairs as it ends.
  const worths = pairs.map((count, at) => {
    const alone = (letters[at % ROWS]! + 1) / (total + 40)
    // Pairs never met fall back on the letter alone, by the weight of five examples.
    return (count + 5 * alone) / (letters[Math.floor(at / ROWS)]! + 5)
  })
  return (core) => {
    let worth = 1
    let before = EDGE
    for (let i = 0; i <= core.length; i++) {
      const letter = i < core.length ? rowOf(core.charCodeAt(i)) : EDGE
      worth *= worths[before * ROWS + letter]!
      before = letter
    }
    return worth
  }
}
