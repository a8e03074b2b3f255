/** The parties of a finite verb: its subject before or behind it, its object, its prepositions. */
import { type Actor, isDefinite } from './actor.ts'
import { ACTS, type Act } from './acts.ts'
import { type Antecedents, type Arguments, actorsOf, byPreposition, isFeminine, isGrave, without } from './arguments.ts'
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
import { hasOtherSubject, isBare } from './other-subject.ts'
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
  const actors = subjectOf(scene, trigger, before, free, known)
  const recipients: Actor[] = takesObject ? objectOf(trigger, free, known) : []
  if (recipients.length === 0) recipients.push(...byPreposition(slots, trigger, known))
  if (recipients.length === 0 && takesObject && trigger.split.enclitic !== '')
    recipients.push(...without(pronounAt(scene, trigger, known), actors))
  if (recipients.length === 0 && trigger.object !== null && entry.act === 'demand')
    recipients.push(...without(whoMust(scene, trigger.object, known, trigger), actors))
  if (recipients.length === 0 && actors.length > 0 && isSuffered(scene, trigger, before !== null, actors))
    return { actors: [], recipients: actors, slots, governor: null }
  return { actors, recipients, slots, governor: null }
}

/** The subject: the phrase before the verb; where nobody we know stands before it, whoever follows. Takes it out of `free`. */
function subjectOf(
  scene: Scene,
  trigger: Trigger,
  before: readonly Actor[] | null,
  free: Slot[],
  known: Antecedents,
): readonly Actor[] {
  if (before !== null) return before
  if (describesAct(scene, trigger)) return []
  // "المحادثات التي ساندتها باكستان": the pronoun is what the clause is about, and its subject follows; "الضربة التي استهدفت القاعدة" has it before.
  if (isInRelative(scene, trigger) && trigger.split.enclitic === '') {
    return isVerbFirst(scene, trigger) ? subjectBehind(scene, trigger, free, known) : []
  }
  if (trigger.form === 'adverb' || trigger.verb?.person === 1) return silentSubject(scene, trigger, known)
  return subjectBehind(scene, trigger, free, known)
}

/**
 * "خاشقجي قتل في القنصلية", "قتل أربعون عنصرا": a verb of violence that has no object behind its subject is passive. Authorities act
 * though the object be nobody we know: "السلطات تحتجز في سجونها مئة معتقل".
 */
function isSuffered(scene: Scene, trigger: Trigger, before: boolean, actors: readonly Actor[]): boolean {
  if (trigger.form !== 'verb' || !isViolent(trigger) || trigger.split.enclitic !== '') return false
  // "قتل مسلحون ما لا يقل عن 11 سائقا": whose number follows the subject was killed by it.
  if (!before) return FELL.has(trigger.entry.act) && trigger.verb?.gender === 'masculine' && !isCounted(scene, trigger)
  if (actors.some(({ kind }) => kind === 'state' || kind === 'body')) return false
  return !hasObject(scene, trigger)
}

/** Does a number stand right behind the phrase that follows a verb? */
function isCounted({ tokens, phraseAt }: Scene, { last, at }: Trigger): boolean {
  const next = tokens[phraseAt.get(last)?.last ?? -1]
  return (
    next !== undefined &&
    next.sentence === tokens[at]!.sentence &&
    (next.kind === 'number' || /^(ما|نحو|اكثر|حوالي|قرابه|عشرات|مءات)$/.test(next.form.folded))
  )
}

/** Does a noun right behind a verb, or a number further on, say whom it struck, though it be nobody we know? */
function hasObject(scene: Scene, { last, at }: Trigger): boolean {
  const { tokens, timeAt } = scene
  let isNext = true
  for (let j = last; tokens[j]?.sentence === tokens[at]!.sentence && j < last + OBJECT_REACH; j++) {
    if (timeAt.has(j)) continue
    const token = tokens[j]!
    if (token.kind === 'punct' || endsClause(scene, j) || isFiniteVerb(scene, j)) return false
    const isGoverned = prepositionAt(scene, j - 1) !== null
    // "تحتجز في سجونها 63 معتقلا"
    if (token.kind === 'number' && !isGoverned) return true
    // "حاصرت صباح أمس منزل الشيخ"
    if (isNext) {
      if (prepositionAt(scene, j) === null && isBare(token.form)) return !ADVERB.test(token.form.folded)
      isNext = false
    }
  }
  return false
}
const OBJECT_REACH = 8
/** "قتلوا جميعا", "اعتقل مجددا", "قتل رميا بالرصاص". */
const ADVERB =
  /^(جميع|مجدد|موخر|مءخر|لاحق|سابق|حديث|سر|غيل|رمي|شنق|ذبح|حرق|ظلم|ليل|فور|تعسفي|حاليا|ايض|اثر|جراء|نتيجه|داخل|خارج|شمال|جنوب|شرق|غرب|قرب|هناك|هنا|اول|اءثناء|اثناء|امس|اليوم)/

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
  if (isInRelative(scene, trigger)) {
    const antecedent = scene.phraseBefore.get(at - 1)
    return antecedent === undefined ? [] : actorsOf(antecedent, known, trigger)
  }
  return isGrave(trigger) ? known.topicHere(at, isFeminine(enclitic)) : known.topicOf(at, isFeminine(enclitic))
}

