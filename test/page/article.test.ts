import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Given } from '../../src/model/page.ts'
import { articleOf, MOST_BYTES, PageError, type PageErrorCode } from '../../src/page/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const BODY = 'أعلنت وزارة النقل اليوم أن الجسر الجديد يفتح أمام السيارات يوم الأحد المقبل في جميع الاتجاهات.'
const LONG = Array.from({ length: 6 }, (_, i) => `<p>${BODY} وهذه هي الفقرة رقم ${i} من الخبر.</p>`).join('')
const json = (value: unknown, given: Given = {}) =>
  articleOf({ bytes: utf8(JSON.stringify(value)), mediaType: 'application/json', given })

function errorOf(bytes: Uint8Array, mediaType?: string, given: Given = {}): PageError {
  try {
    articleOf({ bytes, given, ...(mediaType === undefined ? {} : { mediaType }) })
  } catch (error) {
    if (error instanceof PageError) return error
    throw error
  }
  throw new Error('read without an error')
}

describe('a line of JSON', () => {
  test('its fields are the article, its text stays to the letter', () => {
    const text = `  ${BODY}\n\n\tفقرة   ثانية \r\nبلا نقطة`
    const article = json({
      ref: 'a-1',
      url: 'https://x.example/1',
      title: 'عنوان',
      outlet: 'المنارة',
      author: 'سلمى',
      published: '2018-05-11T12:59:30+04:00',
      text,
      other: 5,
    })
    expect(article).toEqual({
      ref: 'a-1',
      url: 'https://x.example/1',
      mediaType: 'application/json',
      charset: 'utf-8',
      title: 'عنوان',
      outlet: 'المنارة',
      author: 'سلمى',
      published: { value: '2018-05-11T12:59:30+04:00', basis: 'given' },
      language: 'ar',
      text,
      removed: [],
      warnings: [],
    })
  })

  test('what is sure to be chrome goes, what might be text stays', () => {
    const { text, removed } = json({
      title: 'عنوان الخبر',
      text: `عنوان الخبر\n${BODY}\nاقرأ أيضاً: خبر آخر من الموقع\nوقال: نعم\nشؤون محلية\nجميع الحقوق محفوظة للموقع`,
    })
    expect(text).toBe(`${BODY}\nوقال: نعم\nشؤون محلية`)
    expect(removed.map((one) => one.reason)).toEqual(['title', 'read also', 'copyright'])
  })

  test('what stands round the content of an html page is listed, each with where it stood', () => {
    const chrome = (name: string, inner: string) => `<${name}>${inner}</${name}>`
    const { text, removed } = articleOf({
      bytes: utf8(`<html><body>${chrome('header', '<p>المنارة</p>')}
        ${chrome('nav', '<a>الرئيسية</a><script>var x = 1</script><a>رياضة</a>')}
        <main><article><h1>عنوان الخبر هنا</h1>${LONG}</article></main>
        ${chrome('aside', '<ul><li><a href="/1">خبر آخر من الموقع</a></li></ul>')}
        ${chrome('div', '<a href="/2">الأكثر قراءة</a>')}${chrome('footer', '<p>اتصل بنا</p>')}</body></html>`),
    })
    expect(text).not.toContain('اتصل')
    expect(Object.fromEntries(removed.map((one) => [one.text, one.reason]))).toEqual({
      'الرئيسية رياضة': 'navigation',
      'عنوان الخبر هنا': 'title',
      المنارة: 'header',
      'خبر آخر من الموقع': 'aside',
      'الأكثر قراءة': 'outside the content',
      'اتصل بنا': 'footer',
    })
  })

  test.each([
    ['إذاعة المرسى', 'جميع الحقوق محفوظة لإذاعة المرسى © 2026', 'إذاعة المرسى'],
    ['المنارة', 'جميع الحقوق محفوظة للمنارة', 'المنارة'],
    ['المنارة', 'كافة الحقوق محفوظة لـ المنارة 2026', 'المنارة'],
    ['المنارة', 'المنارة محفوظة', null],
    ['رياضة', 'جميع الحقوق محفوظة لإذاعة المرسى', null],
  ])('the masthead %s above scraped text and "%s" below it: outlet %s', (masthead, imprint, outlet) => {
    const article = articleOf({ bytes: utf8(`${masthead}\nالرئيسية\n${BODY}\n${imprint}\n`), mediaType: 'text/plain' })
    expect(article.outlet).toBe(outlet)
  })

  test('html goes the way of pages', () => {
    const { text, title } = json({ html: `<html><body><h1>عنوان الخبر هنا</h1>${LONG}</body></html>` })
    expect(title).toBe('عنوان الخبر هنا')
    expect(text.split('\n')).toHaveLength(6)
  })

  test('what the caller gives is believed first; a date that is none is told', () => {
    const article = json({ text: BODY, title: 'أ', published: 'قبل ساعة' }, { title: 'ب' })
    expect([article.title, article.published]).toEqual(['ب', { value: null, basis: 'unknown' }])
    expect(article.warnings[0]).toMatch(/'قبل ساعة' is no date/)
  })

  test('unpaired surrogates become U+FFFD and are told', () => {
    const bytes = utf8(`{"text":"${BODY} \\ud83d end"}`)
    const { text, warnings } = articleOf({ bytes, mediaType: 'application/json' })
    expect(text).toBe(`${BODY} \uFFFD end`)
    expect(warnings).toEqual(['characters that could not be read stand in the text as U+FFFD'])
  })

  test.each([
    ['[1]', /no JSON object/],
    ['"text"', /no JSON object/],
    ['null', /no JSON object/],
    ['{"text":', /no JSON \(/],
    ['{"text":5}', /field 'text' is no text/],
    ['{"title":"x"}', /neither 'text' nor 'html'/],
  ])('%s is refused', (line, reason) => {
    const error = errorOf(utf8(line), 'application/json', { path: 'a.jsonl' })
    expect(error.code).toBe('json')
    expect(error.reason).toMatch(reason)
    expect(error.message).toBe(`a.jsonl: ${error.reason}; ${error.remedy}`)
  })
})

describe('what is no page', () => {
  const bytes = (...parts: (number | string)[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [part])))
  test.each<[string, Uint8Array, PageErrorCode, RegExp]>([
    ['nothing', new Uint8Array(0), 'empty', /empty/],
    ['white space', utf8(' \n\t '), 'empty', /white space/],
    ['a PDF', bytes('%PDF-1.7', 10), 'binary', /PDF/],
    ['a picture', bytes(0x89, 'PNG', 13, 10), 'binary', /PNG/],
    ['an archive', bytes('PK', 3, 4, 20, 0), 'binary', /ZIP/],
    ['gzip inside gzip', bytes(0x1f, 0x8b, 8, 0), 'binary', /gzip/],
    ['noise', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 32), 'binary', /control bytes/],
    ['markup without text', utf8('<html><body><script>var a = 1</script></body></html>'), 'no-text', /no text/],
    ['too much', new Uint8Array(MOST_BYTES + 1).fill(0x61), 'too-large', /32 MB/],
  ])('%s', (_name, page, code, reason) => {
    const error = errorOf(page)
    expect(error.code).toBe(code)
    expect(error.reason).toMatch(reason)
    expect(error.remedy).not.toBe('')
  })
})

