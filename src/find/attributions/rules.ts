/** The rules that find a report, in the order in which they are asked; the first that answers is believed. */
import type { Ground } from './ground.ts'
import type { Report, Rule } from './report.ts'
import { finiteVerb } from './rules/finite-verb.ts'
import { participle } from './rules/participle.ts'
import { verbalNoun } from './rules/verbal-noun.ts'
import { mayReport } from './verbs.ts'

const RULES: readonly Rule[] = [finiteVerb, participle, verbalNoun]

/** The report whose cue is token `i`, within tokens `first` to `last`; null when there is none. */
export function reportAt(ground: Ground, i: number, first: number, last: number): Report | null {
  const token = ground.tokens[i]!
  if (token.kind !== 'word' || mayReport(token.form) === null) return null
  for (const rule of RULES) {
    const report = rule(ground, i, first, last)
    if (report !== null) return report
  }
  return null
}
