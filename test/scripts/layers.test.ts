import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { wrongImports } from '../../scripts/layers.ts'

function tree(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'isnad-layers-'))
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), code)
  }
  return root
}

test('the project itself has no import that points the wrong way', () => {
  expect(wrongImports(path.join(import.meta.dirname, '../../src'))).toEqual([])
})

test.each([
  ['a static import', "import { x } from '../find/x.ts'"],
  ['a type import', "import type { X } from '../find/x.ts'"],
  ['a re-export', "export * from '../find/x.ts'"],
  ['a dynamic import', "const x = await import('../find/x.ts')"],
])('%s from text/ into find/ is named', (_kind, code) => {
  expect(wrongImports(tree({ 'text/a.ts': code, 'find/x.ts': '' }))).toEqual([
    "text/a.ts: 'text' must not import 'find' (../find/x.ts)",
  ])
})

test('an import to the left passes', () => {
  expect(wrongImports(tree({ 'find/a.ts': "import { x } from '../text/x.ts'", 'text/x.ts': '' }))).toEqual([])
})

test('a folder that is no layer is named', () => {
  expect(wrongImports(tree({ 'misc/a.ts': '' }))).toEqual([
    "misc/a.ts: the folder 'misc' is no layer; see scripts/layers.ts",
  ])
})
