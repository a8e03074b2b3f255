/** The pictures of the documentation, taken of the real interface on the samples: `npm run screenshots`. Needs Chromium. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { startSite } from '../test/web/site.ts'

const folder = path.join(import.meta.dirname, '../docs/images')
const PICTURES = [
  { file: 'home-ar.png', language: 'ar', theme: 'light', address: '/' },
  { file: 'article-ar.png', language: 'ar', theme: 'light', query: 'عشق آباد السفارة الدائمة' },
  { file: 'article-en-dark.png', language: 'en', theme: 'dark', query: 'إلغاء القمة سنغافورة' },
  { file: 'events-ar.png', language: 'ar', theme: 'light', address: '/events' },
  { file: 'search-en.png', language: 'en', theme: 'light', address: '/search?query=السفارة' },
] as const

mkdirSync(folder, { recursive: true })
const site = await startSite()
try {
  for (const picture of PICTURES) {
    const context = await site.open(picture)
    const page = await context.newPage()
    await page.goto(site.url + ('address' in picture ? picture.address : `/search?query=${picture.query}`))
    if ('query' in picture) await page.locator('.hit h2 a').first().click()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    await page.screenshot({ path: path.join(folder, picture.file) })
    console.log(`docs/images/${picture.file}`)
    await context.close()
  }
} finally {
  await site.close()
}
