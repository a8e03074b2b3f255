/**
 * "…، مشيرا إلى أن …", "…، قائلا إن …", "…، مضيفة «…»": a participle of saying goes on with the sentence's speaker or subject, and
 * is an attribution of its own.
 */
import type { Ground } from '../ground.ts'
import { openingAt } from '../opening.ts'
import type { Report } from '../report.ts'
import { participleOf } from '../verbs.ts'
import * as w from '../words.ts'

/** Words that may lie between the participle and what it reports: "محذرا واشنطن من أنها", "مضيفا في تصريح أن". */
const REACH = 14

export function participle(ground: Ground, i: number, first: number, last: number): Report | null {
  const token = ground.tokens[i]!
  if (token.kind !== 'word') return null
  const said = participleOf(token.form)
  if (said === null || said.verb.document) return null
  const before = ground.tokens[i - 1]
  if (before !== undefined && i > first && w.isNegation(before.form)) return null
  const opening = openingAt(ground, said.verb, i + 1, Math.min(last, i + REACH))
  if (opening === null) return null
  // "سياسة معلنة أن": a feminine singular is an adjective unless its words follow at once or it stands behind a comma.
  const bounded = i === first || before?.kind === 'punct' || said.conjoined
  if (!bounded && opening.at > i + 3) return null
  return {
    cue: { first: i, last: i + 1 },
    from: said.from,
    said,
    source: null,
    inner: null,
    opening,
    circumstances: [opening.between],
    carries: 'subject',
  }
}
