/** Who does an act and to whom: from the words around its trigger. */
import { fold } from '../../text/fold.ts'
import { verbLexicon } from '../../text/verb.ts'
import { ACTS } from './acts.ts'
import { endsClause, isFiniteVerb, prepositionAt, type Slot, slotsAfter } from './clause.ts'
import { GOVERNORS, type Governor } from './lexicon/governors.ts'
import { BETWEEN } from './lexicon/particles.ts'
import { type Actor, isAdjective, type Phrase } from './phrases.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

export interface Arguments {
  actors: readonly Actor[]
  recipients: readonly Actor[]
  /** All argument places behind the trigger, for place and sectors. */
  slots: readonly Slot[]
  governor: Governed | null
}

/** The verb that carries a noun: "أجرى" of "أجرى محادثات". */
export interface Governed {
  at: number
  entry: Governor
  aspect: string
}

const governors = verbLexicon(GOVERNORS)
const between = new Set(BETWEEN.map(fold))
const GENITIVE = 'genitive'

export const isSymmetric = (trigger: Trigger): boolean => {
  const { type, mode } = ACTS[trigger.entry.act]
  return (
    (type === 'CONSULT' && mode !== 'visit' && mode !== 'mediate') ||
    type === 'AGREE' ||
    type === 'COOPERATE' ||
    trigger.entry.act === 'clash' ||
    (type === 'SUPPORT' && mode === 'diplomatic')
  )
}

/** What the rest of the text tells of who is meant by a pronoun or a silent subject. */
export interface Antecedents {
  /** The subject of the sentence of token `at` as it stands before that token; empty when it is not certain. */
  topicOf(at: number, feminine: boolean | null): readonly Actor[]
  /** The two sides last named together. */
  pair(): readonly Actor[]
  /** Who speaks at token `at` in the first person. */
  speakerAt(at: number): readonly Actor[]
  /** The state that an actor acts for; null when the text does not tell. */
  landOf(actor: Actor): Actor | null
}

export function argumentsOf(scene: Scene, trigger: Trigger, known: Antecedents): Arguments {
  const draft = trigger.form === 'noun' ? ofNoun(scene, trigger, known) : ofVerb(scene, trigger, known)
  return settle(trigger, draft)
}

interface Draft {
  actors: Actor[]
  recipients: Actor[]
  slots: Slot[]
  governor: Governed | null
}

// ---- verbs ---------------------------------------------------------------------------------------------------------

function ofVerb(scene: Scene, trigger: Trigger, known: Antecedents): Draft {
  const slots = slotsAfter(scene, trigger.last)
  const { entry, verb } = trigger
  const free = slots.filter((slot) => slot.prep === '')
  const passive = verb?.voice === 'passive'
  let actors: Actor[] = []
  const before = subjectBefore(scene, trigger, known)
  if (passive) {
    actors = slots.filter((slot) => slot.prep === 'agent').flatMap((slot) => reach(slot, known, trigger))
    const patient = before ?? takeFirst(free, known, trigger)
    return { actors, recipients: patient, slots, governor: null }
  }
  if (before !== null) actors = before
  else if (trigger.form === 'adverb' || verb?.person === 1) actors = silent(trigger, known)
  else {
    const subject = free[0]
    // "والتقى نظيره": a phrase that points back to the subject is the object.
    if (subject !== undefined && !pointsBack(scene, subject)) {
      free.shift()
      actors = subject.embedded ? [] : actorsOf(subject.phrase, known, trigger)
    } else actors = silent(trigger, known)
  }
  const recipients: Actor[] = []
  if (entry.to.includes('o')) recipients.push(...takeFirst(free, known, trigger))
  if (recipients.length === 0) recipients.push(...byPreposition(slots, trigger, known))
  if (entry.to.includes('o') && trigger.split.enclitic !== '' && recipients.length === 0) {
    const object = known.topicOf(trigger.at, isFeminine(trigger.split.enclitic))
    recipients.push(...object.filter((one) => !actors.some((other) => sameActor(one, other))))
  }
  return { actors, recipients, slots, governor: null }
}

function silent(trigger: Trigger, known: Antecedents): Actor[] {
  const { verb } = trigger
  if (verb?.person === 1) return [...known.speakerAt(trigger.at)]
  return [
    ...known.topicOf(trigger.at, verb?.gender === 'feminine' ? true : verb?.gender === 'masculine' ? false : null),
  ]
}

