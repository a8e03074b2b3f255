/** Parties as phrases name them, and demonyms as adjectives. */
import { fold } from '../../text/fold.ts'
import type { Form } from '../../text/form.ts'
import { PREPOSITIONS } from './lexicon/particles.ts'
import type { Tagged } from './scene.ts'

export interface Actor {
  name: string
  actor?: string
  countries: readonly string[]
  start: number
  end: number
  kind: 'person' | 'outlet' | 'office' | 'body' | 'force' | 'national' | 'state' | 'people' | 'place' | 'thing'
  feminine: boolean
  /** Does the phrase mean the land, government or people of whoever a pronoun stands for: "بلاده"? */
  ownLand?: boolean
  /** Do several states act in it, which the words do not name: "القوى الكبرى", "السداسية الدولية"? */
  group?: boolean
  /** Is it an adjective: "الأمريكية" of "العقوبات الأمريكية"? */
  adjective?: boolean
}

export interface Phrase {
  first: number
  last: number
  /** Joined to what stands before by و. */
  joined: boolean
  /** The preposition written with its first word: "ل" in "للرئيس"; else ''. */
  clitic: string
  actors: readonly Actor[]
  /** "الجانبان": the two sides named before. */
  pair: boolean
}

export const prepositionForms = new Set(PREPOSITIONS.map(([phrase]) => fold(phrase)))

/** Is the demonym at token `i` the adjective of the noun before it: "العقوبات الأمريكية"? */
export function isAdjective(scene: Tagged, i: number): boolean {
  const name = scene.nameAt.get(i)?.name ?? scene.innerAt.get(i)
  const token = scene.tokens[i]
  const before = scene.tokens[i - 1]
  if (name === undefined || token === undefined || before === undefined) return false
  if (name.type !== 'people') return false
  if (before.sentence !== token.sentence || name.start !== token.start) return false
  if (before.kind === 'punct') return /^[-–]$/.test(before.form.surface) && isAdjective(scene, i - 2)
  // "اتهمت إيران السعودية": a state's own name has no adjective.
  if (isStateBefore(scene, i)) return false
  if (before.kind !== 'word' || prepositionForms.has(before.form.folded)) return false
  const definite = token.form.folded.startsWith('ال')
  const beforeDefinite = isDefinite(before.form) || scene.nameAt.has(i - 1)
  return definite === beforeDefinite
}

const isStateBefore = ({ nameAt }: Tagged, i: number): boolean =>
  [1, 2].some((back) => {
    const found = nameAt.get(i - back)
    return found?.last === i && found.name.type === 'state'
  })

/** The demonym at token `i` as a party, where it is the adjective of a noun. */
export function adjectiveAt(scene: Tagged, i: number): Actor | null {
  if (!isAdjective(scene, i)) return null
  const { name, actor, countries, start, end } = (scene.nameAt.get(i)?.name ?? scene.innerAt.get(i))!
  return {
    name,
    ...(actor === undefined ? {} : { actor }),
    countries: countries ?? [],
    start,
    end,
    kind: 'people',
    feminine: true,
    adjective: true,
  }
}

export const isDefinite = (form: Form): boolean => /^[وفبك]?(ال|لل)/.test(form.folded)
