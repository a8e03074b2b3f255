/**
 * Compiles knowledge/*.tsv to src/knowledge/tables/*.ts: the same rows without comments, as modules that Node and browsers load
 * without a disk. The modules are committed; `--check` says which are not what the data gives, and what is
 * wrong in the data.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { faults } from './knowledgeCheck.ts'

const root = path.join(import.meta.dirname, '..')

/** The module of a table: file name below `src/knowledge/tables`, and text. */
export function moduleOf(file: string): { file: string; text: string } {
  const rows = readFileSync(path.join(root, 'knowledge', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\t+$/, ''))
  const body = rows.join('\n').replace(/[\\`$]/g, '\\$&')
  return {
    file: `${path.basename(file, '.tsv')}.ts`,
    text: `// Made from knowledge/${file} by scripts/knowledge.ts; do not edit.\nexport default \`${body}\`\n`,
  }
}

/** Modules that do not say what the data says. */
export function stale(): string[] {
  return tables().flatMap((table) => {
    const { file, text } = moduleOf(table)
    return readOrEmpty(path.join(root, 'src/knowledge/tables', file)) === text ? [] : [file]
  })
}

const tables = (): string[] => globSync('*.tsv', { cwd: path.join(root, 'knowledge') }).sort()

const readOrEmpty = (file: string): string => (globSync(file).length === 0 ? '' : readFileSync(file, 'utf8'))

if (import.meta.main) {
  const old = stale()
  if (process.argv.includes('--check')) {
    const wrong = faults(path.join(root, 'knowledge'))
    for (const fault of wrong) console.error(fault)
    for (const file of old)
      console.error(`src/knowledge/tables/${file} is not made from the present data: npm run knowledge`)
    console.log(`knowledge: ${wrong.length} faults in the data, ${old.length} modules not made from it`)
    process.exit(old.length === 0 && wrong.length === 0 ? 0 : 1)
  }
  for (const table of tables()) {
    const { file, text } = moduleOf(table)
    writeFileSync(path.join(root, 'src/knowledge/tables', file), text)
  }
  console.log(`knowledge: ${tables().length} tables, ${old.length} changed`)
}