test('another language has a warning', () => {
  const { language, warnings } = articleOf({
    bytes: utf8('The mayor said that the park will open on Saturday and that it is free for all.'),
  })
  expect(language).toBe('en')
  expect(warnings).toEqual(['the text is English (en): only Arabic is annotated'])
})

test('NUL characters stand as U+FFFD, one for one', () => {
  const { text, warnings } = articleOf({ bytes: utf8(`${BODY}\0${BODY}`) })
  expect(text).toBe(`${BODY}\uFFFD${BODY}`)
  expect(warnings).toContain('NUL characters stand in the text as U+FFFD')
})

test('UTF-8 that was read as windows-1252 and saved again is noticed', () => {
  const broken = new TextDecoder('windows-1252').decode(utf8(BODY.repeat(3)))
  expect(articleOf({ bytes: utf8(broken) }).warnings.join()).toMatch(/once read as windows-1252/)
})

describe('markup that is out to do harm', () => {
  const page = `<html><body>${LONG}</body></html>`
  test.each([
    ['100,000 elements in one another', '<div>'.repeat(100_000) + page],
    ['200,000 paragraphs that do not end', '<p>'.repeat(200_000) + page],
    ['an attribute of 5 MB', `<div class="${'a '.repeat(2_500_000)}">${page}</div>`],
    ['100,000 attributes', `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${page}</div>`],
    ['a script of 5 MB', `<script>${'var x = "<div>";'.repeat(300_000)}</script>${page}`],
    ['a script that does not end', `${page}<script>${'x'.repeat(3_000_000)}`],
    ['a million signs', '<'.repeat(1_000_000) + page],
    ['structured data in itself', `<script type="application/ld+json">${'['.repeat(300_000)}</script>${page}`],
    ['a million entities', `<i>${'&amp;'.repeat(1_000_000)}</i>${page}`],
    ['spaces without end', `<p>${' '.repeat(2_000_000)}</p>${page}`],
  ])('%s', { timeout: 20_000 }, (_name, html) => {
    const { text } = articleOf({ bytes: utf8(html), mediaType: 'text/html' })
    expect(text).toContain(BODY)
  })
})

