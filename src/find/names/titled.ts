/** Titles and offices: outside the name, kept as its roles with the states they belong to: "وزير الخارجية الإيراني محمد جواد ظريف". */
import { matchRole } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import type { Token } from '../../text/token.ts'
import type { Candidate } from './candidate.ts'
import { type Office, officeAt } from './office.ts'

/** A candidate with what is said of it before or behind it. */
export interface Titled extends Candidate {
  roles: readonly string[]
}

/** Signs that may stand between an office and the name: "وزير الخارجية الإيراني، جواد ظريف", "الرئيس «أردوغان»". */
const BETWEEN = new Set(['،', ',', ':', '"', '«', '»', '“', '”', "'", '(', ')', '-', '–'])

export function titled(doc: Doc, candidates: readonly Candidate[]): Titled[] {
  const { tokens } = doc
  const byFirst = new Map<number, Candidate>()
  for (const one of candidates) if (one.type === 'person') byFirst.set(one.first, one)
  const offices = new Map<Candidate, Office>()
  const unnamed = new Set<Candidate>()
  for (let at = 0; at < tokens.length; at++) {
    if (matchRole(tokens, at) === null) continue
    const office = officeAt(tokens, at)
    if (office === null || office.count !== 'one') continue
    const person = personBehind(tokens, office, byFirst)
    if (person !== undefined && !offices.has(person)) offices.set(person, office)
    // "المبعوث الأممي لليمن": what the office is made of names nobody.
    for (let i = office.first + 1; i < office.last; i++) {
      const within = byFirst.get(i)
      if (within !== undefined && within.last <= office.last) unnamed.add(within)
    }
    at = office.last - 1
  }
  const standing = candidates.filter((one) => !unnamed.has(one))
  return standing.map((one) => {
    const office = offices.get(one)
    // Of a person only what the article says counts here; what the tables know of him is the linker's to add.
    if (office === undefined) return { ...one, roles: [], countries: one.type === 'person' ? [] : one.countries }
    const countries = [...new Set(office.of.flatMap((entity) => entity.countries))]
    return { ...one, roles: office.roles.map((role) => role.id), countries }
  })
}

function personBehind(
  tokens: readonly Token[],
  office: Office,
  byFirst: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  let at = office.last
  const sentence = tokens[office.first]!.sentence
  if (tokens[at] !== undefined && BETWEEN.has(tokens[at]!.form.surface) && tokens[at]!.sentence === sentence) at++
  const next = tokens[at]
  const person = next !== undefined && next.sentence === sentence ? byFirst.get(at) : undefined
  // "الرئيس ومحمد": with a proclitic it is somebody else.
  return person !== undefined && person.start === next!.start ? person : undefined
}
