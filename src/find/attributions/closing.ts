/**
 * How far reported words reach. Direct speech runs to its closing mark, over sentences; indirect speech to where the sentence
 * goes back to the article's or another's voice: a further verb or participle of saying ("، مشيرا إلى أن", "وأضاف أن"), "وفقا ل",
 * "على حد قوله", the circumstances behind a comma ("، في مقابلة مع …").
 */
import type { Ground, Run } from './ground.ts'
import { isSayingOccasion } from './nouns.ts'
import type { Opening } from './opening.ts'
import * as w from './words.ts'

export interface Content extends Run {
  /** Letters of its first token that are no content. */
  from: number
  style: 'direct' | 'indirect' | 'mixed'
  /** The token at which reading goes on. */
  next: number
  /** Circumstances of the saying that stand behind the words: "، في تصريح لوكالة …". */
  tail: Run | null
}

/** Asks whether the token begins another attribution or an "according to"; given by the reader, which knows the rules. */
export type Breaks = (at: number) => boolean

export function contentFrom(ground: Ground, opening: Opening, limit: number, breaks: Breaks): Content | null {
  const { tokens, quotes } = ground
  let at = opening.at
  let spoken = opening.how === 'words'
  if (tokens[at]?.form.surface === ':') {
    at++
    spoken = true
  }
  const close = quotes.close[at] ?? -1
  if (close > at && isWhole(ground, close, limit, breaks)) {
    const run = trimmed(ground, at + 1, close)
    return run && { ...run, from: 0, style: 'direct', next: close + 1, tail: tailAt(ground, close + 1, limit, breaks) }
  }
  if (isUnclosed(ground, at)) {
    const run = trimmed(ground, at + 1, limit)
    return run && { ...run, from: 0, style: 'direct', next: limit, tail: null }
  }
  let end = at
  let mixed = false
  while (end < limit) {
    const closing = quotes.close[end]!
    if (closing > end) {
      mixed = true
      end = closing + 1
      continue
    }
    if (
      end > at &&
      (breaks(end) || isCircumstance(ground, end, end - at >= 5) || (opening.how === 'noun' && isAside(ground, end)))
    )
      break
    end++
  }
  const run = trimmed(ground, at, end)
  if (run === null || run.last - run.first < (mixed ? 1 : 2)) return null
  return {
    ...run,
    from: opening.from,
    style: spoken && !mixed ? 'direct' : mixed ? 'mixed' : 'indirect',
    next: Math.max(end, run.last),
    tail: tailAt(ground, end, limit, breaks),
  }
}

/** Tokens that circumstances behind the words may be long. */
const TAIL = 24

function tailAt(ground: Ground, at: number, limit: number, breaks: Breaks): Run | null {
  if (at >= limit || !isCircumstance(ground, at)) return null
  let last = at + 1
  while (last < Math.min(limit, at + TAIL) && !breaks(last)) last++
  return { first: at, last }
}

/** Is the quotation all of the content? Then the sentence ends, or goes on with a comma or another attribution. */
function isWhole(ground: Ground, close: number, limit: number, breaks: Breaks): boolean {
  const { tokens } = ground
  let after = close + 1
  if (after >= limit) return true
  const sign = tokens[after]!
  if (sign.kind === 'punct') {
    if (/^[.؟!…]+$/.test(sign.form.surface)) return true
    if (w.isComma(sign.form.surface) || w.isSemicolon(sign.form.surface)) {
      after++
      return after >= limit || breaks(after) || isCircumstance(ground, after - 1) || !continues(ground, after)
    }
    return false
  }
  return breaks(after)
}

/** "… »، وأن …": the same report goes on behind the quotation. */
const continues = (ground: Ground, at: number) => {
  const { folded } = ground.tokens[at]!.form
  return (
    /^و?(ان|انه|انها|انهم|بان|الا|لكن|لكنه|بل|حتي)$/.test(folded) ||
    /^و(ال|ت|ي|س)/.test(folded) ||
    /^(فيما|الامر)$/.test(folded)
  )
}

/** An opening mark that no page closed: its words run to the end of the line. */
const isUnclosed = (ground: Ground, at: number) =>
  /^["“«]$/.test(ground.tokens[at]?.form.surface ?? '') && ground.quotes.close[at]! < 0 && ground.quotes.open[at]! < 0

/** "، في مقابلة مع", "، خلال مؤتمر صحفي", "، وذلك", "، ردا على": behind a comma the circumstances of the saying. */
function isCircumstance(ground: Ground, at: number, far = true): boolean {
  const { tokens } = ground
  if (!w.isComma(tokens[at]!.form.surface)) return false
  const next = tokens[at + 1]
  if (next === undefined) return false
  const { folded } = next.form
  if (/^(وذلك|ردا|تعليقا|تعقيبا|جاء|وجاء)$/.test(folded)) return true
  const then = tokens[at + 2]
  return far && /^و?(في|خلال|عبر|عقب)$/.test(folded) && then !== undefined && isSayingOccasion(then.form)
}

/** Behind a verbal noun that is said, a comma with a word of time or contrast goes back to the article: "وقوف بلاده …، بعد العقوبات". */
const isAside = (ground: Ground, at: number) =>
  w.isComma(ground.tokens[at]!.form.surface) &&
  /^و?(بعد|عقب|قبل|خلال|اثر|في|وسط|فيما|بينما|بعدما|حيث|الذي|التي|الذين)$/.test(
    ground.tokens[at + 1]?.form.folded ?? '',
  )

/** The run without punctuation at its edges; quotation marks within a pair stay. */
function trimmed(ground: Ground, first: number, last: number): Run | null {
  const { tokens, quotes } = ground
  while (
    first < last &&
    tokens[first]!.kind === 'punct' &&
    quotes.close[first]! < 0 &&
    !/^[([#{]$/.test(tokens[first]!.form.surface)
  )
    first++
  while (last > first && tokens[last - 1]!.kind === 'punct') {
    const open = quotes.open[last - 1]!
    if (open >= first || (tokens[last - 1]!.form.surface === ')' && open < 0)) break
    if (/^[%٪°]$/.test(tokens[last - 1]!.form.surface)) break
    last--
  }
  return first < last ? { first, last } : null
}
