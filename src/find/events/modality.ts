/** Did it happen, will it, may it, did it not: from the verb's aspect, the particles before it and the verbs that govern it. */
import type { Modality, Time } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { phraseLexicon, wordLexicon } from '../../text/lexicon.ts'
import type { Split } from '../../text/split.ts'
import { isJoint } from './arguments.ts'
import { endsClause } from './clause.ts'
import { type Governed, governorOf } from './governor.ts'
import { AFTER, BEFORE_NOUN, BEFORE_VERB } from './lexicon/particles.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { governorsOf } from './words.ts'

const allow = (split: Split) => split.enclitic === '' && !split.definite && /^[وفبل]*$/.test(split.proclitics)
const beforeVerb = phraseLexicon(BEFORE_VERB, allow)
const beforeNoun = phraseLexicon(BEFORE_NOUN, allow)
const after = wordLexicon(AFTER)
const THAT = new Set(['ان', 'بان', 'انه', 'انها', 'بانه', 'بانها'].map(fold))

/** @param when the time of the act; @param at the reference instant, null when unknown. */
export function modalityOf(
  scene: Scene,
  trigger: Trigger,
  governor: Governed | null,
  when: Time | null,
  at: string | null,
): Modality {
  if (trigger.form === 'adverb') return 'actual'
  if (trigger.form === 'verb') return ofVerb(scene, trigger.at, trigger.verb?.aspect ?? 'perfect', when, at)
  const undone = governor === null ? null : undoneBy(scene, trigger, governor)
  if (undone !== null) return undone
  for (let j = trigger.last; j < trigger.last + 4; j++) {
    const token = scene.tokens[j]
    if (token === undefined || token.sentence !== scene.tokens[trigger.at]!.sentence || token.kind !== 'word') break
    const found = after(token.form)
    if (found !== null && !scene.timeAt.has(j)) return found.entry
  }
  const near = particleBefore(scene, trigger.at, 2, beforeNoun)
  if (near !== null) return near
  if (governor !== null) {
    if (governor.entry.modality !== null && governor.entry.stops !== true) {
      const outer = governor.aspect === 'masdar' ? null : particleBefore(scene, governor.at, 2)
      return outer === 'denied' ? 'denied' : governor.entry.modality
    }
    if (governor.aspect !== 'masdar') return ofVerb(scene, governor.at, governor.aspect, when, at)
    const outer = particleBefore(scene, governor.at, 3)
    if (outer !== null) return outer
    // "استبعد إجراء محادثات", "قرر عقد اجتماع": the verb above the verbal noun that carries the act.
    const above = governorOf(scene, governor.at, governor.at + 1, isJoint(trigger.entry))
    if (above !== null && !above.relative && above.entry.modality !== null && above.entry.stops !== true)
      return above.entry.modality
  }
  return isComing(when, at) ? 'planned' : 'actual'
}

/** "ألغى القمة المقررة": what is called off or denied is no longer planned. "لم يلغ القمة" leaves it as it was. */
function undoneBy(scene: Scene, trigger: Trigger, { at, aspect, entry }: Governed): Modality | null {
  if (entry.modality !== 'cancelled' && entry.modality !== 'denied') return null
  const outer = aspect === 'masdar' ? null : particleBefore(scene, at, 2)
  if (outer !== null && !(outer === 'possible' && isQad(scene, at - 1))) return null
  // "وقف القصف" ends what did happen, "وقف التعاون" what was to go on.
  return entry.stops === true && !isJoint(trigger.entry) ? null : entry.modality
}

function ofVerb(scene: Scene, i: number, aspect: string, when: Time | null, at: string | null): Modality {
  const particle = particleBefore(scene, i, 2)
  // قد with a perfect says that it did happen.
  if (particle === 'possible' && aspect === 'perfect' && isQad(scene, i - 1)) return 'actual'
  if (particle !== null) return particle
  const that = thatBefore(scene, i)
  if (that !== null) {
    const outer = particleBefore(scene, that, 6) ?? governing(scene, that)
    if (outer !== null) return outer
  }
  if (aspect === 'future') return 'planned'
  if (aspect === 'imperfect' && (isComing(when, at) || isSubjunctive(scene, i))) return 'planned'
  return 'actual'
}

const isQad = (scene: Scene, i: number): boolean => /^[ولف]?قد$/.test(scene.tokens[i]?.form.folded ?? '')

/** "ليزور", "لكي يزور": a purpose is not yet a fact. */
const isSubjunctive = (scene: Scene, i: number): boolean =>
  scene.tokens[i]!.form.folded.startsWith('لي') || scene.tokens[i - 1]?.form.folded === 'كي'

/** A particle that ends at most `reach` words left of token `i`, in its clause. */
function particleBefore(scene: Scene, i: number, reach: number, before = beforeVerb): Modality | null {
  const sentence = scene.tokens[i]!.sentence
  for (let j = i - 1; j >= Math.max(0, i - reach - 1); j--) {
    const token = scene.tokens[j]
    if (token === undefined || token.sentence !== sentence || token.kind === 'punct') return null
    const found = before(scene.tokens, j)
    if (found !== null && found.last <= i && found.last >= i - reach)
      // "قد لا يحضر" is no denial.
      return found.entry === 'denied' && isQad(scene, j - 1) ? 'possible' : found.entry
    if (scene.nameAt.has(j) && i - j > 2) return null
  }
  return null
}

/** The أن under which a verb stands, at most a subject away. */
export function thatBefore(scene: Scene, i: number): number | null {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const token = scene.tokens[j]!
    if (token.sentence !== scene.tokens[i]!.sentence) return null
    if (THAT.has(token.form.folded.replace(/^و/, ''))) return j
    if (token.kind === 'punct' || endsClause(scene, j)) return null
  }
  return null
}

function governing(scene: Scene, that: number): Modality | null {
  for (let j = that - 1; j >= Math.max(0, that - 6); j--) {
    const token = scene.tokens[j]!
    if (token.sentence !== scene.tokens[that]!.sentence || token.kind === 'punct') return null
    const reading = governorsOf(token.form)[0]
    if (reading !== undefined && reading.person !== null)
      return reading.entry.modality === 'cancelled' ? null : reading.entry.modality
  }
  return null
}

const isComing = (when: Time | null, at: string | null): boolean =>
  when?.value != null &&
  at !== null &&
  /^\d{4}/.test(when.value) &&
  when.value.slice(0, 10) > at.slice(0, when.value.slice(0, 10).length)
