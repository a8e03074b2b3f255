/** One event for all the words of an article that name it: "زار … الزيارة … زيارته". */
import type { Event, Modality, Span, Time } from '../../model/index.ts'
import type { Actor } from './actor.ts'
import { ACTS, type Act } from './acts.ts'
import { without } from './arguments.ts'
import { BY_TOPIC } from './topic.ts'

/** An act as one trigger tells it. */
export interface Mention {
  act: Act
  /** Codes of all states and bodies that its sentence and the ones beside it name. */
  codes: () => readonly string[]
  /** The token of its object or of what it is said about, where a further act may stand. */
  about: number | null
  at: number
  /** The last sentence that tells of it. */
  last: number
  /** Number of the sentence in which it stands. */
  sentence: number
  triggers: Span[]
  actors: readonly Actor[]
  recipients: readonly Actor[]
  place: Actor | null
  when: Time | null
  modality: Modality
  sectors: string[]
  quantities: Span[]
  /** Asked for or threatened with, and so not told as an act: it only tells against whom the asking is. */
  unsaid: boolean
  attribution: string | null
  chain: Event['chain']
  symmetric: boolean
  /** Are the parties there that its word needs? If not, it is a noun with its article that may point back ("الزيارة"). */
  complete: boolean
  /** Is it any such act, and none that was told of: "رفضه لأي تهديدات"? */
  any: boolean
  /** What it is about: see topic.ts. */
  topic: ReadonlySet<string>
  /** Is it told as one thing more: "كما دعا", "كذلك اتفق الجانبان"? */
  added: boolean
  /** Clearness of the trigger: finite verbs and full nouns before pronouns of reference. */
  weight: number
}

/** The mentions of a text, in reading order, those of one act joined. Definite nouns that point at nothing are left out. */
export function merge(mentions: readonly Mention[]): Mention[] {
  const events: Mention[] = []
  const byType = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const { type } = ACTS[mention.act]
    const same = byType.get(type) ?? []
    const event = same.findLast((one) => isSame(one, mention))
    if (event !== undefined) absorb(event, mention)
    else if (mention.complete) {
      const fresh = { ...mention, triggers: [...mention.triggers] }
      events.push(fresh)
      byType.set(type, [...same, fresh])
    }
  }
  return events
}

function isSame(event: Mention, mention: Mention): boolean {
  const a = ACTS[event.act]
  const b = ACTS[mention.act]
  if (mention.any && !event.any) return false
  if (a.mode !== b.mode && !(RELATED.has(`${a.mode} ${b.mode}`) || RELATED.has(`${b.mode} ${a.mode}`))) return false
  // "التوقيع على الاتفاق" is of the agreement told of before.
  const oneKind = a.mode === b.mode || (a.type === 'AGREE' && mention.weight === 0)
  if (!isNamed(mention) && (!oneKind || mention.sentence - event.last > NEAR)) return false
  if (!sameModality(event.modality, mention.modality)) return false
  if (!sameTime(event.when, mention.when) || !samePlace(event.place, mention.place)) return false
  // Nobody is on both sides.
  if (shareName(event.actors, mention.recipients) && !event.symmetric) return false
  if (shareName(event.recipients, mention.actors) && !event.symmetric) return false
  if (isOther(event, mention)) return false
  const direct = fits(event.actors, mention.actors) && fits(event.recipients, mention.recipients)
  const crossed = event.symmetric && fits(event.actors, mention.recipients) && fits(event.recipients, mention.actors)
  return (
    (direct || crossed) &&
    (mention.weight < 1 || (mention.weight < 2 && mention.actors.length > 0) || isTied(event, mention))
  )
}

/**
 * Of two acts each of which names somebody, one side at least must be named by both: "دعت إيران …. وطولبت فرنسا" are two acts, not one
 * that Iran asks of France. Within a sentence the one may name who acts, the other on whom.
 */
function isTied(event: Mention, mention: Mention): boolean {
  if (!isNamed(event) || !isNamed(mention) || event.last === mention.sentence) return true
  // "المحادثات …. وحضر اللقاء مع نظيره": the noun with its article points back to talks whose other side is named only now.
  if (event.symmetric && mention.weight === 0 && mention.sentence - event.last <= NEAR) return true
  return (
    isTiedBy(event, mention.actors, mention.recipients) ||
    (event.symmetric && isTiedBy(event, mention.recipients, mention.actors))
  )
}

function isTiedBy(event: Mention, actors: readonly Actor[], recipients: readonly Actor[]): boolean {
  const both = (a: readonly Actor[], b: readonly Actor[]) => a.length > 0 && b.length > 0
  const fit = fits(event.actors, actors) && fits(event.recipients, recipients)
  return fit && (both(event.actors, actors) || both(event.recipients, recipients))
}

