/** The genitive behind the noun of an act: "زيارة الرئيس", "اعتقال الصحفي", "وصول المهاجرين". */
import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/token.ts'
import { type Actor, isAdjective } from './actor.ts'
import { ACTS } from './acts.ts'
import { type Antecedents, actorsOf, without } from './arguments.ts'
import type { Slot } from './clause.ts'
import type { Governed } from './governor.ts'
import { TRANSPARENT } from './lexicon/particles.ts'
import type { Sides } from './noun-clause.ts'
import type { Scene } from './scene.ts'
import { isVenue } from './setting.ts'
import type { Trigger } from './triggers.ts'

/** "زيارة الرئيس" names who visits, "زيارة موسكو" where to; "دعم إيران" says neither. */
export function addGenitive(
  scene: Scene,
  trigger: Trigger,
  slots: readonly Slot[],
  governor: Governed | null,
  known: Antecedents,
  sides: Sides,
): void {
  const { entry } = trigger
  const genitive = slots.find((slot) => slot.at === trigger.last && slot.prep === '')
  if (genitive === undefined) return
  const owners = actorsOf(genitive.phrase, known, trigger)
  const { actors, recipients } = sides
  if (trigger.split.definite) {
    // "ينظم المؤتمر ولي العهد": behind a noun with its article stands no genitive but the subject of its verb.
    if (governor?.entry.subject === 'actor' && !governor.relative && !genitive.embedded && actors.length === 0)
      actors.push(...owners)
    return
  }
  // "استضافة قمة مجموعة العشرين": what a summit is called hosts nothing.
  if (governor?.entry.subject === 'host' && actors.length > 0) return
  if (isVenue(trigger, genitive)) return
  if (genitive.embedded) {
    if (entry.of === 'recipient' && entry.to.includes('o') && recipients.length === 0) recipients.push(...owners)
    return
  }
  const places =
    owners.length > 0 && owners.every((one) => one.kind === 'place' || (one.kind === 'state' && entry.act === 'visit'))
  if (places && (entry.act === 'visit' || ACTS[entry.act].type === 'ASSAULT')) {
    if (recipients.length === 0) recipients.push(...owners)
  } else if (entry.of !== 'actor' && entry.to.includes('o') && objectBehind(slots, genitive) !== null) {
    // "اتهام الوزير الرئيس", "دعم إيران الحوثيين": the genitive acts where an object of its own follows.
    actors.push(...owners)
    sides.recipients = without(actorsOf(objectBehind(slots, genitive)!.phrase, known, trigger), owners)
  } else if (entry.of === 'recipient') {
    // "اغتيال إسرائيل لقيادي": only with the object right behind it is the genitive who acts.
    const object = slots.find((slot) => slot.prep === 'ل' && slot.at <= (genitive.phrase?.last ?? 0) + 1)
    const behind = scene.tokens[genitive.phrase?.last ?? -1]
    // "اعتقال الجيش ستة شبان": so it is where a number of whoever they be follows.
    if (behind !== undefined && behind.sentence === scene.tokens[trigger.at]!.sentence && isCount(behind)) {
      if (actors.length === 0) actors.push(...owners)
    } else if (object !== undefined && recipients.length > 0 && actors.length === 0) actors.push(...owners)
    else sides.recipients = owners
  } else if (entry.of === 'either') {
    if (recipients.length > 0) actors.push(...owners)
    else if (actors.length > 0 || isAdjective(scene, genitive.phrase?.last ?? -1)) recipients.push(...owners)
  } else if (trigger.split.stem.startsWith('دعو') && recipients.length === 0 && owners.every(isPeople)) {
    // "دعوة الفلسطينيين إلى الهدوء": a people is called upon sooner than it calls.
    recipients.push(...owners)
  } else if (actors.length === 0) actors.push(...owners)
  else if (recipients.length === 0) recipients.push(...owners)
}

const isPeople = ({ kind, adjective }: Actor): boolean => kind === 'people' && adjective !== true

const isCount = ({ kind, form }: Token): boolean => kind === 'number' || COUNTS.has(form.folded)
const COUNTS = new Set(TRANSPARENT.map(fold))

/** The phrase right behind a genitive that nothing governs but the verbal noun. */
const objectBehind = (slots: readonly Slot[], genitive: Slot): Slot | null =>
  slots.find(
    (slot) => slot.prep === '' && !slot.embedded && slot.phrase !== null && slot.at === genitive.phrase?.last,
  ) ?? null

/** "قبل وصول المهاجرين", "خلال لقاء الفريقين": the genitive acts, though it be nobody we know. "اجتماع القمة" is a kind of meeting. */
export function hasOtherAgent({ tokens }: Scene, trigger: Trigger, slots: readonly Slot[]): boolean {
  const { last, entry, split } = trigger
  const genitive = slots.find((slot) => slot.at === last && slot.prep === '')
  if (split.definite || split.enclitic !== '' || entry.of === 'recipient' || genitive === undefined) return false
  if (genitive.phrase !== null && !genitive.embedded) return false
  const { folded } = tokens[last]!.form
  return folded.startsWith('ال') && !KIND_OF.test(folded)
}
const KIND_OF = /^ال(قمه|سلام|عمل|تعاون|تهدءه|مصالحه|هدنه)$/
