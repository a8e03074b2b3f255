/** The verb that carries the noun of an act, and the act inside which another act stands. */
import { fold } from '../../text/fold.ts'
import type { VerbReading } from '../../text/verb.ts'
import { isAdjective } from './actor.ts'
import { endsClause, isFiniteVerb, prepositionAt, type Slot, slotsAfter } from './clause.ts'
import type { Governor } from './lexicon/governors.ts'
import { RELATIVES } from './lexicon/particles.ts'
import type { Entry } from './lexicon/verbs.ts'
import type { Scene } from './scene.ts'
import { governorsOf, verbsOf } from './words.ts'

/** The verb that carries a noun: "أجرى" of "أجرى محادثات". */
export interface Governed {
  at: number
  entry: Governor
  aspect: string
  /** Its argument places. */
  slots: readonly Slot[]
  /** Does it stand behind the noun, in its relative clause: "العقوبات التي فرضتها"? */
  relative: boolean
  /** Does its pronoun name who would act: "استعداده لزيارة"? */
  own: boolean
}

const relatives = new Set(RELATIVES.map(fold))
const REACH = 16

/** The verb that carries the noun at token `at` (to `last`), of an act that its sides do together or not; null when there is none. */
export function governorOf(scene: Scene, at: number, last: number, joint: boolean): Governed | null {
  return before(scene, at, joint) ?? behind(scene, last)
}

function before(scene: Scene, at: number, joint: boolean): Governed | null {
  const { tokens } = scene
  for (let j = at - 1; j >= Math.max(0, at - REACH); j--) {
    const token = tokens[j]!
    if (token.sentence !== tokens[at]!.sentence) return null
    if (token.kind === 'punct' && /^[.:؛;]/.test(token.form.surface)) return null
    // "من أجل شراء": no verb that puts off.
    if (token.kind !== 'word' || scene.nameAt.has(j) || prepositionAt(scene, j) !== null) continue
    const readings = governorsOf(token.form).filter((one) => !one.aspect.endsWith('participle'))
    // "رغبته في": the noun sooner than "she wished him".
    const reading = readings.find(isOwnPlan) ?? readings[0]
    if (
      reading !== undefined &&
      (reading.split.enclitic === '' || isOwnPlan(reading)) &&
      (reading.person !== null || (!reading.split.definite && j >= at - 2))
    ) {
      const slots = slotsAfter(scene, j + 1)
      const slot = slots.find((one) => one.at === at)
      if (slot !== undefined && (slot.prep === '' || reading.entry.by.includes(slot.prep))) {
        // The noun is the subject of a passive and of a verb like بدأ where nobody stands before it.
        const first = slots.find((one) => one.prep === '' && one.at < at && one.phrase !== null)
        const isSubject = reading.voice === 'passive' || (reading.entry.subject === 'either' && first === undefined)
        // Who ends an attack need not be who attacks.
        const stops = reading.entry.stops === true && !joint
        const subject = isSubject ? 'act' : stops ? 'other' : reading.entry.subject
        const entry = { ...reading.entry, subject }
        return {
          at: j,
          entry,
          aspect: reading.aspect,
          slots: slots.filter((one) => one.at < at),
          relative: false,
          own: isOwnPlan(reading),
        }
      }
      if (reading.person !== null) return null
    }
    if (isFiniteVerb(scene, j) || endsClause(scene, j)) return null
  }
  return null
}

/** "استعداده لزيارة", "رغبتها في تعزيز": the pronoun is who would act. */
const isOwnPlan = ({ aspect, entry, split }: VerbReading<Governor>): boolean =>
  aspect === 'masdar' && entry.modality !== null && entry.subject === 'actor' && /^(ه|ها|هم|هما)$/.test(split.enclitic)

