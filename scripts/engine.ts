/**
 * The mark of the engine that makes readings: a hash of every source it is made of (rules, lexicons, weights). A record compares it to
 * know which readings are stale. It is worked out where the source changes hands (`npm ci`, `npm start`, `npm test`, `npm run isnad`)
 * and not by the engine itself, which touches no disk.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const file = path.join(root, 'src/generated/engine.ts')

/** Writes `src/generated/engine.ts` when what it says has changed. Vitest knows it by this name, as what comes before all tests. */
export function setup(): void {
  const hash = createHash('sha256')
  const sources = globSync('{src/read.ts,src/{model,page,text,arabic,knowledge,find}/**/*}', {
    cwd: root,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
  for (const source of sources)
    hash
      .update(`${source}\0`)
      .update(readFileSync(path.join(root, source)))
      .update('\0')
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const code = `/** Made by scripts/engine.ts. */
export const VERSION = '${version}'
export const KNOWLEDGE = '${hash.digest('hex').slice(0, 16)}'
`
  if (existsSync(file) && readFileSync(file, 'utf8') === code) return
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, code)
}

if (import.meta.main) setup()
