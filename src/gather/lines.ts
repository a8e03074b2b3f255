import { GatherError } from './failure.ts'
import { PAGE_BYTES } from './limits.ts'

export interface Line {
  /** From 1. */
  number: number
  /** Without its line break; an error where the line is longer than a page may be. */
  bytes: Uint8Array | GatherError
}

/** The lines of a byte stream. A line past the limit is passed over as it comes, so that no more than the limit is held. */
export async function* linesOf(source: AsyncIterable<Uint8Array>, limit = PAGE_BYTES): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 1
  const take = (): Line => {
    const bytes = size > limit ? tooLong(limit) : held.length === 1 ? held[0]! : Buffer.concat(held)
    held = []
    size = 0
    return { number: number++, bytes }
  }
  for await (const chunk of source) {
    let at = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, at)) {
      hold(chunk.subarray(at, end))
      yield take()
      at = end + 1
    }
    if (at < chunk.length) hold(chunk.subarray(at))
  }
  if (size > 0) yield take()

  function hold(piece: Uint8Array) {
    size += piece.length
    if (size > limit) held = []
    else held.push(piece)
  }
}

const tooLong = (limit: number) =>
  new GatherError(
    `the line is longer than a page may be (${Math.round(limit / 1024 / 1024)} MB)`,
    'one page a line is wanted: look for missing line breaks',
  )
