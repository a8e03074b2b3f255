/** Does a verb have a subject that is nobody we know, so that nobody else is one? */
import { cliticsOf } from '../../text/clitics.ts'
import { perForm } from '../../text/form.ts'
import { isDefinite } from './actor.ts'
import { isGrave } from './arguments.ts'
import { beginsPreposition, endsClause, isBetween, isFiniteVerb, prepositionAt, slotsAfter } from './clause.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/**
 * "فريق أمني من المنظمة زار", "الضربة لم تستهدف", "طائرة كانت تستهدف": a noun before the verb that names nobody known is its subject.
 * "في سياق آخر قصفت إسرائيل", "من جهتها اتهمت": what opens the clause with a preposition is none.
 */
export function hasOtherSubject(scene: Scene, trigger: Trigger): boolean {
  const { tokens, timeAt } = scene
  if (trigger.form !== 'verb' || /^[وف]/.test(trigger.split.proclitics)) return false
  const { sentence } = tokens[trigger.at]!
  // "إن هي هددت الولايات المتحدة": the pronoun is the subject.
  if (tokens[trigger.at - 1]?.sentence === sentence && PRONOUN.test(tokens[trigger.at - 1]!.form.folded)) return true
  // "ما نفته الإمارات": what the pronoun at the verb means stands before it, the subject behind.
  if (trigger.split.enclitic !== '' && slotsAfter(scene, trigger.last)[0]?.phrase?.clitic === '') return false
  let first = trigger.at
  while (
    tokens[first - 1]?.sentence === sentence &&
    first > trigger.at - SUBJECT_REACH &&
    tokens[first - 1]!.kind !== 'punct' &&
    !endsClause(scene, first - 1) &&
    (isBetween(scene, first - 1) || !isFiniteVerb(scene, first - 1))
  )
    first--
  while (first < trigger.at && (isBetween(scene, first) || timeAt.has(first))) first++
  // "بدأت القوات هجوما، يستهدف المقاتلين": behind a comma and without و it tells more of what stands before.
  if (first === trigger.at && isGrave(trigger) && trigger.verb?.aspect === 'imperfect') return isAppended(scene, first)
  const token = tokens[first]
  if (token === undefined || first >= trigger.at || token.kind !== 'word') return false
  // "ردا على هجوم مفترض استهدف مدينة": a clause right behind an indefinite noun describes it; "في سياق آخر قصفت" only opens.
  if (trigger.at - first > OPENING && isIndefinite(scene, trigger.at - 1)) return true
  if (OPENERS.has(token.form.folded.replace(/^[وف]/, '')) || beginsPreposition(scene, first)) return false
  const phrase = scene.phraseAt.get(first)
  if (phrase !== undefined) return phrase.last < trigger.at
  return !scene.nameAt.has(first) && isBare(token.form) && !/[^هن]ا$/.test(token.form.folded)
}
/** Does the word stand behind a comma and a clause with a verb of its own? */
function isAppended(scene: Scene, at: number): boolean {
  const { first } = scene.doc.sentences[scene.tokens[at]!.sentence]!
  if (!/^[،,]$/.test(scene.tokens[at - 1]?.form.surface ?? '')) return false
  for (let j = first; j < at - 1; j++) if (isFiniteVerb(scene, j) && !endsClause(scene, j - 1)) return true
  return false
}
const SUBJECT_REACH = 14
/** Words of a phrase that opens a clause at most. */
const OPENING = 4
const PRONOUN = /^(هو|هي|هم)$/

/** A noun or adjective without article, name or preposition, and no adverb. */
const isIndefinite = (scene: Scene, i: number): boolean => {
  const { kind, form } = scene.tokens[i]!
  return (
    kind === 'word' &&
    !scene.timeAt.has(i) &&
    !isDefinite(form) &&
    !isBetween(scene, i) &&
    !OPENERS.has(form.folded) &&
    prepositionAt(scene, i) === null &&
    !scene.phraseBefore.has(i + 1) &&
    !/[^هن]ا$|(ه|ها|هم)$/.test(form.folded.replace(/يه$/, ''))
  )
}
const OPENERS = new Set(
  'ثم بل لذلك هكذا هنا هناك عندها كيف متي لماذا مازال حال حاله وقت يوم حين فور هل اي كلما'.split(' '),
)

/** Is no preposition written with it? */
export const isBare = perForm((form) => !/^[وف]?[بلك]/.test(form.folded) || cliticsOf(form).clitics.length === 0)
