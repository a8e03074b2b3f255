/** What is refused before any work is done: other hosts, other origins, what is too long; and what every answer forbids a browser. */
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { Context, MiddlewareHandler } from 'hono'

/** Bytes of a body: somewhat more than the largest page that is read. */
export const BODY_BYTES = 64 * 1024 * 1024
/** Characters of a path with its query. */
export const URL_LENGTH = 8192

/** Scripts, styles and data from this server alone; nothing inline, no frames, no plug-ins, no forms to elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * Refuses what does not come from this server's own pages or from a program on this machine. A page elsewhere could
 * otherwise reach a server on the loopback address, by a name that it lets point here (DNS rebinding) or by a form.
 */
export function guard(host: string): MiddlewareHandler {
  return async (context, next) => {
    const refused = refusal(context, host)
    if (refused !== null) context.res = context.json({ error: refused.error, code: 'refused' }, refused.status)
    else await next()
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value)
  }
}

interface Refusal {
  error: string
  status: 403 | 414
}

function refusal({ req }: Context, host: string): Refusal | null {
  const asked = req.header('host') ?? ''
  if (!isOurs(nameOf(asked), host)) return { error: `This server does not answer for '${asked}'.`, status: 403 }
  const origin = req.header('origin')
  if (origin !== undefined && origin !== `http://${asked}`)
    return { error: `Requests from ${origin} are not answered.`, status: 403 }
  const site = req.header('sec-fetch-site')
  const isPage = req.header('sec-fetch-mode') === 'navigate' && req.method === 'GET'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isPage)
    return { error: 'Requests from other sites are not answered.', status: 403 }
  const length = new URL(req.url).pathname.length + new URL(req.url).search.length
  return length > URL_LENGTH ? { error: `The address is longer than ${URL_LENGTH} characters.`, status: 414 } : null
}

/** The name in a Host header, without the port and the brackets of an IPv6 address. */
const nameOf = (host: string): string =>
  host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])
const ANY = new Set(['0.0.0.0', '::'])

/** Names that are ours: the loopback's, the one we were told to listen on, and on all addresses any address and our own name. */
function isOurs(name: string, host: string): boolean {
  return (
    LOOPBACK.has(name) || name === host.toLowerCase() || (ANY.has(host) && (isIP(name) !== 0 || name === hostname()))
  )
}
