/** `npm test`: every check, one after the other; goes on past a failed one, and ends with "N passed, N failed". */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

const report = path.join(mkdtempSync(path.join(os.tmpdir(), 'isnad-test-')), 'vitest.json')
const CHECKS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['build', 'node', ['scripts/build.ts']],
  ['types', 'npm', ['run', '-s', 'check:types']],
  ['lint', 'npm', ['run', '-s', 'check:lint']],
  ['layers', 'npm', ['run', '-s', 'check:layers']],
  ['knowledge', 'npm', ['run', '-s', 'check:knowledge']],
  ['dead code', 'npm', ['run', '-s', 'check:dead']],
  ['browser', 'node', ['scripts/chromium.ts']],
  ['tests', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]],
]

let passed = 0
let failed = 0
for (const [name, command, args] of CHECKS) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, { cwd: path.join(import.meta.dirname, '..'), stdio: 'inherit' })
  if (name === 'tests') {
    const counts = readCounts()
    passed += counts.passed
    failed += counts.failed || (status === 0 ? 0 : 1)
  } else if (status === 0) passed++
  else failed++
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** What Vitest counted; nothing when it did not come so far as to report. */
function readCounts(): { passed: number; failed: number } {
  try {
    const counts: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: counts.numPassedTests, failed: counts.numFailedTests }
  } catch (error) {
    console.error(`Vitest left no report: ${String(error)}`)
    return { passed: 0, failed: 0 }
  }
}
