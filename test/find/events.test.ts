import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsTable } from '../../scripts/acts-table.ts'
import { ACTS } from '../../src/find/events/acts.ts'
import { VERBS } from '../../src/find/events/lexicon/verbs.ts'
import { events } from '../../src/index.ts'
import type { Span } from '../../src/model/index.ts'

const at = '2018-07-08'

describe('the table of acts', () => {
  test('is the one of the reference', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../docs/reference/events.md'), 'utf8')
    expect(page).toContain(actsTable())
  })

  test('has only types of PLOVER and codes of CAMEO', () => {
    const types =
      'CONSULT AGREE SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT'
    for (const act of Object.values(ACTS)) {
      expect(types.split(' ')).toContain(act.type)
      expect(act.cameo).toMatch(/^\d{3,4}$/)
    }
  })
})

/** Words that the rules look at, in any order: sentences that no grammar made. */
const word = fc.constantFrom(
  ...VERBS.slice(0, 40).map((row) => row.perfect),
  ...'الرئيس وزير الخارجية الفرنسي إيران موسكو ترامب نظيره بوتين السعودية ومصر مع إلى على في بين أن الذي التي لم قد سوف'.split(
    ' ',
  ),
  ...'زيارة اتفاق عقوبات هجوم محادثات سفيرا علاقاتها البلدين الجانبان كل من وفد بلاده بينهما ، . " ( أمس'.split(' '),
)

describe('on any words', () => {
  test('every span is inside the text and holds the words it names', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const inside = (span: Span) => span.start >= 0 && span.start < span.end && span.end <= text.length
        for (const event of events(text, { at })) {
          expect(event.triggers.length).toBeGreaterThan(0)
          expect(event.triggers.every(inside)).toBe(true)
          for (const party of [...event.actors, ...event.recipients])
            if (party.span !== null) expect(inside(party.span)).toBe(true)
          if (event.place?.span) expect(inside(event.place.span)).toBe(true)
          if (event.when?.span) expect(inside(event.when.span)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text has the same events, numbered in reading order', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        const found = events(text, { at })
        expect(events(text, { at })).toEqual(found)
        expect(found.map((event) => event.id)).toEqual(found.map((_, i) => `e${i + 1}`))
      }),
      { numRuns: 100 },
    )
  })

  test('nobody is on both sides', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        for (const event of events(words.join(' '), { at })) {
          const actors = new Set(event.actors.map((party) => party.name))
          expect(event.recipients.filter((party) => actors.has(party.name))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
})

test('a text without a word of the lexicon has no event', () => {
  expect(events('الرئيس الفرنسي في موسكو ووزير الخارجية المصري في طهران.', { at })).toEqual([])
})
