/** Builds what is published: `dist/` (JavaScript and types, and the engine as one file, `dist/isnad.js`) and `dist/web/`. Run by `npm ci` and `npm pack`. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setup as markEngine } from './engine.ts'

const root = path.join(import.meta.dirname, '..')
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, stdio: 'inherit' })

markEngine()
rmSync(path.join(root, 'dist'), { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
run('vite', 'build', '--logLevel', 'warn', '-c', 'vite.lib.config.ts')
run('vite', 'build', '--logLevel', 'warn', '-c', 'vite.web.config.ts')
