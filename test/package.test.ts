/** The package as it would be published: packed, unpacked elsewhere beside its dependencies, run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from './record/support.ts'

const root = path.join(import.meta.dirname, '..')

test('what npm pack packs runs where Node is new enough', () => {
  const folder = tempFolder()
  // The build is that of `npm ci`; scripts are passed over, so that the test does not build under other tests' feet.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  execFileSync('tar', ['xzf', path.join(folder, packed.trim().split('\n').at(-1)!), '-C', folder])
  const installed = path.join(folder, 'package')
  const { bin, files, dependencies } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'))
  expect(files).toContain('dist')
  for (const file of ['dist/cli/main.js', 'dist/record/threads/worker.js', 'dist/index.d.ts', 'LICENSE', 'NOTICE']) {
    expect(existsSync(path.join(installed, file)), file).toBe(true)
  }
  // Only what the package itself says it needs is beside it.
  for (const name of Object.keys(dependencies)) {
    mkdirSync(path.dirname(path.join(installed, 'node_modules', name)), { recursive: true })
    symlinkSync(path.join(root, 'node_modules', name), path.join(installed, 'node_modules', name))
  }
  const isnad = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(installed, bin.isnad), ...args], { cwd: folder, encoding: 'utf8' })
  expect(isnad('--version')).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' })
  const text =
    'قال وزير الخارجية الإيراني محمد جواد ظريف أمس إن بلاده ترفض العقوبات. وأضاف أن المحادثات مستمرة في فيينا منذ عامين.'
  writeFileSync(path.join(folder, 'page.txt'), text)
  expect(isnad('add', 'page.txt', '--record', 'r.db', '--json')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('"added":1'),
  })
  expect(isnad('search', 'ظريف', '--record', 'r.db', '--json').stdout).toContain('"highlights":[{')
  expect(isnad('check', '--record', 'r.db')).toMatchObject({ status: 0, stdout: '1 articles: all is sound.\n' })
}, 120_000)

test('an older Node is told what is needed', () => {
  const shim = readFileSync(path.join(root, 'bin/isnad.js'), 'utf8')
  const older = shim.replaceAll('process.versions.node', "'20.19.0'").replaceAll('process.version}', "'v20.19.0'}")
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', older], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^isnad needs Node\.js 24 or newer, and this is v20\.19\.0\./)
})
