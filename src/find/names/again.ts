/**
 * A person whom the article has named in full is known when the family name comes again alone: "العمراني" after "هشام العمراني", where
 * the tagger overlooked it.
 */
import { nameStart } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import { endsInOne } from '../../text/endings.ts'
import { type Form, perForm } from '../../text/form.ts'
import { splitsOf } from '../../text/split.ts'
import { tenseOf } from '../../text/tense.ts'
import { coverage, personAt } from './candidate.ts'
import { isUnclassed } from './tagger/clusters.ts'
import { HINT, hintsOf } from './tagger/hints.ts'
import type { Titled } from './titled.ts'

/** The names with those that their own repetition adds, in reading order. */
export function withRepeated(doc: Doc, all: readonly Titled[]): readonly Titled[] {
  const names = withNisbas(doc, withoutPlainWords(doc, twoApart(doc, all)))
  const families = familiesOf(doc, names)
  if (families.size === 0) return names
  const covered = coverage(doc, names)
  const more: Titled[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!
    if (covered[i] === 1 || token.kind !== 'word') continue
    const offset = familyAt(token.form, families)
    if (offset !== null && !isAttribute(doc, i)) more.push({ ...personAt(doc, i, i + 1, offset), roles: [] })
  }
  return more.length === 0 ? names : [...names, ...more].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * "شكر العمراني الحاضرين", "ابتعاد العمراني": before the family name of a person whom the article names in full elsewhere a word that no
 * table knows as a given name is a verb or a noun.
 */
function withoutPlainWords({ tokens }: Doc, names: readonly Titled[]): readonly Titled[] {
  const full = names.filter(({ type, first, last }) => type === 'person' && last - first === 2)
  const families = new Set(
    full.flatMap(({ first }) => (isGivenName(tokens[first]!.form) ? [tokens[first + 1]!.form.folded] : [])),
  )
  if (families.size === 0) return names
  const plain = new Set(
    full.filter(({ first }) => !isGivenName(tokens[first]!.form) && families.has(tokens[first + 1]!.form.folded)),
  )
  return names.map((name) =>
    plain.has(name) ? { ...name, ...personAt({ tokens }, name.first + 1, name.last, 0), roles: name.roles } : name,
  )
}

const isGivenName = (form: Form): boolean => (hintsOf(form) & HINT.given) !== 0 && tenseOf(form) === null

/** "اتهم كير مشار", "كير ومشار": not one person but two, whose families the article has each behind another's given name. */
function twoApart(doc: Doc, names: readonly Titled[]): readonly Titled[] {
  const givenOf = new Map<string, string>()
  const word = (at: number) => doc.tokens[at]!.form.folded
  for (const { type, first, last } of names)
    if (type === 'person' && last - first > 1) givenOf.set(`${word(last - 1)} ${word(first)}`, word(last - 1))
  const families = new Set(givenOf.values())
  return names.flatMap((name) => {
    const { first, last } = name
    if (name.type !== 'person' || last - first !== 2 || !families.has(word(first))) return [name]
    const joined = word(first + 1).startsWith('و') && families.has(word(first + 1).slice(1))
    const second = joined ? word(first + 1).slice(1) : word(first + 1)
    const elsewhere = [...givenOf].some(([key, family]) => family === second && key !== `${second} ${word(first)}`)
    if (!elsewhere) return [name]
    const one = personAt(doc, first, first + 1, name.start - doc.tokens[first]!.start)
    return [
      { ...name, last: first + 1, end: one.end, entity: null },
      { ...personAt(doc, first + 1, last, joined ? 1 : 0), roles: [] },
    ]
  })
}

/** "الدور الثاني": a nisba behind a definite noun that is no title belongs to it, also where a man is called so. */
function isAttribute({ tokens }: Doc, at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.sentence === tokens[at]!.sentence &&
    NISBA.test(tokens[at]!.form.folded) &&
    DEFINITE.test(before.form.folded) &&
    (hintsOf(before.form) & (HINT.title | HINT.person)) === 0
  )
}

/**
 * "مقتل السوداني" in an article on أبو خليل السوداني is his, not a Sudanese's: a nationality with the article that no definite noun
 * stands before, and that ends the name of a person.
 */
function withNisbas({ tokens }: Doc, names: readonly Titled[]): readonly Titled[] {
  const nisbas = new Set<string>()
  for (const { type, first, last } of names)
    if (type === 'person' && last - first > 1 && NISBA.test(tokens[last - 1]!.form.folded))
      nisbas.add(tokens[last - 1]!.form.folded)
  if (nisbas.size === 0) return names
  return names.map((name) => {
    const token = tokens[name.first]!
    const before = tokens[name.first - 1]
    const attributive = before !== undefined && before.sentence === token.sentence && DEFINITE.test(before.form.folded)
    if (name.type !== 'people' || name.last - name.first > 1 || attributive || !nisbas.has(token.form.folded))
      return name
    return { ...personAt({ tokens }, name.first, name.last, name.start - token.start), roles: [] }
  })
}

const NISBA = /^ال.*ي$/
const DEFINITE = /^[وف]?[بك]?(ال|لل)/

const SHORTEST = 4

/** Last words of persons named in full, as far as they are no common word. */
function familiesOf({ tokens }: Doc, names: readonly Titled[]): Set<string> {
  const families = new Set<string>()
  for (const { type, first, last } of names) {
    if (type !== 'person' || last - first < 2) continue
    const { form } = tokens[last - 1]!
    if (form.folded.length >= SHORTEST && isRare(form)) families.add(form.folded)
  }
  return families
}

/** Offset of the family name in a form that is one, proclitics apart; null when it is none. */
function familyAt(form: Form, families: ReadonlySet<string>): number | null {
  if (mayBeFamily(form) === null) return null
  if (families.has(form.folded)) return 0
  if (!endsInOne(families, form)) return null
  for (const split of splitsOf(form)) {
    if (split.enclitic !== '' || split.proclitics === '' || split.proclitics.includes('س')) continue
    if (families.has(split.definite ? `ال${split.stem}` : split.stem)) return nameStart(form, split)
  }
  return null
}

const OTHER = HINT.wordGiven | HINT.title | HINT.particle | HINT.calendar | HINT.bodyHead | HINT.placeHead | HINT.place

/** Common words are no families, and a text consists of them. */
const mayBeFamily = perForm((form: Form): true | null => (isRare(form) ? true : null))

/** A word that the clusters do not know, or that the tables know as a family name and as nothing else. */
function isRare(form: Form): boolean {
  const hints = hintsOf(form)
  return (hints & OTHER) === 0 && ((hints & HINT.family) !== 0 || isUnclassed(form))
}
