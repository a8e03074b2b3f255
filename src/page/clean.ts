/**
 * What of a page's lines is its article. Rules in the order in which they run; each sees what those before it have taken.
 * They go by position, shape, repetition and a few cue words, not by the strings of any site.
 */
import type { Removed } from '../model/reading.ts'
import { type Block, keyOf, Line } from './block.ts'
import { comments, cues, disclaimers, sureCues } from './cleaning/cue-lines.ts'
import { type Draft, firstProse, type Rule, remove } from './cleaning/draft.ts'
import { head, tail } from './cleaning/edges.ts'
import { links } from './cleaning/links.ts'
import { pullQuotes, repeatedBlocks } from './repeats.ts'

/**
 * scraped  a whole page as plain text: its title, menus and links are in it
 * content  what an extractor took for the main content of an HTML page
 * body     a text that came as a body: only what is chrome beyond doubt is taken
 */
export type Origin = 'scraped' | 'content' | 'body'

export interface Cleaned {
  /** The blocks that are the article, in order. */
  kept: Block[]
  removed: Removed[]
  /** What lines above the text say of it; null where none does. */
  title: string | null
  author: string | null
  published: string | null
}

const RULES: Readonly<Record<Origin, readonly Rule[]>> = {
  scraped: [knownTitle, comments, disclaimers, cues, repeats, quotes, links, head, tail],
  content: [knownTitle, captions, comments, disclaimers, cues, repeats, quotes, links, head, tail],
  body: [knownTitle, sureCues, repeats],
}

/** Cleans the blocks of a page. `title` is what is already known of its title. Linear in the number of words. */
export function clean(blocks: readonly Block[], origin: Origin, title: string | null): Cleaned {
  const lines = blocks.map((block) => new Line(block))
  const draft: Draft = { lines, reasons: new Array(lines.length), title, author: null, published: null }
  for (const rule of RULES[origin]) rule(draft)
  // A flash is nothing but its title: better once too often than not at all.
  if (!draft.reasons.includes(undefined)) draft.reasons.fill(undefined)
  return {
    kept: blocks.filter((_, i) => draft.reasons[i] === undefined),
    removed: blocks.flatMap(({ text }, i) => {
      const reason = draft.reasons[i]
      return reason === undefined ? [] : [{ text, reason }]
    }),
    title: draft.title,
    author: draft.author,
    published: draft.published,
  }
}

/** The title again, in front of the text. */
function knownTitle(draft: Draft): void {
  if (draft.title === null) return
  const key = keyOf(draft.title)
  const prose = firstProse(draft)
  for (const [i, line] of draft.lines.entries()) {
    if (i > Math.max(prose, 0)) break
    if (line.words.join(' ') === key) remove(draft, i, 'title')
  }
}

function captions(draft: Draft): void {
  for (const [i, line] of draft.lines.entries()) if (line.kind === 'caption') remove(draft, i, 'caption')
}

function repeats(draft: Draft): void {
  for (const i of repeatedBlocks(draft.lines)) remove(draft, i, 'repeated')
}

function quotes(draft: Draft): void {
  const prose = firstProse(draft)
  for (const i of pullQuotes(draft.lines)) if (i > prose) remove(draft, i, 'pull quote')
}
