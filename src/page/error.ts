/**
 * empty     no bytes, or nothing but white space
 * binary    an image, an archive, a PDF …: `reason` names it
 * json      a JSON line that is no object, or whose fields are of the wrong kind
 * too-large more bytes than a page has (`MOST_BYTES`)
 * no-text   a page in whose markup no text is left
 */
export type PageErrorCode = 'empty' | 'binary' | 'json' | 'too-large' | 'no-text'

/** Thrown for bytes that are no page. `message` says where, what and what to do; the parts stand apart as well. */
export class PageError extends Error {
  override readonly name = 'PageError'
  readonly code: PageErrorCode
  readonly reason: string
  readonly remedy: string

  constructor(code: PageErrorCode, reason: string, remedy: string, where?: string) {
    super(`${where === undefined ? '' : `${where}: `}${reason}; ${remedy}`)
    this.code = code
    this.reason = reason
    this.remedy = remedy
  }

  /** The same error with the place it happened at. */
  at(where: string): PageError {
    return new PageError(this.code, this.reason, this.remedy, where)
  }
}
