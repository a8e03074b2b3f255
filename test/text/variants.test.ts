import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameName, sameWord, spellingDistance } from '../../src/text/variants.ts'

/** The project's own pairs: spellings of one name, and names that only look it. */
const pairs = readFileSync(path.join(import.meta.dirname, '../data/name-variants.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('first\t'))
  .map((line) => line.split('\t') as [string, string, 'yes' | 'no'])

test('on the list of pairs: precision at least 98 %, recall at least 90 %', () => {
  const said = pairs.filter(([a, b]) => sameName(a, b))
  const right = said.filter(([, , same]) => same === 'yes')
  expect(pairs.length).toBeGreaterThan(600)
  expect(right.length / said.length).toBeGreaterThanOrEqual(0.98)
  expect(right.length / pairs.filter(([, , same]) => same === 'yes').length).toBeGreaterThanOrEqual(0.9)
})

describe('one name in several spellings', () => {
  test.each([
    ['كوهين', 'كهين'],
    ['دونالد ترامب', 'دونالد ترمب'],
    ['نتنياهو', 'نتانياهو'],
    ['بن سلمان', 'بنسالمان'],
    ['عبد الله', 'عبدالله'],
    ['أنطونيو غوتيريس', 'أنطونيو جوتيريش'],
  ])('%s, %s', (a, b) => expect(sameName(a, b)).toBe(true))

  test.each([
    ['حسن', 'حسين'],
    ['سلمان', 'سليمان'],
    ['محمد بن سلمان', 'خالد بن سلمان'],
    ['دبي', 'ديبي'],
    ['مسقط', 'مسقطي'],
    ['ترامب', 'دونالد ترامب'],
  ])('%s is not %s', (a, b) => expect(sameName(a, b)).toBe(false))
})

const word = fc.string({ unit: fc.constantFrom(...'ابتجحدرسشعغفقكلمنهويةأ'), minLength: 1, maxLength: 12 })

test('the distance is symmetric, and nothing is far from itself', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(spellingDistance(a, b)).toBeCloseTo(spellingDistance(b, a))
      expect(sameWord(a, a)).toBe(true)
      expect(sameWord(a, b)).toBe(sameWord(b, a))
    }),
  )
})
