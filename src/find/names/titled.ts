/** Titles and offices: outside the name, kept as its roles with the states they belong to: "وزير الخارجية الإيراني محمد جواد ظريف". */
import { matchRole } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import type { Token } from '../../text/token.ts'
import { type Candidate, coverage, personAt } from './candidate.ts'
import { isNameLike, isParticle } from './introduced.ts'
import { type Office, officeAt } from './office.ts'
import { HINT, hintOf } from './tagger/hints.ts'

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
  const covered = coverage(doc, candidates)
  const offices = new Map<Candidate, Office>()
  const unnamed = new Set<Candidate>()
  for (let at = 0; at < tokens.length; at++) {
    if (matchRole(tokens, at) === null) continue
    const office = officeAt(tokens, at)
    if (office === null || office.count !== 'one') continue
    const behind = tokenBehind(tokens, office)
    const person = byFirst.get(behind) ?? announced(doc, office, behind, covered)
    // "الرئيس ومحمد": with a proclitic it is somebody else.
    if (person != null && person.start === tokens[person.first]!.start && !offices.has(person))
      offices.set(person, office)
    // "المبعوث الأممي لليمن": what the office is made of names nobody.
    for (let i = office.first + 1; i < office.last; i++) {
      const within = byFirst.get(i)
      if (within !== undefined && within.last <= office.last) unnamed.add(within)
    }
    at = office.last - 1
  }
  const all = new Set([...candidates.filter((one) => !unnamed.has(one)), ...offices.keys()])
  return [...all]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one) => {
      const office = offices.get(one)
      // Of a person only what the article says counts here; what the tables know of him is the linker's to add.
      if (office === undefined) return { ...one, roles: [], countries: one.type === 'person' ? [] : one.countries }
      const countries = [...new Set(office.of.flatMap((entity) => entity.countries))]
      return { ...one, roles: office.roles.map((role) => role.id), countries }
    })
}

/** The token where the name of an office's holder would begin; -1 at the end of the sentence. */
function tokenBehind(tokens: readonly Token[], office: Office): number {
  const sentence = tokens[office.first]!.sentence
  const next = tokens[office.last]
  const at = next !== undefined && BETWEEN.has(next.form.surface) ? office.last + 1 : office.last
  return tokens[at]?.sentence === sentence ? at : -1
}

const LONGEST = 4

/** The person whom an office announces where the tagger saw none: a given name and what looks like one: "وزيرة الطاقة هالة شيخ روحه". */
function announced(doc: Doc, office: Office, at: number, covered: Uint8Array): Candidate | null {
  const { tokens } = doc
  const first = tokens[at]
  if (!office.sure || first === undefined || covered[at] === 1 || (hintOf(first.form.folded) & HINT.given) === 0)
    return null
  // "أعلن رئيس الوزراء أن اجتماعا", "أكد الوزير على": spelt like Anne and Ali.
  if (isParticle(first)) return null
  let last = at + 1
  while (
    last - at < LONGEST &&
    covered[last] === 0 &&
    tokens[last]!.sentence === first.sentence &&
    isNameLike(tokens[last]!)
  )
    last++
  return last - at < 2 ? null : personAt(doc, at, last, 0)
}
