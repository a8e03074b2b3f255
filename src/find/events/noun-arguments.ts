/** The parties of a noun: its genitive, its adjective, its pronoun, its prepositions, and the subject of the verb that carries it. */
import { type Actor, adjectiveAt } from './actor.ts'
import { ACTS } from './acts.ts'
import {
  type Antecedents,
  type Arguments,
  actorsOf,
  byPreposition,
  isFeminine,
  isGrave,
  isJoint,
  isSymmetric,
  without,
} from './arguments.ts'
import { endsClause, type Slot, scheduleBehind, slotsAfter } from './clause.ts'
import { addGenitive, hasOtherAgent } from './genitive.ts'
import { type Governed, governorOf } from './governor.ts'
import { addInvited, addMet, isCircumstance, isKnownAct, isUnclaimed, type Sides, talkedBehind } from './noun-clause.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { silentSubject, subjectBefore, subjectBehind } from './verb-arguments.ts'
import { governorsOf, objectOf } from './words.ts'

/** One side of "بين": named, or meant by a pronoun. */
function side(slot: Slot, known: Antecedents, trigger: Trigger): readonly Actor[] {
  if (slot.pronoun === '') return actorsOf(slot.phrase, known, trigger)
  if (slot.pronoun === 'نا') return known.speakerAt(trigger.at)
  return slot.pronoun === 'هما' ? known.pairAt(trigger.at) : known.topicOf(trigger.at, isFeminine(slot.pronoun))
}

export function ofNoun(scene: Scene, trigger: Trigger, known: Antecedents): Arguments {
  const { split } = trigger
  const start = trigger.object === null ? trigger.last : trigger.object + 1
  const carrier = governorOf(scene, trigger.at, start, isJoint(trigger.entry))
  const refused = carrier !== null && isRefused(scene, trigger, carrier)
  const governor = refused ? null : carrier
  const scheduled = scheduleBehind(scene, start)
  const slots = [
    ...(trigger.object === null
      ? []
      : slotsAfter(scene, trigger.last, trigger.object).filter(
          // "طرد دبلوماسيين": whom; "إغلاق القنصلية" names a thing.
          (slot) => slot.at < trigger.object! || (slot.at === trigger.object && trigger.entry.to.includes('o')),
        )),
    ...slotsAfter(scene, start),
    ...(scheduled > start ? slotsAfter(scene, scheduled) : []),
    ...(governor === null || /^(other|host)$/.test(governor.entry.subject) ? [] : governor.slots),
  ]
  // "التنسيق قبل الاجتماع بين واشنطن وبيونغ يانغ": those two meet, and need not coordinate.
  const between = slots.filter((slot) => slot.prep === 'بين' && !(slot.under !== null && APART.has(slot.underPrep)))
  if (between.length > 0 && (isSymmetric(trigger.entry) || /^(ASSAULT|RETREAT)$/.test(ACTS[trigger.entry.act].type))) {
    // "بين X وY", "بين X وبين Y"
    const sides = between.slice(0, 2).flatMap((slot) => side(slot, known, trigger))
    if (sides.length > 0) {
      known.called(trigger.at, sides)
      return { actors: sides, recipients: [], slots, governor }
    }
  }
  const sides: Sides = { actors: [], recipients: byPreposition(slots, trigger, known) }
  actorByL(trigger, slots, known, sides, governor)
  addOwner(scene, trigger, known, sides, governor)
  addGovernor(scene, trigger, slots, governor, known, sides)
  addGenitive(scene, trigger, slots, governor, known, sides)
  if (isCircumstance(scene, trigger, governor)) addMet(trigger, slots, known, sides)
  addDemonyms(scene, trigger, start, sides, governor)
  if (
    split.enclitic !== '' &&
    sides.recipients.length === 0 &&
    trigger.entry.to.includes('o') &&
    ACTS[trigger.entry.act].type === 'CONSULT'
  ) {
    // "لقائه في نيويورك سفراء …": the object of a verbal noun whose subject is its pronoun.
    const object = slots.find((slot) => slot.prep === '' && slot.phrase !== null)
    if (object !== undefined) sides.recipients.push(...without(actorsOf(object.phrase, known, trigger), sides.actors))
  }
  if (sides.actors.length === 0 && isCircumstance(scene, trigger, governor) && !hasOtherAgent(scene, trigger, slots))
    sides.actors.push(...without(known.topicOf(trigger.at, null), sides.recipients))
  if (sides.actors.length === 0) {
    const agent = slots.find(
      (slot) =>
        (slot.prep === 'agent' && slot.under === null) ||
        (slot.prep === 'من' && slot.under === null && isWord(trigger) && slot.at <= start + FROM_REACH),
    )
    if (agent !== undefined) sides.actors.push(...without(actorsOf(agent.phrase, known, trigger), sides.recipients))
  }
  // "رفضت تركيا العقوبات الأمريكية": who refuses what is done to it is no actor of it.
  if (refused && sides.actors.length > 0 && sides.recipients.length === 0)
    sides.recipients.push(...without(subjectOf(scene, carrier, known, trigger), sides.actors))
  addInvited(scene, trigger, known, sides, governor)
  if (sides.actors.length + sides.recipients.length === 0 && ACTS[trigger.entry.act].type === 'AGREE')
    sides.actors.push(...talkedBehind(scene, start))
  // "المحادثات" with nobody named are those of the two sides named just before.
  if (
    sides.actors.length + sides.recipients.length === 0 &&
    isKnownAct(trigger) &&
    (ACTS[trigger.entry.act].type === 'CONSULT' ||
      (/^(agree|cooperate|trade)$/.test(trigger.entry.act) && isUnclaimed(scene, start)))
  )
    sides.actors.push(...known.pairAt(trigger.at))
  return { ...sides, slots, governor }
}