/** The phrase right before a verb: "إسرائيل قصفت", "وكانت إيران قد استهدفت". Null where none stands there. */
function subjectBefore(scene: Scene, trigger: Trigger, known: Antecedents): Actor[] | null {
  const { tokens, timeAt } = scene
  let j = trigger.at
  for (let steps = 0; steps < 6; steps++) {
    const before = tokens[j - 1]
    if (before === undefined || before.sentence !== tokens[trigger.at]!.sentence) return null
    const time = timeAt.get(j - 1)
    if (
      between.has(before.form.folded.replace(/^[وف]/, '')) ||
      time !== undefined ||
      /^[،,]$/.test(before.form.surface)
    )
      j--
    else break
  }
  const phrase = scene.phraseBefore.get(j)
  if (
    phrase === undefined ||
    phrase.clitic !== '' ||
    (/^[وف]/.test(tokens[trigger.at]!.form.folded) &&
      j === trigger.at &&
      trigger.split.proclitics !== '' &&
      /^[وف]/.test(trigger.split.proclitics))
  )
    return null
  if (prepositionAt(scene, phrase.first - 1) !== null) return null
  // "زيارة الرئيس": a genitive is not the subject of the next verb unless its noun is.
  const head = tokens[phrase.first - 1]
  if (
    head !== undefined &&
    head.sentence === tokens[trigger.at]!.sentence &&
    head.kind === 'word' &&
    !isFiniteVerb(scene, phrase.first - 1) &&
    !endsClause(scene, phrase.first - 1) &&
    !between.has(head.form.folded.replace(/^[وف]/, '')) &&
    !timeAt.has(phrase.first - 1)
  )
    return null
  return actorsOf(phrase, known, trigger)
}

const pointsBack = (scene: Scene, slot: Slot): boolean =>
  /^نظير(ه|ها|هم|يه|يها)$/.test(scene.tokens[slot.at]!.form.folded)

// ---- nouns ---------------------------------------------------------------------------------------------------------

function ofNoun(scene: Scene, trigger: Trigger, known: Antecedents): Draft {
  const start = trigger.object === null ? trigger.last : trigger.object + 1
  const slots = [
    ...(trigger.object === null ? [] : slotsAfter(scene, trigger.last).filter((slot) => slot.at < start)),
    ...slotsAfter(scene, start),
  ]
  const { entry, split } = trigger
  const nisba = adjectivesAfter(scene, start)
  const genitive = slots.find((slot) => slot.at === trigger.last && slot.prep === '')
  const actors: Actor[] = []
  const recipients: Actor[] = []
  recipients.push(...byPreposition(slots, trigger, known))
  if (split.enclitic !== '' && !['ي', 'نا'].includes(split.enclitic)) {
    const owner = known.topicOf(trigger.at, isFeminine(split.enclitic))
    ;(entry.of === 'recipient' && recipients.length === 0 ? recipients : actors).push(...owner)
  } else if (split.enclitic !== '') actors.push(...known.speakerAt(trigger.at))
  const governor = governorOf(scene, trigger)
  if (governor !== null) {
    const subject =
      governor.entry.subject === 'actor' || governor.entry.subject === 'recipient'
        ? subjectOf(scene, governor.at, trigger.at, known, trigger)
        : []
    if (governor.entry.subject === 'actor')
      actors.push(...subject.filter((one) => !recipients.some((other) => sameActor(one, other))))
    else recipients.push(...subject)
  }
  if (genitive !== undefined && !genitive.embedded) {
    const owners = actorsOf(genitive.phrase, known, trigger)
    const isPlace =
      owners.length > 0 &&
      owners.every((one) => one.kind === 'place' || (one.kind === 'state' && entry.act === 'visit'))
    if (entry.act === 'visit' && isPlace && recipients.length === 0) recipients.push(...owners)
    else if (isPlace && ACTS[entry.act].type === 'ASSAULT') {
      if (recipients.length === 0) recipients.push(...owners)
    } else if (entry.of === 'recipient') {
      if (recipients.length > 0 && actors.length === 0) actors.push(...owners)
      else recipients.push(...owners)
    } else if (entry.of === 'either') {
      if (recipients.length > 0) actors.push(...owners)
      else if (actors.length > 0 || nisba.length > 0) recipients.push(...owners)
    } else if (actors.length === 0) actors.push(...owners)
    else if (recipients.length === 0) recipients.push(...owners)
  } else if (genitive?.embedded && entry.to.includes('o') && recipients.length === 0 && entry.of === 'recipient') {
    recipients.push(...actorsOf(genitive.phrase, known, trigger))
  }
  if (actors.length === 0) actors.push(...nisba)
  else if (recipients.length === 0 && !actors.some((one) => nisba.some((other) => sameState(one, other)))) {
    if (isSymmetric(trigger)) recipients.push(...nisba)
  }
  const agents = slots.filter((slot) => slot.prep === 'agent')
  if (actors.length === 0) actors.push(...agents.flatMap((slot) => actorsOf(slot.phrase, known, trigger)))
  const between = slots.find((slot) => slot.prep === 'بين')
  if (between !== undefined && isSymmetric(trigger)) {
    const sides = reach(between, known, trigger)
    // "بين X وبين Y"
    const second = slots.filter((slot) => slot.prep === 'بين')[1]
    if (second !== undefined) sides.push(...reach(second, known, trigger))
    if (sides.length > 0) return { actors: sides, recipients: [], slots, governor }
  }
  return { actors, recipients, slots, governor }
}

