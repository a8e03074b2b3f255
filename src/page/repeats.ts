/** Passages that a page gives twice: whole blocks again, and pull quotes lifted from a paragraph. */
import type { Line } from './block.ts'

/** Letters from which on the same block twice is a mistake of the page; short lines (interview questions) may come again. */
const REPEATED_LETTERS = 60

/** The later copies of long blocks. */
export function repeatedBlocks(lines: readonly Line[], shortest = REPEATED_LETTERS): number[] {
  const seen = new Set<string>()
  return [...lines.keys()].filter((i) => {
    const key = lines[i]!.text
    if (key.length <= shortest) return false
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

const GRAM = 3
/** Words that a pull quote has at least, and at most. */
const QUOTE_WORDS = { least: 6, most: 60 }
/** Share of the three-word runs of a pull quote that stand in its paragraph; editors shorten, so not all of them. */
const LIFTED = 0.6

const gramsOf = (words: readonly string[]): string[] =>
  words.length < GRAM ? [] : words.slice(GRAM - 1).map((_, i) => words.slice(i, i + GRAM).join(' '))

/**
 * Lines without a full stop whose words stand in a longer block as well: "المحلل فلان: القول …" set large between paragraphs.
 * Linear: the runs of all blocks are looked up in one index.
 */
export function pullQuotes(lines: readonly Line[]): number[] {
  const where = new Map<string, number[]>()
  for (const [i, line] of lines.entries()) {
    for (const gram of new Set(gramsOf(line.words))) {
      const found = where.get(gram)
      if (found === undefined) where.set(gram, [i])
      else if (found.length < 8) found.push(i)
    }
  }
  return [...lines.keys()].filter((i) => {
    const line = lines[i]!
    if (line.closed || line.words.length < QUOTE_WORDS.least || line.words.length > QUOTE_WORDS.most) return false
    // The speaker before a colon is the editor's addition.
    const colon = line.bare.search(/[:：]/)
    const quoted = colon < 0 ? [] : (line.bare.slice(colon + 1).match(/[\p{L}\p{N}]+/gu) ?? [])
    return [line.words, quoted].some((words) => words.length >= QUOTE_WORDS.least && isLifted(words, i))
  })

  function isLifted(words: readonly string[], self: number): boolean {
    const grams = gramsOf(words)
    const hits = new Map<number, number>()
    for (const gram of grams) {
      for (const at of where.get(gram) ?? []) {
        if (at !== self && lines[at]!.words.length > words.length) hits.set(at, (hits.get(at) ?? 0) + 1)
      }
    }
    return hits.size > 0 && Math.max(...hits.values()) >= grams.length * LIFTED
  }
}
