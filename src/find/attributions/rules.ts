/** The rules that find a report, in the order in which they are asked; the first that answers is believed. */
import type { Ground } from './ground.ts'
import type { Report } from './reader.ts'
import { finiteVerb } from './rules/finite-verb.ts'
import { participle } from './rules/participle.ts'
import { verbalNoun } from './rules/verbal-noun.ts'

/** The report whose cue is token `i`, within tokens `first` to `last`; null when the rule finds none there. */
export type Rule = (ground: Ground, i: number, first: number, last: number) => Report | null

export const RULES: readonly Rule[] = [finiteVerb, participle, verbalNoun]