describe('whatever the bytes', () => {
  const line = fc.constantFrom(
    ...[
      BODY,
      'اقرأ أيضاً:',
      'اقرأ أيضاً: عنوان آخر',
      'شؤون عربية',
      '20/01/2022',
      '- عنوان.. هل يصح؟',
      '',
      '  ',
      'بقلم: سعاد حسن',
    ],
    ...[
      '© 2020 المنارة',
      '#وسم #آخر',
      'لا يوجد تعليقات',
      '(رويترز)',
      'قال:',
      '- أول',
      'English text.',
      '\u200F«نص» 12%',
      '…',
      '!!!',
    ],
  )
  const scraped = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

  test('only a PageError is thrown', () => {
    const media = fc.constantFrom('text/html', 'text/plain', 'application/json', undefined)
    const nasty = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      scraped.map(utf8),
      fc.string({ unit: 'binary', maxLength: 300 }).map(utf8),
      fc
        .array(
          fc.constantFrom('<p>', '</div>', '<table>', '<a href=', '"', '>', '<!--', '&#x', '&lt;', '<script', BODY),
          { maxLength: 60 },
        )
        .map((parts) => utf8(parts.join(''))),
      fc.json().map(utf8),
    )
    fc.assert(
      fc.property(nasty, media, (bytes, mediaType) => {
        try {
          const { text } = articleOf({ bytes, ...(mediaType === undefined ? {} : { mediaType }) })
          expect(text.isWellFormed()).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(PageError)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('every line of a scraped page is kept or removed, verbatim and in order', () => {
    fc.assert(
      fc.property(scraped, (source) => {
        const lines = source
          .split('\n')
          .map((one) => one.trim())
          .filter((one) => one !== '')
        fc.pre(lines.length > 0)
        const { text, removed } = articleOf({ bytes: utf8(source), mediaType: 'text/plain' })
        expect([...text.split('\n'), ...removed.map((one) => one.text)].sort()).toEqual([...lines].sort())
        let at = 0
        for (const kept of text.split('\n')) {
          at = lines.indexOf(kept, at) + 1
          expect(at).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same page gives the same article', () => {
    fc.assert(
      fc.property(scraped, (source) => {
        fc.pre(source.trim() !== '')
        expect(articleOf({ bytes: utf8(source) })).toEqual(articleOf({ bytes: utf8(source) }))
      }),
      { numRuns: 50 },
    )
  })
})
