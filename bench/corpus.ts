/** The articles that are timed: `corpora/ant-2018`, every one or a sample spread evenly over it. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { dataPath } from '../eval/data.ts'
import { tokenize } from '../src/text/token.ts'

export const CORPUS = 'corpora/ant-2018.jsonl.gz'

/** A line of JSON Lines as bytes, its text, and its number of words. */
export interface Line {
  bytes: Uint8Array
  text: string
  words: number
}

/** Every which article is taken: of 31,495 all, or some three thousand. */
export const stepOf = (all: boolean): number => (all ? 1 : 10)

export const articles = (all: boolean): Line[] => taken(stepOf(all), 0)

/** As many articles as a sample has, none of which is in it. */
export const others = (): Line[] => taken(stepOf(false), stepOf(false) / 2)

function taken(step: number, offset: number): Line[] {
  const lines = gunzipSync(readFileSync(dataPath(CORPUS)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines
    .filter((_, i) => i % step === offset)
    .map((line) => {
      const { text }: { text: string } = JSON.parse(line)
      return { bytes: new TextEncoder().encode(line), text, words: wordsIn(text) }
    })
}

/** Words as the engine's tokens count them: no numbers, no signs. */
export const wordsIn = (text: string): number =>
  tokenize(text).filter((token) => token.kind === 'word' || token.kind === 'latin').length
