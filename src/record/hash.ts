import { createHash } from 'node:crypto'

/** The SHA-256 of a page's bytes, by which it is known. */
export const hashOf = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** A hash as the id of a page. */
export const idOfHash = (hash: Uint8Array): string => `sha256:${Buffer.from(hash).toString('hex')}`