/** What is told as befalling somebody far oftener than as done without an object. */
const FELL = new Set<Act>(['kill', 'arrest', 'abduct', 'assassinate'])

/** "خاشقجي قتل في القنصلية": a verb of violence that has no object behind its subject is passive. */
const isViolent = (trigger: Trigger): boolean =>
  trigger.entry.to.includes('o') && /^(ASSAULT|COERCE)$/.test(ACTS[trigger.entry.act].type)

/** Takes the subject out of the places behind the verb. */
export function subjectBehind(scene: Scene, trigger: Trigger, free: Slot[], known: Antecedents): readonly Actor[] {
  // "الضربة لم تستهدف الحركة": what follows a subject that is nobody we know is the object.
  if (hasOtherSubject(scene, trigger)) return []
  const subject = free[0]
  // A verb before its subject is singular; and "والتقى نظيره", a phrase that points back to the subject, is the object.
  const singular = trigger.verb === null || trigger.verb.number === 'singular'
  if (
    subject === undefined ||
    !singular ||
    pointsBack(scene, subject) ||
    !agrees(trigger, subject.phrase?.actors ?? [])
  )
    return isMeanwhile(scene, trigger) ? mainSubject(scene, trigger, known) : silentSubject(scene, trigger, known)
  // "أعربت كندا عن قلقها وطلبت توضيحات": of a verb joined to another what is nobody and has no article is the object.
  if (subject.phrase === null && /^و/.test(trigger.split.proclitics) && !isDefinite(scene.tokens[subject.at]!.form)) {
    const same = isGrave(trigger) ? [] : known.topicHere(trigger.at, trigger.verb?.gender === 'feminine')
    if (same.length > 0) return same
  }
  free.shift()
  return subject.embedded ? [] : actorsOf(subject.phrase, known, trigger)
}

/** "أبلغ الرئيس المدير أن …، فيما ألقى باللوم على …": what one does meanwhile the subject of the whole sentence does. */
const isMeanwhile = ({ tokens }: Scene, { form, at }: Trigger): boolean =>
  form === 'verb' && /^(فيما|بينما)$/.test(tokens[at - 1]?.form.folded ?? '')

function mainSubject(scene: Scene, trigger: Trigger, known: Antecedents): readonly Actor[] {
  const subject = known.mainSubjectAt(trigger.at)
  return subject.length > 0 ? subject : silentSubject(scene, trigger, known)
}

export function silentSubject(scene: Scene, trigger: Trigger, known: Antecedents): readonly Actor[] {
  const { verb, at } = trigger
  if (verb?.person === 1) return known.speakerAt(at)
  // "قال الوزير إن النظام …، مطالبا": the participle says what the subject of the whole sentence does besides.
  if (trigger.form === 'adverb') {
    const subject = known.mainSubjectAt(at)
    if (subject.length > 0) return subject
  }
  const feminine = verb?.gender === 'feminine' ? true : verb?.gender === 'masculine' ? false : null
  const speaker = pronounSubject(scene, trigger, known)
  if (speaker !== null) return speaker
  const topic = isGrave(trigger) ? known.topicHere(at, feminine) : known.topicOf(at, feminine)
  if (verb?.number === 'dual' && topic.length !== 2) return known.pairAt(at)
  return verb?.number === 'plural' && !isMany(topic) ? [] : topic
}

/** "أضاف المعارض، وهو خصم الرئيس، أنه اعتقل": the pronoun of أنه is who speaks. Null where there is none, or nobody is known to speak. */
function pronounSubject(scene: Scene, trigger: Trigger, known: Antecedents): readonly Actor[] | null {
  let j = trigger.at - 1
  while (isBetween(scene, j)) j--
  const found = THAT_HE.exec(scene.tokens[j]?.form.folded ?? '')
  if (found === null) return null
  const speakers = known.speakerAt(trigger.at)
  const [speaker] = speakers
  if (speaker === undefined) return null
  const feminine = isFeminine(found[1]!)
  return speaker.kind === 'person' || feminine === null || feminine === speaker.feminine ? speakers : []
}
const THAT_HE = /^[وفب]?[اء]ن(ه|ها|هم|هما)$/

/** Can a verb in the plural be told of them? */
const isMany = (actors: readonly Actor[]): boolean =>
  actors.length > 1 ||
  actors.some(({ kind, name }) => /^(people|force|national)$/.test(kind) || /^\S+(ون|ين|اء)( |$)/.test(name))

