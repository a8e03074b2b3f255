/** What every rule of this finder looks at: the text's tokens, its quotation marks, its names by token, its outlet. */
import type { Name, Span } from '../../model/index.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/token.ts'
import { ByToken } from '../by-token.ts'
import type { Context } from '../context.ts'
import { pairQuotes, type Quotes } from './quotes.ts'

/** A run of tokens, `last` exclusive. */
export interface Run {
  first: number
  last: number
}

/** A name as it lies on the tokens; its first token may carry proclitics that are no part of it. */
export interface NamedRun extends Run {
  name: Name
}

export interface Ground {
  text: string
  tokens: readonly Token[]
  quotes: Quotes
  /** The longest name that begins in the token. */
  nameAt: ByToken<NamedRun>
  /** Folded name of the article's own outlet, which is no link of a chain. */
  outlet: string | null
  /** The day of the article; null where it is not known. */
  day: string | null
}

export function groundOf(doc: Doc, names: readonly Name[], context: Context): Ground {
  return {
    text: doc.text,
    tokens: doc.tokens,
    quotes: pairQuotes(doc.text, doc.tokens),
    nameAt: namesByToken(doc.tokens, names),
    outlet: context.outlet === null ? null : fold(context.outlet),
    day: context.at,
  }
}

function namesByToken(tokens: readonly Token[], names: readonly Name[]): ByToken<NamedRun> {
  const found = new ByToken<NamedRun>(tokens.length)
  let at = 0
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < tokens.length && tokens[at]!.end <= name.start) at++
    if (at >= tokens.length || found.has(at)) continue
    let last = at + 1
    while (last < tokens.length && tokens[last]!.start < name.end) last++
    found.set(at, { first: at, last, name })
  }
  return found
}

/** The words of a run, verbatim. */
export const wordsOf = (ground: Ground, { first, last }: Run): string =>
  first >= last ? '' : ground.text.slice(ground.tokens[first]!.start, ground.tokens[last - 1]!.end)

export const spanOf = (ground: Ground, { first, last }: Run): Span => ({
  start: ground.tokens[first]!.start,
  end: ground.tokens[last - 1]!.end,
})
