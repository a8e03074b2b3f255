/** Are the parties there without whom the word of an act means something else, or nothing that two do? */
import { fold } from '../../text/fold.ts'
import type { Actor } from './actor.ts'
import { ACTS } from './acts.ts'
import { type Arguments, isSymmetric } from './arguments.ts'
import type { Slot } from './clause.ts'
import type { Trigger } from './triggers.ts'

/** Types of which one side is worth telling when the other is not named: "يجري الوزير محادثات في القاهرة". */
const ONE_SIDED = /^(CONSULT|AGREE|COOPERATE|AID)$/

/** Are the parties there without which the word means something else? */
export function isComplete(
  trigger: Trigger,
  args: Arguments,
  actors: readonly Actor[],
  recipients: readonly Actor[],
): boolean {
  const {
    entry: { needs, act },
    form,
  } = trigger
  if (act === 'call' && !speaks(trigger, [...actors, ...recipients])) return false
  if (act === 'extradite' && !recipients.concat(args.slots.flatMap((slot) => slot.phrase?.actors ?? [])).some(isHuman))
    return false
  if (isOwnMeeting(trigger, args, actors, recipients)) return false
  // "قمته" may be the top of a wall: a summit of somebody's is one with another.
  if (trigger.split.stem.startsWith('قمت') && trigger.split.enclitic !== '' && !args.slots.some(isWith)) return false
  // "أعلن استعداده للحوار": what somebody is ready for is an act of two only with whom it would be.
  if (args.governor?.own === true && recipients.length === 0 && isSymmetric(trigger.entry)) return false
  // "مستويات أرحب" is no "I welcome".
  if (trigger.verb?.person === 1 && recipients.length === 0) return false
  if (needs === null) return true
  const { type, mode } = ACTS[act]
  const named = actors.length + recipients.length > 0
  if (named && form === 'noun' && mode !== 'visit' && ONE_SIDED.test(type)) return mode !== 'meet' || !isInterview(args)
  // "أطلقت القوات صاروخا على المدرسة": what was struck need be nobody.
  if (recipients.length === 0)
    return (
      type === 'ASSAULT' &&
      needs === 'recipient' &&
      actors.length > 0 &&
      args.slots.some((slot) => isStruck(slot, trigger))
    )
  if (needs === 'person') return actors.some((one) => /^(person|office|body)$/.test(one.kind))
  return needs === 'recipient' || actors.length > 0
}

const isWith = ({ prep }: Slot): boolean => prep === 'مع' || prep === 'بين'

/** "اجتماع حكومته", "اجتماع لجنة الأمن بالبرلمان": one state's body that meets within itself meets no other. */
function isOwnMeeting(
  { entry: { act }, form, last, split }: Trigger,
  { slots }: Arguments,
  actors: readonly Actor[],
  recipients: readonly Actor[],
): boolean {
  const [one, ...more] = actors
  if (form !== 'noun' || act !== 'meet' || one === undefined || more.length > 0 || recipients.length > 0) return false
  const genitive = slots.find((slot) => slot.at === last && slot.prep === '')
  const isIts = genitive?.phrase?.actors.includes(one) === true || split.enclitic !== ''
  return isIts && (one.kind === 'body' || one.ownLand === true) && !one.countries.includes('IGO')
}

/** "استئناف الاتصالات الهاتفية بين البلدين" is about lines: of several calls somebody must be told who speaks. */
const speaks = ({ split }: Trigger, parties: readonly Actor[]): boolean =>
  !split.stem.endsWith('ات') || parties.some((one) => /^(person|office|body)$/.test(one.kind))

const isStruck = ({ prep }: Slot, { entry }: Trigger): boolean =>
  (prep === 'علي' || prep === 'ضد') && entry.to.some((to) => fold(to) === prep)

/** Who can be handed over. */
const isHuman = ({ kind }: Actor): boolean => /^(person|office|national|armed|force)$/.test(kind)

/** "في لقاء مع قناة الجزيرة" is no meeting of two sides. */
const isInterview = ({ slots }: Arguments): boolean =>
  slots.some(
    (slot) => slot.prep === 'مع' && (slot.phrase === null || slot.phrase.actors.some((one) => one.kind === 'outlet')),
  )
