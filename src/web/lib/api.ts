/** The server's operations, called by name. Whatever the screen shows, `/api/<operation>?…` answers as JSON. */

export type Params = Readonly<Record<string, string | number | boolean | undefined>>

/** What the server refused, in its own words, or that it did not answer at all. */
export class ApiError extends Error {
  override name = 'ApiError'
  /** HTTP status; 0 when there was no answer. */
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/** The address of an operation's answer. Fields that are undefined or empty are left out. */
export function addressOf(operation: string, params: Params = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  return `/api/${operation}${text === '' ? '' : `?${text}`}`
}

/** Asks an operation. Throws `ApiError`. */
export function ask<T>(operation: string, params: Params = {}): Promise<T> {
  return answerOf<T>(addressOf(operation, params))
}

/** Asks an operation with a body. Throws `ApiError`. */
export function send<T>(operation: string, params: Params = {}, body?: Blob): Promise<T> {
  return answerOf<T>(addressOf(operation, params), {
    method: 'POST',
    ...(body === undefined ? {} : { body, headers: { 'content-type': body.type } }),
  })
}

async function answerOf<T>(address: string, init: RequestInit = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(address, { ...init, headers: { accept: 'application/json', ...init.headers } })
  } catch {
    throw new ApiError('', 0)
  }
  if (!response.ok) throw new ApiError(await refusalOf(response), response.status)
  return (await response.json()) as T
}

/** The server says why in `{"error": …}`; a proxy between may say it otherwise. */
async function refusalOf(response: Response): Promise<string> {
  const text = await response.text()
  try {
    const { error } = JSON.parse(text) as { error?: unknown }
    return typeof error === 'string' ? error : response.statusText
  } catch {
    return response.statusText
  }
}
