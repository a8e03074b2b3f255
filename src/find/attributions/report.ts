/** What a rule finds: a cue, its source if one is named, and where the words begin. */
import type { Ground, Run } from './ground.ts'
import type { Source } from './noun.ts'
import type { Opening } from './opening.ts'
import type { SayingForm } from './verbs.ts'

export interface Report {
  cue: Run
  /** Letters of the cue's first token that are a conjunction. */
  from: number
  said: SayingForm
  source: Source | null
  /** The one behind عن in "نقلت الوكالة عن الوزير قوله", or behind "نقلا عن". */
  inner: Source | null
  opening: Opening
  /** Where a medium may be named: between source and words, before the verb, behind the words. */
  circumstances: readonly Run[]
  /**
   * Where a silent verb has its source from. `main`: the speaker before; `subject`: first the sentence's own subject ("مشيرا");
   * `relative`: only that ("في بيان قال فيه").
   */
  carries: 'main' | 'subject' | 'relative'
}

/** The report whose cue is token `i`, within tokens `first` to `last`; null when the rule finds none there. */
export type Rule = (ground: Ground, i: number, first: number, last: number) => Report | null
