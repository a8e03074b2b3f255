import type { Span } from '../../model/index.ts'
import type { Quote } from '../../record/items.ts'

/** The words of a span of an article, taken from quotes of it; null where no quote holds them. */
export const wordsFrom =
  (quotes: readonly Quote[]) =>
  (span: Span): string | null => {
    const quote = quotes.find((one) => one.start <= span.start && span.end <= one.end)
    return quote === undefined ? null : quote.text.slice(span.start - quote.start, span.end - quote.start)
  }
