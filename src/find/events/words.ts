/** The event lexicons as questions to a word form, each answered once a form. */
import { type Form, perForm } from '../../text/form.ts'
import { type FoundPhrase, phraseLexicon, wordLexicon } from '../../text/lexicon.ts'
import type { Split } from '../../text/split.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import { type VerbReading, verbLexicon } from '../../text/verb.ts'
import { ACTS } from './acts.ts'
import { COMPOUNDS, type Compound, OBJECTS, type ObjectClass } from './lexicon/compounds.ts'
import { GOVERNORS, type Governor } from './lexicon/governors.ts'
import { NO_ACT_VERBS, OWNED } from './lexicon/homographs.ts'
import { accusatives, NO_ACTS, NOUNS } from './lexicon/nouns.ts'
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
    acts: readingsAs(usual, ({ act }) => act).filter((one) => isAct(one, form)),
    jussive: readingsAs(all, ({ act }) => act).filter((one) => isAct(one, form)),
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
  reading.person !== 2 &&
  !['ك', 'كم', 'كن', 'كما', 'ني'].includes(reading.split.enclitic) &&
  mayBe(reading.split) &&
  // "ووفق المصدر" is "and according to", no passive of وافق.
  !reading.split.stem.startsWith('وو') &&
  // "الاجتماعي" is social: a dual that lost its ن has no article.
  !(reading.number === 'dual' && reading.split.definite && reading.split.stem.endsWith('ي'))

/** Is the form read so at all: see homographs.ts? */
function isAct({ split, person, gender, number, entry }: VerbReading<Entry>, form: Form): boolean {
  const { stem, enclitic } = split
  // "قتلى", "أسرى" are those killed and taken, no "my killing".
  if (person === null) return enclitic !== 'ي' || !form.plain.endsWith('ى')
  if (NO_ACT_VERBS.has(stem) || (enclitic !== '' && OWNED.has(stem))) return false
  // "لمن" is "to whom": news hardly tells of women in the plural.
  if (person === 3 && gender === 'feminine' && number === 'plural') return false
  // Who meets or heads somewhere has no object: "بحثه" is his search, "توجهه" where he heads.
  return enclitic === '' || entry.to.includes('o') || ACTS[entry.act].type !== 'CONSULT'
}

/** A word with its article takes no pronoun: "الزيارتي" is none. */
const mayBe = ({ definite, enclitic }: Split): boolean => !definite || enclitic === ''

const NONE: readonly never[] = []

export const verbsOf = (form: Form, jussive = false): Readings<Entry> =>
  verbsIn(form)?.[jussive ? 'jussive' : 'acts'] ?? NONE
export const compoundsOf = (form: Form): Readings<readonly Compound[]> => verbsIn(form)?.compounds ?? NONE
export const governorsOf = (form: Form): Readings<Governor> => verbsIn(form)?.governors ?? NONE

export const objectOf = wordLexicon(
  Object.entries(OBJECTS).flatMap(([cls, words]) =>
    words.split(' ').flatMap((word) => accusatives(word).map((one) => [one, cls as ObjectClass] as const)),
  ),
  mayBe,
)

const firstNoun = wordLexicon(
  NOUNS.map(([phrase, entry]) => [phrase.split(' ')[0]!, entry] as const),
  mayBe,
)
const nounPhraseAt = phraseLexicon<Entry | null>([...NOUNS, ...NO_ACTS.map((phrase) => [phrase, null] as const)], mayBe)
/** The noun or fixed phrase of the lexicon that begins at a token; null for others, and for "مؤتمر صحفي". */
export function nounAt(tokens: readonly Token[], at: number): FoundPhrase<Entry> | null {
  if (tokens[at] === undefined || firstNoun(tokens[at].form) === null) return null
  const found = nounPhraseAt(tokens, at)
  return found === null || found.entry === null ? null : { ...found, entry: found.entry }
}

/** Passive participles of support: see constructions.ts. */
export const backed = wordLexicon(
  'مدعوم مدعومة مدعومون مدعومين مدعومتين ممول ممولة ممولون ممولين'.split(' ').map((word) => [word, true] as const),
)

/** May this form begin a trigger? Null for the many that cannot. */
export const mayTrigger = perForm((form): true | null =>
  firstNoun(form) !== null ||
  verbsOf(form, true).length > 0 ||
  compoundsOf(form).length > 0 ||
  /^و?علي$/.test(form.folded) ||
  backed(form) !== null
    ? true
    : null,
)

/** The act that a verbal noun of this form names; null for other words. */
export const nounEntryOf = perForm(
  (form: Form): Entry | null => verbsOf(form).find((reading) => reading.aspect === 'masdar')?.entry ?? null,
)

/** May the form begin a noun that names an act? */
export const isActNoun = (form: Form): boolean => actNoun(form) !== null
const actNoun = perForm((form): true | null => (firstNoun(form) !== null || nounEntryOf(form) !== null ? true : null))

/** Is the form surely a finite verb, of these lexicons or by its shape, and no noun too ("قصف", "وقف")? Null when not. */
export const finiteForm = perForm((form): true | null => {
  const nominal = firstNoun(form) !== null || isMasdar(form)
  const readings = [...verbsOf(form), ...governorsOf(form)]
  return !nominal &&
    (tenseOf(form) !== null || DOUBLE_T.test(form.folded) || readings.some((reading) => reading.person !== null))
    ? true
    : null
})

/** "تتلاقى", "تتنافس": hardly a noun begins so. */
const DOUBLE_T = /^[وف]?س?تت(?!ويج|ابع$|بع$|مه$|ار|ري)[ء-ي]{3,}$/

/** Can the form be a verbal noun of these lexicons, without its article? */
export const isMasdar = (form: Form): boolean =>
  verbsIn(form) !== null &&
  [verbsOf, compoundsOf, governorsOf].some((of) => of(form).some((one) => one.aspect === 'masdar'))
