/** What gathering takes at most. Each limit guards memory or time against a broken or hostile file, far above what news needs. */

import { MOST_BYTES } from '../page/index.ts'

/** Bytes of one page, decompressed: a file, or one line of JSON Lines. */
export const PAGE_BYTES = MOST_BYTES

/** Decompressed bytes to one compressed byte. Pages pack 5 to 50 times; deflate can reach 1,000, zstd far more. */
export const INFLATION_RATIO = 250

/** Decompressed bytes up to which the ratio is not looked at: a short file of one repeated line is no bomb. */
export const INFLATION_ALLOWANCE = 16 * 1024 * 1024

/** Decompressed bytes of one file in all, whatever its ratio. */
export const INFLATED_BYTES = 64 * 1024 * 1024 * 1024

/** Folders inside one another. */
export const FOLDER_DEPTH = 64
