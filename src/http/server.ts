/** The server: the interface at `/`, the operations under `/api`. */
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { Address } from '../app/context.ts'
import { UserError } from '../app/errors.ts'
import { type Mode, Store } from '../app/store.ts'
import { api } from './api.ts'
import { guard } from './guard.ts'
import { files } from './static.ts'

export interface ServeOptions extends Address {
  /** The record. */
  file: string
  /** The folder of the built interface, where it is not the package's own. */
  web?: string
  /** Ends the server: what is under way is finished. */
  signal: AbortSignal
  /** Called with the address once requests are taken. */
  listening(url: string): void
}

/** Serves a record until the signal. Throws `UserError` when the port is taken, `RecordError` when the record is none. */
export async function serve({ host, port, file, web, signal, listening }: ServeOptions): Promise<void> {
  const stores = new Stores(file)
  const ended = Promise.withResolvers<void>()
  const routes = new Hono()
  routes.use(guard(host))
  routes.route(
    '/api',
    api((mode) => stores.get(mode), signal),
  )
  // Answers of the operations are sent as they are: on the same machine packing them only costs time.
  routes.get('*', files(web))
  const server = createAdaptorServer({ fetch: routes.fetch })
  server.on('error', (error: NodeJS.ErrnoException) => ended.reject(inWords(error, host, port)))
  server.on('close', () => ended.resolve())
  signal.addEventListener('abort', () => {
    server.close()
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
  server.listen(port, host, () => listening(urlOf(server.address())))
  try {
    await ended.promise
  } finally {
    stores.close()
  }
}

/** One connection for reading, which a writer never holds up, and one for writing, opened when it is first needed. */
class Stores {
  readonly #file: string
  readonly #reader: Store
  #writer: Store | null = null

  constructor(file: string) {
    this.#file = file
    Store.open(file, 'create').close()
    this.#reader = Store.open(file, 'read')
  }

  get(mode: Mode): Store {
    if (mode === 'read') return this.#reader
    this.#writer ??= Store.open(this.#file, 'create')
    return this.#writer
  }

  close(): void {
    this.#reader.close()
    this.#writer?.close()
  }
}

function urlOf(address: string | AddressInfo | null): string {
  if (address === null || typeof address === 'string') return String(address)
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new UserError('port-taken', `Port ${port} of ${host} is taken. Name another: isnad serve --port ${port + 1}`)
  if (error.code === 'EACCES')
    return new UserError('port-refused', `Port ${port} may not be used. Name one above 1024: --port 4747`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UserError('no-address', `This machine has no address ${host}. Leave --host out, or name one of its own.`)
  return error
}
