/** A page's lines while the rules of cleaning run over them: what is removed and why, what the lines say of the text. */
import { isProse, type Line } from '../block.ts'

export interface Draft {
  lines: readonly Line[]
  /** Why a line is removed; undefined: it is kept. */
  reasons: (string | undefined)[]
  title: string | null
  author: string | null
  published: string | null
}

export type Rule = (draft: Draft) => void

export const isKept = (draft: Draft, i: number): boolean => draft.reasons[i] === undefined

export function remove(draft: Draft, i: number, reason: string): void {
  draft.reasons[i] ??= reason
}

/** Index of the first line of running text that is kept, or -1. */
export const firstProse = (draft: Draft): number =>
  draft.lines.findIndex((line, i) => isKept(draft, i) && isProse(line))
export const lastProse = (draft: Draft): number =>
  draft.lines.findLastIndex((line, i) => isKept(draft, i) && isProse(line))

/** Longest line that can be a headline. */
const HEADLINE_WORDS = 25

export const isHeadline = (line: Line): boolean =>
  line.words.length >= 3 &&
  line.words.length <= HEADLINE_WORDS &&
  (!line.closed || line.asks || /\.{2,}|…/.test(line.text))
