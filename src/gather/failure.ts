/** What could not be gathered: told, never thrown, so that the rest of a batch goes on. */
export interface Failure {
  /** The file or folder as the caller would name it; `-` is standard input. */
  path: string
  /** Where in the file: `line 12`. */
  place?: string
  reason: string
  /** What the caller can do about it. */
  remedy?: string
}

/** A failure on its way up to where its path is known. */
export class GatherError extends Error {
  override readonly name = 'GatherError'
  readonly remedy: string | undefined

  constructor(reason: string, remedy?: string) {
    super(reason)
    this.remedy = remedy
  }
}

/** What the system says by a code, in words. */
const BY_CODE: Readonly<Record<string, readonly [reason: string, remedy?: string]>> = {
  ENOENT: ['there is no such file or folder', 'check the spelling of the path'],
  EACCES: ['no permission to read it', 'give yourself the right to read it (chmod u+r), or leave it out'],
  EPERM: ['no permission to read it', 'give yourself the right to read it (chmod u+r), or leave it out'],
  ELOOP: ['a symbolic link that leads back to itself', 'remove the link'],
  ENAMETOOLONG: ['the path is too long for this system'],
  ENOTDIR: ['a part of the path is a file and no folder', 'check the spelling of the path'],
  EIO: ['the disk could not read it', 'check the disk'],
  ESTALE: ['the network drive lost it', 'mount the drive again'],
  Z_DATA_ERROR: ['the compressed data is damaged', 'fetch the file again'],
  Z_BUF_ERROR: ['the compressed data ends in the middle', 'fetch the file again: this copy is cut off'],
  ZSTD_error_corruption_detected: ['the compressed data is damaged', 'fetch the file again'],
}

/** Any error as a failure of a path. */
export function failureOf(path: string, error: unknown, place?: string): Failure {
  const at = place === undefined ? { path } : { path, place }
  if (error instanceof GatherError) {
    return { ...at, reason: error.message, ...(error.remedy === undefined ? {} : { remedy: error.remedy }) }
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = BY_CODE[code]
  if (known === undefined) return { ...at, reason: error instanceof Error ? error.message : String(error) }
  const [reason, remedy] = known
  return { ...at, reason, ...(remedy === undefined ? {} : { remedy }) }
}
