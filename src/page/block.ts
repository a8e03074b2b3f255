import { fold } from '../text/fold.ts'

/** A line of a scraped text or a block of an HTML page: what is kept or removed as a whole. */
export interface Block {
  /** Verbatim, without white space around it. */
  text: string
  /** Is there a blank line before it? */
  gap: boolean
  kind: 'paragraph' | 'item' | 'heading' | 'caption'
  /** Share of its letters that stand in links; 0 in plain text. */
  linked: number
}

/** A block with what the rules ask of it, worked out once. */
export interface Line extends Block {
  folded: string
  /** Folded, without signs at its edges: what the cues meet. */
  bare: string
  words: readonly string[]
  /** Does it begin with a bullet? */
  bullet: boolean
  /** Does it end as a sentence does? */
  closed: boolean
  asks: boolean
  /** Does it end with a colon? */
  announces: boolean
}

const CLOSED = /(?:[.!؟?:؛;]|\.\.\.|…)["'”»’)\]]*$/
const ASKS = /[؟?]["'”»’)\]]*$/
const BULLET = /^[-–—•▪●◾■*·»]\s*(?=\S)/

/** Characters at the end of a line that are looked at for its punctuation. */
const END = 12

const isLetter = (char: string): boolean => /[\p{L}\p{N}#©]/u.test(char)

/** Without the signs at its edges. By hand: a pattern that ends in `+$` takes the square of the time on a line of signs. */
function bareOf(folded: string): string {
  let start = 0
  let end = folded.length
  while (start < end && !isLetter(folded[start]!)) start++
  while (end > start && !isLetter(folded[end - 1]!)) end--
  return folded.slice(start, end)
}

/** Characters that are searched for words at once: a pattern fails on a word of some megabytes. */
const STRETCH = 100_000

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  const words: string[] = []
  for (let at = 0; at < folded.length; at += STRETCH) {
    for (const word of folded.slice(at, at + STRETCH).match(/[\p{L}\p{N}]+/gu) ?? []) words.push(word)
  }
  return words
}

export function lineOf(block: Block): Line {
  const folded = fold(block.text).trim()
  return {
    ...block,
    folded,
    bare: bareOf(folded),
    words: wordsOf(folded),
    bullet: BULLET.test(block.text),
    closed: CLOSED.test(block.text.slice(-END)),
    announces: /[:：][^\p{L}\p{N}]*$/u.test(block.text.slice(-END)),
    asks: ASKS.test(block.text.slice(-END)),
  }
}

/** Without the bullet. */
export const unbulleted = (text: string): string => text.replace(BULLET, '')

/** Words from which on a line is prose even without a full stop: headlines are shorter. */
const PROSE_WORDS = 25
const SENTENCE_WORDS = 6

/** Is this line running text for sure, as the paragraphs of an article are? */
export const isProse = (line: Line): boolean =>
  line.linked < 0.5 &&
  (line.words.length >= PROSE_WORDS || (line.words.length >= SENTENCE_WORDS && line.closed && !line.asks))

/** Lines of a plain text as blocks; blank ones become gaps. */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = []
  let gap = false
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const trimmed = line.trim()
    if (trimmed === '') gap = true
    else {
      blocks.push({ text: trimmed, gap, kind: 'paragraph', linked: 0 })
      gap = false
    }
  }
  return blocks
}