/** "كما اتفق الجانبان على …": a verb that tells of another thing, or adds one, is another act; a noun with its article points back. */
function isOther(event: Mention, mention: Mention): boolean {
  if (mention.weight < 2 || !BY_TOPIC.has(ACTS[mention.act].type)) return false
  if (mention.added) return true
  if (mention.topic.size < 2 || event.topic.size < 2) return false
  for (const stem of mention.topic) if (event.topic.has(stem)) return false
  return true
}

/** Sentences over which a noun that names nobody points back. */
const NEAR = 3
const isNamed = (mention: Mention): boolean => mention.actors.length + mention.recipients.length > 0

const RELATED = new Set([
  'sign agree',
  'meet negotiate',
  'meet multilateral',
  'economic other',
  'null economic',
  'null military',
])

const sameModality = (a: Modality, b: Modality): boolean =>
  a === b || (a === 'planned' && b === 'possible') || (a === 'possible' && b === 'planned')

const sameTime = (a: Time | null, b: Time | null): boolean =>
  a?.value == null ||
  b?.value == null ||
  a.value.startsWith(b.value.slice(0, 10)) ||
  b.value.startsWith(a.value.slice(0, 10))

/** A city and its state may be one place, two states not. */
const samePlace = (a: Actor | null, b: Actor | null): boolean =>
  a === null ||
  b === null ||
  a.name === b.name ||
  (a.kind !== b.kind && a.countries.some((code) => b.countries.includes(code)))

/** May these be the same side? Nobody named fits everybody; else the one side's states are among the other's. */
function fits(a: readonly Actor[], b: readonly Actor[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  if (shareName(a, b)) return true
  const states = new Set(a.flatMap((one) => one.countries))
  const others = new Set(b.flatMap((one) => one.countries))
  if (states.size === 0 || others.size === 0 || areOthers(a, b)) return false
  const [small, large] = states.size <= others.size ? [states, others] : [others, states]
  return [...small].every((code) => large.has(code)) && !(onlyPersons(a) && onlyPersons(b))
}

const shareName = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((one) => b.some((other) => isSameActor(one, other)))

/** "كيم" is the "كيم جونغ أون" of the same text. */
function isSameActor(a: Actor, b: Actor): boolean {
  if (a.name === b.name) return true
  if (a.kind !== 'person' || b.kind !== 'person') return false
  if (a.actor !== undefined && b.actor !== undefined) return a.actor === b.actor
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name]
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`)
}

/** "هدد الرئيس …. وهدد قائد بالحرس": one without a name and with no article is not the one told of before. */
const areOthers = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  [a, b].some((side) => side.every(isSomebody)) && [a, b].every((side) => side.every(isSingle))
const isSingle = ({ kind }: Actor): boolean => kind === 'person' || kind === 'office'
/** "مسؤول إيراني", "قائد بالحرس الثوري", "دبلوماسي في الأمم المتحدة". */
const isSomebody = ({ kind, name }: Actor): boolean =>
  kind === 'office' && /^(?!ال)\S+ (في |من |ب|(?!ال)\S+ي( |$))/.test(name)

/** Two different persons of one state are two sides, a person and his state one. */
const onlyPersons = (actors: readonly Actor[]): boolean => actors.every((one) => one.kind === 'person')

function absorb(event: Mention, mention: Mention): void {
  const isOfIt = isTied(event, mention)
  event.last = mention.sentence
  // "الاتفاق … بعد التوقيع عليه": what was signed says more than what was agreed.
  if (ACTS[event.act].mode === 'agree' && ACTS[mention.act].mode === 'sign' && mention.weight === 0)
    event.act = mention.act
  if (mention.topic.size > 0) event.topic = event.topic.union(mention.topic)
  if (mention.weight > event.weight) {
    event.triggers.unshift(...mention.triggers)
    // "التقى … لإجراء محادثات": the clearest word says what it was.
    if (ACTS[event.act].type === 'CONSULT') event.act = mention.act
    event.weight = mention.weight
  } else event.triggers.push(...mention.triggers)
  // A noun that names another side elsewhere tells nothing sure of who did it, where and when.
  if (isOfIt) fill(event, mention)
  for (const sector of mention.sectors) if (!event.sectors.includes(sector)) event.sectors.push(sector)
  event.quantities.push(
    ...mention.quantities.filter((one) => !event.quantities.some((other) => other.start === one.start)),
  )
  // What the article says itself anywhere is its own claim.
  if (mention.attribution === null && event.attribution !== null) {
    event.attribution = null
    event.chain = []
  }
}

function fill(event: Mention, mention: Mention): void {
  if (event.actors.length === 0) event.actors = without(mention.actors, event.recipients)
  if (event.recipients.length === 0) event.recipients = without(mention.recipients, event.actors)
  // The city says more than its state.
  if (event.place === null || (event.place.kind === 'state' && mention.place?.kind === 'place'))
    event.place = mention.place ?? event.place
  event.when ??= mention.when
}
