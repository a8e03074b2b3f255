/** What the knowledge says of each token of a text: the phrases of its tables, from left to right, none inside another. */

import { words } from '../../arabic/names/words.ts'
import { type Match, matchEntities, matchEntity, OUTLET_KINDS, type Sense } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import { splitsOf } from '../../text/split.ts'
import type { Token } from '../../text/token.ts'
import type { Candidate } from './candidate.ts'

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
  for (const match of matchEntities(doc.tokens)) {
    const sense = senseOf(doc.tokens, match)
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

/** "السعودية" is the state, but behind a noun with the article it is an adjective: "الحكومة السعودية". */
function senseOf(tokens: readonly Token[], { first, start, senses }: Match): Sense {
  const demonym = senses.find(({ as }) => as === 'demonym')
  const name = senses[0]!
  if (demonym === undefined || name.as === 'demonym') return name
  const token = tokens[first]!
  const before = tokens[first - 1]
  const bound = before !== undefined && before.sentence === token.sentence && start === token.start
  return bound && isDefinite(before) && token.form.folded.startsWith('ال') ? demonym : name
}

const isDefinite = ({ form: { folded }, kind }: Token): boolean =>
  kind === 'word' && /^[وف]?[بك]?(ال|لل)..../.test(folded)

/** Nouns that say what an outlet is and are no part of its name: "هآرتس", not "صحيفة هآرتس". */
const GENERIC = new Set(words('صحيفه جريده مجله موقع قناه شبكه اذاعه تلفزيون فضاءيه راديو'))

export function knownCandidate(tokens: readonly Token[], { match, sense: { entity, as, sure } }: KnownName): Candidate {
  const { first, last, start, end } = match
  const type = as === 'demonym' ? 'people' : entity.type
  const own = { first, last, start, end, type, basis: 'knowledge', sure, entity, countries: entity.countries } as const
  const head = fold(entity.name.split(' ')[0] ?? '')
  const generic = last - first > 1 && OUTLET_KINDS.has(entity.kind) && !GENERIC.has(head) && isGeneric(tokens[first]!)
  return generic ? { ...own, first: first + 1, start: tokens[first + 1]!.start } : own
}

const isGeneric = ({ form }: Token): boolean => splitsOf(form).some(({ stem }) => GENERIC.has(stem))
