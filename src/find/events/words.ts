/** The event lexicons as questions to a word form, each answered once a form. */
import { type Form, perForm } from '../../text/form.ts'
import { anyClitics, phraseLexicon, wordLexicon } from '../../text/lexicon.ts'
import { type VerbLexicon, type VerbReading, type VerbRow, verbLexicon } from '../../text/verb.ts'
import { COMPOUNDS, OBJECTS, type ObjectClass } from './lexicon/compounds.ts'
import { GOVERNORS } from './lexicon/governors.ts'
import { accusatives, NOUNS } from './lexicon/nouns.ts'
import { type Entry, VERBS } from './lexicon/verbs.ts'

/** A verb lexicon without the second person: news does not speak to its reader, "هناك" is no "he congratulated you". */
function ofNews<T>(rows: Iterable<VerbRow & { entry: T }>): VerbLexicon<T> {
  const lexicon = verbLexicon(rows)
  const usual = perForm((form) => lexicon(form).filter(isOfNews))
  return (form, jussive = false) => (jussive ? lexicon(form, true).filter(isOfNews) : usual(form))
}
const isOfNews = (reading: VerbReading<unknown>): boolean =>
  reading.person !== 2 && !['ك', 'كم', 'كن', 'كما', 'ني'].includes(reading.split.enclitic)

export const verbsOf = ofNews(VERBS)
export const compoundsOf = ofNews(COMPOUNDS)
export const governorsOf = ofNews(GOVERNORS)
export const nounAt = phraseLexicon(NOUNS, anyClitics)
export const objectOf = wordLexicon(
  Object.entries(OBJECTS).flatMap(([cls, words]) =>
    words.split(' ').flatMap((word) => accusatives(word).map((one) => [one, cls as ObjectClass] as const)),
  ),
  anyClitics,
)

const firstNoun = wordLexicon(
  NOUNS.map(([phrase, entry]) => [phrase.split(' ')[0]!, entry] as const),
  anyClitics,
)

/** May this form begin a trigger? */
export const mayTrigger = perForm(
  (form: Form): boolean => firstNoun(form) !== null || verbsOf(form, true).length > 0 || compoundsOf(form).length > 0,
)

/** The act that a verbal noun of this form names; null for other words. */
export const nounEntryOf = perForm(
  (form: Form): Entry | null => verbsOf(form).find((reading) => reading.aspect === 'masdar')?.entry ?? null,
)

/** May the form begin a noun that names an act? */
export const isActNoun = perForm((form: Form): boolean => firstNoun(form) !== null || nounEntryOf(form) !== null)

/** Can the form be a finite verb of the event lexicons? `maybe` where it can be a noun too ("قصف"). */
export const finiteForm = perForm((form: Form): 'yes' | 'maybe' | 'no' => {
  const readings = [...verbsOf(form), ...governorsOf(form)]
  if (!readings.some((reading) => reading.person !== null)) return 'no'
  return readings.some((reading) => reading.person === null) || firstNoun(form) !== null ? 'maybe' : 'yes'
})