/** "دعم مالي جديد من الاتحاد": words between an act and whom it comes from. */
const FROM_REACH = 3

/** Prepositions behind which another act is told, not what this one is about. */
const APART = new Set('قبل بعد خلال اثناء منذ عن بشان بخصوص حول ضمن مقابل عبر'.split(' '))

/** Is the noun, with its article, a hostile act that its subject refuses, and so another's: "رفضت طهران الاتهامات", "رفضها لأي تهديدات"? */
const isRefused = (scene: Scene, { entry, split, at }: Trigger, { at: verb, relative }: Governed): boolean =>
  !relative &&
  /^(THREATEN|SANCTION|ACCUSE)$/.test(ACTS[entry.act].type) &&
  (split.definite || /^(ل?اي)$/.test(scene.tokens[at - 1]!.form.folded)) &&
  REFUSING.test(scene.tokens[verb]!.form.folded)
const REFUSING = /^[وفس]?[يتا]?رفض/

/** "دعوة من الرئيس", "اتصال من نظيره": whom a word comes from. */
const isWord = ({ entry }: Trigger): boolean =>
  /^(REQUEST|ACCUSE|SUPPORT|THREATEN|AID)$/.test(ACTS[entry.act].type) || entry.act === 'call' || entry.act === 'expel'

/** "الزيارة الأولى للوزير", "هجوم لداعش": with these nouns ل tells the actor, unless the actor is named otherwise. */
function actorByL(
  trigger: Trigger,
  slots: readonly Slot[],
  known: Antecedents,
  sides: Sides,
  governor: Governed | null,
): void {
  const { act, noun } = trigger.entry
  const { type } = ACTS[act]
  if (act !== 'visit' && !(type === 'ASSAULT' && noun && governor === null)) return
  // "الغارات على قواعد للمتمردين": behind whom it strikes ل tells whose that is.
  const struck = slots.findIndex((one) => one.prep === 'علي' || one.prep === 'ضد')
  const near = act === 'visit' || struck < 0 ? slots : slots.slice(0, struck)
  const slot = near.find((one) => one.prep === 'ل' && one.under === null)
  const owners = actorsOf(slot?.phrase ?? null, known, trigger)
  const kinds = act === 'visit' ? /^(person|office)$/ : /^(force|body)$/
  if (owners.length === 0 || !owners.every((one) => kinds.test(one.kind))) return
  sides.actors.push(...owners)
  sides.recipients = without(sides.recipients, owners)
}

