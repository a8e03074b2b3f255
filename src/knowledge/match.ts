/** Finding the phrases of the tables in a text. */
import type { Span } from '../model/span.ts'
import { fold, isDropped, plain } from '../text/fold.ts'
import type { Form } from '../text/form.ts'
import { lazily } from '../text/lazily.ts'
import { type FoundPhrase, phraseLexicon, withoutEnclitic } from '../text/lexicon.ts'
import type { Split } from '../text/split.ts'
import { type Token, tokenize } from '../text/token.ts'
import { type Naming, namings } from './entities.ts'
import type { Sense } from './entity.ts'

/** A phrase that names something: tokens `first` to `last` (exclusive), and its span: proclitics outside, ال inside. */
export interface Match extends Span {
  first: number
  last: number
  /** All that the phrase may mean, the likeliest first; never empty. */
  senses: readonly Sense[]
}

/**
 * Spellings, letter by letter, of the names so short that folding makes words of them: "وام" is an agency, "وأم" a mother.
 */
const SHORT = 3
const shortSpellings = lazily(
  () =>
    new Set(
      namings().names.flatMap(([phrase]) => (phrase.length <= SHORT && !phrase.includes(' ') ? [plain(phrase)] : [])),
    ),
)
const isSpelt = (form: Form, split: Split): boolean =>
  split.definite || split.stem.length > SHORT || shortSpellings().has(plain(form.surface.slice(split.start, split.end)))

/** "اليمنى", the right hand, is folded as "اليمني" is, the Yemeni. */
const isRightHand = (form: Form): boolean => form.plain.endsWith('يمنى')

/** Namings by folded phrase, in the tokens of a text ("أ.ف.ب" are five), each with all its senses: sure ones first. */
function senses(namings: readonly Naming[]): Map<string, Sense[]> {
  const table = new Map<string, Sense[]>()
  for (const [phrase, sense] of namings) {
    const key = keyOf(fold(phrase))
    const known = table.get(key)
    if (known === undefined) table.set(key, [sense])
    else if (!known.some((other) => other.entity === sense.entity && other.as === sense.as)) known.push(sense)
  }
  for (const all of table.values()) if (all.length > 1) all.sort((a, b) => Number(b.sure) - Number(a.sure))
  return table
}

/** Of letters of one script alone every word is a token. */
const IS_PLAIN = /^(?:[ء-ي]+(?: [ء-ي]+)*|[a-z]+(?: [a-z]+)*)$/

const keyOf = (folded: string): string =>
  IS_PLAIN.test(folded)
    ? folded
    : tokenize(folded)
        .map((token) => token.form.folded)
        .join(' ')

const ofNames = lazily(() => senses(namings().names))
/** "تركيا" is the state, never the accusative of تركي. */
function* demonymRows(): Generator<[phrase: string, senses: Sense[]]> {
  for (const row of senses(namings().demonyms)) if (!(row[0].endsWith('ا') && ofNames().has(row[0]))) yield row
}

function* nameRows(): Generator<[phrase: string, senses: Sense[]]> {
  yield* ofNames()
}

/** A name has its article or has none ("القطر" is not Qatar); a nationality takes it freely. */
const nameAt = phraseLexicon(nameRows(), withoutEnclitic, 'as written')
const demonymAt = phraseLexicon(demonymRows())

/**
 * The longest phrase of the tables that begins at token `at`, clitics apart; null when there is none. Where a name and a
 * nationality are equally long, the name comes first ("سورية": the state, and the feminine of سوري).
 */
export function matchEntity(tokens: readonly Token[], at: number): Match | null {
  const token = tokens[at]
  if (token === undefined) return null
  const called = nameAt(tokens, at)
  const named = demonymAt(tokens, at)
  if (called === null && named === null) return null
  const name = called !== null && isWritten(token.form, called, at) ? called : null
  const demonym = isRightHand(token.form) ? null : named
  if (name === null && demonym === null) return null
  const longer = name === null || (demonym !== null && demonym.last > name.last) ? demonym! : name
  const both = name !== null && demonym !== null && name.last === demonym.last
  return {
    start: token.start + nameStart(token.form, longer.split),
    end: tokens[longer.last - 1]!.end,
    first: at,
    last: longer.last,
    senses: both ? [...name.entry, ...demonym.entry] : longer.entry,
  }
}

/** All matches of a text from left to right, none inside another; names within names are not looked for. */
export function* matchEntities(tokens: readonly Token[], from = 0, to = tokens.length): Generator<Match> {
  for (let at = from; at < to; at++) {
    const match = matchEntity(tokens, at)
    if (match === null) continue
    yield match
    at = match.last - 1
  }
}

/** Is a name that was met in folded letters there as written? */
const isWritten = (form: Form, { last, split }: FoundPhrase<unknown>, at: number): boolean =>
  !isAccusative(form) && (last > at + 1 || isSpelt(form, split))

/** Names of states and most foreign names take no tanwīn: "كوباً" is a cup. */
const isAccusative = (form: Form): boolean => form.surface.endsWith('ً') || form.surface.endsWith('ًا')

/** Offset in the form of a name's first letter: proclitics are outside the name, its article inside ("بالصين" → "الصين", "للصين" → "لصين"). */
export function nameStart(form: Form, split: Split): number {
  if (!split.definite) return split.start
  let letters = split.proclitics.endsWith('ل') ? 1 : 2
  let start = split.start
  while (start > 0 && letters > 0) if (!isDropped(form.surface.charCodeAt(--start))) letters--
  return start
}
