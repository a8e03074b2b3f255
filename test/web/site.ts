/** A real record of the samples, served by the real server, in real Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM } from '../../scripts/chromium.ts'
import { gather } from '../../src/gather/index.ts'
import { serve } from '../../src/http/server.ts'
import { type Arrival, Store } from '../../src/record/index.ts'

const root = path.join(import.meta.dirname, '../..')
const axeSource = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

export type Language = 'ar' | 'en'

export interface Site {
  url: string
  /** A fresh browser profile with the interface in a language. */
  open(options?: { language?: Language; theme?: 'light' | 'dark'; width?: number }): Promise<BrowserContext>
  close(): Promise<void>
}

/** A site on a record of the samples, or of other pages. */
export async function startSite(pages: AsyncIterable<Arrival<string>> = samples()): Promise<Site> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'isnad-web-'))
  // Built apart: files of tests run side by side, and the package's own stays what it is.
  const web = path.join(folder, 'web')
  await build({ configFile: path.join(root, 'vite.web.config.ts'), logLevel: 'error', build: { outDir: web } })
  const file = path.join(folder, 'record.db')
  await fill(file, pages)
  const ending = new AbortController()
  const listening = Promise.withResolvers<string>()
  const served = serve({ host: '127.0.0.1', port: 0, file, web, signal: ending.signal, listening: listening.resolve })
  served.catch(listening.reject)
  const url = await listening.promise
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
  return {
    url,
    async open({ language = 'ar', theme = 'light', width = 1280 } = {}) {
      // The test itself puts axe into the page, which the page's own policy would refuse.
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        bypassCSP: false,
        reducedMotion: 'reduce',
      })
      await context.addInitScript(
        ([l, t]) => {
          localStorage.setItem('isnad.language', l)
          localStorage.setItem('isnad.theme', t)
        },
        [language, theme] as const,
      )
      return context
    },
    async close() {
      await browser.close()
      ending.abort()
      await served
      rmSync(folder, { recursive: true })
    },
  }
}

async function* samples(): AsyncGenerator<Arrival<string>> {
  for await (const one of gather([path.join(root, 'samples')]))
    if ('page' in one) yield { of: one.path, page: one.page }
}

async function fill(file: string, pages: AsyncIterable<Arrival<string>>): Promise<void> {
  const store = Store.open(file, 'create')
  await store.add(pages, {
    signal: new AbortController().signal,
    progress: () => undefined,
    failed: (of, why) => {
      throw new Error(`${of}: ${why}`)
    },
  })
  store.close()
}

interface Violation {
  id: string
  nodes: { target: unknown[] }[]
}

/** What axe-core finds wrong with the page as it stands, each as `rule: selector`. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found: Violation[] = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then((r) => r.violations)",
  )
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** Errors that a page reports while it is open. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
  return errors
}
