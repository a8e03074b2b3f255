/**
 * Which candidates stand, where the knowledge, the patterns and the tagger differ.
 *
 *  1. A sure phrase of the knowledge stands ("مجلس الأمن الدولي").
 *  2. An institution by pattern stands ("وزارة الخارجية الإسرائيلية"), unless the knowledge has a longer name there.
 *  3. A name by the tagger stands where it meets none of these, and also where it is longer and holds them: "بنك قطر الوطني" is
 *     one body, "دينزل واشنطن" a person. But a place that holds a state only adds a word to it, and does not stand.
 *     Of a place that is neither state nor capital the tables are less sure: it stands where the tagger reads a name, as what the
 *     tagger reads; a club is named like its city ("حارس برشلونة"). Behind a preposition of place it needs no tagger: see whereabouts.ts.
 *  4. An unsure phrase ("مالي", "الحياة") stands only where the tagger gives the same words the same type; it then lends its id.
 *  5. Nationalities stand where they are sure, except in a person's name ("أبو مصعب السوري").
 *  6. Within an institution by pattern the states, places and peoples of the knowledge stand as nested names, within a body by the tagger
 *     the nationalities. In a proper name of the tables ("نداء تونس"), of a person or of a place ("قطاع غزة") nothing does.
 */

import { OUTLET_KINDS, type Sense } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import type { Token } from '../../text/token.ts'
import { type Candidate, holds } from './candidate.ts'
import { type Known, type KnownName, knownCandidate, knownInside, OF_BIRTH } from './known.ts'
import { isMediumHere } from './media.ts'
import { isDual } from './misread.ts'
import { HINT, hintsOf } from './tagger/hints.ts'
import { isWhereabouts } from './whereabouts.ts'

/** The names that stand, in reading order, outer before inner. */
export function joined(
  doc: Doc,
  known: Known,
  patterns: readonly Candidate[],
  tagged: readonly Candidate[],
): Candidate[] {
  const phrases = known.names.map((name) => knownCandidate(doc.tokens, name))
  const peoples = phrases.filter((p) => p.type === 'people' && p.sure)
  const sure = phrases.filter(
    (p) =>
      (p.type !== 'people' && p.sure && (!isSmall(p) || meeting(tagged, p).length > 0)) || isWhereabouts(doc.tokens, p),
  )
  const read = tagged
    .map((t) => withNisba(doc, withoutNationality(doc, t, peoples), peoples))
    .filter((t) => isLikely(doc, t, meeting(peoples, t)))
    .map((t) => withId(doc, t, known))
  const outer = merged(read, merged(sure, patterns), outgrows)
  const nested = outer.flatMap((o) => (o.type === 'organisation' && o.last - o.first > 1 ? insideOf(doc, o) : []))
  const free = peoples.filter((p) => meeting(outer, p).length === 0)
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
    const met = meeting(strong, w)
    if (met.length === 0) return true
    if (!beats(w, met)) return false
    for (const s of met) lost.add(s)
    return true
  })
  return [...kept, ...strong.filter((s) => !lost.has(s))].sort((a, b) => a.first - b.first || b.last - a.last)
}

function outgrows(tagged: Candidate, met: readonly Candidate[]): boolean {
  const [first] = met
  if (tagged.type === 'organisation' && met.length === 1 && first!.type === 'place' && isSame(first!, tagged))
    return true
  if (!met.every((m) => holds(tagged, m))) return false
  if (tagged.type === 'person') return met.length === 1 && first!.type !== 'organisation'
  if (tagged.type === 'organisation') return met.every((m) => m.basis === 'knowledge' && m.type !== 'organisation')
  return met.length === 1 && first!.type === 'place'
}

/** "الكازاخستاني نور سلطان": the nationality before a person is no part of the name. */
function withoutNationality({ tokens }: Doc, tagged: Candidate, peoples: readonly Candidate[]): Candidate {
  if (tagged.type !== 'person') return tagged
  const [people] = meeting(peoples, tagged)
  if (people === undefined || people.first !== tagged.first || people.last >= tagged.last) return tagged
  return { ...tagged, first: people.last, start: tokens[people.last]!.start }
}

/**
 * "أبو عمر الليبي": behind a kunya the nationality is a part of what he is called. "ليلى مصري": behind a name, which no adjective without
 * an article agrees with, it is the family. But "محمد مصري الجنسية".
 */
function withNisba({ tokens }: Doc, tagged: Candidate, peoples: readonly Candidate[]): Candidate {
  const nisba = tokens[tagged.last]
  if (tagged.type !== 'person' || nisba?.sentence !== tokens[tagged.first]!.sentence) return tagged
  const isKunya = /^[وفبكل]?اب[وايى]$/.test(tokens[tagged.first]!.form.folded)
  if (!(isKunya ? /^ال.*ي$/ : /^(?!ال|لل|و).*ي$/).test(nisba.form.folded)) return tagged
  if (!isKunya && OF_BIRTH.has(tokens[tagged.last + 1]?.form.folded ?? '')) return tagged
  if (!peoples.some(({ first, last, start }) => first === tagged.last && last === first + 1 && start === nisba.start))
    return tagged
  return { ...tagged, last: tagged.last + 1, end: nisba.end }
}

