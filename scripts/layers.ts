/**
 * The layer check: an import may only point to the left of the way of the data. Run by `npm test`; `node scripts/layers.ts DIR`
 * checks another tree. Exits 1 and names each import that points the wrong way.
 */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseSync } from 'oxc-parser'

/** Each layer with those it may import beside itself. The files of `src/` itself are the layer of their own name. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  arabic: ['model'],
  knowledge: ['model', 'arabic', 'text'],
  text: ['model', 'arabic'],
  page: ['model', 'arabic', 'text'],
  find: ['model', 'arabic', 'text', 'knowledge'],
  generated: [],
  engine: ['generated'],
  read: ['model', 'page', 'text', 'find', 'engine'],
  index: ['model', 'page', 'text', 'find', 'read', 'engine'],
  record: ['model', 'page', 'text', 'arabic', 'knowledge', 'read', 'engine'],
  gather: ['model', 'page', 'text'],
  app: ['model', 'page', 'text', 'find', 'read', 'engine', 'index', 'knowledge', 'record', 'gather'],
  // `isnad serve` starts the server; nothing else of the command line knows of it.
  cli: ['model', 'app', 'http'],
  http: ['model', 'app'],
  mcp: ['model', 'app'],
  // Types only: the interface speaks HTTP, and what it hears has these shapes.
  web: ['model', 'record'],
}

/** The imports below `src` that point the wrong way, each as one line. */
export function wrongImports(src: string): string[] {
  return globSync('**/*.{ts,tsx}', { cwd: src }).flatMap((file) => {
    const layer = layerOf(file)
    const allowed = LAYERS[layer]
    if (allowed === undefined) return [`${file}: the folder '${layer}' is no layer; see scripts/layers.ts`]
    return importsOf(path.join(src, file)).flatMap((specifier) => {
      if (!specifier.startsWith('.')) return []
      const target = layerOf(path.relative(src, path.join(src, path.dirname(file), specifier)))
      return target === layer || allowed.includes(target)
        ? []
        : [`${file}: '${layer}' must not import '${target}' (${specifier})`]
    })
  })
}

const layerOf = (file: string): string => file.split(path.sep)[0]!.replace(/\.ts$/, '')

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const { module } = parseSync(file, source)
  const exported = module.staticExports.flatMap((e) => e.entries.flatMap((entry) => entry.moduleRequest?.value ?? []))
  const dynamic = module.dynamicImports.map((i) =>
    source.slice(i.moduleRequest.start, i.moduleRequest.end).replace(/^['"]|['"]$/g, ''),
  )
  return [...module.staticImports.map((i) => i.moduleRequest.value), ...exported, ...dynamic]
}

if (import.meta.main) {
  const wrong = wrongImports(process.argv[2] ?? path.join(import.meta.dirname, '../src'))
  for (const line of wrong) console.error(line)
  console.log(
    wrong.length === 0 ? 'layers: every import points down' : `layers: ${wrong.length} imports point the wrong way`,
  )
  process.exit(wrong.length === 0 ? 0 : 1)
}
