/** Is the speed of a reading the same for short and long articles? A loop within a loop would show here. */
import { PageError } from '../src/page/index.ts'
import { read } from '../src/read.ts'
import { type Bench, cpu, median } from './bench.ts'
import { articles, CORPUS, wordsIn } from './corpus.ts'

const LENGTHS = [10, 100, 1000, 10_000, 50_000] as const
/** Words read at each length, in as many articles as that takes. */
const TOTAL = 100_000
const REPEATS = 3

export const LENGTHS_BENCH: Bench = {
  name: 'lengths',
  needs: CORPUS,
  run: () => {
    const all = articles(false).map(({ text }) => text)
    return LENGTHS.map((length) => {
      // Once through: every word form is known then, and what is left empty by cleaning (a byline alone) is out.
      const texts = pieces(all, length).filter(isReadable)
      const words = texts.reduce((sum, text) => sum + wordsIn(text), 0)
      const spent = Array.from({ length: REPEATS }, () => {
        const before = cpu()
        for (const text of texts) reading(text)
        return cpu() - before
      })
      return {
        name: `articles of ${length.toLocaleString('en')} words`,
        value: (1000 * words) / median(spent),
        unit: 'words/s',
        note: `${texts.length.toLocaleString('en')} articles`,
      }
    })
  },
}

const reading = (text: string) =>
  read({ bytes: new TextEncoder().encode(JSON.stringify({ text })), mediaType: 'application/json' })

function isReadable(text: string): boolean {
  try {
    reading(text)
    return true
  } catch (error) {
    if (error instanceof PageError) return false
    throw error
  }
}

/** Articles of about so many words, cut and joined from real ones at their white space. */
function pieces(texts: readonly string[], length: number): string[] {
  const made: string[] = []
  let words: string[] = []
  let total = 0
  for (const text of texts) {
    for (const word of text.split(/(?<=\s)(?=\S)/)) {
      words.push(word)
      if (words.length < length) continue
      made.push(words.join(''))
      words = []
      total += length
      if (total >= TOTAL) return made
    }
    words.push('\n')
  }
  return made
}
