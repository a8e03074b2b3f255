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
 *     Behind a noun of place an outlet called like a region is the region ("شرق الأناضول"); before an adjective a family is an animal.
 *  5. Nationalities stand where they are sure, except in a person's name ("أبو مصعب السوري").
 *  6. Within an institution by pattern the states, places and peoples of the knowledge stand as nested names, within a body by the tagger
 *     the nationalities. In a proper name of the tables ("نداء تونس"), of a person or of a place ("قطاع غزة") nothing does.
 */

import { OUTLET_KINDS, type Sense } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import type { Token } from '../../text/token.ts'
import { type Candidate, holds } from './candidate.ts'
import { isGeneric, type Known, type KnownName, knownCandidate, knownInside, OF_BIRTH } from './known.ts'
import { isLikely } from './likely.ts'
import { isMediumHere } from './media.ts'
import { isDefinite } from './start.ts'
import { HINT, hintsOf } from './tagger/hints.ts'
import { isWhereabouts } from './whereabouts.ts'

/** The names that stand, in reading order, outer before inner. */
export function joined(
  doc: Doc,
  known: Known,
  patterns: readonly Candidate[],
  tagged: readonly Candidate[],
): Candidate[] {
  const phrases = known.names.map((name) => withoutHead(doc, knownCandidate(doc.tokens, name), tagged))
  const peoples = phrases.filter((p) => p.type === 'people' && p.sure)
  const sure = phrases.filter(
    (p) =>
      (p.type !== 'people' && p.sure && !isAnimal(doc.tokens, p) && (!isSmall(p) || meeting(tagged, p).length > 0)) ||
      isWhereabouts(doc.tokens, p),
  )
  const read = tagged
    .map((t) => withNisba(doc, withoutNationality(doc, t, peoples), peoples))
    .filter((t) => isLikely(doc, t, meeting(peoples, t)))
    .map((t) => withId(doc, t, known))
  const outer = merged(read, merged(sure, patterns), (one, met) => outgrows(doc.tokens, one, met))
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

function outgrows(tokens: readonly Token[], tagged: Candidate, met: readonly Candidate[]): boolean {
  const first = met[0]!
  // "شرق الأناضول": an agency is called like its region.
  if (
    tagged.type === 'place' &&
    met.length === 1 &&
    isSame(first, tagged) &&
    OUTLET_KINDS.has(first.entity?.kind ?? '')
  )
    return (hintsOf(tokens[tagged.first - 1]?.form ?? tokens[tagged.first]!.form) & HINT.placeHead) !== 0
  if (tagged.type === 'organisation' && met.length === 1 && first.type === 'place' && isSame(first, tagged)) return true
  if (!met.every((m) => holds(tagged, m))) return false
  if (tagged.type === 'person')
    return met.length === 1 && (first.type !== 'organisation' || isFamily(tokens, tagged, first))
  if (tagged.type === 'organisation') return met.every((m) => m.basis === 'knowledge' && m.type !== 'organisation')
  // "واشنطن انفراجا": what stands behind the name of a place and belongs to it has an article ("القدس الشرقية").
  const next = tokens[first.last]
  return (
    met.length === 1 && first.type === 'place' && (first.first > tagged.first || /^ال/.test(next?.form.folded ?? ''))
  )
}

/** "دانا برينو": the last word of a person's name, of one word and without an article, may also be a club or a company. */
const isFamily = (tokens: readonly Token[], person: Candidate, body: Candidate): boolean =>
  body.last === person.last && body.last - body.first === 1 && !tokens[body.first]!.form.folded.startsWith('ال')

/** "الكازاخستاني نور سلطان": the nationality before a person is no part of the name; without its article it is a given name ("كيني ميلر"). */
function withoutNationality({ tokens }: Doc, tagged: Candidate, peoples: readonly Candidate[]): Candidate {
  if (tagged.type !== 'person') return tagged
  const [people] = meeting(peoples, tagged)
  if (people === undefined || people.first !== tagged.first || people.last >= tagged.last) return tagged
  if (!isDefinite(tokens[tagged.first]!)) return tagged
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

/** "الأسد الآسيوي" is a lion: behind a family name no adjective stands that agrees with it. */
function isAnimal(tokens: readonly Token[], { type, first, last }: Candidate): boolean {
  const next = tokens[last]
  return (
    type === 'person' &&
    last - first === 1 &&
    isDefinite(tokens[first]!) &&
    next?.sentence === tokens[first]!.sentence &&
    /^ال.*[^ا]يه?$/.test(next.form.folded) &&
    (hintsOf(next.form) & (HINT.title | HINT.calendar)) === 0
  )
}

/** A place of one word that is neither a state nor a capital: "الرمادي" is a city, and grey; "سولانا" a city, and a diplomat. */
const isSmall = ({ type, first, last, entity }: Candidate): boolean =>
  type === 'place' && last - first === 1 && entity?.kind !== 'capital'

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

/** "صحيفة النهر" of the tables, where the tagger reads "النهر": the noun that says what it is stands outside the name. */
function withoutHead({ tokens }: Doc, one: Candidate, tagged: readonly Candidate[]): Candidate {
  if (one.type !== 'organisation' || one.last - one.first < 2 || !isGeneric(tokens[one.first]!)) return one
  const [own] = meeting(tagged, one)
  if (own?.type !== 'organisation' || own.first !== one.first + 1 || own.last !== one.last) return one
  return { ...one, first: own.first, start: own.start }
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
