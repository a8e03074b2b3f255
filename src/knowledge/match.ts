/** Finding the phrases of the tables in a text. */
import type { Span } from '../model/span.ts'
import { fold, isDropped, plain } from '../text/fold.ts'
import type { Form } from '../text/form.ts'
import { phraseLexicon, withoutEnclitic } from '../text/lexicon.ts'
import type { Split } from '../text/split.ts'
import { type Token, tokenize } from '../text/token.ts'
import { demonyms, type Naming, names } from './entities.ts'
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
const shortSpellings = new Set(
  names.flatMap(([phrase]) => (phrase.length <= SHORT && !phrase.includes(' ') ? [plain(phrase)] : [])),
)
const isSpelt = (form: Form, split: Split): boolean =>
  split.definite || split.stem.length > SHORT || shortSpellings.has(plain(form.surface.slice(split.start, split.end)))

/** "اليمنى", the right hand, is folded as "اليمني" is, the Yemeni. */
const isRightHand = (form: Form): boolean => form.plain.endsWith('يمنى')

/** Namings by folded phrase, in the tokens of a text ("أ.ف.ب" are five), each with all its senses: sure ones first. */
function senses(namings: readonly Naming[]): [phrase: string, senses: Sense[]][] {
  const table = new Map<string, Sense[]>()
  for (const [phrase, sense] of namings) {
    const key = tokenize(fold(phrase))
      .map((token) => token.form.folded)
      .join(' ')
    const known = table.get(key)
    if (known === undefined) table.set(key, [sense])
    else if (!known.some((other) => other.entity === sense.entity && other.as === sense.as)) known.push(sense)
  }
  for (const all of table.values()) all.sort((a, b) => Number(b.sure) - Number(a.sure))
  return [...table]
}

const ofNames = senses(names)
const namePhrases = new Set(ofNames.map(([phrase]) => phrase))
/** "تركيا" is the state, never the accusative of تركي. */
const ofDemonyms = senses(demonyms).filter(([phrase]) => !(phrase.endsWith('ا') && namePhrases.has(phrase)))

/** A name has its article or has none ("القطر" is not Qatar); a nationality takes it freely. */
const nameAt = phraseLexicon(ofNames, withoutEnclitic, 'as written')
const demonymAt = phraseLexicon(ofDemonyms)

/**
 * The longest phrase of the tables that begins at token `at`, clitics apart; null when there is none. Where a name and a
 * nationality are equally long, the name comes first ("سورية": the state, and the feminine of سوري).
 */
export function matchEntity(tokens: readonly Token[], at: number): Match | null {
  const token = tokens[at]
  if (token === undefined) return null
  const found = isAccusative(token.form) ? null : nameAt(tokens, at)
  const name = found !== null && found.last === at + 1 && !isSpelt(token.form, found.split) ? null : found
  const demonym = isRightHand(token.form) ? null : demonymAt(tokens, at)
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
