/** Who does an act and to whom: what verbs and nouns have in common. */
import { fold } from '../../text/fold.ts'
import type { Actor, Phrase } from './actor.ts'
import { ACTS } from './acts.ts'
import type { Slot } from './clause.ts'
import type { Governed } from './governor.ts'
import type { Entry } from './lexicon/verbs.ts'
import type { Trigger } from './triggers.ts'

export interface Arguments {
  actors: readonly Actor[]
  recipients: readonly Actor[]
  /** All argument places of the act, for place and sectors. */
  slots: readonly Slot[]
  governor: Governed | null
}

/** What the rest of the text tells of who is meant by a pronoun or a silent subject. */
export interface Antecedents {
  /** The subject of the sentence of token `at` as it stands before that token; empty when it is not certain. */
  topicOf(at: number, feminine: boolean | null): readonly Actor[]
  /** The same, where the sentence itself names it; empty where only one before does. */
  topicHere(at: number, feminine: boolean | null): readonly Actor[]
  /** The subject of the main clause of the sentence of token `at`. */
  mainSubjectAt(at: number): readonly Actor[]
  /** The two sides last named together, as known at token `at`; their states where the words mean lands ("البلدان"). */
  pairAt(at: number, words?: Phrase): readonly Actor[]
  /** Notes the sides named at an agreement that has a name of its own: "الاتفاق النووي بين إيران وفرنسا". */
  called(at: number, sides: readonly Actor[]): void
  /** Who speaks at token `at` in the first person. */
  speakerAt(at: number): readonly Actor[]
  /** The state that an actor acts for; null when the text does not tell. */
  landOf(actor: Actor): Actor | null
}

/** Both sides do the same: they meet, sign, trade, fight. */
export function isSymmetric({ act }: Entry): boolean {
  const { type, mode } = ACTS[act]
  if (type === 'CONSULT') return mode !== 'visit' && mode !== 'mediate'
  return type === 'AGREE' || type === 'COOPERATE' || act === 'clash' || (type === 'SUPPORT' && mode === 'diplomatic')
}

/** Acts that go on for some time and can be ended by a side: talks, trade, aid. */
export const isJoint = ({ act }: Entry): boolean => /^(CONSULT|AGREE|COOPERATE|AID)$/.test(ACTS[act].type)

/** The recipients that the prepositions of the entry lead to, the first that is there. */
export function byPreposition(slots: readonly Slot[], trigger: Trigger, known: Antecedents): Actor[] {
  for (const prep of trigger.entry.to) {
    if (prep === 'o') continue
    // "بناء على طلب من أنقرة" tells who asks; "طلب واشنطن من أنقرة", "طلبه من أنقرة" whom.
    if (prep === 'من' && trigger.entry.act === 'request' && isOwnerless(trigger, slots)) continue
    const slot =
      prep === 'genitive'
        ? slots.find((one) => one.prep === '' && one.phrase !== null)
        : slots.find((one) => one.prep === fold(prep) && !belongsToOther(one, prep))
    // The first such place is the act's own, also when nobody we know stands in it; but "من الاتفاق مع إيران" leads on.
    // "تصدى لتهديدات إيران" meets threats, and fights nobody.
    if (slot?.embedded === true && slot.act && /^(ASSAULT|COERCE)$/.test(ACTS[trigger.entry.act].type)) return []
    if (slot !== undefined && (slot.phrase !== null || !leads(slot, trigger)))
      return actorsOf(slot.phrase, known, trigger)
  }
  return []
}

const isOwnerless = ({ form, split, last }: Trigger, slots: readonly Slot[]): boolean =>
  form === 'noun' && split.enclitic === '' && !slots.some((slot) => slot.at === last && slot.prep === '')

const leads = (slot: Slot, { entry }: Trigger): boolean => slot.prep === 'من' && entry.act === 'withdraw'

/** "زيارة … لبحث الهجوم على X": the preposition is the later act's. */
const belongsToOther = (slot: Slot, prep: string): boolean => slot.under?.to.includes(prep) ?? false

export function actorsOf(phrase: Phrase | null, known: Antecedents, trigger: Trigger): Actor[] {
  if (phrase === null) return []
  if (phrase.pair) return [...known.pairAt(trigger.at, phrase)]
  return phrase.actors.flatMap((actor) => {
    if (actor.ownLand !== true) return [actor]
    return known.topicOf(trigger.at, null).flatMap((owner) => known.landOf(owner) ?? [])
  })
}

/** The gender that a pronoun asks of whom it means; null where it leaves both. */
export const isFeminine = (enclitic: string): boolean | null =>
  enclitic === 'ها' ? true : enclitic === 'ه' ? false : null

export const sameActor = (a: Actor, b: Actor): boolean => a.start === b.start || a.name === b.name
export const without = (actors: readonly Actor[], others: readonly Actor[]): Actor[] =>
  actors.filter((one) => !others.some((other) => sameActor(one, other)))

/** The last word on who is actor and who recipient: of a symmetric act with one side full, the first is the actor. */
export function settle<D extends Arguments>(trigger: Trigger, draft: D): D {
  const actors = unique(draft.actors)
  const recipients = without(unique(draft.recipients), actors)
  return isSymmetric(trigger.entry) && recipients.length === 0 && actors.length > 1
    ? { ...draft, actors: actors.slice(0, 1), recipients: actors.slice(1) }
    : { ...draft, actors, recipients }
}

const unique = (actors: readonly Actor[]): readonly Actor[] =>
  actors.length < 2 ? actors : actors.filter((one, i) => !actors.slice(0, i).some((other) => sameActor(one, other)))

/** Acts of which nobody is charged on the strength of a sentence before. */
export const isGrave = ({ entry }: Trigger): boolean => GRAVE.test(ACTS[entry.act].type)
const GRAVE = /^(ASSAULT|COERCE|PROTEST|SANCTION|MOBILIZE)$/
