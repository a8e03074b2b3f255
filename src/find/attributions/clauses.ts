/** The clauses that an "according to" covers: what stands before it, what stands behind it, or both where it interrupts. */
import type { According } from './according.ts'
import { datelineEnd } from './dateline.ts'
import type { Ground, Run } from './ground.ts'
import * as w from './words.ts'

export function piecesAround(ground: Ground, according: According, first: number, last: number): Run[] {
  const before = { first: datelineEnd(ground, first, according.first), last: according.first }
  const after = { first: according.last, last }
  while (after.first < last && ground.tokens[after.first]!.kind === 'punct' && ground.quotes.close[after.first]! < 0)
    after.first++
  return [
    ...(contentRun(ground, before) !== null && before.last - before.first > 1 ? [before] : []),
    ...(contentRun(ground, after) !== null && after.last - after.first > 2 ? [after] : []),
  ]
}

/** The pieces that are content: "…، وفق السفارة، بينما بلغ …": what a conjunction adds behind it is the article's own. */
export function coveredBy(ground: Ground, pieces: readonly Run[]): Run[] {
  const behind = pieces[1]
  const form = behind === undefined ? null : ground.tokens[behind.first]!.form
  const isAdded = form !== null && (w.isTurn(form) || w.isRelative(form) || w.isTie(form) || /^و/.test(form.folded))
  return (isAdded ? pieces.slice(0, 1) : pieces).map((piece) => contentRun(ground, piece)).filter((run) => run !== null)
}

/** A clause as content: without what ties it to the sentence before, without its edges and the marks round all of it. */
function contentRun(ground: Ground, run: Run): Run | null {
  const { tokens, quotes } = ground
  let { first, last } = run
  while (last > first) {
    const token = tokens[last - 1]!
    const trailing = token.kind === 'punct' ? quotes.open[last - 1]! < first : /^(وذلك|كل|هذا)$/.test(token.form.folded)
    if (!trailing || /^[)%]$/.test(token.form.surface)) break
    last--
  }
  while (
    first < last &&
    (w.isTie(tokens[first]!.form) ||
      w.isFaInna(tokens[first]!.form) ||
      (tokens[first]!.kind === 'punct' && quotes.close[first]! < 0))
  )
    first++
  if (quotes.close[first] === last - 1 && last - first > 2) return { first: first + 1, last: last - 1 }
  return last > first ? { first, last } : null
}

/** Do reported words begin right here? Then "كما قال الوزير" before it is no aside. */
export function opensWords(ground: Ground, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 12); i++) {
    const { form, kind } = ground.tokens[i]!
    if (kind === 'punct') return form.surface === ':' || ground.quotes.close[i]! > i
    if (w.isThat(form) || w.isByThat(form)) return true
  }
  return false
}

/** `direct` where every run is all of a quotation, `mixed` where one holds a quotation. */
export function styleOf(ground: Ground, runs: readonly Run[]): 'direct' | 'indirect' | 'mixed' {
  if (runs.every((run) => ground.quotes.close[run.first - 1] === run.last)) return 'direct'
  for (const run of runs) for (let i = run.first; i < run.last; i++) if (ground.quotes.close[i]! > i) return 'mixed'
  return 'indirect'
}
