import { describe, expect, test } from 'vitest'
import { pairsOf } from '../../src/record/entry.ts'
import { event, link, openStore, page, party, statement, storeTold, tempRecord } from './support.ts'

const place = (name: string, country: string) => ({ name, country, span: null })
const when = (value: string) => ({ value, span: null, basis: 'stated' })

const visit = page({ outlet: 'البيان', published: '2016-12-15', title: 'زيارة', text: 'زار رئيس الوزراء أستانا أمس.' })
const talks = page({
  outlet: 'الأفق',
  published: '2018-03-01',
  title: 'محادثات',
  text: 'عقد الوزيران محادثات في موسكو.',
})
const undated = page({ outlet: 'الأفق', title: 'بلا تاريخ', text: 'وقع البلدان اتفاقا في مجال الطاقة.' })

/** Four events: a visit placed in the other state, a joint talk on neutral ground, a denial, an agreement without a date. */
function filled(): string {
  const file = tempRecord()
  const iran = { name: 'إيران', actor: 'iso:IRN', countries: ['IRN'], span: null }
  storeTold(file, [
    {
      page: visit,
      events: [
        event('visit', {
          actors: [party('نتنياهو', 'ISR')],
          place: place('أستانا', 'KAZ'),
          when: when('2016-12-14'),
          sectors: ['energy', 'arms'],
        }),
      ],
      attributions: [
        statement('report', {
          act: 'announce',
          chain: [link('رويترز', 'media', 'isnad:reuters'), link('محمد جواد ظريف', 'person')],
        }),
      ],
    },
    {
      page: talks,
      events: [
        event('talks', {
          mode: 'meet',
          actors: [party('كازاخستان', 'KAZ')],
          recipients: [party('إسرائيل', 'ISR'), iran],
          place: { ...place('موسكو', 'RUS'), actor: 'wd:Q649' },
        }),
        event('denied', { actors: [party('إسرائيل', 'ISR'), party('الولايات المتحدة', 'USA')], modality: 'denied' }),
      ],
    },
    {
      page: undated,
      events: [event('deal', { type: 'AGREE', mode: 'sign', actors: [iran], recipients: [party('روسيا', 'RUS')] })],
    },
  ])
  return file
}

const ids = (answer: { items: { id: string }[] }) => answer.items.map((item) => item.id.replace(/^\w+:/, ''))

describe('events', () => {
  test.each([
    ['a pair of a side and the place, and of two sides', { pair: ['ISR', 'KAZ'] as const }, ['visit', 'talks']],
    ['a pair, in either order and case', { pair: ['kaz', 'isr'] as const }, ['visit', 'talks']],
    ['no pair of two on the same side', { pair: ['ISR', 'USA'] as const }, []],
    ['a pair with the place of a meeting', { pair: ['IRN', 'RUS'] as const }, ['talks', 'deal']],
    ['a state in any part', { state: 'RUS' }, ['talks', 'deal']],
    ['an actor by its id', { actor: 'iso:IRN' }, ['talks', 'deal']],
    ['an actor that is linked to nothing, by its name', { actor: 'name:نتنياهو' }, ['visit']],
    ['a place by its state', { place: 'KAZ' }, ['visit']],
    ['a place by its id', { place: 'wd:Q649' }, ['talks']],
    ['no actor as a place', { place: 'iso:IRN' }, []],
    ['a type', { type: 'AGREE' }, ['deal']],
    ['a mode', { mode: 'meet' }, ['talks']],
    ['a modality', { modality: 'denied' }, ['denied']],
    ['a sector', { sector: 'arms' }, ['visit']],
    ['an outlet', { outlet: 'البيان' }, ['visit']],
    ["the event's own time before the publication", { to: '2016-12-14' }, ['visit']],
    ['the publication where the event has no time', { from: '2018-03-01', to: '2018-03' }, ['talks', 'denied']],
    ['not the day after the event', { from: '2016-12-15', to: '2016' }, []],
  ])('%s', async (_what, filter, expected) => {
    expect(ids(await openStore(filled()).events(filter, {}))).toEqual(expected)
  })

  test('an item carries its article, its evidence and the day by which it is found', async () => {
    const { items, total } = await openStore(filled()).events({ pair: ['ISR', 'KAZ'] }, { limit: 1 })
    expect(total).toBe(2)
    expect(items[0]).toMatchObject({
      dated: { first: '2016-12-14', last: '2016-12-14', basis: 'event' },
      article: { outlet: 'البيان', title: 'زيارة', published: '2016-12-15' },
      evidence: [{ start: 0, end: 28, text: 'زار رئيس الوزراء أستانا أمس.' }],
    })
  })

  test('newest first, the undated last either way', async () => {
    const store = openStore(filled())
    expect(ids(await store.events({}, { order: 'newest' }))).toEqual(['denied', 'talks', 'visit', 'deal'])
    expect(ids(await store.events({}, { order: 'oldest' }))).toEqual(['visit', 'talks', 'denied', 'deal'])
    expect(ids(await store.events({}, { limit: 2, offset: 1 }))).toEqual(['talks', 'denied'])
  })

  test('a date that is none is told', async () => {
    await expect(openStore(filled()).events({ from: 'gestern' }, {})).rejects.toThrow("'gestern' is no date")
  })

  test('pairs: the sides of each state decide', () => {
    expect(
      pairsOf([
        ['A', 1],
        ['B', 2],
      ]),
    ).toEqual([['A', 'B']])
    expect(
      pairsOf([
        ['A', 1],
        ['B', 1],
      ]),
    ).toEqual([])
    expect(
      pairsOf([
        ['B', 4],
        ['A', 1],
      ]),
    ).toEqual([['A', 'B']])
    expect(
      pairsOf([
        ['A', 4],
        ['B', 4],
      ]),
    ).toEqual([])
    expect(
      pairsOf([
        ['A', 3],
        ['B', 1],
      ]),
    ).toEqual([['A', 'B']])
  })
})

