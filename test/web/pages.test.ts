import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorsOf, type Language, type Site, startSite, violationsOf } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
}, 120_000)
afterAll(() => site?.close())

/** Every page by the words that its first heading begins with, in both languages. */
const PAGES: readonly [address: string, ar: string, en: string][] = [
  ['/', 'من يقول ماذا', 'Who says what'],
  ['/search?query=السفارة', 'بحث', 'Search'],
  ['/events', 'الأحداث', 'Events'],
  ['/statements', 'التصريحات', 'Statements'],
  ['/actors', 'الأطراف', 'Actors'],
  ['/outlets', 'المنافذ', 'Outlets'],
  ['/outlet/نبأ اليوم', 'نبأ اليوم', 'نبأ اليوم'],
  ['/actor/iso:ISR', 'إسرائيل', 'إسرائيل'],
  ['/add', 'إضافة صفحات', 'Add pages'],
  ['/record', 'السجل', 'The record'],
  ['/nowhere', 'تعذّر ذلك', 'That did not work'],
]

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction("document.querySelector('.loading') === null")
}

/** By how many pixels the page is wider than the window. */
const overflowOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')

describe.each(['ar', 'en'] as const)('in %s', (language: Language) => {
  test.each(PAGES)(
    '%s: heading, direction, no error, nothing wider than a phone, axe clean',
    async (address, ar, en) => {
      const context = await site.open({ language, theme: language === 'ar' ? 'light' : 'dark' })
      const page = await context.newPage()
      const errors = errorsOf(page)
      await page.goto(site.url + address)
      await settled(page)
      expect(await page.locator('h1').first().innerText()).toContain(language === 'ar' ? ar : en)
      expect(await page.evaluate('[document.documentElement.dir, document.documentElement.lang]')).toEqual([
        language === 'ar' ? 'rtl' : 'ltr',
        language,
      ])
      expect(await violationsOf(page)).toEqual([])
      await page.setViewportSize({ width: 380, height: 800 })
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      expect(errors).toEqual([])
      await context.close()
    },
  )
})

test('from a query to the evidence: search, article, a statement with its chain, its words in the text', async () => {
  const context = await site.open({ language: 'ar' })
  const page = await context.newPage()
  await page.goto(site.url)
  await page.getByRole('searchbox').fill('سفارة عشق آباد')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?**')
  await page.getByRole('link', { name: 'إسرائيل تفتتح سفارتها الدائمة في عشق آباد' }).click()
  await settled(page)
  const statement = page.locator('.card.statement').first()
  expect(await statement.locator('.link .link-name').allInnerTexts()).toEqual([
    'الأفق العربي',
    'وزارة الخارجية الإسرائيلية',
  ])
  await statement.locator('.words .evidence').first().click()
  const words = await page.locator('.mark.chosen').allInnerTexts()
  expect(words.join('')).toContain('أول وزير خارجية إسرائيلي يزور تركمانستان منذ 29 عاما')
  expect(page.url()).toContain('show=statement-')
  await page.goBack()
  expect(page.url()).not.toContain('show=')
  expect(await page.locator('.mark.chosen').count()).toBe(0)
  await context.close()
})

test('a dot of the timeline leads to the events that it counts', async () => {
  const context = await site.open({ language: 'en' })
  const page = await context.newPage()
  await page.goto(`${site.url}/events`)
  await settled(page)
  const dot = page.locator('.timeline a').first()
  const counted = /: (\d+)$/.exec((await dot.getAttribute('aria-label')) ?? '')?.[1]
  await dot.click()
  await page.waitForURL('**type=**')
  await settled(page)
  expect(await page.locator('.count-line').innerText()).toContain(`Events: ${counted}`)
  await context.close()
})

test('an address of nothing says so', async () => {
  const context = await site.open({ language: 'ar' })
  const page = await context.newPage()
  await page.goto(`${site.url}/actor/iso:XXX`)
  await settled(page)
  expect(await page.getByRole('alert').innerText()).toContain('لا شيء في هذا العنوان')
  expect(await page.title()).toContain('تعذّر ذلك')
  await context.close()
})

test('what the server refuses is said in the language of the interface, and who may be meant is offered', async () => {
  const context = await site.open({ language: 'ar' })
  const page = await context.newPage()
  const refused = page.getByRole('alert')
  await page.goto(`${site.url}/events?from=gestern`)
  await settled(page)
  expect(await refused.innerText()).toContain('«gestern» ليس تاريخًا')
  await page.goto(`${site.url}/events?pair=ISR,XXX`)
  await settled(page)
  expect(await refused.innerText()).toContain('لا دولة رمزها «XXX»')
  await page.goto(`${site.url}/statements?by=الخارجية`)
  await settled(page)
  await refused.getByRole('button').first().click()
  await page.waitForURL('**by=name%3A**')
  await settled(page)
  expect(await refused.count()).toBe(0)
  expect(await page.locator('.card.statement').count()).toBeGreaterThan(0)
  await context.close()
})

