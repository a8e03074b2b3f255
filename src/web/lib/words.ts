import type { Span } from '../../model/index.ts'
import type { Quote } from '../../record/items.ts'

/** The words of a span of an article, taken from quotes of it; an ellipsis where no quote holds them. */
export const wordsFrom =
  (quotes: readonly Quote[]) =>
  (span: Span): string => {
    const quote = quotes.find((one) => one.start <= span.start && span.end <= one.end)
    return quote === undefined ? '…' : quote.text.slice(span.start - quote.start, span.end - quote.start)
  }
