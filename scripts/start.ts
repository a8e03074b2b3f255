/**
 * `npm start`: the record of the samples, made anew when a sample or the engine changed, and the interface on it.
 * `PORT` names another port than 4747. Opens nothing by itself.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setup as markEngine } from './engine.ts'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, '.isnad')
const record = path.join(folder, 'samples.db')
const cli = [path.join(root, 'src/cli/main.ts')]

mkdirSync(folder, { recursive: true })
markEngine()
if (!existsSync(path.join(root, 'dist/web/index.html'))) run('npm', ['run', '-s', 'prepare'])
console.log('Reading the samples …')
run(process.execPath, [...cli, 'add', path.join(root, 'samples'), '--record', record])
run(process.execPath, [...cli, 'reread', '--record', record])

const port = process.env.PORT ?? '4747'
const server = spawn(process.execPath, [...cli, 'serve', '--record', record, '--port', port], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}
