/**
 * Which known actor a name is. Names of states, bodies and outlets are found by their phrases; here stand the questions that only the
 * article answers: is this "محمد عبد السلام" the one the tables know? Candidates are ranked by the name,
 * by the role and the state said of it, and by the states the article speaks of; below a threshold there is no link, rather than a wrong one.
 */
import { type Entity, holdingsOf } from '../../knowledge/index.ts'
import type { Name } from '../../model/reading.ts'
import { slice } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { chosen, neighboursOf, unlinked } from './homonyms.ts'
import { type Spelling, spellingsLike } from './spellings.ts'
import { HINT, hintOf } from './tagger/hints.ts'

/** What an article says that helps to tell who is meant. */
export interface Clues {
  /** Roles and states said of the person in the article. */
  roles: readonly string[]
  countries: readonly string[]
  /** How often the article names each state, by ISO code. */
  mentioned: ReadonlyMap<string, number>
}

export interface Link {
  entity: Entity
  /** Above `LINKED` it is taken. */
  score: number
}

const LINKED = 0.7
/** So much has one of whose state the article speaks. */
const SUPPORTED = 0.8
/** The best must be so much better than the next of another person. */
const MARGIN = 0.1

/** How well a spelling alone identifies: a full name, a full name that many bear, a family name that one bears in the news, any other. */
const BASE = { full: 0.8, common: 0.55, family: 0.7, word: 0.3 } as const
/** A spelling that no table has needs a little more. */
const UNLISTED = -0.05
const ROLE = 0.3
const COUNTRY = 0.2
const OTHER_COUNTRY = -0.5
const MENTIONED = 0.15
/** A footballer is no minister of the same name. */
const OTHER_WALK = -0.5
const WALKS = new Set([
  'athlete',
  'artist',
  'lawyer',
  'judge',
  'journalist',
  'analyst',
  'mayor',
  'chief-executive',
  'director',
])

/** The person that a name is, or null. `name` is the fullest form in the article, without titles. */
export function linkPerson(name: string, clues: Clues): Link | null {
  const best = new Map<Entity, number>()
  for (const spelling of spellingsLike(name)) {
    const listed = fold(spelling.words.join(' ')) === fold(name)
    const score = BASE[kindOf(spelling)] + (listed ? 0 : UNLISTED) + support(spelling.person, clues)
    best.set(spelling.person, Math.max(score, best.get(spelling.person) ?? Number.NEGATIVE_INFINITY))
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < LINKED) return null
  return second !== undefined && first[1] - second[1] < MARGIN ? null : { entity: first[0], score: first[1] }
}

const kindOf = ({ words, sure }: Spelling): keyof typeof BASE =>
  words.length > 1 ? (sure ? 'full' : 'common') : sure ? 'family' : 'word'

function support(person: Entity, { roles, countries, mentioned }: Clues): number {
  const own = new Set([person.kind, ...holdingsOf(person.id).map((holding) => holding.role)])
  let score = 0
  if (roles.some((role) => own.has(role))) score += ROLE
  else if (roles.some((role) => WALKS.has(role))) score += OTHER_WALK
  if (countries.length > 0) score += countries.some((code) => person.countries.includes(code)) ? COUNTRY : OTHER_COUNTRY
  else if (person.countries.some((code) => mentioned.has(code) || (code.length === 3 && BODIES.has(code))))
    score += MENTIONED
  return score
}

/** Codes that are no state's: an article on the United Nations need not name a state. */
const BODIES = new Set(['IGO', 'NGO', 'REB', 'MNC'])

/** The names of an article with their links judged by all that the article says. `within`: where those begin that are words of a longer name. */
export function linked(text: string, names: readonly Name[], within: ReadonlySet<number>): Name[] {
  const mentioned = new Map<string, number>()
  for (const name of names)
    if (name.type !== 'person' && !within.has(name.start))
      for (const code of name.countries ?? []) mentioned.set(code, (mentioned.get(code) ?? 0) + 1)
  const around = neighboursOf(text, names, within)
  // "خليفة العليمي", who is another, is meant again by "العليمي", unless the article speaks of the state of the known one.
  const others = new Set<string>()
  const persons = new Map<string, Link | null>()
  return names.map((name) => {
    if (within.has(name.start)) return unlinked(name)
    if (name.type === 'people' || (name.type !== 'person' && name.actor === undefined)) return name
    if (name.type !== 'person') return chosen(text, name, mentioned, around)
    const key = [name.name, ...(name.roles ?? []), ...(name.countries ?? [])].join('|')
    let link = persons.get(key)
    if (link === undefined) {
      link = linkPerson(name.name, { roles: name.roles ?? [], countries: name.countries ?? [], mentioned })
      persons.set(key, link)
    }
    const bare = fold(slice(text, name))
    if (link !== null && isAnothers(text, name, link.entity)) others.add(bare)
    else if (!others.has(bare) || fold(name.name) !== bare || link === null || link.score >= SUPPORTED)
      return withPerson(name, link)
    return withPerson(name, null)
  })
}

/**
 * "سليمان هلال الأسد", "حافظ قائد السبسي": a family name behind a given one that is outside the name found is somebody else's. "الثقل
 * الملقى": behind a definite noun a single definite word that is not spelt as the family is its adjective, where the article names nobody in full.
 */
function isAnothers(text: string, name: Name, { name: own, variants }: Entity): boolean {
  const words = fold(slice(text, name)).split(/\s+/)
  if (words.length === 1 && KIN.test(text.slice(Math.max(0, name.start - 16), name.start))) return true
  if (words.length > 1 && [own, ...variants].some((one) => fold(one).split(' ')[0] === words[0])) return false
  const [, proclitics = '', before] = BEFORE.exec(text.slice(Math.max(0, name.start - 24), name.start)) ?? []
  if (before === undefined) return false
  if ((hintOf(fold(proclitics + before)) & HINT.person) !== 0) return true
  const [word] = words
  return (
    words.length === 1 &&
    isDefinite(word!) &&
    isDefinite(before) &&
    name.roles === undefined &&
    name.name === slice(text, name) &&
    ![own, ...variants].some((one) => one.endsWith(slice(text, name)))
  )
}

/** "أسرة بونغو", "لعائلة «الفيصل»": the family is not the one of it whom the news call so. */
const KIN = /(?:^|[\s"«(])[وف]?[بكل]?(?:أسرة|اسرة|عائلة|عائله|آل|قبيلة|عشيرة|سلالة)\s+["«“]?$/

const BEFORE = /(?:^|[\s"«(])([وف]?[بك]?(?=ال))?([\u0621-\u064A]+)[ \u00a0]$/
const isDefinite = (word: string) => word.startsWith('ال')

function withPerson({ actor: _, ...name }: Name, link: Link | null): Name {
  if (link === null) return name
  // An office of somebody else may have come to stand beside the name: what the article and the tables agree on is his.
  const agreed = (name.countries ?? []).filter((code) => link.entity.countries.includes(code))
  const countries = agreed.length > 0 ? agreed : name.countries?.length ? name.countries : [...link.entity.countries]
  return { ...name, actor: link.entity.id, ...(countries.length === 0 ? {} : { countries }) }
}