describe('statements', () => {
  test.each([
    ['by the origin, by its name in another spelling', { by: 'محمد جواد ظريف' }, ['report']],
    ['not by a link before it', { by: 'isnad:reuters' }, []],
    ['through a link before it', { through: 'isnad:reuters' }, ['report']],
    ['through a name', { through: 'رويترز' }, ['report']],
    ['an act', { act: 'announce' }, ['report']],
    ['another act', { act: 'deny' }, []],
    ['the publication', { from: '2017' }, []],
  ])('%s', async (_what, filter, expected) => {
    expect(ids(await openStore(filled()).statements(filter, {}))).toEqual(expected)
  })
})

test('an outlet rests on those of its chains', async () => {
  const outlet = await openStore(filled()).outlet('البيان')
  expect(outlet).toMatchObject({
    articles: 1,
    statements: 1,
    events: 1,
    through: [{ id: 'isnad:reuters', name: 'رويترز', count: 1 }],
    by: [{ id: 'name:محمد جواد ظريف', name: 'محمد جواد ظريف', count: 1 }],
    chains: [{ links: 2, count: 1 }],
  })
})

test('a linked actor has the name that the knowledge gives it, whatever an article calls it', async () => {
  const file = tempRecord()
  const span = { start: 0, end: 4 }
  const names = [{ ...span, type: 'people' as const, name: 'الإيرانية', actor: 'iso:IRN', countries: ['IRN'] }]
  storeTold(file, [{ page: talks, names }])
  const actor = await openStore(file).actor('iso:IRN')
  expect(actor).toMatchObject({ type: 'state', name: 'إيران', names: [{ name: 'الإيرانية', count: 1 }] })
})

test('an actor knows its events, statements and counterparts', async () => {
  const actor = await openStore(filled()).actor('iso:IRN')
  expect(actor).toMatchObject({
    name: 'إيران',
    articles: 2,
    events: { asActor: 1, asRecipient: 1, asPlace: 0 },
    counterparts: [
      { name: 'إسرائيل', count: 1 },
      { name: 'روسيا', count: 1 },
      { name: 'كازاخستان', count: 1 },
    ],
  })
  expect(await openStore(filled()).actor('iso:XXX')).toBeNull()
})

describe('whom a part of a name means', () => {
  const said = (id: string, who: string) => statement(id, { chain: [link(who, 'person')] })
  const file = () => {
    const made = tempRecord()
    storeTold(made, [
      {
        page: talks,
        attributions: [said('one', 'سامي المنارة'), said('two', 'ليلى المنارة'), said('three', 'كريم المرفأ')],
        events: [event('visit', { actors: [{ ...party('كريم المرفأ', 'ISR'), actor: 'name:كريم المرفا' }] })],
      },
    ])
    return openStore(made)
  }

  test('the one who has it as a word, in any spelling', async () => {
    expect(ids(await file().statements({ by: 'المرفا' }, {}))).toEqual(['three'])
    expect(ids(await file().events({ actor: 'المرفأ' }, {}))).toEqual(['visit'])
  })

  test('several are offered, none is chosen', async () => {
    const asked = file().statements({ by: 'المنارة' }, {})
    await expect(asked).rejects.toMatchObject({
      code: 'several-actors',
      values: { field: 'by', who: 'المنارة', candidates: [{ name: 'سامي المنارة' }, { name: 'ليلى المنارة' }] },
    })
  })

  test('a part of a word means nobody', async () => {
    expect(ids(await file().statements({ by: 'المرف' }, {}))).toEqual([])
    expect(ids(await file().statements({ by: 'name:المرفا' }, {}))).toEqual([])
  })
})
