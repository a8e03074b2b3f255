/** Events: what actors do to one another. The way: scene → triggers → parties, modality and setting of each → one event an act. */
import type { Attribution, Event, Name, Party, Quantity, Time } from '../../model/index.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'
import type { Actor } from './actor.ts'
import { ACTS } from './acts.ts'
import { antecedentsOf } from './antecedents.ts'
import { without } from './arguments.ts'
import { withSettings } from './carried.ts'
import { isClaim, scopeOf } from './claim.ts'
import { mentionOf } from './mention.ts'
import { type Mention, merge } from './merge.ts'
import { sceneOf } from './scene.ts'
import { isOfState, tellsOfSport } from './sport.ts'
import { triggersOf } from './triggers.ts'

/** What the events of a text rest on: what was found in it before. */
export interface Evidence {
  names: readonly Name[]
  times: readonly Time[]
  quantities: readonly Quantity[]
  attributions: readonly Attribution[]
}

/** What one actor does to or with another; each distinct event once, with all its triggers. */
export function findEvents(doc: Doc, evidence: Evidence, context: Context): Event[] {
  const scene = sceneOf(doc, evidence.names, evidence.times)
  const known = antecedentsOf(scene, evidence)
  const mentions = triggersOf(scene).flatMap((trigger) => mentionOf(scene, trigger, known, evidence, context) ?? [])
  const isSport = tellsOfSport(scene)
  return merge(withSettings(scene, withObjects(mentions)).filter((one) => !one.unsaid && (!isSport || isOfState(one))))
    .filter(isClaim)
    .map(toEvent)
}

/** "أدان الهجوم الذي نفذته إيران": who condemns an attack condemns whoever made it; who threatens with one, whom it would strike. */
function withObjects(mentions: readonly Mention[]): Mention[] {
  const byToken = new Map(mentions.map((one) => [one.at, one]))
  return mentions.map((one) => {
    const object = one.about === null || one.recipients.length > 0 ? undefined : byToken.get(one.about)
    if (object === undefined) return one
    const meant = ACTS[one.act].type === 'THREATEN' ? object.recipients : object.actors
    return { ...one, recipients: without(meant, one.actors) }
  })
}

function toEvent(mention: Mention, index: number): Event {
  const { type, mode, cameo } = ACTS[mention.act]
  return {
    id: `e${index + 1}`,
    triggers: mention.triggers,
    type,
    mode,
    cameo,
    actors: mention.actors.map(toParty),
    recipients: mention.recipients.map(toParty),
    place:
      mention.place === null
        ? null
        : {
            name: mention.place.name,
            ...(mention.place.actor === undefined ? {} : { actor: mention.place.actor }),
            ...(mention.place.countries[0] === undefined ? {} : { country: mention.place.countries[0] }),
            span: { start: mention.place.start, end: mention.place.end },
          },
    when:
      mention.when === null
        ? null
        : {
            value: dayOf(mention.when.value),
            span: { start: mention.when.start, end: mention.when.end },
            basis: mention.when.basis,
          },
    scope: scopeOf(mention),
    modality: mention.modality,
    sectors: mention.sectors,
    quantities: mention.quantities,
    chain: [...mention.chain],
    ...(mention.attribution === null ? {} : { attribution: mention.attribution }),
  }
}

const toParty = (actor: Actor): Party => ({
  name: actor.name,
  ...(actor.actor === undefined ? {} : { actor: actor.actor }),
  countries: [...actor.countries],
  span: { start: actor.start, end: actor.end },
})

/** An act is dated by its day: of "2018-05-10TEV" the 10th. */
const dayOf = (value: string | null): string | null => value?.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1') ?? null