/** The phrase right before a verb: "إسرائيل قصفت", "وكانت إيران قد استهدفت", "إيران التي قصفت". Null where none stands there. */
export function subjectBefore(scene: Scene, trigger: Trigger, known: Antecedents): readonly Actor[] | null {
  const { tokens, timeAt } = scene
  const { sentence } = tokens[trigger.at]!
  if (/^[وف]/.test(trigger.split.proclitics)) return null
  let j = trigger.at
  const relative = isInRelative(scene, trigger)
  if (relative && (trigger.split.enclitic !== '' || isVerbFirst(scene, trigger))) return null
  if (relative) j--
  const passes = (i: number) => isBetween(scene, i) || timeAt.has(i) || /^[،,]$/.test(tokens[i]!.form.surface)
  for (let steps = 0; steps < 6 && tokens[j - 1]?.sentence === sentence && passes(j - 1); steps++) j--
  const phrase = scene.phraseBefore.get(j)
  if (phrase === undefined || !agrees(trigger, phrase.actors)) return null
  return relative || isSubjectPosition(scene, phrase) ? actorsOf(phrase, known, trigger) : null
}

/** "الهجوم الذي تتهم واشنطن موسكو بشنه", "الاتفاق الذي هدد ترامب بالانسحاب منه": where two follow, or a pronoun is what the clause is about. */
function isVerbFirst(scene: Scene, trigger: Trigger): boolean {
  const free = slotsAfter(scene, trigger.last, trigger.object).filter((slot) => slot.prep === '')
  if (free[0]?.phrase == null || free[0].embedded) return false
  if (free[1]?.phrase != null && !free[1].embedded) return true
  for (let j = trigger.last; j < trigger.last + RESUMPTION && !endsClause(scene, j) && !isFiniteVerb(scene, j); j++)
    if (RESUMED.test(scene.tokens[j]!.form.folded)) return true
  return false
}
const RESUMPTION = 8
const RESUMED = /^(من|ب|علي|في|ل|عن|الي|مع)(ه|ها|هم|هما)$/

const isInRelative = (scene: Scene, trigger: Trigger): boolean =>
  trigger.form === 'verb' && isRelative(scene, trigger.at - 1)

/**
 * Can these be the subject of the verb, by gender? "يدين إيران" cannot be Iran condemning: a state is feminine. Persons are not
 * judged, for a name does not tell.
 */
function agrees({ verb }: Trigger, actors: readonly Actor[]): boolean {
  const [one, ...more] = actors
  if (verb === null || verb.person !== 3 || one === undefined || more.length > 0) return true
  if (verb.gender === 'masculine') return !(one.kind === 'state' && one.feminine)
  // "دعت المجتمع الدولي", "اتهمت الرئيس": it is she who does it to him.
  return verb.gender !== 'feminine' || verb.number !== 'singular' || one.feminine || !isHe(one)
}

const isHe = ({ kind, name }: Actor): boolean =>
  kind === 'office' ? ONE_MAN.test(name) : (kind === 'body' || kind === 'force') && HE.test(name)
/** Heads of masculine bodies, and of offices of one man; of others a plural may be told in the feminine. */
const HE = /^(ال)?(مجتمع|مجلس|برلمان|كونغرس|اتحاد|تحالف|ائتلاف|حزب|نظام|بنك|صندوق|وفد|جيش|جهاز|بيت) /
const ONE_MAN = /^(ال)?(رئيس|وزير|ملك|عاهل|أمير|سفير|مبعوث|متحدث|قائد|زعيم|أمين|مدير|نائب) /

/** "قصف صاروخي استهدف مقر الحزب": the subject is another act, not a party. */
function describesAct(scene: Scene, trigger: Trigger): boolean {
  for (let j = trigger.at - 1; j >= trigger.at - 3; j--) {
    const token = scene.tokens[j]
    if (token === undefined || token.sentence !== scene.tokens[trigger.at]!.sentence) return false
    // "خلال الزيارة التقى": what a preposition governs is no subject.
    if (isActNoun(token.form)) {
      // "قتل في هجوم استهدف السفير": the clause describes the attack, whatever governs that.
      if (j === trigger.at - 1 && !isDefinite(token.form) && trigger.split.proclitics === '') return true
      return trigger.split.proclitics === '' && prepositionAt(scene, j - 1) === null && isBare(token.form)
    }
    if (token.kind === 'word' && !/(ي|يه)$/.test(token.form.folded)) return false
  }
  return false
}

const pointsBack = (scene: Scene, slot: Slot): boolean =>
  /^نظير(ه|ها|هم|يه|يها)$/.test(scene.tokens[slot.at]!.form.folded)

function objectOf(trigger: Trigger, free: readonly Slot[], known: Antecedents): Actor[] {
  // "التي ساندتها باكستان": the object is the pronoun.
  return trigger.split.enclitic === '' || trigger.form !== 'verb' ? first(free, known, trigger) : []
}

function first(free: readonly Slot[], known: Antecedents, trigger: Trigger): Actor[] {
  // "استهدفت حرمان إيران" strikes nobody; "أدان سياسة إيران" does mean her.
  const slot = isViolent(trigger) ? free.find((one) => !one.embedded) : free.find((one) => one.phrase !== null)
  return slot === undefined ? [] : actorsOf(slot.phrase, known, trigger)
}
