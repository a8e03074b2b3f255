/** The event lexicons as questions to a word form, each answered once a form. */
import { type Form, perForm } from '../../text/form.ts'
import { anyClitics, phraseLexicon, wordLexicon } from '../../text/lexicon.ts'
import { tenseOf } from '../../text/tense.ts'
import { type VerbReading, verbLexicon } from '../../text/verb.ts'
import { COMPOUNDS, type Compound, OBJECTS, type ObjectClass } from './lexicon/compounds.ts'
import { GOVERNORS, type Governor } from './lexicon/governors.ts'
import { accusatives, NOUNS } from './lexicon/nouns.ts'
import { type Entry, VERBS } from './lexicon/verbs.ts'

/** A verb of one of the three lexicons, told apart by its own field. */
interface Verb {
  act?: Entry
  compounds?: readonly Compound[]
  governor?: Governor
}

/** The three lexicons as one, so that a form is cut and looked up once for all. */
const lexicon = verbLexicon<Verb>([
  ...VERBS.map((row) => ({ ...row, entry: { act: row.entry } })),
  ...COMPOUNDS.map((row) => ({ ...row, entry: { compounds: row.entry } })),
  ...GOVERNORS.map((row) => ({ ...row, entry: { governor: row.entry } })),
])

type Readings<T> = readonly VerbReading<T>[]

interface Verbs {
  acts: Readings<Entry>
  /** The acts of a form behind لم, where it may be a shortened one. */
  jussive: Readings<Entry>
  compounds: Readings<readonly Compound[]>
  governors: Readings<Governor>
}

/** What a form is as a verb or verbal noun; null for nearly all forms. */
const verbsIn = perForm((form): Verbs | null => {
  const all = lexicon(form, true).filter(isOfNews)
  if (all.length === 0) return null
  const usual = lexicon(form).filter(isOfNews)
  return {
    acts: readingsAs(usual, ({ act }) => act),
    jussive: readingsAs(all, ({ act }) => act),
    compounds: readingsAs(usual, ({ compounds }) => compounds),
    governors: readingsAs(usual, ({ governor }) => governor),
  }
})

function readingsAs<T>(readings: Readings<Verb>, entryOf: (verb: Verb) => T | undefined): Readings<T> {
  return readings.flatMap((reading) => {
    const entry = entryOf(reading.entry)
    return entry === undefined ? [] : [{ ...reading, entry }]
  })
}

/** News does not speak to its reader: "هناك" is no "he congratulated you". */
const isOfNews = (reading: VerbReading<unknown>): boolean =>
  reading.person !== 2 && !['ك', 'كم', 'كن', 'كما', 'ني'].includes(reading.split.enclitic)

const NONE: readonly never[] = []

export const verbsOf = (form: Form, jussive = false): Readings<Entry> =>
  verbsIn(form)?.[jussive ? 'jussive' : 'acts'] ?? NONE
export const compoundsOf = (form: Form): Readings<readonly Compound[]> => verbsIn(form)?.compounds ?? NONE
export const governorsOf = (form: Form): Readings<Governor> => verbsIn(form)?.governors ?? NONE

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
const nounPhraseAt = phraseLexicon(NOUNS, anyClitics)
/** The noun or fixed phrase of the lexicon that begins at a token. */
export const nounAt: typeof nounPhraseAt = (tokens, at) =>
  tokens[at] === undefined || firstNoun(tokens[at].form) === null ? null : nounPhraseAt(tokens, at)

/** May this form begin a trigger? Null for the many that cannot. */
export const mayTrigger = perForm((form): true | null =>
  firstNoun(form) !== null || verbsOf(form, true).length > 0 || compoundsOf(form).length > 0 ? true : null,
)

/** The act that a verbal noun of this form names; null for other words. */
export const nounEntryOf = perForm(
  (form: Form): Entry | null => verbsOf(form).find((reading) => reading.aspect === 'masdar')?.entry ?? null,
)

/** May the form begin a noun that names an act? */
export const isActNoun = (form: Form): boolean => actNoun(form) !== null
const actNoun = perForm((form): true | null => (firstNoun(form) !== null || nounEntryOf(form) !== null ? true : null))

/** Is the form surely a finite verb, of these lexicons or by its shape, and no noun too ("قصف")? Null when not. */
export const finiteForm = perForm((form): true | null => {
  if (tenseOf(form) !== null) return true
  const readings = [...verbsOf(form), ...governorsOf(form)]
  if (!readings.some((reading) => reading.person !== null)) return null
  return readings.some((reading) => reading.person === null) || firstNoun(form) !== null ? null : true
})
