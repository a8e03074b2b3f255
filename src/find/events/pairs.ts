/** Two sides named together, whom "الجانبان" and "البلدان" mean later: "بين مصر وفرنسا", "العلاقات التركية الإيرانية". */
import { perForm } from '../../text/form.ts'
import { type Actor, adjectiveAt, type Phrase } from './actor.ts'
import { isSubjectPosition, prepositionAt } from './clause.ts'
import { LAND_PAIRS, PAIRS } from './lexicon/heads.ts'
import type { Scene, Tagged } from './scene.ts'

/** Two sides and the token at which they were named. */
export interface Pair {
  actors: readonly Actor[]
  at: number
}

const codesOf = (actors: readonly Actor[]): string => [...new Set(actors.flatMap((one) => one.countries))].sort().join()

export const isPair = (actors: readonly Actor[]): boolean => {
  const [one, other, ...more] = actors
  if (one === undefined || other === undefined || more.length > 0) return false
  return one.countries.length > 0 && other.countries.length > 0 && one.countries[0] !== other.countries[0]
}

/** Are `lands` the states of `sides`? */
export const isSameLands = (sides: readonly Actor[], lands: readonly Actor[]): boolean =>
  sides.length > 0 && lands.every(({ kind }) => kind === 'state') && codesOf(sides) === codesOf(lands)

/** The last pair that a sentence joins before token `at`: its subjects; where `wide`, also whom it puts behind بين, or the adjectives of what they share. */
export function joinedIn(
  scene: Scene,
  phrases: readonly Phrase[],
  sentence: number,
  at: number,
  wide: boolean,
): Pair | null {
  const told = phrases
    .filter(
      (one) =>
        one.first < at &&
        isPair(one.actors) &&
        ((wide && prepositionAt(scene, one.first - 1) === 'بين') || isSubjectPosition(scene, one)),
    )
    .map((one): Pair => ({ actors: one.actors, at: one.first }))
  const shared = wide ? sharedIn(scene, sentence, at) : null
  if (shared !== null) told.push(shared)
  if (!wide || told.length === 0) return told.at(-1) ?? null
  // Of two pairs in one sentence neither is guessed.
  return nearestPair(scene, told) ?? { actors: [], at: told.at(-1)!.at }
}

/** "العلاقات التركية الإيرانية", "القمة المصرية - الفرنسية": what two states have in common. */
function sharedIn(scene: Scene, sentence: number, at: number): Pair | null {
  const { first } = scene.doc.sentences[sentence]!
  for (let i = at - 1; i > first; i--) {
    const other = adjectiveAt(scene, i)
    if (other === null) continue
    const before = /^[-–]$/.test(scene.tokens[i - 1]!.form.surface) ? i - 2 : i - 1
    const one = before > first ? adjectiveAt(scene, before) : null
    if (one !== null && SHARED.test(scene.tokens[before - 1]?.form.folded ?? '') && isPair([one, other]))
      return { actors: [one, other], at: before }
  }
  return null
}
const SHARED = /علاقات$|محادثات$|مباحثات$|مفاوضات$|قمه$|شراكه$|حدود$/

/** The nearest of the pairs that may be meant; null where another was named in the same sentence. */
export function nearestPair(scene: Scene, pairs: readonly Pair[]): Pair | null {
  const [nearest, ...more] = [...pairs].sort((a, b) => b.at - a.at)
  if (nearest === undefined) return null
  const { sentence } = scene.tokens[nearest.at]!
  const isRival = (one: Pair) =>
    scene.tokens[one.at]!.sentence === sentence && codesOf(one.actors) !== codesOf(nearest.actors)
  return more.some(isRival) ? null : nearest
}

/** Does a pair word mean two lands rather than those who met? */
export const meansLands = (scene: Scene, words: Phrase | undefined): boolean =>
  words !== undefined && LAND_PAIRS.has(bare(scene.tokens[words.first]!.form.folded))

/** Can the words mean a guest and the land that he visits: "وصل الوزير الألماني إلى طهران. ووقع الجانبان …"? */
export const takesVisit = (scene: Scene, words: Phrase): boolean =>
  meansLands(scene, words) || /جانب(ان|ين)$/.test(scene.tokens[words.first]!.form.folded)

const bare = (folded: string) => folded.replace(/^[وفبل](?=ال)|^لل/, (letters) => (letters === 'لل' ? 'ال' : ''))

/** Is it a word for two sides: "الجانبان", "للبلدين"? */
export const isPairWord = perForm(({ folded }): true | null => (PAIRS.has(bare(folded)) ? true : null))

/** "حل الدولتين" is a plan, "البلدان العربية" are many, "الوزيرين التركيين" two of one land. */
export function isTold({ tokens, nameAt }: Tagged, i: number): boolean {
  const next = tokens[i + 1]?.form.folded ?? ''
  if (tokens[i - 1]?.form.folded.replace(/^[وبل]/, '') === 'حل') return false
  if (nameAt.get(i + 1)?.name.type === 'people' && /(ين|ان)$/.test(next)) return false
  return !(tokens[i]!.form.folded.endsWith('البلدان') && /^ال.*[هي]$/.test(next))
}
