import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributions } from '../../src/index.ts'

const PIECES = [
  'قال الوزير إن',
  'وأضاف أن',
  'وفقا ل',
  'وكالة',
  'رويترز',
  'مشيرا إلى أن',
  '"',
  '«',
  '»',
  ':',
  '،',
  '.',
  '\n',
  'نقلت',
  'عن',
  'قوله',
  'على حد تعبيره',
  'الطريق مفتوح',
  'صحيفة',
  'المصدر',
  '(',
  ')',
  'أعلنت استقالة',
  'كما',
  'حسبما ذكر',
  'لـ',
  'التقرير',
  'في بيان',
  '؛',
  '#',
]

test('every span lies in the text, has words, and no content covers its own cue', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ')
      const found = attributions(text)
      found.forEach((one, k) => {
        expect(one.id).toBe(`a${k + 1}`)
        expect(one.chain.length).toBeGreaterThan(0)
        for (const span of [
          ...one.content,
          one.cue,
          ...(one.source ? [one.source] : []),
          ...one.chain.flatMap((l) => (l.span ? [l.span] : [])),
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
        }
        for (const content of one.content)
          expect(content.start >= one.cue.end || content.end <= one.cue.start).toBe(true)
      })
    }),
    { numRuns: 500 },
  )
})
