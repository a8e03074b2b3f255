import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { names } from '../../../src/index.ts'

const pieces = fc.constantFrom(
  'قال',
  'وزير الخارجية الإيراني',
  'محمد جواد ظريف',
  'وظريف',
  'وزارة الخارجية الإسرائيلية',
  'للأمم المتحدة',
  'بنيويورك',
  '«حزب المؤتمر»',
  'CNN',
  '#الخرطوم',
  'مُحَمَّد',
  '،',
  '.',
  '\n',
  '(',
  '25',
)
const texts = fc.array(pieces, { maxLength: 25 }).map((list) => list.join(' '))

describe('names', () => {
  it('are spans of the text, in reading order, outer before inner, none crossing another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = names(text)
        for (const [i, name] of found.entries()) {
          expect(name.start).toBeLessThan(name.end)
          expect(name.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(name.start, name.end)).toBe(text.slice(name.start, name.end).trim())
          for (const other of found.slice(i + 1)) {
            expect(other.start).toBeGreaterThanOrEqual(name.start)
            const apart = other.start >= name.end
            expect(apart || other.end <= name.end).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are the same however often one asks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(names(text)).toEqual(names(text))
      }),
      { numRuns: 50 },
    )
  })
})
