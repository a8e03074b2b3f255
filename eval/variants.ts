/** Spellings of one name, and names that only look it: precision and recall of the yes on the project's own list of pairs. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sameName } from '../src/text/variants.ts'
import { f1Row, type Measure } from './measure.ts'

const file = path.join(import.meta.dirname, '../test/data/name-variants.tsv')

export const VARIANTS: Measure = {
  name: 'variants',
  needs: null,
  run: (errors) => {
    const pairs = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('first\t'))
      .map((line) => line.split('\t') as [string, string, 'yes' | 'no'])
    const said = pairs.filter(([a, b]) => sameName(a, b))
    const same = pairs.filter(([, , answer]) => answer === 'yes')
    const hit = said.filter(([, , answer]) => answer === 'yes').length
    return {
      rows: [f1Row('spellings of one name', hit, same.length, said.length)],
      errors: pairs
        .filter(([a, b, answer]) => sameName(a, b) !== (answer === 'yes'))
        .map(([a, b, answer]) => `${a}\t${b}\t${answer}`)
        .slice(0, errors),
    }
  },
}
