/** How bytes and texts are kept: compressed with zstd, which at this size packs like gzip and unpacks three times faster. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

const OPTIONS = { params: { [constants.ZSTD_c_compressionLevel]: 3 } }

export const pack = (content: Uint8Array | string): Uint8Array => zstdCompressSync(content, OPTIONS)

export const unpack = (packed: Uint8Array): Uint8Array => zstdDecompressSync(packed)

export const unpackText = (packed: Uint8Array): string => zstdDecompressSync(packed).toString('utf8')
