/** What the clause round a noun tells of its parties: whoever it is about takes part, was met, was invited. */
import type { Actor } from './actor.ts'
import { ACTS } from './acts.ts'
import { type Antecedents, actorsOf, without } from './arguments.ts'
import { prepositionAt, type Slot } from './clause.ts'
import type { Governed } from './governor.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

export interface Sides {
  actors: Actor[]
  recipients: Actor[]
}

/** "الاتفاق", "التعاون": with its article what the text has told of; "اتفاقية للتعاون" only says what for. */
export const isKnownAct = ({ split, entry }: Trigger): boolean =>
  split.definite && (ACTS[entry.act].type === 'CONSULT' || !split.proclitics.includes('ل'))

/** "زار الرئيس القاهرة بدعوة من نظيره", "تلبية لدعوة": who does what the clause tells was invited to it. */
export function addInvited(
  scene: Scene,
  trigger: Trigger,
  known: Antecedents,
  sides: Sides,
  governor: Governed | null,
): void {
  const { split, entry, at } = trigger
  if (entry.act !== 'request' || governor !== null || sides.actors.length === 0 || sides.recipients.length > 0) return
  if (!/^[بل]$/.test(split.proclitics) && scene.tokens[at - 1]?.form.folded !== 'علي') return
  sides.recipients = without(known.topicOf(at, null), sides.actors)
}

/** Are no sides named behind it, also where another clause does: "تم توقيع الاتفاق بعد مفاوضات استمرت سنوات بين إيران و…"? */
export function isUnclaimed(scene: Scene, from: number): boolean {
  const { tokens } = scene
  for (let j = from; tokens[j]?.sentence === tokens[from - 1]!.sentence; j++)
    if (
      /^(بين|مع)$/.test(tokens[j]!.form.folded) &&
      scene.phraseAt.get(j + 1)?.actors.some((one) => one.countries.length > 0) === true
    )
      return false
  return true
}

const CIRCUMSTANCES = new Set('في خلال اثناء بعد قبل عند ضمن منذ'.split(' '))

/** "قال الرئيس خلال لقاء مع نظيره", "اتفق الوزيران في اتصال هاتفي": whoever the clause is about takes part. */
export function isCircumstance(scene: Scene, trigger: Trigger, governor: Governed | null): boolean {
  if (
    governor !== null ||
    trigger.split.definite ||
    trigger.split.enclitic !== '' ||
    ACTS[trigger.entry.act].type !== 'CONSULT'
  )
    return false
  return CIRCUMSTANCES.has(prepositionAt(scene, trigger.at - 1) ?? '')
}

/** "بعد لقاء الرئيس": in a circumstance of what somebody does he meets whom the genitive names. */
export function addMet(trigger: Trigger, slots: readonly Slot[], known: Antecedents, sides: Sides): void {
  const genitive = slots.find((slot) => slot.at === trigger.last && slot.prep === '' && !slot.embedded)
  if (trigger.entry.act !== 'meet' || genitive === undefined || sides.recipients.length > 0) return
  const met = actorsOf(genitive.phrase, known, trigger)
  const topic = without(known.topicOf(trigger.at, null), met)
  if (topic.length === 0 || met.some((one) => one.kind === 'place')) return
  sides.actors = [...topic]
  sides.recipients = met
}
