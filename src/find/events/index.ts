import { stateByIso } from '../../knowledge/index.ts'
import type { Attribution, Event, Name, Party, Quantity, Span, Time } from '../../model/index.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'
import { ACTS, type Act } from './acts.ts'
import { antecedentsOf, type Memory } from './antecedents.ts'
import { type Arguments, argumentsOf, isSymmetric } from './arguments.ts'
import { isClaim, scopeOf } from './claim.ts'
import { type Mention, merge } from './merge.ts'
import { modalityOf } from './modality.ts'
import type { Actor } from './phrases.ts'
import { type Scene, sceneOf } from './scene.ts'
import { capitalOf, placeOf, quantitiesOf, sectorsOf, timeOf } from './setting.ts'
import { type Trigger, triggersOf } from './triggers.ts'

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
  return merge(mentions).filter(isClaim).map(toEvent)
}

function mentionOf(
  scene: Scene,
  trigger: Trigger,
  known: Memory,
  evidence: Evidence,
  context: Context,
): Mention | null {
  const args = argumentsOf(scene, trigger, known)
  const act = actOf(scene, trigger, args)
  if (act === null) return null
  const when = timeOf(scene, trigger)
  const place = placeOf(trigger, args)
  const attribution = attributionAt(evidence.attributions, scene.tokens[trigger.at]!.start)
  const actors = args.actors.flatMap((actor) => asParty(actor, trigger))
  const recipients = args.recipients.flatMap((actor) => asParty(actor, trigger))
  known.remember([...actors, ...recipients])
  return {
    act,
    triggers: spansOf(scene, trigger, args),
    actors,
    recipients,
    place,
    when,
    modality: modalityOf(scene, trigger, args.governor, when, context.at),
    sectors: sectorsOf(scene, trigger),
    quantities: quantitiesOf(scene, trigger, evidence.quantities),
    attribution: attribution?.id ?? null,
    chain: attribution?.chain ?? [],
    symmetric: isSymmetric(trigger),
    definite: trigger.split.definite,
    weight: trigger.form === 'verb' ? 2 : trigger.split.definite ? 0 : 1,
  }
}

/** The innermost attribution whose content holds an offset. */
function attributionAt(attributions: readonly Attribution[], offset: number): Attribution | null {
  let best: { one: Attribution; length: number } | null = null
  for (const one of attributions) {
    for (const span of one.content) {
      const length = span.end - span.start
      if (span.start <= offset && offset < span.end && (best === null || length < best.length)) best = { one, length }
    }
  }
  return best?.one ?? null
}

/** Words behind من that make leaving an agreement of a withdrawal. */
const PACTS = /اتفاق|معاهد|صفق|مفاوض|محادث/

/** The act in the light of its arguments: an agreement is signed, a withdrawal from one is a rejection. */
function actOf(scene: Scene, trigger: Trigger, args: Arguments): Act | null {
  const { act, spoken, needs } = trigger.entry
  const from = args.slots.find((slot) => slot.prep === 'من' || slot.prep === 'عن')
  const head = from === undefined ? '' : scene.tokens[from.at]!.form.folded
  if (act === 'withdraw')
    return PACTS.test(head) || from?.phrase?.actors.some((one) => one.kind === 'body') ? 'reject' : 'withdraw'
  if (act === 'disarm') return /سلاح|اسلح|نووي|صواريخ|قدرات/.test(head) ? act : null
  if (spoken !== undefined && args.governor?.entry.voices) return spoken
  if (
    act === 'agree' &&
    trigger.entry.noun &&
    args.governor !== null &&
    /وقع|توقيع|ابرم|ابرام/.test(scene.tokens[args.governor.at]!.form.folded)
  )
    return 'sign'
  if (
    needs === 'person' &&
    !args.actors.some((one) => one.kind === 'person' || one.kind === 'office' || one.kind === 'body')
  )
    return null
  if (needs !== null && args.recipients.length === 0) return null
  if (needs === 'both' && args.actors.length === 0) return null
  return act
}

function asParty(actor: Actor, trigger: Trigger): Actor[] {
  if (actor.kind === 'thing') return actor.countries.length > 0 ? [actor] : []
  if (actor.kind !== 'place') return [actor]
  const capital = capitalOf(actor)
  const { type, mode } = ACTS[trigger.entry.act]
  const code = capital ?? (mode === 'visit' || type === 'ASSAULT' ? actor.countries[0] : undefined)
  if (code === undefined) return []
  const state = stateByIso(code)
  return state === null ? [] : [{ ...actor, name: state.name, actor: state.id, countries: [code], kind: 'state' }]
}

function spansOf(scene: Scene, trigger: Trigger, args: Arguments): Span[] {
  const { tokens } = scene
  const token = tokens[trigger.at]!
  const article = trigger.split.definite
    ? Math.max(0, token.form.surface.lastIndexOf('ل', trigger.split.start - 1) - 1)
    : trigger.split.start
  const future = /س$/.test(trigger.split.proclitics) ? token.form.surface.indexOf('س') : article
  const spans: Span[] = [
    { start: token.start + Math.max(0, Math.min(future, article)), end: tokens[trigger.last - 1]!.end },
  ]
  if (trigger.object !== null) spans.push({ start: tokens[trigger.object]!.start, end: tokens[trigger.object]!.end })
  if (args.governor?.entry.light)
    spans.push({ start: tokens[args.governor.at]!.start, end: tokens[args.governor.at]!.end })
  return spans
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
            value: mention.when.value,
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
