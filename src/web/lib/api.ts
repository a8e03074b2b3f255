/** The server's operations, called by name. Whatever the screen shows, `/api/<operation>?…` answers as JSON. */

export type Params = Readonly<Record<string, string | number | boolean | undefined>>

/** What the server refused, in its own words, or that it did not answer at all. */
export class ApiError extends Error {
  override name = 'ApiError'
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** What went wrong, as a word that stays when the message changes; '' when the server gives none. */
  readonly code: string
  /** What stands in the message. */
  readonly values: Readonly<Record<string, unknown>>

  constructor(message: string, status: number, code = '', values: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.values = values
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
  if (!response.ok) throw await refusalOf(response)
  return (await response.json()) as T
}

/** The server says why in `{"error": …, "code": …}`; a proxy between may say it otherwise. */
async function refusalOf(response: Response): Promise<ApiError> {
  const { status, statusText } = response
  try {
    const said = (await response.json()) as { error?: unknown; code?: unknown; values?: unknown }
    const values = typeof said.values === 'object' && said.values !== null ? said.values : {}
    return new ApiError(String(said.error ?? statusText), status, String(said.code ?? ''), { ...values })
  } catch {
    return new ApiError(statusText, status)
  }
}
