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
  /** The part of an HTML page in which it stands, when that is not its content. */
  landmark?: 'navigation' | 'header' | 'footer' | 'aside'
}

const CLOSED = /(?:[.!؟?:؛;]|\.\.\.|…)["'”»’)\]]*$/
const ASKS = /[؟?]["'”»’)\]]*$/
const ANNOUNCES = /[:：][^\p{L}\p{N}]*$/u
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

/** A block with what the rules ask of it, each worked out when it is first asked for: most lines are asked little. */
export class Line implements Block {
  readonly text: string
  readonly gap: boolean
  readonly kind: Block['kind']
  readonly linked: number
  #bare: string | undefined
  #words: readonly string[] | undefined

  constructor({ text, gap, kind, linked }: Block) {
    this.text = text
    this.gap = gap
    this.kind = kind
    this.linked = linked
  }

  /** Folded, without signs at its edges: what the cues meet. */
  get bare(): string {
    this.#bare ??= bareOf(fold(this.text))
    return this.#bare
  }

  /** Its words, folded. */
  get words(): readonly string[] {
    this.#words ??= wordsOf(this.bare)
    return this.#words
  }

  /** Does it begin with a bullet? */
  get bullet(): boolean {
    return BULLET.test(this.text)
  }

  /** Does it end as a sentence does? */
  get closed(): boolean {
    return CLOSED.test(this.text.slice(-END))
  }

  get asks(): boolean {
    return ASKS.test(this.text.slice(-END))
  }

  /** Does it end with a colon? */
  get announces(): boolean {
    return ANNOUNCES.test(this.text.slice(-END))
  }
}

/** The words of any text, folded and joined: two texts with the same key are the same words. */
export const keyOf = (text: string): string => wordsOf(fold(text)).join(' ')

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
