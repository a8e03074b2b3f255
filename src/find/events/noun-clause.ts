/** What the clause round a noun tells of its parties: whoever it is about takes part, was met, was invited. */
import type { Actor } from './actor.ts'
import { ACTS } from './acts.ts'
import { type Antecedents, actorsOf, without } from './arguments.ts'
import { prepositionAt, type Slot } from './clause.ts'
import type { Governed } from './governor.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { nounAt, nounEntryOf } from './words.ts'

export interface Sides {
  actors: Actor[]
  recipients: Actor[]
}

/** "الاتفاق", "التعاون": with its article what the text has told of; "اتفاقية للتعاون" only says what for, "الموافقة" is one side's. */
export const isKnownAct = ({ split, entry }: Trigger): boolean =>
  split.definite && split.stem !== 'موافقه' && (ACTS[entry.act].type === 'CONSULT' || !split.proclitics.includes('ل'))

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
      scene.phraseAt.get(behindHash(scene, j + 1))?.actors.some((one) => one.countries.length > 0) === true
    )
      return false
  return true
}

/** "بين #إيران و…" */
const behindHash = ({ tokens }: Scene, at: number): number => (tokens[at]?.form.surface === '#' ? at + 1 : at)

/** So many words at most stand between talks and those who held them. */
const HELD = 6

/** "اتفاق تم التوصل إليه عام 2015 بين …", "الاتفاق المبرم بين …". */
const CONCLUDED = /^(تم|ال(توصل|مبرم|مبرمه|موقع|موقعه)|ابرم|ابرمت|وقع|وقعت)$/

/** The token behind the verb by which an agreement was made, right behind its noun; the token asked about where there is none. */
export function concludedBehind({ tokens }: Scene, last: number): number {
  for (let j = last; j < last + 3; j++) if (CONCLUDED.test(tokens[j]?.form.folded ?? '')) return j + 1
  return last
}

/** "تم توقيع الاتفاق بعد مفاوضات استمرت سنوات بين إيران و…": those who talked are those who agreed. */
export function talkedBehind(scene: Scene, from: number): readonly Actor[] {
  const { tokens } = scene
  for (let j = from; tokens[j]?.sentence === tokens[from - 1]!.sentence; j++) {
    if (tokens[j]!.form.folded !== 'بين') continue
    const phrase = scene.phraseAt.get(behindHash(scene, j + 1))
    if (phrase === undefined) continue
    for (let i = j - 1; i >= Math.max(from, j - HELD); i--) {
      const entry = nounAt(tokens, i)?.entry ?? nounEntryOf(tokens[i]!.form)
      if (entry !== null && ACTS[entry.act].type === 'CONSULT' && prepositionAt(scene, i - 1) === 'بعد')
        return phrase.actors
      if (i < from + HELD && CONCLUDED.test(tokens[i]!.form.folded)) return phrase.actors
    }
  }
  return []
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
  if (topic.length === 0 || !met.every((one) => one.kind === 'person' || one.kind === 'office')) return
  sides.actors = [...topic]
  sides.recipients = met
}
