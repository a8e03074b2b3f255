import { z } from 'zod'

/** A stretch of text in UTF-16 code units, `end` exclusive: `text.slice(span.start, span.end)`. */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Span = z.infer<typeof Span>

/** The words of a span, verbatim. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Do two spans share at least one code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Does `outer` hold the whole of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
