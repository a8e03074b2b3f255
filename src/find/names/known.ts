/** What the knowledge says of each token of a text: the phrases of its tables, from left to right, none inside another. */

import { words } from '../../arabic/names/words.ts'
import { type Match, matchEntities, matchEntity, OUTLET_KINDS, type Sense } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import { splitsOf } from '../../text/split.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import type { Candidate } from './candidate.ts'
import { asRead, isDefinite } from './misread.ts'
import { HINT, hintsOf } from './tagger/hints.ts'

/** A phrase of the tables with the sense that its neighbours leave. */
export interface KnownName {
  match: Match
  sense: Sense
}

export interface Known {
  names: readonly KnownName[]
  /** By token, the phrase that begins there. */
  at: readonly (KnownName | undefined)[]
  /** One number a token: 0 where nothing is known; else what kind of thing the phrase names, whether the token begins it, and whether it is sure. */
  codes: Uint8Array
}

const KINDS = ['state', 'place', 'organisation', 'outlet', 'person', 'people'] as const

export function knownIn(doc: Doc): Known {
  const codes = new Uint8Array(doc.tokens.length)
  const at = new Array<KnownName | undefined>(doc.tokens.length)
  const names: KnownName[] = []
  for (const met of matchEntities(doc.tokens)) {
    const match = asRead(doc.tokens, met)
    if (match === null) continue
    const sense = adjectival(doc, match, senseOf(doc.tokens, match))
    if (sense.as === 'demonym' && isGiven(doc.tokens, match)) continue
    const name = { match, sense }
    names.push(name)
    at[match.first] = name
    const { entity, as, sure } = sense
    const kind = as === 'demonym' ? 'people' : OUTLET_KINDS.has(entity.kind) ? 'outlet' : entity.type
    const code = 1 + KINDS.indexOf(kind) * 4 + (sure ? 0 : 2)
    for (let i = match.first; i < match.last; i++) codes[i] = code + (i === match.first ? 0 : 1)
  }
  return { names, at, codes }
}

/** Phrases inside a longer one ("السعودية" in "وكالة الأنباء السعودية"). */
export function knownInside(tokens: readonly Token[], first: number, last: number): KnownName[] {
  const inside: KnownName[] = []
  for (let at = first; at < last; at++) {
    const match = matchEntity(tokens, at)
    if (match === null || match.last > last || (match.first === first && match.last === last)) continue
    inside.push({ match, sense: senseOf(tokens, match) })
    at = match.last - 1
  }
  return inside
}

/**
 * "السعودية" is the state, but behind a noun with the article it is an adjective ("الحكومة السعودية"); so is "تركيا" behind an
 * accusative that ends alike ("15 جنديا تركيا").
 */
function senseOf(tokens: readonly Token[], { first, last, start, senses }: Match): Sense {
  const name = senses[0]!
  const token = tokens[first]!
  const before = tokens[first - 1]
  if (name.as === 'demonym' || before === undefined || before.sentence !== token.sentence || start !== token.start)
    return name
  const demonym = senses.find(({ as }) => as === 'demonym')
  if (token.form.folded.startsWith('ال'))
    return demonym !== undefined && isDefinite(before) && !isMasculineOf(tokens, first - 1) ? demonym : name
  const alike = name.entity.type === 'state' && last === first + 1 && token.form.folded.endsWith('يا')
  return alike && isAccusative(before, tokens[first - 2]) && matchEntity(tokens, first - 1) === null
    ? { ...name, as: 'demonym' }
    : name
}

/**
 * "فصائل سورية": where the article writes the state otherwise ("سوريا"), the spelling that is also its adjective is this behind a noun
 * without article; so it is where another such adjective follows ("مطارات سورية عدة").
 */
function adjectival(doc: Doc, { first, last, start, senses }: Match, sense: Sense): Sense {
  const { tokens } = doc
  const token = tokens[first]!
  if (
    sense.as !== 'name' ||
    sense.entity.kind !== 'state' ||
    last > first + 1 ||
    !/^(?!ال).*يه$/.test(token.form.folded)
  )
    return sense
  const demonym = senses.find(({ as, entity }) => as === 'demonym' && entity === sense.entity)
  const before = tokens[first - 1]
  if (demonym === undefined || before === undefined || before.sentence !== token.sentence) return sense
  // "مقاتلات روسية وسورية": joined to another adjective.
  if (start !== token.start && (isDefinite(before) || !isNationality(before))) return sense
  if (
    before.kind !== 'word' ||
    tenseOf(before.form) !== null ||
    isDefinite(before) ||
    (hintsOf(before.form) & HINT.placeHead) !== 0
  )
    return sense
  const other = sense.entity.variants.find((one) => one.endsWith('ا')) ?? sense.entity.name
  const next = tokens[last]
  const qualified = next?.sentence === token.sentence && /^(?!ال|لل).*(يه|عده|اخري)$/.test(next.form.folded)
  return qualified || doc.text.includes(other) ? demonym : sense
}

