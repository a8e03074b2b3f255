/** The data folder: hand-made gold, suites and corpora that are measured against and lie outside the project. */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.resolve(root, process.env.ISNAD_DATA ?? '../shared')

/** A path in the data folder. */
export const dataPath = (name: string): string => path.join(folder, name)

/** Is this part of the data there? */
export const hasData = (name: string): boolean => existsSync(dataPath(name))

export const dataFolder = folder

export const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** The files of a folder that end so, as base name and path, in order. */
export const filesOf = (name: string, extension: string): { base: string; file: string }[] =>
  readdirSync(dataPath(name))
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => ({ base: file.slice(0, -extension.length), file: path.join(dataPath(name), file) }))

let scratchFolder: string | undefined

function scratch(name: string): string {
  scratchFolder ??= mkdtempSync(path.join(os.tmpdir(), 'isnad-eval-'))
  return path.join(scratchFolder, name)
}

/** Runs a scorer of the data folder; throws with what it said when it fails. */
export function runScorer(scorer: string, args: readonly string[]): string {
  // Into a file: a scorer that exits at once after printing loses what a pipe has not yet taken.
  const file = scratch('said')
  const out = openSync(file, 'w')
  const { status, stderr } = spawnSync(process.execPath, [dataPath(scorer), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', out, 'pipe'],
  })
  closeSync(out)
  if (status !== 0) throw new Error(`${scorer} ended with ${String(status)}: ${stderr}`)
  return readFileSync(file, 'utf8')
}

/** Writes JSON Lines into a scratch file for a scorer, and says where. */
export function writeLines(name: string, items: readonly unknown[]): string {
  const file = scratch(`${name}.jsonl`)
  writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  return file
}
