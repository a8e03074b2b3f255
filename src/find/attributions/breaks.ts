/** Where another attribution begins within a sentence, so that the words before it end. */
import { type Form, perForm } from '../../text/form.ts'
import { accordingAt, accordingWord } from './according.ts'
import type { Ground } from './ground.ts'
import { headOf } from './nouns.ts'
import type { Report } from './report.ts'
import { reportAt } from './rules.ts'
import { finiteOf, mayReport, participleOf } from './verbs.ts'
import * as w from './words.ts'

/** Few words can begin another's words at all: one look at the form passes the others over. */
const mayBreak = perForm((form): true | null =>
  mayReport(form) !== null ||
  accordingWord(form) !== null ||
  w.isConcession(form) ||
  w.isExcept(form) ||
  w.isTie(form) ||
  w.isTurn(form) ||
  w.isIn(form)
    ? true
    : null,
)

/** `spoken`: the words stand behind a colon, where another who speaks is spoken of ("لكن الطبيب قال"). */
export function breaksAt(ground: Ground, at: number, last: number, spoken = false): boolean {
  const { form, kind } = ground.tokens[at]!
  if (kind === 'punct') return w.isComma(form.surface) && at + 1 < last && breaksAt(ground, at + 1, last, spoken)
  if (kind !== 'word' || mayBreak(form) === null) return false
  const next = ground.tokens[at + 1]
  const bounded = ground.tokens[at - 1]!.kind === 'punct'
  // "، مشيرة إلى", "مؤكدا": a participle of saying, with its words or without.
  const aside = participleOf(form)
  if (aside !== null && (bounded || (aside.gender === 'masculine' && aside.number === 'singular'))) return true
  const according = accordingAt(ground, at, last)
  if (according !== null && (isBounded(ground, at) || according.his)) return true
  // "على الرغم من تصريح الوزير بأن", "إلا أن الإدارة أكدت": another speaks.
  if (w.isConcession(form) && reportSoon(ground, at, last)?.said.shape === 'noun') return true
  if (w.isExcept(form) && next !== undefined && w.isThat(next.form) && reportSoon(ground, at, last) !== null)
    return true
  const verb = finiteOf(form)
  if (bounded && verb?.conjoined && !verb.imperfect && !verb.verb.homograph) return true
  const tied = w.isTie(form) || w.isTurn(form) || isMeanwhile(form, next?.form)
  // "فيما حذر الباحثون من كلمات السر": another speaks, whatever of.
  if (tied && !spoken && isSaid(ground, at)) return true
  const report = reportAt(ground, at, at, last) ?? (tied ? clauseReport(ground, at, last, spoken) : null)
  return report !== null && report.said.shape === 'finite' && (report.said.conjoined || tied)
}

/** Does a verb of saying with a subject of its own stand behind the conjunction: "فيما حذر الباحثون"? */
function isSaid(ground: Ground, at: number): boolean {
  const begin = at + (isMeanwhile(ground.tokens[at]!.form, ground.tokens[at + 1]?.form) ? 2 : 1)
  const said = begin < ground.tokens.length ? finiteOf(ground.tokens[begin]!.form) : null
  if (said === null || said.imperfect || said.verb.homograph || said.verb.continues || said.pronoun) return false
  const next = ground.tokens[begin + 1]
  return next !== undefined && (headOf(next.form) !== null || ground.nameAt.has(begin + 1))
}

/** The report of the clause that a conjunction at `at` begins: "لكن قالت الشرطة إن", "في حين أن الشرطة قالت إن", "لكن الشرطة قالت إن". */
function clauseReport(ground: Ground, at: number, last: number, spoken: boolean): Report | null {
  let begin = at + (isMeanwhile(ground.tokens[at]!.form, ground.tokens[at + 1]?.form) ? 2 : 1)
  if (begin < last && w.isThat(ground.tokens[begin]!.form)) begin++
  for (let i = begin; i < Math.min(last, begin + (spoken ? 1 : SUBJECT)); i++) {
    const report = reportAt(ground, i, begin, last)
    if (report !== null) return i === begin || report.source?.first === begin ? report : null
  }
  return null
}

/** Words that a subject before its verb may be long. */
const SUBJECT = 8

const isMeanwhile = (form: Form, next: Form | undefined): boolean =>
  next !== undefined && w.isIn(form) && w.isWhile(next)

/** "رغم تأكيد الوزير أن الحل قريب، إلا أن الخلاف مستمر": what the concession is made to is the article's own. */
export function endsConcession({ tokens }: Ground, cue: number, at: number): boolean {
  if (!w.isExcept(tokens[at]!.form) && !w.isFaInna(tokens[at]!.form) && !w.isTurn(tokens[at]!.form)) return false
  if (tokens[at - 1]!.kind !== 'punct') return false
  return [cue - 1, cue - 2].some((i) => i >= 0 && /^[وف]?(رغم|برغم|بالرغم)$/.test(tokens[i]!.form.folded))
}

function reportSoon(ground: Ground, at: number, last: number): Report | null {
  for (let i = at + 2; i < Math.min(last, at + 9); i++) {
    const report = reportAt(ground, i, at + 2, last)
    if (report !== null) return report
  }
  return null
}

/** A comma, a closing mark or a dash stands before it; "وذلك" may lie between. */
export const isBounded = (ground: Ground, i: number): boolean => {
  const before = ground.tokens[i - 1]
  return before !== undefined && (before.kind === 'punct' || /^و?ذلك$/.test(before.form.folded))
}
