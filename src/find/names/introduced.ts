/**
 * Persons whom the tagger overlooked, behind a title or a trade, with or without its nationality: "المخرجة سلمى العمراني", "الصحافية
 * البلجيكية إيفون". A given name of the tables that is nothing else, and what looks like more of the name.
 */
import { words } from '../../arabic/names/words.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import { perForm } from '../../text/form.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import { type Candidate, coverage, personAt } from './candidate.ts'
import type { Known } from './known.ts'
import { isDefinite } from './start.ts'
import { isUnclassed } from './tagger/clusters.ts'
import { HINT, hintOf, hintsOf } from './tagger/hints.ts'

const LONGEST = 4

/** What the tagger says with the persons whom a title introduces, in reading order. */
export function withIntroduced(doc: Doc, known: Known, tagged: readonly Candidate[]): readonly Candidate[] {
  const { tokens } = doc
  const found = tagged.map((one) => (one.type === 'person' ? withGivenName(doc, known, one) : one))
  if (tokens.every(({ form }) => isGiven(form) === null)) return found
  const covered = coverage(doc, found)
  const isFree = (at: number) => covered[at] === 0 && known.codes[at] === 0
  const more: Candidate[] = []
  for (let at = 1; at < tokens.length; at++) {
    if (isGiven(tokens[at]!.form) === null || !isFree(at) || !isBehindTitle(tokens, at, known)) continue
    let last = at + 1
    while (
      last - at < LONGEST &&
      tokens[last]?.sentence === tokens[at]!.sentence &&
      isFree(last) &&
      isNameLike(tokens[last]!)
    )
      last++
    more.push(personAt(doc, at, last, 0))
    at = last
  }
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.first - b.first)
}

/**
 * "الحجة حسنة عبد الجليل": between a definite title and what the tagger reads as a person a word without an article belongs to the name, for
 * an adjective of the title would have one ("الرئيس السابق حسني مبارك").
 */
function withGivenName({ tokens }: Doc, known: Known, one: Candidate): Candidate {
  const at = one.first - 1
  const given = tokens[at]
  if (given === undefined || given.sentence !== tokens[one.first]!.sentence) return one
  if (one.start !== tokens[one.first]!.start || known.codes[at] !== 0) return one
  if (!isBare(given) || isParticle(given)) return one
  return isBehindTitle(tokens, at, known) ? { ...one, first: at, start: given.start } : one
}

const OTHER = HINT.title | HINT.saying | HINT.bodyHead | HINT.placeHead | HINT.calendar

const isBare = ({ kind, form }: Token): boolean =>
  kind === 'word' &&
  /^(?!ال|لل|[وفبلك]ال).{4,}$/.test(form.folded) &&
  (hintsOf(form) & OTHER) === 0 &&
  tenseOf(form) === null

const isGiven = perForm((form): true | null => {
  const hints = hintOf(form.folded)
  const given = (hints & HINT.given) !== 0 && (hints & HINT.wordGiven) === 0
  return given && !/^ال.*ي$/.test(form.folded) && !isParticle({ form }) ? true : null
})

/** "على", "أن", "عليه", "فإن": spelt like Ali, Anne, Alia and Van but for signs that the tables leave out. */
export const isParticle = ({ form }: Pick<Token, 'form'>): boolean =>
  /^([اأإ]ن|فإن|عليه|على|دون|أبى|عامي)$/.test(form.plain)

/** A title with its article, which what stands behind it in construct does not have ("رئيس بلدية"); a nationality may stand between. */
function isBehindTitle(tokens: readonly Token[], at: number, known: Known): boolean {
  const isNationality = known.at[at - 1]?.sense.as === 'demonym'
  const title = tokens[isNationality ? at - 2 : at - 1]
  return (
    title !== undefined &&
    title.sentence === tokens[at]!.sentence &&
    isDefinite(title) &&
    ((hintsOf(title.form) & HINT.title) !== 0 || PILGRIMS.has(title.form.folded))
  )
}

const PILGRIMS = new Set(words(fold('الحاج الحجة')))

/** May a word be more of a name that has begun? */
export function isNameLike({ kind, form }: Token): boolean {
  if (kind !== 'word') return false
  const hints = hintOf(form.folded)
  if (hints & (HINT.person | HINT.particle)) return true
  return hints === 0 && !form.folded.startsWith('و') && isUnclassed(form) && tenseOf(form) === null
}
