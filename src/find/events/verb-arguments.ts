/** The parties of a finite verb: its subject before or behind it, its object, its prepositions. */
import { cliticsOf } from '../../text/clitics.ts'
import { perForm } from '../../text/form.ts'
import type { Actor } from './actor.ts'
import { ACTS, type Act } from './acts.ts'
import { type Antecedents, type Arguments, actorsOf, byPreposition, isFeminine, without } from './arguments.ts'
import {
  endsClause,
  isBetween,
  isFiniteVerb,
  isRelative,
  isSubjectPosition,
  prepositionAt,
  type Slot,
  slotsAfter,
} from './clause.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { isActNoun } from './words.ts'

export function ofVerb(scene: Scene, trigger: Trigger, known: Antecedents): Arguments {
  const slots = slotsAfter(scene, trigger.last, trigger.object)
  const { entry, verb } = trigger
  const free = slots.filter((slot) => slot.prep === '')
  const agents = slots.filter((slot) => slot.prep === 'agent').flatMap((slot) => actorsOf(slot.phrase, known, trigger))
  const before = subjectBefore(scene, trigger, known)
  const takesObject = entry.to.includes('o')
  // An unvowelled passive: "أن الصحفي قتل … على أيدي عناصر".
  if (verb?.voice === 'passive' || (takesObject && agents.length > 0)) {
    const object = takesObject ? (before ?? first(free, known, trigger)) : byPreposition(slots, trigger, known)
    return { actors: agents, recipients: object, slots, governor: null }
  }
  let actors: readonly Actor[]
  if (before !== null) actors = before
  else if (describesAct(scene, trigger) || isInRelative(scene, trigger)) actors = []
  else if (trigger.form === 'adverb' || verb?.person === 1) actors = silentSubject(trigger, known)
  else actors = subjectBehind(scene, trigger, free, known)
  const recipients: Actor[] = takesObject ? first(free, known, trigger) : []
  if (recipients.length === 0) recipients.push(...byPreposition(slots, trigger, known))
  if (recipients.length === 0 && takesObject && trigger.split.enclitic !== '')
    recipients.push(...without(pronounAt(scene, trigger, known), actors))
  if (recipients.length === 0 && trigger.object !== null && entry.act === 'demand')
    recipients.push(...without(whoMust(scene, trigger.object, known, trigger), actors))
  if (before !== null && recipients.length === 0 && isViolent(trigger))
    return { actors: [], recipients: before, slots, governor: null }
  // "قتل أربعون عنصرا": nobody is said to have done it.
  if (
    before === null &&
    recipients.length === 0 &&
    actors.length > 0 &&
    FELL.has(entry.act) &&
    verb?.gender === 'masculine'
  )
    return { actors: [], recipients: actors, slots, governor: null }
  return { actors, recipients, slots, governor: null }
}

/** "أكد ضرورة أن تحترم إيران …", "ضرورة انسحاب القوات التركية": whoever is named first behind it is to do it. */
function whoMust(scene: Scene, object: number, known: Antecedents, trigger: Trigger): readonly Actor[] {
  for (let j = object + 1; j < object + 5; j++) {
    const phrase = scene.phraseAt.get(j)
    if (phrase !== undefined)
      return phrase.clitic === '' && prepositionAt(scene, j - 1) === null ? actorsOf(phrase, known, trigger) : []
  }
  return []
}

/** "ساعدتنا", "اتهمته": whom the pronoun at a verb means. */
function pronounAt(scene: Scene, trigger: Trigger, known: Antecedents): readonly Actor[] {
  const {
    at,
    split: { enclitic },
  } = trigger
  if (/^(نا|ني)$/.test(enclitic)) return known.speakerAt(at)
  // "القاهرة التي زاروها": the pronoun is what the relative clause is about.
  const antecedent = isInRelative(scene, trigger) ? scene.phraseBefore.get(at - 1) : undefined
  return antecedent === undefined ? known.topicOf(at, isFeminine(enclitic)) : actorsOf(antecedent, known, trigger)
}

/** What is told as befalling somebody far oftener than as done without an object. */
const FELL = new Set<Act>(['kill', 'arrest', 'abduct', 'assassinate'])

/** "خاشقجي قتل في القنصلية": a verb of violence that has no object behind its subject is passive. */
const isViolent = (trigger: Trigger): boolean =>
  trigger.entry.to.includes('o') && /^(ASSAULT|COERCE)$/.test(ACTS[trigger.entry.act].type)

/** Takes the subject out of the places behind the verb. */
export function subjectBehind(scene: Scene, trigger: Trigger, free: Slot[], known: Antecedents): readonly Actor[] {
  const subject = free[0]
  // A verb before its subject is singular; and "والتقى نظيره", a phrase that points back to the subject, is the object.
  const singular = trigger.verb === null || trigger.verb.number === 'singular'
  if (
    subject === undefined ||
    !singular ||
    pointsBack(scene, subject) ||
    !agrees(trigger, subject.phrase?.actors ?? [])
  )
    return hasOtherSubject(scene, trigger) ? [] : silentSubject(trigger, known)
  free.shift()
  return subject.embedded ? [] : actorsOf(subject.phrase, known, trigger)
}

