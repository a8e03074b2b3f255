// Installs what a fresh clone lacks. Runs under any Node from 20 on, before the pinned one is there; what follows must be another
// `npm run`, since a shell remembers where it found the first `node`.
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const installed = path.join(root, 'node_modules/.package-lock.json')
const lock = path.join(root, 'package-lock.json')

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing what the lock file names (npm ci) …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' })
}