/** Demonyms that describe the noun: both of "المحادثات الروسية التركية". */
function adjectivesAfter(scene: Scene, from: number): Actor[] {
  const found: Actor[] = []
  for (let j = from; j < from + 6; j++) {
    const token = scene.tokens[j]
    if (token === undefined) break
    if (isAdjective(scene, j)) {
      const name = (scene.nameAt.get(j)?.name ?? scene.innerAt.get(j))!
      found.push({
        name: name.name,
        ...(name.actor === undefined ? {} : { actor: name.actor }),
        countries: name.countries ?? [],
        start: name.start,
        end: name.end,
        kind: 'people',
        feminine: true,
      })
      continue
    }
    if (/^[-–]$/.test(token.form.surface)) continue
    if (!/^ال|ي$|يه$/.test(token.form.folded) || scene.phraseAt.has(j) || endsClause(scene, j)) break
  }
  return found
}

/** The verb that carries the noun, looked for to the left within its clause. */
function governorOf(scene: Scene, trigger: Trigger): Governed | null {
  const { tokens } = scene
  for (let j = trigger.at - 1, steps = 0; j >= 0 && steps < 14; j--, steps++) {
    const token = tokens[j]!
    if (token.sentence !== tokens[trigger.at]!.sentence) return null
    if (token.kind === 'punct' && /^[.:؛;]/.test(token.form.surface)) return null
    if (token.kind !== 'word' || scene.nameAt.has(j)) continue
    const reading = governors(token.form)[0]
    if (reading !== undefined && reading.aspect !== 'active-participle' && reading.aspect !== 'passive-participle') {
      const noun = reading.person === null
      if (noun && (reading.split.definite || j < trigger.at - 2)) continue
      const entry = reading.voice === 'passive' ? { ...reading.entry, subject: 'act' as const } : reading.entry
      return { at: j, entry, aspect: reading.aspect }
    }
    if (isFiniteVerb(scene, j) || endsClause(scene, j)) return null
  }
  return null
}

/** The subject of the governing verb at `at`, left of the noun it governs. */
function subjectOf(scene: Scene, at: number, before: number, known: Antecedents, trigger: Trigger): Actor[] {
  const reading = governors(scene.tokens[at]!.form)[0]!
  const verb: Trigger = {
    ...trigger,
    at,
    last: at + 1,
    form: 'verb',
    verb: reading,
    split: reading.split,
    object: null,
  }
  const left = reading.person === null ? null : subjectBefore(scene, verb, known)
  if (left !== null && left.length > 0) return left
  const slot = slotsAfter(scene, at + 1).find((one) => one.at < before && one.prep === '')
  if (slot !== undefined && slot.phrase !== null) return slot.embedded ? [] : actorsOf(slot.phrase, known, trigger)
  // "أجرى محادثات مع X الرئيس Y" is rare; a subject that is silent is the topic.
  return silent(verb, known)
}

// ---- shared --------------------------------------------------------------------------------------------------------

function byPreposition(slots: readonly Slot[], trigger: Trigger, known: Antecedents): Actor[] {
  for (const prep of trigger.entry.to) {
    if (prep === 'o') continue
    const slot =
      prep === GENITIVE
        ? slots.find((one) => one.prep === '' && one.phrase !== null)
        : slots.find((one) => one.prep === fold(prep) && one.phrase !== null)
    if (slot !== undefined) return reach(slot, known, trigger)
  }
  return []
}

/** The actors of a slot, also inside a noun phrase of another head: "أشاد بجهود مصر". */
const reach = (slot: Slot, known: Antecedents, trigger: Trigger): Actor[] => actorsOf(slot.phrase, known, trigger)

function takeFirst(free: Slot[], known: Antecedents, trigger: Trigger): Actor[] {
  const slot = free.find((one) => one.phrase !== null)
  return slot === undefined ? [] : actorsOf(slot.phrase, known, trigger)
}

function actorsOf(phrase: Phrase | null, known: Antecedents, trigger: Trigger): Actor[] {
  if (phrase === null) return []
  if (phrase.pair) return [...known.pair()]
  return phrase.actors.flatMap((actor) => {
    if (actor.ownLand !== true) return [actor]
    return known.topicOf(trigger.at, null).flatMap((owner) => known.landOf(owner) ?? [])
  })
}

const isFeminine = (enclitic: string): boolean | null => (enclitic === 'ها' ? true : enclitic === 'ه' ? false : null)

export const sameActor = (a: Actor, b: Actor): boolean => a.start === b.start || a.name === b.name
const sameState = (a: Actor, b: Actor): boolean => a.countries.some((code) => b.countries.includes(code))

/** The last word on who is actor and who recipient: of a symmetric act with one side full, the first is the actor. */
function settle(trigger: Trigger, draft: Draft): Draft {
  const actors = unique(draft.actors)
  const recipients = unique(draft.recipients).filter((one) => !actors.some((other) => sameActor(one, other)))
  if (isSymmetric(trigger) && recipients.length === 0 && actors.length > 1)
    return { ...draft, actors: actors.slice(0, 1), recipients: actors.slice(1) }
  return { ...draft, actors, recipients }
}

const unique = (actors: readonly Actor[]): Actor[] =>
  actors.filter((one, i) => !actors.slice(0, i).some((other) => sameActor(one, other)))