const isNationality = (token: Token): boolean => matchEntity([token], 0)?.senses[0]?.as === 'demonym'

/** "هدد الرئيس الأمريكي السعودية": behind the adjective of a man a feminine one has nothing to agree with; it is the state. */
const isMasculineOf = (tokens: readonly Token[], at: number): boolean =>
  /^ال.*ي$/.test(tokens[at]!.form.folded) &&
  isNationality(tokens[at]!) &&
  tokens[at - 1]?.sentence === tokens[at]!.sentence &&
  isDefinite(tokens[at - 1]!)

/**
 * "الأمير تركي", "الممثل تركي اليوسف": an adjective would have the article that its noun has, and no family name behind it; this is a
 * given name. But "الممثل تركي الجنسية".
 */
function isGiven(tokens: readonly Token[], { first, last }: Match): boolean {
  const before = tokens[first - 1]
  const next = tokens[last]
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return false
  if (isDefinite(tokens[first]!) || !isDefinite(before)) return false
  if (next !== undefined && OF_BIRTH.has(next.form.folded)) return false
  return (hintsOf(before.form) & HINT.title) !== 0 || (next?.spaced === true && isDefinite(next))
}

export const OF_BIRTH = new Set(words(fold('الأصل الجنسية المولد المنشأ الصنع الهوية')))

/** A noun in the accusative, as far as spelling tells: no verb, no pronoun at its end ("فيها كينيا"); and no adverb ("رسميا"), which only a number before it excludes. */
const isAccusative = ({ form, kind }: Token, before: Token | undefined): boolean =>
  // "12 روسيا"
  (kind === 'number' && /^[1-9]\d$/.test(form.surface)) ||
  (/...ا$/.test(form.folded) &&
    !NO_NOUNS.has(form.folded.replace(/^[وف]/, '')) &&
    !/(ها|هما|كما)$/.test(form.folded) &&
    tenseOf(form) === null &&
    (before?.kind === 'number' || !form.folded.endsWith('يا')))

/** Adverbs and conjunctions that end like accusatives: "تضم أيضا روسيا", "عندما أعلنت", "بينما سوريا". */
const NO_NOUNS = new Set(
  words(
    fold('أيضا دائما معا غدا جدا حينما عندما بينما فيما كما ربما إنما حيثما كلما طالما هكذا هذا لهذا لماذا خلافا نقلا'),
  ),
)

/** Nouns that say what something is and are no part of its name: "هآرتس", not "صحيفة هآرتس"; "لبنان", not "جنوب لبنان". */
const GENERIC = new Set(
  words(`صحيفه جريده مجله موقع قناه شبكه اذاعه تلفزيون فضاءيه راديو وكاله شركه حركه دوله مدينه بلده قريه اقليم منطقه محافظه ولايه
شمال جنوب شرق غرب شمالي جنوبي شرقي غربي`),
)

export function knownCandidate(tokens: readonly Token[], name: KnownName): Candidate {
  const { match, sense } = named(tokens, name)
  const { first, last, start, end } = match
  const { entity, as, sure } = sense
  const type = as === 'demonym' ? 'people' : entity.type
  return { first, last, start, end, type, basis: 'knowledge', sure, entity, countries: entity.countries }
}

/** The name without the noun that only says what it is, where the rest is a name of the tables itself. */
function named(tokens: readonly Token[], name: KnownName): KnownName {
  const { match, sense } = name
  if (
    match.last - match.first < 2 ||
    (sense.entity.kind === 'state' && match.last - match.first === 2 && !isState(tokens[match.first]!))
  )
    return name
  if (sense.as === 'demonym' || !isGeneric(tokens[match.first]!)) return name
  const rest = matchEntity(tokens, match.first + 1)
  const own = rest?.senses.find(
    ({ as, entity }) =>
      as === 'name' && (entity === sense.entity || entity.type === 'state' || entity.type === 'place'),
  )
  if (rest == null || own === undefined || rest.last !== match.last) return name
  // What stood before it has told that this is the name.
  return { match: rest, sense: { ...own, sure: own.sure || own.entity === sense.entity } }
}

const isState = ({ form }: Token): boolean => splitsOf(form).some(({ stem }) => stem === 'دوله')
export const isGeneric = ({ form }: Token): boolean => splitsOf(form).some(({ stem }) => GENERIC.has(stem))
