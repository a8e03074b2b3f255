/** Debian's Chromium, for the browser tests: where it is, and how it comes there. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

/** `CHROMIUM` names another one. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Installs Chromium when it is missing and this is root on Debian; otherwise says what to do. True when it is there. */
export function ensureChromium(): boolean {
  if (existsSync(CHROMIUM)) return true
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get install chromium) …')
    const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'] as const
    spawnSync('apt-get', [...quiet, 'update'], { stdio: 'inherit' })
    spawnSync('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  }
  if (existsSync(CHROMIUM)) return true
  console.error(
    `There is no ${CHROMIUM}. Install it (sudo apt-get install chromium), or name one: CHROMIUM=/path npm test`,
  )
  return false
}

if (import.meta.main) process.exit(ensureChromium() ? 0 : 1)
