import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cliticsOf } from '../../src/text/clitics.ts'
import { formOf } from '../../src/text/form.ts'

const letters = fc.string({
  unit: fc.constantFrom(...'ابتةثجحخدذرزسشصضطظعغفقكلمنهويىءأإآؤئ\u064e\u0651\u0640ﻻA1'),
  maxLength: 30,
})

it('covers a word with proclitics, stem and enclitics in order, without a gap', () => {
  fc.assert(
    fc.property(letters, (word) => {
      const { stem, clitics } = cliticsOf(formOf(word))
      const before = clitics.filter((clitic) => clitic.kind === 'proclitic')
      const behind = clitics.filter((clitic) => clitic.kind === 'enclitic')
      let at = 0
      for (const part of [...before, stem, ...behind]) {
        expect(part.start).toBe(at)
        expect(part.end).toBeGreaterThanOrEqual(part.start)
        at = part.end
      }
      expect(at).toBe(word.length)
      if (word !== '') expect(stem.end).toBeGreaterThan(stem.start)
    }),
  )
})

it('keeps marks with the letter that they follow', () => {
  const word = 'وَبِالوِزَارَةِ'
  const { clitics, stem } = cliticsOf(formOf(word))
  expect(clitics.map(({ start, end }) => word.slice(start, end))).toEqual(['وَ', 'بِ', 'ال'])
  expect(word.slice(stem.start, stem.end)).toBe('وِزَارَةِ')
})

it('cuts no Latin word, no number and no megabyte of one letter', () => {
  for (const word of ['CNN', '2018', 'و'.repeat(1_000_000)]) expect(cliticsOf(formOf(word)).clitics).toEqual([])
})