/** "الرسوم التي فرضتها بلاده على الواردات", "ضربة صاروخية نفذتها في سوريا": the pronoun is the act. */
function behind(scene: Scene, last: number): Governed | null {
  const { tokens } = scene
  const sentence = tokens[last - 1]!.sentence
  let j = last
  while (
    j < last + 5 &&
    tokens[j]?.sentence === sentence &&
    tokens[j]!.kind === 'word' &&
    (isAdjective(scene, j) || /^ال|ي$|يه$/.test(tokens[j]!.form.folded)) &&
    !relatives.has(tokens[j]!.form.folded)
  )
    j++
  if (tokens[j]?.sentence === sentence && relatives.has(tokens[j]!.form.folded)) j++
  const token = tokens[j]
  if (token === undefined || token.sentence !== sentence) return null
  const reading = governorsOf(token.form).find((one) => one.person !== null)
  if (reading === undefined || reading.entry.voices) return null
  const next = tokens[j + 1]
  const pronoun =
    /^(ه|ها|هما)$/.test(reading.split.enclitic) ||
    (next !== undefined && /^(به|بها|له|لها|فيه|فيها|اليه|اليها)$/.test(next.form.folded))
  const passive = reading.voice === 'passive'
  if (!pronoun && !passive) return null
  const entry = passive ? { ...reading.entry, subject: 'act' as const } : reading.entry
  return {
    at: j,
    entry,
    aspect: reading.aspect,
    slots: slotsAfter(scene, reading.split.enclitic === '' ? j + 2 : j + 1),
    relative: true,
    own: false,
  }
}

/** An act whose words another act stands under: "دعا إلى وقف إطلاق النار". */
export interface Embedding {
  entry: Entry
  prep: string
  at: number
}

/** The act of which the noun at token `at` is an argument; null when there is none. */
export function embeddingOf(scene: Scene, at: number): Embedding | null {
  const { tokens } = scene
  for (let j = at - 1; j >= Math.max(0, at - REACH); j--) {
    const token = tokens[j]!
    if (token.sentence !== tokens[at]!.sentence) return null
    if (token.kind === 'punct' && /^[.:؛;]/.test(token.form.surface)) return null
    if (token.kind !== 'word' || scene.nameAt.has(j)) continue
    // "دعا إلى وقف القصف": a verbal noun that only carries the act is passed.
    if (governorsOf(token.form).some((one) => one.aspect === 'masdar') && !standsBefore(scene, j)) continue
    const readings = verbsOf(token.form)
    const finite = readings.find((one) => one.person !== null)
    // A noun holds only what stands right behind it: "مطالبة بوقف", not "التهديد … بعد الانسحاب".
    // A participle in the accusative says what its subject does besides; "طائرة محملة بالمساعدات" only has a likeness to it.
    const nominal = readings.find(
      (one) => one.aspect === 'masdar' || (one.aspect === 'active-participle' && /ا$/.test(token.form.folded)),
    )
    const reading = finite ?? (j >= at - 3 ? nominal : undefined)
    if (reading !== undefined) {
      const slot = slotsAfter(scene, j + 1).find((one) => one.at === at)
      if (slot !== undefined) return { entry: reading.entry, prep: slot.prep, at: j }
      // A verbal noun between them is passed: "دعا إلى استئناف المحادثات".
      if (slotsAfter(scene, j + 1).some((one) => one.at < at && one.at >= at - 2 && one.prep !== ''))
        return { entry: reading.entry, prep: slotsAfter(scene, j + 1).findLast((one) => one.at < at)!.prep, at: j }
    }
    if (isFiniteVerb(scene, j)) return null
  }
  return null
}

/** Is the word the first of its sentence or clause, where a verb stands? */
const standsBefore = (scene: Scene, i: number): boolean =>
  scene.tokens[i - 1]?.sentence !== scene.tokens[i]!.sentence || endsClause(scene, i - 1)

/** The act whose verb governs the أن under which the verb at token `at` stands: "طالب بأن تنسحب". */
export function embeddingOfVerb(scene: Scene, that: number): Embedding | null {
  for (let j = that - 1; j >= Math.max(0, that - REACH); j--) {
    const token = scene.tokens[j]!
    if (token.sentence !== scene.tokens[that]!.sentence) return null
    if (token.kind !== 'word' || scene.nameAt.has(j)) continue
    const reading = verbsOf(token.form).find((one) => one.person !== null)
    if (reading !== undefined) return { entry: reading.entry, prep: 'ان', at: j }
    if (isFiniteVerb(scene, j)) return null
  }
  return null
}
