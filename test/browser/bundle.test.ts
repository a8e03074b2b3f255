import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'
import * as isnad from '../../src/index.ts'

test('the engine bundles for browsers: no import is left, and it reads as the source does', async () => {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'isnad-bundle-'))
  await build({
    configFile: path.join(import.meta.dirname, '../../vite.lib.config.ts'),
    logLevel: 'error',
    build: { outDir, sourcemap: false },
  })
  const file = path.join(outDir, 'isnad.js')
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bfrom\s*['"]|\bimport\s*\(|\brequire\s*\(/)
  const bundled: typeof isnad = await import(/* @vite-ignore */ pathToFileURL(file).href)
  const page = {
    bytes: new TextEncoder().encode('قالت وزارة الخارجية، أمس الأحد، إن الوزير زار باريس.'),
    given: { published: '2018-05-08' },
  }
  expect(bundled.read(page)).toEqual(isnad.read(page))
})
