/** Where, when, in which field and with which figures an act takes place. */
import { entityById } from '../../knowledge/index.ts'
import type { Quantity, Span, Time } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { wordLexicon } from '../../text/lexicon.ts'
import { ACTS } from './acts.ts'
import type { Arguments } from './arguments.ts'
import { endsClause } from './clause.ts'
import { SECTORS } from './lexicon/sectors.ts'
import type { Actor } from './phrases.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

const sectorOf = wordLexicon(SECTORS)

/** Words on each side of a trigger that belong to its clause at most. */
const REACH = 25

/** The tokens of the clause round a trigger, first and last (exclusive). */
export function clauseOf(scene: Scene, trigger: Trigger): { first: number; last: number } {
  const { tokens } = scene
  const sentence = tokens[trigger.at]!.sentence
  let first = trigger.at
  while (
    first > 0 &&
    trigger.at - first < REACH &&
    tokens[first - 1]!.sentence === sentence &&
    !endsClause(scene, first - 1)
  )
    first--
  let last = trigger.last
  while (
    last < tokens.length &&
    last - trigger.at < REACH &&
    tokens[last]!.sentence === sentence &&
    !endsClause(scene, last)
  )
    last++
  return { first, last }
}

/** The time nearest to the trigger in its clause, the one behind it sooner than the one before it. Durations and sets say not when. */
export function timeOf(scene: Scene, trigger: Trigger): Time | null {
  const { first, last } = clauseOf(scene, trigger)
  let best: { time: Time; distance: number } | null = null
  for (let j = first; j < last; j++) {
    const time = scene.timeAt.get(j)?.time
    if (time === undefined || (time.kind !== 'date' && time.kind !== 'time') || time.value === null) continue
    const distance = j < trigger.at ? (trigger.at - j) * 1.5 : j - trigger.last
    if (best === null || distance < best.distance) best = { time, distance }
  }
  return best?.time ?? null
}

const IN = new Set(['في', 'ب'].map(fold))

export function placeOf(trigger: Trigger, args: Arguments): Actor | null {
  for (const slot of args.slots) {
    if (!IN.has(slot.prep) || slot.phrase === null) continue
    const place = slot.phrase.actors.find((actor) => actor.kind === 'place' || actor.kind === 'state')
    if (place !== undefined && slot.phrase.actors.length === 1) return place
  }
  if (ACTS[trigger.entry.act].mode !== 'visit' || trigger.entry.act === 'host') return null
  const [destination, ...others] = args.recipients
  return destination !== undefined &&
    others.length === 0 &&
    (destination.kind === 'place' || destination.kind === 'state')
    ? destination
    : null
}

export function sectorsOf(scene: Scene, trigger: Trigger): string[] {
  const { first, last } = clauseOf(scene, trigger)
  const found = new Set<string>()
  for (let j = first; j < last; j++) {
    const token = scene.tokens[j]!
    if (token.kind !== 'word' || scene.nameAt.has(j)) continue
    const sector = sectorOf(token.form)
    if (sector !== null) found.add(sector.entry)
  }
  return [...found]
}

export function quantitiesOf(scene: Scene, trigger: Trigger, quantities: readonly Quantity[]): Span[] {
  const { first, last } = clauseOf(scene, trigger)
  const start = scene.tokens[first]!.start
  const end = scene.tokens[last - 1]!.end
  return quantities
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ start: one.start, end: one.end }))
}

/** The state whose capital a place is, by its id; null for other places. */
export function capitalOf(actor: Actor): string | null {
  const entity = actor.actor === undefined ? null : entityById(actor.actor)
  return entity?.kind === 'capital' ? (entity.countries[0] ?? null) : null
}
