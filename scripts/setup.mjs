// Installs what a fresh clone lacks. Runs under any Node from 20 on, before the pinned one is there; what follows must be another
// `npm run`, since a shell remembers where it found the first `node`.
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const installed = path.join(root, 'node_modules/.package-lock.json')
const lock = path.join(root, 'package-lock.json')

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing what the lock file names (npm ci), and building the interface: about a minute …')
  // Only errors: npm would warn of an older Node, which only starts this; the rest runs on the one that is installed here.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
}
