/**
 * The files of the interface. They are listed when the server starts, and a request is looked up in that list: no path that
 * comes with a request is ever read from the disk.
 */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Handler } from 'hono'

/** The built interface, seen from source and from `dist/`. */
const FOLDER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url))

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

interface File {
  body: Uint8Array<ArrayBuffer>
  type: string
  /** Its name changes with its content, so that it can be kept for ever. */
  lasting: boolean
  /** Packed once, when it is first asked for. */
  packed?: Uint8Array<ArrayBuffer>
}

/** Media types that packing makes smaller; faces and pictures are packed already. */
const PACKED = /^text\/|json|svg/

/** Answers with the file of the request's path; an address of the interface itself gets its first page. */
export function files(folder = FOLDER): Handler {
  const all = new Map(filesOf(folder))
  return (context) => {
    const page = all.get('/index.html')
    const file = all.get(context.req.path) ?? (path.extname(context.req.path) === '' ? page : undefined)
    if (file === undefined) return page === undefined ? context.text(NOT_BUILT, 503) : context.text('Not found', 404)
    const headers = {
      'Content-Type': file.type,
      'Cache-Control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
    }
    const takesPacked = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')
    if (!takesPacked || !PACKED.test(file.type)) return context.body(file.body, 200, headers)
    file.packed ??= new Uint8Array(gzipSync(file.body))
    return context.body(file.packed, 200, { ...headers, 'Content-Encoding': 'gzip' })
  }
}

const NOT_BUILT = 'The interface is not built: npm ci builds it. The operations are under /api all the same.\n'

function filesOf(folder: string): [string, File][] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name)
      const name = `/${path.relative(folder, full).split(path.sep).join('/')}`
      const type = MEDIA_TYPES[path.extname(name)] ?? 'application/octet-stream'
      return [name, { body: new Uint8Array(readFileSync(full)), type, lasting: name.startsWith('/assets/') }]
    })
}
