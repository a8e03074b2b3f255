import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOf } from '../../src/text/form.ts'
import { stemOf } from '../../src/text/stem.ts'

const stem = (word: string) => stemOf(formOf(word))

describe('stemOf', () => {
  it.each([
    ['وزارة بالوزارة وزارته والوزارات للوزارة وزاره'],
    ['أحمد احمد وأحمد'],
    ['مسؤول مسئول المسؤولين مسئولون'],
    ['مصر المصريين مصرية بمصر'],
    ['إيران الإيرانية ايرانيين'],
    ['فلسطين الفلسطينيون'],
    ['ولاية والولايات'],
    ['قرار القرارات'],
    ['قال وقال قالت قالوا'],
    ['ترامب وترامب بترامب'],
    ['٢٠١٨ 2018'],
    ['CNN cnn'],
  ])('finds by any of %s the others', (words) => {
    expect([...new Set(words.split(' ').map(stem))]).toHaveLength(1)
  })

  it.each([
    ['لبنان', 'لبن'],
    ['ولاية', 'ولا'],
    ['وزارة', 'وزير'],
    ['فلسطين', 'سطو'],
    ['كتاب', 'كتب'],
    ['وزارة', 'زار'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })

  it('is idempotent and never empty', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'ابتةجدرسشعفقكلمنهويىءأإئ\u064eﻻa1٣'),
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(letters, (word) => {
        expect(stem(stem(word))).toBe(stem(word))
        if (formOf(word).folded !== '') expect(stem(word)).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