/** "فريق أمني من المنظمة زار": a noun before the verb that names nobody known is its subject; nobody else is. */
function hasOtherSubject(scene: Scene, trigger: Trigger): boolean {
  if (trigger.form !== 'verb' || /^[وف]/.test(trigger.split.proclitics)) return false
  let j = trigger.at - 1
  while (isBetween(scene, j) || scene.timeAt.has(j)) j--
  const token = scene.tokens[j]
  if (token === undefined || token.sentence !== scene.tokens[trigger.at]!.sentence || token.kind !== 'word')
    return false
  return !endsClause(scene, j) && !isFiniteVerb(scene, j) && prepositionAt(scene, j) === null
}

export function silentSubject(trigger: Trigger, known: Antecedents): readonly Actor[] {
  const { verb } = trigger
  if (verb?.person === 1) return known.speakerAt(trigger.at)
  // "قال الوزير إن النظام …، مطالبا": the participle says what the subject of the whole sentence does besides.
  if (trigger.form === 'adverb') {
    const subject = known.mainSubjectAt(trigger.at)
    if (subject.length > 0) return subject
  }
  const topic = known.topicOf(
    trigger.at,
    verb?.gender === 'feminine' ? true : verb?.gender === 'masculine' ? false : null,
  )
  return verb?.number === 'dual' && topic.length !== 2 ? known.pairAt(trigger.at) : topic
}

/** The phrase right before a verb: "إسرائيل قصفت", "وكانت إيران قد استهدفت", "إيران التي قصفت". Null where none stands there. */
export function subjectBefore(scene: Scene, trigger: Trigger, known: Antecedents): readonly Actor[] | null {
  const { tokens, timeAt } = scene
  const { sentence } = tokens[trigger.at]!
  if (/^[وف]/.test(trigger.split.proclitics)) return null
  let j = trigger.at
  const relative = isInRelative(scene, trigger)
  if (relative && trigger.split.enclitic !== '') return null
  if (relative) j--
  const passes = (i: number) => isBetween(scene, i) || timeAt.has(i) || /^[،,]$/.test(tokens[i]!.form.surface)
  for (let steps = 0; steps < 6 && tokens[j - 1]?.sentence === sentence && passes(j - 1); steps++) j--
  const phrase = scene.phraseBefore.get(j)
  if (phrase === undefined || !agrees(trigger, phrase.actors)) return null
  return relative || isSubjectPosition(scene, phrase) ? actorsOf(phrase, known, trigger) : null
}

const isInRelative = (scene: Scene, trigger: Trigger): boolean =>
  trigger.form === 'verb' && isRelative(scene, trigger.at - 1)

/**
 * Can these be the subject of the verb, by gender? "يدين إيران" cannot be Iran condemning: a state is feminine. Persons are not
 * judged, for a name does not tell.
 */
function agrees({ verb }: Trigger, actors: readonly Actor[]): boolean {
  const [one, ...more] = actors
  if (verb === null || verb.person !== 3 || one === undefined || more.length > 0) return true
  return !(verb.gender === 'masculine' && one.kind === 'state' && one.feminine)
}

/** "قصف صاروخي استهدف مقر الحزب": the subject is another act, not a party. */
function describesAct(scene: Scene, trigger: Trigger): boolean {
  for (let j = trigger.at - 1; j >= trigger.at - 3; j--) {
    const token = scene.tokens[j]
    if (token === undefined || token.sentence !== scene.tokens[trigger.at]!.sentence) return false
    // "خلال الزيارة التقى": what a preposition governs is no subject.
    if (isActNoun(token.form))
      return trigger.split.proclitics === '' && prepositionAt(scene, j - 1) === null && isBare(token.form)
    if (token.kind === 'word' && !/(ي|يه)$/.test(token.form.folded)) return false
  }
  return false
}

/** Is no preposition written with it? */
const isBare = perForm((form) => !/^[وف]?[بلك]/.test(form.folded) || cliticsOf(form).clitics.length === 0)

const pointsBack = (scene: Scene, slot: Slot): boolean =>
  /^نظير(ه|ها|هم|يه|يها)$/.test(scene.tokens[slot.at]!.form.folded)

function first(free: readonly Slot[], known: Antecedents, trigger: Trigger): Actor[] {
  // "استهدفت حرمان إيران" strikes nobody; "أدان سياسة إيران" does mean her.
  const slot = isViolent(trigger) ? free.find((one) => !one.embedded) : free.find((one) => one.phrase !== null)
  return slot === undefined ? [] : actorsOf(slot.phrase, known, trigger)
}
