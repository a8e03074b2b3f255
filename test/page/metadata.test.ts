import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/page/index.ts'

const BODY = Array.from(
  { length: 5 },
  (_, i) =>
    `<p>أعلنت البلدية أن الحديقة رقم ${i} تفتح أبوابها يوم السبت أمام جميع السكان، وأن الدخول إليها مجاني طوال الصيف.</p>`,
).join('')
const read = (head: string, before = '', after = '') =>
  articleOf({
    bytes: new TextEncoder().encode(
      `<html><head>${head}</head><body><div>${before}<div class="content">${BODY}</div></div>${after}</body></html>`,
    ),
    mediaType: 'text/html',
  })

describe('title and outlet', () => {
  test.each([
    [
      '<title>حديقة جديدة في المدينة القديمة | صحيفة المنارة</title>',
      '',
      'حديقة جديدة في المدينة القديمة',
      'صحيفة المنارة',
    ],
    ['<title>الوزير : لا تراجع</title>', '', 'الوزير : لا تراجع', null],
    [
      '<title>المنارة - حديقة جديدة في المدينة</title>',
      '<h1>حديقة جديدة في المدينة</h1>',
      'حديقة جديدة في المدينة',
      'المنارة',
    ],
    [
      '<title>حديقة جديدة في المدينة</title><meta property="og:title" content="المنارة - حديقة جديدة في المدينة">',
      '',
      'حديقة جديدة في المدينة',
      'المنارة',
    ],
    [
      '<title>حديقة جديدة - المنارة</title><meta property="og:title" content="حديقة جديدة"><meta property="og:site_name" content="صحيفة المنارة">',
      '',
      'حديقة جديدة',
      'صحيفة المنارة',
    ],
    [
      '<title>تونس - الجزائر: قمة في حديقة المدينة</title>',
      '<h1>تونس - الجزائر: قمة في حديقة المدينة</h1>',
      'تونس - الجزائر: قمة في حديقة المدينة',
      null,
    ],
  ])('%s', (head, before, title, outlet) => {
    const article = read(head, before)
    expect([article.title, article.outlet]).toEqual([title, outlet])
  })
})

describe('publication date', () => {
  test.each([
    ['<meta property="article:published_time" content="2024-05-01T10:00:00Z">', '', '', '2024-05-01T10:00:00Z', 'page'],
    ['<meta property="article:modified_time" content="2024-05-01T10:00:00Z">', '', '', null, 'unknown'],
    ['<meta name="pubdate" content="2024/05/01">', '', '', '2024-05-01', 'page'],
    ['', '<time datetime="2024-05-01">منذ يومين</time>', '', '2024-05-01', 'page'],
    ['', '', '<time datetime="2024-05-01">1</time><time datetime="2024-04-30">2</time>', null, 'unknown'],
    ['<title>حديقة جديدة</title>', '<h1>حديقة جديدة</h1><p>الأربعاء ١ أيار ٢٠٢٤</p>', '', '2024-05-01', 'text'],
    ['<link rel="canonical" href="https://x.example/2024/5/1/garden">', '', '', '2024-05-01', 'page'],
  ])('%s %s %s', (head, before, after, value, basis) => {
    expect(read(head, before, after).published).toEqual({ value, basis })
  })
})

describe('author', () => {
  test.each([
    ['<meta name="author" content="سعاد حسن">', '', 'سعاد حسن'],
    ['<meta name="author" content="https://x.example/u/1">', '', null],
    ['<meta name="author" content="صحيفة المنارة"><meta property="og:site_name" content="صحيفة المنارة">', '', null],
    ['<title>حديقة جديدة</title>', '<h1>حديقة جديدة</h1><p>كتب - محمد علي</p>', 'محمد علي'],
    [
      '',
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">سعاد حسن</b></span>',
      'سعاد حسن',
    ],
  ])('%s %s', (head, before, author) => expect(read(head, before).author).toBe(author))
})

test('a page whose text is drawn by scripts is read from its structured data', () => {
  const body = 'أعلنت البلدية أن الحديقة تفتح أبوابها يوم السبت أمام جميع السكان. '.repeat(6)
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'حديقة جديدة', articleBody: body })
  const html = `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app">جار التحميل</div></body></html>`
  const { text, title } = articleOf({ bytes: new TextEncoder().encode(html), mediaType: 'text/html' })
  expect([text, title]).toEqual([body.trim(), 'حديقة جديدة'])
})
