/** Where and when an act was, where its own clause does not say: from the visit it is part of, and the sentence it goes on with. */
import type { Actor } from './actor.ts'
import { ACTS } from './acts.ts'
import type { Mention } from './merge.ts'
import type { Scene } from './scene.ts'
import { namedCapital } from './setting.ts'

/** Sentences over which a visit holds. */
const VISIT_HOLDS = 5

export function withSettings(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const dateline = datelineOf(scene)
  const done: Mention[] = []
  for (const mention of mentions) {
    let one = mention
    const visit = visitOf(one, done)
    if (visit !== null) one = { ...one, place: visit.place, when: one.when ?? (isAt(visit, one) ? visit.when : null) }
    const before = one.when === null ? dayBefore(one, done) : null
    if (before !== null) one = { ...one, when: before.when }
    if (one.place === null && one.sentence === 0 && dateline !== null && isThere(one, dateline))
      one = { ...one, place: dateline }
    if (one.place?.kind === 'state' && ACTS[one.act].type === 'CONSULT')
      one = { ...one, place: namedCapital(scene, one.place) ?? one.place }
    done.push(one)
  }
  return done
}

const TALKS = /^(meet|negotiate|multilateral|sign|agree)$/

const isAt = (a: Mention, b: Mention): boolean => a.sentence === b.sentence

/** "وصل الوزير إلى مسقط أمس والتقى نظيره": whom a visitor meets there he meets there. */
function visitOf(one: Mention, before: readonly Mention[]): Mention | null {
  if (one.place !== null || !TALKS.test(ACTS[one.act].mode ?? '')) return null
  const visit = before.findLast(
    (other) =>
      other.act === 'visit' &&
      other.place !== null &&
      other.modality === one.modality &&
      one.sentence - other.sentence <= VISIT_HOLDS &&
      shares(other.actors, [...one.actors, ...one.recipients]),
  )
  if (visit === undefined) return null
  if (isAt(visit, one)) return shares(visit.actors, one.actors) ? visit : null
  return isThere(one, visit.place!) ? visit : null
}

/** Does one of its sides belong to the land of the place? */
const isThere = (one: Mention, place: Actor): boolean =>
  TALKS.test(ACTS[one.act].mode ?? '') &&
  one.modality === 'actual' &&
  [...one.actors, ...one.recipients].some(({ countries }) => countries.some((code) => place.countries.includes(code)))

const SPOKEN = /^(REQUEST|ACCUSE|REJECT|THREATEN|SUPPORT)$/
const isSpoken = ({ act, weight }: Mention): boolean =>
  SPOKEN.test(ACTS[act].type) && ACTS[act].mode !== 'diplomatic' && weight > 0

/** "دعا أمس …. كما ناشد": what is told as one thing more is of the same day, and so is what he says in the next sentence. */
function dayBefore(one: Mention, before: readonly Mention[]): Mention | null {
  if (one.modality !== 'actual' || !(one.added || isSpoken(one))) return null
  return (
    before.findLast(
      (other) =>
        one.sentence - other.sentence <= 1 &&
        other.when !== null &&
        other.modality === 'actual' &&
        (one.added || isSpoken(other)) &&
        shares(other.actors, one.actors),
    ) ?? null
  )
}

const shares = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((one) => b.some((other) => one.name === other.name))

/** Tokens a dateline may be long. */
const DATELINE = 10

/** The city of "طوكيو (رويترز) - التقى …"; null where the text begins otherwise. */
function datelineOf({ tokens, nameAt, phraseAt }: Scene): Actor | null {
  const name = nameAt.get(0)
  if (name?.name.type !== 'place') return null
  for (let i = name.last; i < Math.min(tokens.length, DATELINE); i++)
    if (/^[-–—:]$/.test(tokens[i]!.form.surface)) return phraseAt.get(0)?.actors[0] ?? null
  return null
}
