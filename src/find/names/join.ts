/**
 * Which candidates stand, where the knowledge, the patterns and the tagger differ.
 *
 *  1. A sure phrase of the knowledge stands ("مجلس الأمن الدولي").
 *  2. An institution by pattern stands ("وزارة الخارجية الإسرائيلية"), unless the knowledge has a longer name there.
 *  3. A name by the tagger stands where it meets none of these, and also where it is longer and holds them: "بنك قطر الوطني" is
 *     one body, "دينزل واشنطن" a person. But a place that holds a state only adds a word to it, and does not stand.
 *  4. An unsure phrase ("مالي", "الحياة") stands only where the tagger gives the same words the same type; it then lends its id.
 *  5. Nationalities stand where they are sure, except in a person's name ("أبو مصعب السوري").
 *  6. Within an institution or a body the states, places and peoples of the knowledge stand as nested names; in a person's name nothing.
 */
import type { Doc } from '../../text/doc.ts'
import { type Candidate, holds, meet } from './candidate.ts'
import { type Known, knownCandidate, knownInside } from './known.ts'

/** The names that stand, in reading order, outer before inner. */
export function joined(
  doc: Doc,
  known: Known,
  patterns: readonly Candidate[],
  tagged: readonly Candidate[],
): Candidate[] {
  const phrases = known.names.map((name) => knownCandidate(doc.tokens, name))
  const peoples = phrases.filter((p) => p.type === 'people' && p.sure)
  const sure = phrases.filter((p) => p.type !== 'people' && p.sure)
  const unsure = phrases.filter((p) => p.type !== 'people' && !p.sure)
  const runs = merged(sure, patterns)
  const outer = merged(
    tagged.flatMap((t) => (peoples.some((p) => meet(p, t) && !holds(t, p)) ? [] : [withId(t, unsure)])),
    runs,
    outgrows,
  )
  const nested = outer.flatMap((o) => (o.type === 'person' || o.last - o.first < 2 ? [] : insideOf(doc, o)))
  const free = peoples.filter((p) => !outer.some((o) => meet(o, p)))
  return [...outer, ...nested, ...free].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Both lists, in reading order; where two meet the one from `strong` stands, unless `beats` says that the other does. */
function merged(
  weak: readonly Candidate[],
  strong: readonly Candidate[],
  beats: (weak: Candidate, met: readonly Candidate[]) => boolean = (w, met) => met.every((s) => holds(w, s)),
): Candidate[] {
  const lost = new Set<Candidate>()
  const kept = weak.filter((w) => {
    const met = near(strong, w).filter((s) => meet(s, w))
    if (met.length === 0) return true
    if (!beats(w, met)) return false
    for (const s of met) lost.add(s)
    return true
  })
  return [...kept, ...strong.filter((s) => !lost.has(s))].sort((a, b) => a.first - b.first || b.last - a.last)
}

function outgrows(tagged: Candidate, met: readonly Candidate[]): boolean {
  if (!met.every((m) => holds(tagged, m))) return false
  if (tagged.type === 'person') return met.length === 1
  if (tagged.type === 'organisation') return met.every((m) => m.basis === 'knowledge' && m.type !== 'organisation')
  return met.length === 1 && met[0]!.type === 'place'
}

function withId(tagged: Candidate, unsure: readonly Candidate[]): Candidate {
  const same = near(unsure, tagged).find(
    (u) =>
      u.first === tagged.first &&
      u.last === tagged.last &&
      (u.type === tagged.type || (u.type === 'state' && tagged.type === 'place')),
  )
  return same ?? tagged
}

function insideOf(doc: Doc, outer: Candidate): Candidate[] {
  return knownInside(doc.tokens, outer.first, outer.last)
    .map((name) => knownCandidate(doc.tokens, name))
    .filter((k) => k.sure && k.type !== 'organisation')
}

/** The candidates of a list in reading order that can meet `one`. */
function near(list: readonly Candidate[], one: Candidate): readonly Candidate[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.last <= one.first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < list.length && list[end]!.first < one.last) end++
  return list.slice(low, end)
}
