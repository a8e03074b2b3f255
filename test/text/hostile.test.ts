import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import { describeTokens } from '../../src/text/describe.ts'
import { docOf } from '../../src/text/doc.ts'
import { fold, foldMapped, plain } from '../../src/text/fold.ts'

/** Arabic, marks, ligatures, digits, punctuation, bidi and zero-width controls, halves of surrogate pairs, anything. */
const hostile = fc.string({
  unit: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...'ابتةوالفبلكي.!؟،:"«»()…#_ \n\r\t٣5%') },
    fc.constantFrom(
      '\u064e',
      '\u0640',
      '\u200f',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u0000',
      '\u2028',
      '\ud83d',
      '\ude00',
      'ﷺ',
      'ﻻ',
      'İ',
      '😀',
    ),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 200,
})

function expectOrdered(text: string, spans: readonly Span[]): void {
  let at = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBeLessThanOrEqual(text.length)
}

describe('any string', () => {
  it('folds to itself once folded, and each folded unit comes from where the map says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: folded, offsets } = foldMapped(text)
        expect(folded).toBe(fold(text))
        expect(fold(folded)).toBe(folded)
        expect(fold(plain(text))).toBe(folded)
        expect(plain(plain(text))).toBe(plain(text))
        expect(offsets).toHaveLength(folded.length + 1)
        expect(offsets.at(-1)).toBe(text.length)
        for (let i = 0; i < folded.length; i++) {
          expect(offsets[i + 1]!).toBeGreaterThanOrEqual(offsets[i]!)
          expect(fold(text[offsets[i]!]!)).toContain(folded[i]!)
        }
      }),
    )
  })

  it('is cut into tokens and sentences that lie inside, in order, and lose no word', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const doc = docOf(text)
        expectOrdered(text, doc.tokens)
        expectOrdered(text, doc.sentences)
        expect(doc.sentences.flatMap(({ first, last }) => doc.tokens.slice(first, last))).toEqual(doc.tokens)
        for (const [number, sentence] of doc.sentences.entries()) {
          for (const token of doc.tokens.slice(sentence.first, sentence.last)) expect(token.sentence).toBe(number)
          const words = text.slice(sentence.start, sentence.end)
          expect(words).toBe(words.trim())
          expect(words).not.toMatch(/[\n\r\u2028\u2029]/)
        }
        for (const { stem, clitics, start, end } of describeTokens(doc)) {
          const parts = [...clitics, stem].sort((a, b) => a.start - b.start || a.end - b.end)
          expectOrdered(text, parts)
          expect([parts[0]!.start, parts.at(-1)!.end]).toEqual([start, end])
        }
      }),
    )
  })
})

describe('a megabyte', () => {
  const million = 1_000_000
  it.each([
    ['of one letter', 'و'.repeat(million)],
    ['of exclamation marks and a comma', `${'!'.repeat(million)}،`],
    ['of full stops', '.'.repeat(million)],
    ['of quotation marks', '."'.repeat(million / 2)],
    ['of initials', 'د. '.repeat(million / 3)],
    ['of numbering', '1. '.repeat(million / 3)],
    ['of marks on one letter', `ا${'\u064e'.repeat(million)}`],
    ['of controls', '\u202e'.repeat(million)],
    ['of half surrogates', '\ud83d'.repeat(million)],
    ['of words without a sign', 'وزارة الخارجية '.repeat(million / 15)],
  ])('%s is read in linear time', (_, text) => {
    const before = performance.now()
    const doc = docOf(text)
    // A quadratic loop would take hours; a busy machine takes a second.
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(doc.tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
  })
})
