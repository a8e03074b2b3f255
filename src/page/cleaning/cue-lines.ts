/** Lines that a cue word gives away: comments, rules of the outlet, "read also" with its headlines, buttons. */
import { isProse, type Line } from '../block.ts'
import { CHROME, COMMENTS, type Cue, DISCLAIMERS, READ_ALSO } from '../cues.ts'
import { type Draft, isHeadline, isKept, remove } from './draft.ts'

/** Letters of a word on average, at most: what is longer is not looked at closer. */
const WORD_LETTERS = 10

const meets = (line: Line, cue: Cue): boolean =>
  line.text.length <= cue.words * WORD_LETTERS && line.words.length <= cue.words && cue.pattern.test(line.bare)

/** Behind the heading of the comments stand the readers' words, when most of the text is before it. */
export function comments(draft: Draft): void {
  const total = draft.lines.reduce((sum, line) => sum + line.words.length, 0)
  let before = 0
  for (const [i, line] of draft.lines.entries()) {
    if (before * 2 > total && meets(line, COMMENTS) && !line.closed) {
      for (let k = i; k < draft.lines.length; k++) remove(draft, k, 'comments')
      return
    }
    before += line.words.length
  }
}

/** Paragraphs at the end in which the outlet's rules are looked for, and their longest. */
const LAST_LINES = 6
const DISCLAIMER_WORDS = 120

export function disclaimers(draft: Draft): void {
  const { lines } = draft
  for (let i = Math.max(1, lines.length - LAST_LINES); i < lines.length; i++) {
    const { bare, words } = lines[i]!
    if (
      words.length <= DISCLAIMER_WORDS &&
      bare.length <= DISCLAIMER_WORDS * WORD_LETTERS &&
      DISCLAIMERS.some((cue) => cue.test(bare))
    )
      remove(draft, i, 'disclaimer')
  }
}

/** Headlines behind one "اقرأ أيضاً:" at most. */
const MOST_HEADLINES = 8

/** Cues so plain that even a paragraph which holds one is no part of the article. */
const WHOLE_PARAGRAPHS = new Set(['copyright', 'tags'])
const PARAGRAPH_WORDS = 12

const SURE_READ_ALSO = READ_ALSO.filter((cue) => cue.sure)
const SURE_CHROME = CHROME.filter((cue) => cue.sure)

export function cues(draft: Draft): void {
  takeCues(draft, READ_ALSO, CHROME)
}

export function sureCues(draft: Draft): void {
  takeCues(draft, SURE_READ_ALSO, SURE_CHROME)
}

function takeCues(draft: Draft, readAlso: readonly Cue[], chrome: readonly Cue[]): void {
  for (const [i, line] of draft.lines.entries()) {
    if (!isKept(draft, i)) continue
    if (readAlso.some((cue) => meets(line, cue))) {
      remove(draft, i, 'read also')
      // The cue alone: its headlines are the lines at once below it.
      if (line.words.length <= 4) headlinesBelow(draft, i)
      continue
    }
    const cue = chrome.find((one) => meets(line, one))
    if (cue === undefined) continue
    const paragraph = isProse(line) && line.words.length > PARAGRAPH_WORDS
    if (!paragraph || WHOLE_PARAGRAPHS.has(cue.reason)) remove(draft, i, cue.reason)
  }
}

function headlinesBelow(draft: Draft, cue: number): void {
  const { lines } = draft
  let at = cue + 1
  while (at < lines.length && at - cue <= MOST_HEADLINES && isHeadline(lines[at]!)) {
    // A heading of the article stands before its paragraph, a link before another link or a gap.
    const next = lines[at + 1]
    const linkLike = lines[at]!.bullet || lines[at]!.linked > 0.5 || lines[at]!.words.length >= 6
    if (!linkLike && next !== undefined && isProse(next)) break
    remove(draft, at++, 'read also')
  }
}
