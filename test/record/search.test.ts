import { describe, expect, test } from 'vitest'
import { snippetOf } from '../../src/record/queries/search.ts'
import { marksOf, matchOf, parseQuery } from '../../src/record/query.ts'
import { tokenize } from '../../src/text/token.ts'
import { event, openStore, page, party, storeTold, tempRecord } from './support.ts'

const ARTICLES = {
  ahmad: { title: 'لقاء', text: 'التقى أحمد الوفد في العاصمة.', outlet: 'البيان', published: '2018-01-05' },
  ministry: { title: 'بيان رسمي', text: 'جاء ذلك في اجتماع بالوزارة أمس.', outlet: 'البيان', published: '2018-02-05' },
  official: { title: 'تصريح', text: 'قال مسئول أمريكي إن المحادثات مستمرة.', outlet: 'الأفق', published: '2018-03-05' },
  oil: {
    title: 'أسعار النفط',
    text: 'ارتفعت الأسعار في السوق العالمية هذا الأسبوع.',
    outlet: 'الأفق',
    published: '2018-03-06',
  },
  mention: {
    title: 'تقرير اقتصادي',
    text: 'ذكر التقرير أسعار النفط مرة واحدة بين أخبار أخرى كثيرة.',
    outlet: 'الأفق',
    published: '2018-03-07',
  },
}

function filled(): string {
  const file = tempRecord()
  const told = Object.entries(ARTICLES).map(([ref, fields]) => ({ page: page({ ref, ...fields }) }))
  const agreement = [event('a', { type: 'AGREE', actors: [party('إيران', 'IRN')], sectors: ['energy'] })]
  storeTold(
    file,
    told.map((one, i) => (i === 3 ? { ...one, events: agreement } : one)),
  )
  return file
}

async function found(query: string, filter = {}): Promise<(string | null)[]> {
  return (await openStore(filled()).search(query, filter, { limit: 10 })).items.map((hit) => hit.ref)
}

describe('spelling variants, clitics and light inflection are one', () => {
  test.each([
    ['احمد', 'ahmad'],
    ['أحمد', 'ahmad'],
    ['وزارة', 'ministry'],
    ['مسؤول', 'official'],
    ['المسئول', 'official'],
    ['أمْريكي', 'official'],
  ])('%s finds %s', async (query, ref) => {
    expect(await found(query)).toEqual([ref])
  })
})

describe('in quotation marks words are found as written', () => {
  test.each([
    ['"وزارة"', []],
    ['"بالوزارة"', ['ministry']],
    ['"مسؤول"', []],
    ['"مسئول أمريكي"', ['official']],
    ['«أمريكي مسئول»', []],
    ['"أسعار النفط"', ['oil', 'mention']],
  ])('%s', async (query, refs) => {
    expect(await found(query)).toEqual(refs)
  })
})

test('a word in the title weighs more than one in the text', async () => {
  expect(await found('النفط')).toEqual(['oil', 'mention'])
})

test('a word with a minus leaves articles out', async () => {
  expect(await found('النفط -السوق')).toEqual(['mention'])
})

test('where no article has all the words, those that have some are found, and it says so', async () => {
  const answer = await openStore(filled()).search('أحمد الأسبوع', {}, { limit: 10 })
  expect(answer.relaxed).toBe(true)
  expect(answer.items.map((hit) => hit.ref).sort()).toEqual(['ahmad', 'oil'])
})

test.each(['"', 'NEAR(', 'title:x', '*', '-', '" OR "', "'; DROP TABLE page --", '\u0000', '()', 'a^2', '{body}: x'])(
  'the query %j is no language of the database',
  async (query) => {
    await expect(openStore(filled()).search(query, {}, { limit: 10 })).resolves.toMatchObject({
      items: expect.any(Array),
    })
  },
)

describe('filters', () => {
  test.each([
    ['outlet', { outlet: 'الأفق' }, ['mention', 'oil', 'official']],
    ['dates', { from: '2018-02', to: '2018-03-05' }, ['official', 'ministry']],
    ['an event type', { type: 'AGREE' }, ['oil']],
    ['type and sector of one event', { type: 'AGREE', sector: 'arms' }, []],
    ['a state of an event', { state: 'IRN' }, ['oil']],
    ['an actor', { actor: 'name:ايران' }, ['oil']],
  ])('%s, without words the newest first', async (_name, filter, refs) => {
    expect(await found('', filter)).toEqual(refs)
  })

  test('words and filter together', async () => {
    expect(await found('النفط', { to: '2018-03-06' })).toEqual(['oil'])
  })
})

test('what an article does not tell is no value of a facet', async () => {
  const file = tempRecord()
  storeTold(file, [
    { page: page({ ref: 'bare', title: 'خبر', text: 'وصل الوفد.' }) },
    { page: page({ ref: 'told', title: 'خبر', text: 'غادر الوفد.', outlet: 'الأفق', published: '2018-03-05' }) },
  ])
  const answer = await openStore(file).search('الوفد', {}, { limit: 1, facets: true })
  expect(answer.total).toBe(2)
  expect(answer.facets).toMatchObject({
    outlet: [{ value: 'الأفق', name: 'الأفق', count: 1 }],
    month: [{ value: '2018-03', count: 1 }],
  })
})

test('facets count all that was found, not only what is shown', async () => {
  const answer = await openStore(filled()).search('', {}, { limit: 1, facets: true })
  expect(answer.total).toBe(5)
  expect(answer.facets).toMatchObject({
    outlet: [
      { value: 'الأفق', count: 3 },
      { value: 'البيان', count: 2 },
    ],
    month: [
      { value: '2018-03', count: 3 },
      { value: '2018-01', count: 1 },
      { value: '2018-02', count: 1 },
    ],
    state: [{ value: 'IRN', count: 1 }],
    type: [{ value: 'AGREE', count: 1 }],
    sector: [{ value: 'energy', count: 1 }],
    actor: [{ value: 'name:ايران', name: 'إيران', count: 1 }],
  })
})

describe('snippets', () => {
  const long = `${'كلام كثير لا يعني شيئا. '.repeat(40)}ثم زار الوزير بالوزارة الجديدة. ${'وكلام بعده. '.repeat(40)}`

  test('stand where the words are, and highlights are their offsets in the text', () => {
    const { start, end, text, highlights } = snippetOf(long, parseQuery('وزارة "الوزير"'))
    expect(long.slice(start, end)).toBe(text)
    expect(highlights.map((span) => long.slice(span.start, span.end))).toEqual(['الوزير', 'بالوزارة'])
    expect(highlights.every((span) => start <= span.start && span.end <= end)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(240)
  })

  test('begin at the beginning where no word of the text answers', () => {
    expect(snippetOf('نص قصير.', parseQuery('غيره'))).toEqual({ start: 0, end: 8, text: 'نص قصير.', highlights: [] })
    expect(snippetOf('', parseQuery('غيره'))).toEqual({ start: 0, end: 0, text: '', highlights: [] })
  })

  test('a vowelled or tatweeled word is highlighted whole', () => {
    const text = 'قال الرئيـس مُحَمَّد.'
    expect(marksOf(tokenize(text), parseQuery('محمد رئيس')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'الرئيـس',
      'مُحَمَّد',
    ])
  })
})

test('words that every article has are left out of a question that has others', () => {
  expect(parseQuery('في من النفط').stems).toEqual(parseQuery('النفط').stems)
  expect(parseQuery('في من').stems).toHaveLength(2)
  expect(matchOf(parseQuery('a "b c" -d'), 'all')).toBe(
    '({title body} : ("a") AND {exact_title exact_body} : "b c") NOT {title body} : "d"',
  )
})