/**
 * Is what the tagger says no plain noun phrase? A nationality is never part of a person's first words or of a place, and of a body
 * only behind a head that bodies have: "السفينة الإيطالية" is no name. Nor is a weekday a person ("صباح الأحد"), nor what is counted
 * a body ("مليون ريال").
 */
function isLikely({ tokens }: Doc, tagged: Candidate, peoples: readonly Candidate[]): boolean {
  const hints = hintsOf(tokens[tagged.first]!.form)
  if (tagged.type === 'person' && tagged.last - tagged.first === 1) {
    if (hints & HINT.calendar || isAdjective(tokens, tagged.first)) return false
    if (hints & HINT.wordGiven && !(hints & HINT.family) && !isIntroduced(tokens, tagged.first)) return false
  }
  if (tagged.type !== 'person' && tagged.last - tagged.first === 1 && isCount(tokens[tagged.first - 1])) return false
  if (tagged.type === 'place' && tagged.last - tagged.first === 1 && isCommonPlace(tokens[tagged.first]!)) return false
  if (tagged.type === 'organisation' && (isDual(tokens, tagged) || isMeeting(tokens[tagged.first]!))) return false
  if (peoples.length === 0) return true
  if (!peoples.every((p) => holds(tagged, p))) return false
  return tagged.type !== 'organisation' || (hints & (HINT.bodyHead | HINT.body)) !== 0
}

/** A place of one word that is neither a state nor a capital: "الرمادي" is a city, and grey; "سولانا" a city, and a diplomat. */
const isSmall = ({ type, first, last, entity }: Candidate): boolean =>
  type === 'place' && last - first === 1 && entity?.kind !== 'capital'

/** Does a title or a verb of saying stand beside a word, so that it is sooner a name ("قال كريم") than what it means ("كريم هذا الرجل")? */
const isIntroduced = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((t) => t !== undefined && (hintsOf(t.form) & (HINT.title | HINT.saying)) !== 0)

/** "الأمن السيبراني": a definite word in -ي behind a definite noun that is no title. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.sentence === tokens[at]!.sentence &&
    /^ال.*ي$/.test(tokens[at]!.form.folded) &&
    /^[وفبك]{0,2}(ال|لل)/.test(before.form.folded) &&
    (hintsOf(before.form) & (HINT.title | HINT.calendar)) === 0
  )
}

/** "المدينة" is Medina, but in the news sooner the city spoken of. */
const isCommonPlace = ({ form }: Token): boolean =>
  /^[وفبكل]{0,2}(ال|ل)(مدينه|عاصمه|بلده|قريه|منطقه|محافظه|ولايه|اقليم|مخيم)$/.test(form.folded)

/** "مؤتمر مكافحة الإرهاب" is a meeting; with the article it may be a party ("المؤتمر الوطني"). */
const isMeeting = ({ form }: Token): boolean =>
  /^[وفبكل]?(مءتمر|قمه|اجتماع|ندوه|ملتقي|محادثات|مباراه)$/.test(form.folded)

const isCount = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || /^(مليون|مليونا|مليار|ملايين|مليارات|الف|الاف|الفا)$/.test(token.form.folded))

const isSame = (a: Candidate, b: Candidate) => a.first === b.first && a.last === b.last

/** What the tagger says, as the thing that the tables know by these words and this type, sure or not. */
function withId(doc: Doc, tagged: Candidate, known: Known): Candidate {
  const name = known.at[tagged.first]
  if (name === undefined) return tagged
  const senses = name.match.senses.filter(({ as }) => as === 'name')
  const own = senses.find(
    ({ entity: { type } }) => type === tagged.type || (type === 'state' && tagged.type === 'place'),
  )
  const sense =
    own !== undefined && isUntold(doc, name, own) ? senses.find(({ entity }) => entity.kind === 'capital') : own
  if (sense === undefined) return tagged
  const found = knownCandidate(doc.tokens, { match: name.match, sense })
  return isSame(found, tagged) ? found : tagged
}

/** A medium called by a common word where no word brings in a medium: "يحرس الجزيرة", "أعلنت الرياض". */
const isUntold = ({ tokens }: Doc, { match: { first, last, start } }: KnownName, { entity, sure }: Sense): boolean =>
  OUTLET_KINDS.has(entity.kind) && !sure && !isMediumHere(tokens, first, last, start)

function insideOf(doc: Doc, outer: Candidate): Candidate[] {
  if (outer.basis === 'knowledge') return []
  return knownInside(doc.tokens, outer.first, outer.last)
    .map((name) => knownCandidate(doc.tokens, name))
    .filter((k) => k.sure && (outer.basis === 'pattern' ? k.type !== 'organisation' : k.type === 'people'))
}

/** The candidates of a list in reading order, none over another, that meet `one`. */
function meeting(list: readonly Candidate[], one: Candidate): readonly Candidate[] {
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