/** "زيارته", "زيارتي". */
function addOwner(scene: Scene, trigger: Trigger, known: Antecedents, sides: Sides, governor: Governed | null): void {
  const {
    split: { enclitic: own },
    object,
    entry,
    at,
  } = trigger
  // "سحب قواتها": the object's pronoun is the actor.
  const enclitic = own === '' && object !== null ? (objectOf(scene.tokens[object]!.form)?.split.enclitic ?? '') : own
  if (enclitic === '') return
  const firstPerson = enclitic === 'ي' || enclitic === 'نا'
  const owner = firstPerson ? known.speakerAt(at) : ownerOf(trigger, enclitic, known)
  // "رفضهم": several, or a people or a force.
  if (enclitic === 'هن') return
  if (enclitic === 'هم' && owner.length < 2 && !owner.some((one) => one.kind === 'people' || one.kind === 'force'))
    return
  // "استعدادها لمساعدته": who is ready is named, and helps whom the pronoun means.
  const isHelped = entry.of === 'either' && governor?.own === true
  // "تم غزوه": of an act that is only said to have come about the pronoun tells whom it befell.
  const isUndergone = isGrave(trigger) && entry.of === 'either' && governor?.entry.subject === 'act'
  const suffers = (entry.of === 'recipient' || isHelped || isUndergone) && sides.recipients.length === 0
  const side = suffers ? sides.recipients : sides.actors
  side.push(...owner)
}

const ownerOf = (trigger: Trigger, enclitic: string, known: Antecedents): readonly Actor[] =>
  isGrave(trigger) ? known.topicHere(trigger.at, isFeminine(enclitic)) : known.topicOf(trigger.at, isFeminine(enclitic))

function addGovernor(
  scene: Scene,
  trigger: Trigger,
  slots: readonly Slot[],
  governor: Governed | null,
  known: Antecedents,
  sides: Sides,
): void {
  const role = governor?.entry.subject
  if (governor === null || role === undefined || role === 'act' || role === 'other') return
  // "تعرضت الوزيرة لمحاولة اغتيال": who is exposed to the attempt is whom it was made on.
  const above = governor.aspect === 'masdar' ? governorOf(scene, governor.at, governor.at + 1, false) : null
  if (above?.entry.subject === 'recipient' && !above.relative) {
    if (sides.recipients.length === 0) sides.recipients = [...subjectOf(scene, above, known, trigger)]
    return
  }
  const subject = subjectOf(scene, governor, known, trigger)
  if (role === 'host') {
    // "تستضيف المملكة قمة مجموعة العشرين": of a summit whose sides nobody names the host is told; "استضافت جنيف القمة" is its place.
    const isGathering = /^(multilateral|meet)$/.test(trigger.entry.act) && trigger.entry.noun === true
    if (isGathering && sides.actors.length + sides.recipients.length === 0)
      sides.actors.push(...subject.filter(({ kind }) => kind !== 'place'))
    return
  }
  if (role === 'recipient') {
    // "تلقى الملك اتصالا من الرئيس": who receives is told first, whom it comes from is the actor.
    const from = slots.find((slot) => slot.prep === 'من' && slot.phrase !== null)
    sides.actors.push(...actorsOf(from?.phrase ?? null, known, trigger))
    sides.recipients = [...without(sides.recipients, sides.actors), ...subject]
  } else if (
    (governor.own || !((governor.entry.modality !== null || governor.entry.voices) && hasGenitive(trigger, slots))) &&
    !(governor.entry.modality !== null && hasOtherAgent(scene, trigger, slots))
  )
    sides.actors.push(...without(subject, sides.recipients))
}

