/** Documentation that lies fails here: its commands are understood, its links and paths lead somewhere, its reference is fresh. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FOLDER, referencePages } from '../scripts/reference.ts'
import { OPERATIONS } from '../src/app/table.ts'
import { programOf } from '../src/cli/program.ts'

const root = path.join(import.meta.dirname, '..')
const documents = ['README.md', 'docs/**/*.md', 'cases/README.md', 'samples/README.md']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .filter((file) => existsSync(path.join(root, file)))

const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** The lines of fenced shell blocks that run isnad, directly or by npm, without what the shell does with them. */
function commandsIn(markdown: string): string[] {
  return [...markdown.matchAll(/```(?:sh|bash|console)?\n([\s\S]*?)```/g)]
    .flatMap((block) => block[1]!.replaceAll('\\\n', ' ').split('\n'))
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s#\s.*$/, '')
        .trim(),
    )
    .flatMap((line) => line.split(/\s*\|\s*/))
    .flatMap((line) => /^(?:npx |npm run -s |npm run --silent )?isnad (?:-- )?(.*)$/.exec(line)?.[1] ?? [])
    .filter((command) => !command.includes('[options]'))
}

/** Words as a shell splits them, up to the first redirection. */
function shellWords(command: string): string[] {
  const words: string[] = []
  for (const [word] of command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)) {
    if (/^(?:[<>]|>>|2>|&&|;)/.test(word)) break
    words.push(word.replace(/"([^"]*)"|'([^']*)'/g, (_all, a?: string, b?: string) => a ?? b ?? ''))
  }
  return words
}

/** Is the command understood, and its input of the operation's schema? */
async function understand(command: string): Promise<void> {
  const program = programOf(async (operation, input) => {
    operation.input.parse(input)
  })
  const quiet = { writeOut: () => undefined, writeErr: () => undefined }
  for (const one of [program, ...program.commands]) one.configureOutput(quiet)
  await program.parseAsync(shellWords(command), { from: 'user' })
}

const spoken = documents.flatMap((file) => {
  const commands = commandsIn(textOf(file)).filter((command) => !/^(--help|--version|help|complete)\b/.test(command))
  return commands.length === 0 ? [] : [[file, commands] as const]
})

test.each(spoken)('%s: its commands are understood', async (_file, commands) => {
  for (const command of commands) await expect(understand(command), command).resolves.toBeUndefined()
})

/** Folders that a command of the project makes. */
const MADE = new Set(['bench/history/', 'eval/history/'])

describe.each(documents)('%s', (file) => {
  test('its links lead somewhere', () => {
    const links = [
      ...textOf(file)
        .replace(/```[\s\S]*?```/g, '')
        .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g),
    ]
    const lost = links.map((link) => link[1]!).filter((link) => !existsSync(path.join(root, path.dirname(file), link)))
    expect(lost).toEqual([])
  })

  test('the paths of the project that it names are there', () => {
    const named = [
      ...textOf(file).matchAll(/`((?:src|test|scripts|docs|cases|eval|bench|samples|knowledge|bin)\/[\w./-]*)`/g),
    ]
    const lost = named.map((name) => name[1]!).filter((name) => !MADE.has(name) && !existsSync(path.join(root, name)))
    expect(lost).toEqual([])
  })

  test('the npm scripts that it names are there', () => {
    const scripts: Record<string, string> = JSON.parse(textOf('package.json')).scripts
    const named = [...textOf(file).matchAll(/npm run (?:-s |--silent )?([\w:]+)/g)].map((name) => name[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('a command that is none would be found', async () => {
  expect(commandsIn('```sh\nisnad raed x --json | head\n```')).toEqual(['raed x --json'])
  await expect(understand('raed x')).rejects.toThrow('unknown command')
  await expect(understand('events --pair ISR')).rejects.toThrow('write two codes')
  await expect(understand('search --outlet')).rejects.toThrow('argument missing')
})

describe('operations', () => {
  test.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s: its examples are understood',
    async (name, operation) => {
      for (const { command } of operation.examples) {
        expect(command.startsWith(name)).toBe(true)
        await expect(understand(command), command).resolves.toBeUndefined()
      }
    },
  )

  test('have names of their own, a line of help without a full stop, and input that is described', () => {
    expect(new Set(OPERATIONS.map((one) => one.name)).size).toBe(OPERATIONS.length)
    for (const { name, summary } of OPERATIONS) expect(summary, name).toMatch(/^[A-Z].*[^.]$/)
  })

  test('the reference is fresh: npm run reference', () => {
    const written = new Map(
      globSync('*.md', { cwd: FOLDER }).map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]),
    )
    expect([...written.keys()].sort()).toEqual([...referencePages().keys()].sort())
    for (const [name, page] of referencePages()) expect(written.get(name), name).toBe(page)
  })
})
