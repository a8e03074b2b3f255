/**
 * A text made ready for events: where names, times and phrases begin at its tokens. Built once a text, in one pass.
 */
import type { Name, Time } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Token } from '../../text/token.ts'
import { ByToken } from '../by-token.ts'
import type { Phrase } from './actor.ts'
import type { Slot } from './clause.ts'
import { phrasesOf } from './phrases.ts'

/** The tokens of a text with what was found at them. */
export interface Tagged {
  doc: Doc
  tokens: readonly Token[]
  /** At each token: the outermost name that begins in it, and the token behind that name. */
  nameAt: ByToken<{ name: Name; last: number }>
  /** Names inside other names, by the token in which they begin: "الإسرائيلية" in "وزارة الخارجية الإسرائيلية". */
  innerAt: ByToken<Name>
  /** At each token that belongs to a time: that time and the token behind it. */
  timeAt: ByToken<{ time: Time; last: number }>
}

/** And the phrases that name actors, by the token in which they begin and by the token behind them. */
export interface Scene extends Tagged {
  phraseAt: ByToken<Phrase>
  phraseBefore: ByToken<Phrase>
  /** The argument places behind tokens that were asked for already: see `slotsAfter`. */
  slots: Map<number, readonly Slot[]>
  /** The codes of all whom a sentence names, of those that were asked for. */
  codes: Map<number, readonly string[]>
}

export function sceneOf(doc: Doc, names: readonly Name[], times: readonly Time[]): Scene {
  const tagged = tag(doc, names, times)
  const phraseAt = phrasesOf(tagged)
  const phraseBefore = new ByToken<Phrase>(doc.tokens.length + 1)
  for (const phrase of phraseAt.values()) phraseBefore.set(phrase.last, phrase)
  return { ...tagged, phraseAt, phraseBefore, slots: new Map(), codes: new Map() }
}

function tag(doc: Doc, names: readonly Name[], times: readonly Time[]): Tagged {
  const nameAt = new ByToken<{ name: Name; last: number }>(doc.tokens.length)
  const innerAt = new ByToken<Name>(doc.tokens.length)
  let covered = 0
  forEachSpan(doc.tokens, inOrder(names), (name, first, last) => {
    if (name.start < covered) innerAt.set(first, name)
    else {
      nameAt.set(first, { name, last })
      covered = name.end
    }
  })
  const timeAt = new ByToken<{ time: Time; last: number }>(doc.tokens.length)
  forEachSpan(doc.tokens, inOrder(times), (time, first, last) => {
    for (let i = first; i < last; i++) if (!timeAt.has(i)) timeAt.set(i, { time, last })
  })
  return { doc, tokens: doc.tokens, nameAt, innerAt, timeAt }
}

/** By start, the longer first. */
const inOrder = <S extends { start: number; end: number }>(spans: readonly S[]): S[] =>
  [...spans].sort((a, b) => a.start - b.start || b.end - a.end)

/** Walks spans and tokens side by side; `spans` are sorted by start. */
function forEachSpan<S extends { start: number; end: number }>(
  tokens: readonly Token[],
  spans: readonly S[],
  visit: (span: S, first: number, last: number) => void,
): void {
  let first = 0
  for (const span of spans) {
    while (first < tokens.length && tokens[first]!.end <= span.start) first++
    let last = first
    while (last < tokens.length && tokens[last]!.start < span.end) last++
    if (last > first) visit(span, first, last)
  }
}
