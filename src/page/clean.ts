/**
 * What of a page's lines is its article. Rules in the order in which they run; each sees what those before it have taken.
 * They go by position, shape, repetition and a few cue words, not by the strings of any site.
 */
import type { Removed } from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import { type Block, isProse, keyOf, Line, unbulleted } from './block.ts'
import { BYLINE, CHROME, COMMENTS, type Cue, DISCLAIMERS, READ_ALSO } from './cues.ts'
import { dateLine } from './date.ts'
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

interface Draft {
  lines: readonly Line[]
  /** Why a line is removed; undefined: it is kept. */
  reasons: (string | undefined)[]
  title: string | null
  author: string | null
  published: string | null
}

type Rule = (draft: Draft) => void

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

const isKept = (draft: Draft, i: number): boolean => draft.reasons[i] === undefined

function remove(draft: Draft, i: number, reason: string): void {
  draft.reasons[i] ??= reason
}

/** Index of the first line of running text that is kept, or -1. */
const firstProse = (draft: Draft): number => draft.lines.findIndex((line, i) => isKept(draft, i) && isProse(line))
const lastProse = (draft: Draft): number => draft.lines.findLastIndex((line, i) => isKept(draft, i) && isProse(line))

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

/** Behind the heading of the comments stand the readers' words, when most of the text is before it. */
function comments(draft: Draft): void {
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

function disclaimers(draft: Draft): void {
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

/** Longest line that can be a headline. */
const HEADLINE_WORDS = 25
/** Headlines behind one "اقرأ أيضاً:" at most. */
const MOST_HEADLINES = 8

const isHeadline = (line: Line): boolean =>
  line.words.length >= 3 &&
  line.words.length <= HEADLINE_WORDS &&
  (!line.closed || line.asks || /\.{2,}|…/.test(line.text))

/** Cues so plain that even a paragraph which holds one is no part of the article. */
const WHOLE_PARAGRAPHS = new Set(['copyright', 'tags'])
const PARAGRAPH_WORDS = 12

/** Letters of a word on average, at most: what is longer is not looked at closer. */
const WORD_LETTERS = 10

const meets = (line: Line, cue: Cue): boolean =>
  line.text.length <= cue.words * WORD_LETTERS && line.words.length <= cue.words && cue.pattern.test(line.bare)

const SURE_READ_ALSO = READ_ALSO.filter((cue) => cue.sure)
const SURE_CHROME = CHROME.filter((cue) => cue.sure)

function cues(draft: Draft): void {
  takeCues(draft, READ_ALSO, CHROME)
}

function sureCues(draft: Draft): void {
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

function repeats(draft: Draft): void {
  for (const i of repeatedBlocks(draft.lines)) remove(draft, i, 'repeated')
}

function quotes(draft: Draft): void {
  const prose = firstProse(draft)
  for (const i of pullQuotes(draft.lines)) if (i > prose) remove(draft, i, 'pull quote')
}

/** Bullets of one list of links at most; more, or many in the whole text, are an interview or a list of the article. */
const MOST_LINKS = 6
const MOST_BULLETS_SHARE = 0.25

/**
 * Links to other stories between paragraphs: a block that is one link, or a short run of bulleted headlines
 * ("- تصريحات نارية.. هل تضرب …؟") after a paragraph that is closed. A list that a colon announces is the article's own.
 */
function links(draft: Draft): void {
  const { lines } = draft
  for (const [i, line] of lines.entries()) {
    if (isKept(draft, i) && line.linked >= 0.9 && line.words.length >= 3 && !/[.:]["'”»]*$/.test(line.text))
      remove(draft, i, 'link')
  }
  const bullets = lines.filter((line) => line.bullet).length
  if (bullets > Math.max(MOST_LINKS, lines.length * MOST_BULLETS_SHARE)) return
  for (let i = 0; i < lines.length; i++) {
    let end = i
    while (end < lines.length && lines[end]!.bullet && isHeadline(lines[end]!)) end++
    if (end === i) continue
    const run = lines.slice(i, end)
    const before = lines[i - 1]
    const announced = before?.announces === true
    const marked = run.filter((line) => line.asks || /\S\s?\.{2,}|…/.test(line.text) || line.linked > 0.5).length
    if (!announced && marked * 2 >= run.length && lines[end]?.bullet !== true)
      for (let k = i; k < end; k++) remove(draft, k, 'read also')
    i = end
  }
}

/** A standfirst has more words than a label or a caption has. */
const STANDFIRST_WORDS = 12
/** The part above the first paragraph is a head only if it is the smaller part of the page. */
const LARGEST_HEAD = 0.5

/** Above the text: title, section, date, byline, captions. */
function head(draft: Draft): void {
  const { lines } = draft
  const prose = firstProse(draft)
  if (prose < 0) {
    titleOfFragment(draft)
    return
  }
  const above = [...lines.keys()].slice(0, prose).filter((i) => isKept(draft, i))
  const size = (from: number, to: number) => lines.slice(from, to).reduce((sum, line) => sum + line.words.length, 0)
  if (size(0, prose) > size(0, lines.length) * LARGEST_HEAD) return
  for (const i of above) details(draft, i)
  const open = above.filter((i) => isKept(draft, i))
  if (draft.title === null) {
    const title = likeliestTitle(lines, open)
    if (title !== null) draft.title = unbulleted(lines[title]!.text)
  }
  const key = draft.title === null ? null : keyOf(draft.title)
  for (const i of open) {
    const line = lines[i]!
    if (line.words.join(' ') === key) remove(draft, i, 'title')
    else if (line.words.length < STANDFIRST_WORDS && !(line.closed && !line.asks)) remove(draft, i, 'above the text')
  }
}

/** A page without a paragraph (a flash): its first line is the title when more follows. */
function titleOfFragment(draft: Draft): void {
  for (const i of draft.lines.keys()) if (isKept(draft, i)) details(draft, i)
  const open = [...draft.lines.keys()].filter((i) => isKept(draft, i))
  const [first] = open
  if (draft.title !== null || first === undefined || open.length < 2 || !isHeadline(draft.lines[first]!)) return
  draft.title = unbulleted(draft.lines[first]!.text)
  remove(draft, first, 'title')
}

/** Takes what a line above or below the text says of it: its date, who wrote it. */
function details(draft: Draft, i: number): void {
  const line = draft.lines[i]!
  const date = dateLine(line.text)
  if (date !== null) {
    draft.published ??= date
    remove(draft, i, 'date line')
    return
  }
  const author = bylineOf(line.text)
  if (author !== null) {
    draft.author ??= author
    remove(draft, i, 'byline')
  }
}

const LONGEST_BYLINE = 100
const NAME_WORDS = { least: 2, most: 5 }

/** The name in a line that is nothing but a byline ("كتبت أسماء نصار"), or null. */
export function bylineOf(text: string): string | null {
  if (text.length > LONGEST_BYLINE) return null
  const found = BYLINE.exec(fold(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))?.groups?.name
  if (found === undefined || /[.؟!:،]/.test(found)) return null
  const count = found.match(/\p{L}+/gu)?.length ?? 0
  if (count < NAME_WORDS.least || count > NAME_WORDS.most) return null
  // The same number of words from the end of the line as it is written.
  const written = text
    .trim()
    .split(/[\s/:–ـ-]+/)
    .filter((word) => word !== '')
  return written.slice(-found.trim().split(/[\s/:–ـ-]+/).length).join(' ')
}

/** From so many words on a line above the text is as likely a title as a longer one. */
const TITLE_WORDS = 8

function likeliestTitle(lines: readonly Line[], above: readonly number[]): number | null {
  let best: number | null = null
  let high = 0
  for (const i of above) {
    const { words } = lines[i]!
    if (words.length < 3) continue
    const again = above.some((k) => k !== i && lines[k]!.words.join(' ') === words.join(' '))
    const score = Math.min(words.length, TITLE_WORDS) + (again && words.length >= 5 ? 2 : 0)
    if (score > high) {
      high = score
      best = i
    }
  }
  return best
}

/** A line that says where the text is from: "(رويترز)", "المصدر: وكالات", "--(بترا)". It belongs to the chain, and stays. */
const SIGNATURE = /^(?:[-–—*]*\s*[([].{2,40}[)\]]\s*\.?|المصدر\s*[:：].*|[-–—]{1,3}\s?\(.*)$/u

/** Below the text: menus, invitations, other stories. What closes a sentence at once after the last paragraph still belongs to it. */
function tail(draft: Draft): void {
  const { lines } = draft
  const prose = lastProse(draft)
  if (prose < 0) return
  let open = true
  // Inside a list that a colon announces, or among the bullets of an interview.
  let listed = lines[prose]!.announces || lines[prose]!.bullet
  for (let i = prose + 1; i < lines.length; i++) {
    const line = lines[i]!
    if (!isKept(draft, i)) continue
    details(draft, i)
    if (!isKept(draft, i) || SIGNATURE.test(line.text)) continue
    const item = line.bullet || line.kind === 'item'
    open &&= line.linked < 0.5 && (line.closed || (listed && item))
    if (open) listed = line.announces || item
    else remove(draft, i, 'below the text')
  }
}