test('every warning of a reading has words in Arabic', async () => {
  const context = await site.open({ language: 'ar' })
  const page = await context.newPage()
  await page.goto(`${site.url}/add`)
  await page
    .getByLabel('ألصق نص مقال')
    .fill('This text is in English and about the weather of the coming week, and nothing else.')
  await page.getByRole('button', { name: 'اقرأ وأضف' }).click()
  await page.waitForURL('**/article/**')
  await settled(page)
  expect(await page.locator('.note li').allInnerTexts()).toEqual(['النص بلغة أخرى (الإنجليزية): لا يُحلَّل إلا العربي.'])
  await context.close()
})

test('the layers that are switched on, and how many answers are shown, stand in the address', async () => {
  const context = await site.open({ language: 'en' })
  const page = await context.newPage()
  await page.goto(`${site.url}/search`)
  await settled(page)
  await page.locator('.hit').first().waitFor()
  const first = await page.locator('.hit').count()
  expect(first).toBe(20)
  await page.getByRole('button', { name: 'Show more' }).click()
  await page.waitForURL('**shown=40**')
  await settled(page)
  await page.reload()
  await settled(page)
  expect(await page.locator('.hit').count()).toBeGreaterThan(first)
  await page.locator('.hit h2 a').first().click()
  await page.waitForURL('**/article/**')
  await settled(page)
  for (const layer of ['Names', 'Statements', 'Events']) await page.getByLabel(new RegExp(`^${layer}`)).click()
  expect(page.url()).toContain('layers=names')
  await page.reload()
  await settled(page)
  expect(await page.locator('.mark.on-names').count()).toBeGreaterThan(0)
  expect(await page.locator('.mark.on-statements').count()).toBe(0)
  await context.close()
})

test('adding a pasted page leads straight to its reading', async () => {
  const context = await site.open({ language: 'en' })
  const page = await context.newPage()
  await page.goto(`${site.url}/add`)
  await page.getByLabel('Paste the text of an article').fill('قالت وزارة الخارجية الأردنية إن الوزير سيزور بغداد غدا.')
  await page.getByLabel('Title').fill('زيارة مرتقبة')
  await page.getByLabel('Published').fill('2018-07-08')
  await page.getByRole('button', { name: 'Read and add' }).click()
  await page.waitForURL('**/article/**')
  await settled(page)
  expect(await page.locator('h1').innerText()).toBe('زيارة مرتقبة')
  expect(await page.locator('.card.statement').count()).toBe(1)
  await context.close()
})

test('the keyboard alone: skip link, search, first result', async () => {
  const context = await site.open({ language: 'en' })
  const page = await context.newPage()
  await page.goto(`${site.url}/search`)
  await settled(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('query')
  await page.keyboard.type('قمة سنغافورة')
  await page.keyboard.press('Enter')
  await page.waitForURL('**query=**')
  await settled(page)
  await page.locator('.hit h2 a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/article/**')
  await context.close()
})

test('hostile text is shown harmlessly: markup in a title, bidi overrides, a word of a megabyte', async () => {
  const context = await site.open({ language: 'en' })
  const page = await context.newPage()
  const errors = errorsOf(page)
  const body = `أعلنت الوزارة اليوم \u202Eأمرا\u202C آخر. <img src=x onerror="window.hurt=1"> ${'ا'.repeat(1_000_000)} وانتهى البيان.`
  const query = new URLSearchParams({ title: '<script>window.hurt=1</script> عنوان', published: '2018-07-08' })
  await page.goto(site.url)
  const added = await page.evaluate(
    async ([address, text]) => {
      const bytes = new TextEncoder().encode(text)
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: bytes,
      })
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      return { status: response.status, id: `sha256:${[...hash].map((b) => b.toString(16).padStart(2, '0')).join('')}` }
    },
    [`/api/add?${query}`, body] as const,
  )
  expect(added.status).toBe(200)
  await page.goto(`${site.url}/article/${encodeURIComponent(added.id)}`)
  await settled(page)
  expect(await page.locator('h1').innerText()).toContain('<script>')
  expect(await page.evaluate('window.hurt')).toBeUndefined()
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  expect(errors).toEqual([])
  await context.close()
})

test('the first view asks for at most 150 kB of compressed script', async () => {
  const context = await site.open()
  const page = await context.newPage()
  await page.goto(site.url)
  await settled(page)
  const bytes = await page.evaluate<number>(`performance
    .getEntriesByType('resource')
    .filter((entry) => entry.name.endsWith('.js'))
    .reduce((sum, entry) => sum + entry.encodedBodySize, 0)`)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(150_000)
  await context.close()
})
