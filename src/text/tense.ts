/** The tense of any verb of the press: what a bare weekday needs ("يصل الأحد" is coming, "وصل الأحد" is past). */
import { NOUNS_LIKE_IMPERFECTS, PRESS_VERBS, SOONER_NO_VERBS, SOONER_VERBS } from '../arabic/verbs.ts'
import { type Form, perForm } from './form.ts'
import { type Split, splitsOf } from './split.ts'
import { type VerbReading, verbLexicon } from './verb.ts'

export type Tense = 'past' | 'present' | 'future'

const lexicon = verbLexicon(PRESS_VERBS.map((row) => ({ ...row, entry: row.perfect })))

/**
 * The tense of a form that is likely a finite verb, else null. Known verbs by the table; of unknown ones only the shapes that
 * hardly any noun has. A form that is sooner a noun ("رد", "دعم", "عمل") has none.
 */
export const tenseOf = perForm((form): Tense | null => {
  const readings = lexicon(form).filter(isNewsroom)
  if (readings.length === 0) return splitsOf(form).reduce<Tense | null>((tense, split) => tense ?? shape(split), null)
  const { stem } = readings[0]!.split
  if (SOONER_NO_VERBS.has(stem) || SOONER_NO_VERBS.has(form.folded)) return null
  const finite = readings.find((reading) => reading.person !== null)
  if (finite === undefined || (readings.some(isNoun) && !SOONER_VERBS.has(stem))) return null
  return finite.aspect === 'future' ? 'future' : finite.aspect === 'perfect' ? 'past' : 'present'
})

/** Could a form that is as well a noun be a perfect ("ضرب", "عقد", "مددت")? Where it stands tells: behind "الذي", "قد", or first in its sentence. */
export const mayBePast = perForm(
  (form): boolean =>
    FEMININE_PERFECT.test(form.folded) ||
    DERIVED_PERFECT.test(form.plain) ||
    (!SOONER_NO_VERBS.has(form.folded) &&
      lexicon(form).some((reading) => reading.aspect === 'perfect' && reading.person === 3 && isNewsroom(reading))),
)

/** "هبطت", "مددت", "وجهت": hardly a noun ends so behind three consonants or more. */
const FEMININE_PERFECT = /^[وف]?[ء-ي]{2,4}[^اويءهم]ت$/

/**
 * "احترق", "ازدهر", "انكسر": the seventh and eighth stems, whose verbal nouns have an ا before their last letter; "أنقرة", "إنتاج" and
 * "انتاج" are none of them.
 */
const DERIVED_PERFECT = /^[وف]?ا(ن[^اتدهيى]|[^اأإآلن]ت|زد|صط|ضط)[^اويى][^اويىةهء]$/

/**
 * A future by its shape, where a noun would do little harm: "ستلتئم", "سيفتقد", "سأقول"; not "سيارة", "سيطرت", "ستينات", "سنوات".
 */
export const mayBeFuture = perForm(
  ({ folded, surface }: Form): boolean =>
    (/^[وف]?س[يتن][^ا\P{L}]{3,5}$/u.test(folded) && !NO_FUTURE.test(folded)) || /^[وف]?سأ[ء-ي]{3,}$/.test(surface),
)
/** Nouns and names that begin so. */
const NO_FUTURE = /([هي]|ات|ين)$|^[وف]?س(يطر|ت[هيو]|تريت|ين[مي]|نو|يو|يمون|يمنز|يرج|يرخ)/

const isNoun = (reading: VerbReading<string>) => reading.person === null
/**
 * News does not speak to its reader ("هناك" is no "he congratulated you") nor of its writer ("أحدث" is no "I tell"), and forms that
 * it hardly uses look like nouns: "عدن" is no "they (f.) came back", "مثلا" no "they both stood for".
 */
const isNewsroom = ({ split, aspect, person, gender, number }: VerbReading<string>) =>
  !['ك', 'كم', 'كن', 'كما'].includes(split.enclitic) &&
  !(person === 1 && number === 'singular' && aspect !== 'perfect') &&
  !(person === 3 && gender === 'feminine' && number === 'plural') &&
  !(person === 3 && number === 'dual' && !split.stem.endsWith('ن'))

function shape({ stem, proclitics, definite, enclitic }: Split): Tense | null {
  if (definite || stem.length > 9) return null
  // سيتـ, ستنـ, سيست…, سي…ون: shapes that سيارة, ستوكهولم, سيناريو do not have.
  if (/^و?س$/.test(proclitics)) return /^(?!ين[امي])([يت](ت|ن|ست)[ء-ي]{2,}|ي[ء-ي]{2,}ون)$/.test(stem) ? 'future' : null
  if (enclitic !== '' || (proclitics !== '' && proclitics !== 'و')) return null
  if (/^ي[ء-ي]{3,}$/.test(stem)) return NOUNS_LIKE_IMPERFECTS.has(stem) || /(يه|يات|يا)$/.test(stem) ? null : 'present'
  // استفعلت, انفعلوا, افتعلت; استفعل alone where no ا makes it the verbal noun.
  if (/^(است[ء-ي]{3}|ان[ء-ي]{3}|ا[ء-ي]ت[ء-ي]{2})(ت|وا)$/.test(stem) || /^است[^ا]{3}$/.test(stem)) return 'past'
  return /^[ء-ي]{3,5}وا$/.test(stem) && !/^(ال|ا)/.test(stem) ? 'past' : null
}
