import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantities, times } from '../../../src/index.ts'

const WORDS =
  'من إلى بين و في قبل منذ بعد كل آخر أول نصف الساعة 3 15 2018 1439 هـ 5/5 10% $ ( ) - ، يوم الأحد مايو رمضان كانون الثاني شهر عام العام الماضي الثلاثة ثلاثة أيام عشرون ألف مليون صباح مساء نهاية هذا اليوم التالي ربع والنصف إلا درجة ريال كلم'.split(
    ' ',
  )
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '))
const at = fc.constantFrom('2018-05-08', '2018-05-08T23:30:00+03:00', '2018-05', 'gestern', '')

test('any heap of time words gives ordered spans inside the text, none over another', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), at, (text, reference) => {
      const found = times(text, { at: reference })
      const all = [found, quantities(text, { at: reference })]
      for (const items of all) {
        let last = 0
        for (const { start, end } of items) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }
      for (const { value, basis } of found) expect(value === null).toBe(basis === 'unresolved')
    }),
    { numRuns: 400 },
  )
})

test('without a reference nothing is inferred from today', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { value } of times(text)) expect(String(value)).not.toContain(String(new Date().getFullYear()))
    }),
  )
})