/** "نفت قطر لقاء وزيرها": who denies need not be who acts. */
const hasGenitive = (trigger: Trigger, slots: readonly Slot[]): boolean =>
  trigger.entry.of !== 'recipient' &&
  slots.some((slot) => slot.at === trigger.last && slot.prep === '' && slot.phrase !== null)

/** The subject of the governing verb: before it, between it and the noun, or silent. */
function subjectOf(scene: Scene, governor: Governed, known: Antecedents, trigger: Trigger): readonly Actor[] {
  const reading = governorsOf(scene.tokens[governor.at]!.form).find((one) => one.aspect === governor.aspect)!
  const verb: Trigger = {
    ...trigger,
    at: governor.at,
    last: governor.at + 1,
    form: 'verb',
    verb: reading,
    split: reading.split,
    object: null,
  }
  const free = governor.slots.filter((slot) => slot.prep === '')
  if (reading.person === null) {
    const { enclitic } = reading.split
    if (enclitic !== '')
      return enclitic === 'هما' ? known.pairAt(governor.at) : ownerOf({ ...trigger, at: governor.at }, enclitic, known)
    if (free[0] !== undefined && !free[0].embedded) return actorsOf(free[0].phrase, known, trigger)
    // "لا تخطط فرنسا لتنفيذ هجوم": who plans it is who would do it.
    const above = governorOf(scene, governor.at, governor.at + 1, false)
    if (above !== null && !above.relative && above.aspect !== 'masdar' && above.entry.subject === 'actor')
      return subjectOf(scene, above, known, trigger)
    // "مكافأة لمن يرشد إلى منفذي محاولة تفجير": nobody near is charged with what a verbal noun leaves open.
    return isGrave(trigger) ? [] : silentSubject(scene, { ...verb, verb: null }, known)
  }
  if (!governor.relative) {
    const before = subjectBefore(scene, verb, known)
    if (before !== null && before.length > 0) return before
  }
  return free.length === 0 && trigger.split.definite && !governor.relative
    ? []
    : subjectBehind(scene, verb, free, known)
}

/** Demonyms that describe the noun: both of "المحادثات الروسية التركية", the actor of "العقوبات الأمريكية". */
function addDemonyms(scene: Scene, trigger: Trigger, start: number, sides: Sides, governor: Governed | null): void {
  const found = adjectivesAfter(scene, start)
  const { actors, recipients } = sides
  // "رفضت إيران العقوبات الأمريكية", "تبحث أنقرة الضربات الإسرائيلية": whose they are is said, and who refuses is another.
  const isAnothers =
    !isSymmetric(trigger.entry) &&
    trigger.object === null &&
    trigger.entry.of !== 'recipient' &&
    governor !== null &&
    (governor.entry.modality !== null || governor.entry.voices) &&
    found.length > 0 &&
    !actors.some((one) => found.some((other) => sameState(one, other)))
  if (isAnothers) {
    sides.actors = without(found, recipients)
    return
  }
  if (actors.length === 0) actors.push(...without(found, recipients))
  else if (
    recipients.length === 0 &&
    isSymmetric(trigger.entry) &&
    !actors.some((one) => found.some((other) => sameState(one, other)))
  )
    recipients.push(...found)
}

function adjectivesAfter(scene: Scene, from: number): Actor[] {
  const found: Actor[] = []
  for (let j = from; j < from + 6; j++) {
    const token = scene.tokens[j]
    if (token === undefined) break
    const one = adjectiveAt(scene, j)
    if (one !== null) {
      found.push(one)
      continue
    }
    if (/^[-–]$/.test(token.form.surface)) continue
    if (!/^ال|ي$|يه$/.test(token.form.folded) || scene.phraseAt.has(j) || endsClause(scene, j)) break
  }
  return found
}

const sameState = (a: Actor, b: Actor): boolean => a.countries.some((code) => b.countries.includes(code))
