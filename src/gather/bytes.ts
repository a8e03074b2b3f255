/** The bytes of a file, decompressed, as a stream that ends with an error where the data is broken or too much. */
import { createReadStream } from 'node:fs'
import process from 'node:process'
import type { Transform } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { GatherError } from './failure.ts'
import { type Compression, compressionOf } from './format.ts'
import { INFLATED_BYTES, INFLATION_ALLOWANCE, INFLATION_RATIO } from './limits.ts'
import { STDIN } from './walk.ts'

export type ByteStream = AsyncIterable<Uint8Array>

/** Opens a path and takes its compression off. What came before an error has been yielded when it is thrown. */
export async function* bytesOf(path: string, stdin: ByteStream = process.stdin): AsyncGenerator<Uint8Array> {
  const source = path === STDIN ? stdin : createReadStream(path, { highWaterMark: 1 << 16 })
  const { head, all } = await withHead(source, 4)
  const compression = compressionOf(head)
  yield* compression === null ? all : inflate(all, compression)
}

/** The first `size` bytes of a stream (fewer when it ends before), and the whole stream. */
export async function withHead(source: ByteStream, size: number): Promise<{ head: Uint8Array; all: ByteStream }> {
  const iterator = source[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done) break
    pieces.push(next.value)
    length += next.value.length
  }
  const head = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  async function* all() {
    try {
      if (head.length > 0) yield head
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all: all() }
}

/**
 * Decompressed bytes. Piece by piece and not through a pipeline, since a destroyed stream drops what it has not handed on:
 * of a truncated file everything before the cut is to be had.
 */
async function* inflate(source: ByteStream, compression: Compression): AsyncGenerator<Uint8Array> {
  const engine: Transform = compression === 'gzip' ? createGunzip() : createZstdDecompress()
  const ready: Uint8Array[] = []
  let taken = 0
  let given = 0
  let failure: Error | null = null
  engine.on('error', (error) => {
    failure ??= error
  })
  engine.on('data', (piece: Uint8Array) => {
    given += piece.length
    failure ??= excess(taken, given)
    if (failure === null) ready.push(piece)
    else engine.destroy()
  })
  // A write that meets damaged data never calls back; the engine closes instead.
  const closed = new Promise<void>((resolve) => engine.once('close', resolve))
  const written = (piece: Uint8Array) => new Promise<void>((resolve) => engine.write(piece, () => resolve()))
  try {
    for await (const piece of source) {
      taken += piece.length
      await Promise.race([written(piece), closed])
      yield* ready.splice(0)
      if (failure !== null) throw failure
    }
    engine.end()
    await closed
    yield* ready.splice(0)
    if (failure !== null) throw failure
  } finally {
    engine.destroy()
  }
}

function excess(taken: number, given: number): GatherError | null {
  if (given > INFLATED_BYTES || (given > INFLATION_ALLOWANCE && given > taken * INFLATION_RATIO)) {
    const times = Math.round(given / Math.max(1, taken))
    return new GatherError(
      `a decompression bomb: ${times} times larger than the file after ${Math.round(given / 1e6)} MB (limit ${INFLATION_RATIO} times)`,
      'if the file is sound, decompress it yourself and name the result',
    )
  }
  return null
}
