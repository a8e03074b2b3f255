/** Builds what is published: `dist/`, JavaScript and types. Run by `npm ci` and `npm pack`. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

rmSync(path.join(root, 'dist'), { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
