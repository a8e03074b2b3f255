/**
 * Lexicons of verbs. A row gives the citation forms that a person would look up ("قال", "يقول", "قول"); it is found in every
 * inflected spelling, behind و and ف, the future س, ل, and before a pronoun: "وستزوره" is the row "زار", future, feminine.
 */

import { conjugate, type Inflection, type VerbRow } from './conjugate.ts'
import { fold } from './fold.ts'
import { type Form, perForm } from './form.ts'
import { lazily } from './lazily.ts'
import { sharedIndex } from './shared-index.ts'
import { type Split, splitsOf } from './split.ts'

export type { VerbRow } from './conjugate.ts'

/** One way to read a form as a word of the lexicon. */
export interface VerbReading<T> extends Omit<Inflection, 'bound'> {
  entry: T
  split: Split
}

/**
 * The readings of a form, the likeliest first; empty when it is no word of the lexicon. Shortened imperfects ("يدع", "تعد") are
 * left out unless `jussive` is true: say so after لم, where alone they stand; elsewhere they are other verbs.
 */
export type VerbLexicon<T> = (form: Form, jussive?: boolean) => readonly VerbReading<T>[]

interface Meaning<T> {
  entry: T
  /** As the verb is spelt with care. */
  spelling: string
  inflection: Inflection
}

const NONE: readonly never[] = []

export function verbLexicon<T>(rows: Iterable<VerbRow & { entry: T }>): VerbLexicon<T> {
  const groups = lazily(() => groupsOf(rows))
  const mayKnow = hasSkeletonIn(() => groups().keys())
  const readings = perForm((form): { all: readonly VerbReading<T>[]; usual: readonly VerbReading<T>[] } | null => {
    if (!mayKnow(form)) return null
    const all: VerbReading<T>[] = []
    for (const split of splitsOf(form)) {
      // The table has its own bound forms ("زيارت" in زيارته), and a verb's ت or ا is no noun's.
      if (split.restored) continue
      for (const { entry, spelling, inflection } of groups().get(skeletonOf(split.stem))?.().get(split.stem) ?? []) {
        const reading =
          inflection.person === null ? nounReading(inflection, split) : verbReading(inflection, spelling, split, form)
        if (reading !== null) all.push({ ...reading, entry, split })
      }
    }
    if (all.length === 0) return null
    // The press writes of others: "كتبت" is sooner she than I, "أعيد" sooner "was brought back" than "I bring back".
    all.sort((a, b) => oddness(a) - oddness(b))
    const usual = all.filter((reading) => !reading.jussive)
    return { all: all.length === usual.length ? usual : all, usual }
  })
  return (form, jussive = false) => readings(form)?.[jussive ? 'all' : 'usual'] ?? NONE
}

const oddness = ({ person, split }: VerbReading<unknown>) =>
  (split.enclitic === '' ? 0 : 2) + (person === 1 || person === 2 ? 1 : 0)

/** Letters that inflection adds, drops or changes. */
const CHANGING = 'اويءتنمه'

/** What all forms of a verb share: "قال", "يقولون", "قل" have قل; "رد", "رددت", "مردود" رد. By hand, for every cut of every form asks. */
export function skeletonOf(folded: string): string {
  let skeleton = ''
  let last = ''
  for (let i = 0; i < folded.length; i++) {
    const letter = folded[i]!
    if (letter === last || CHANGING.includes(letter)) continue
    skeleton += letter
    last = letter
  }
  return skeleton
}

/** A question of forms: has a cut of this word one of these skeletons? */
const hasSkeletonIn = sharedIndex((form, visit) => {
  for (const split of splitsOf(form)) if (!split.restored) visit(skeletonOf(split.stem))
})

type Row<T> = VerbRow & { entry: T }

/** The rows by skeleton, conjugated when one is met: a lexicon has thousands of forms, and a short text asks for a few. */
function groupsOf<T>(rows: Iterable<Row<T>>): Map<string, () => ReadonlyMap<string, readonly Meaning<T>[]>> {
  const groups = new Map<string, Row<T>[]>()
  for (const row of rows) {
    const { perfect, imperfect, masdar, active, passive, passivePerfect, passiveImperfect } = row
    const given = [perfect, imperfect, masdar, active, passive, passivePerfect, passiveImperfect].flat()
    for (const key of new Set(given.flatMap((word) => (word === undefined ? [] : [skeletonOf(fold(word))])))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [row])
      else group.push(row)
    }
  }
  return new Map(Array.from(groups, ([key, group]) => [key, lazily(() => tableOf(group))]))
}

function tableOf<T>(rows: readonly Row<T>[]): Map<string, Meaning<T>[]> {
  const table = new Map<string, Meaning<T>[]>()
  for (const row of rows) {
    for (const [form, inflection] of conjugate(row)) {
      const key = fold(form)
      const meanings = table.get(key)
      const meaning = { entry: row.entry, spelling: form, inflection }
      if (meanings === undefined) table.set(key, [meaning])
      else if (!meanings.some((known) => known.entry === row.entry && isSame(known.inflection, inflection)))
        meanings.push(meaning)
    }
  }
  return table
}

const isSame = (a: Inflection, b: Inflection) =>
  a.aspect === b.aspect &&
  a.voice === b.voice &&
  a.person === b.person &&
  a.gender === b.gender &&
  a.number === b.number &&
  a.jussive === b.jussive &&
  a.bound === b.bound

type Reading = Omit<Inflection, 'bound'>

function nounReading({ bound, ...inflection }: Inflection, split: Split): Reading | null {
  if (bound && split.enclitic === '') return null
  return split.enclitic === 'ني' || split.proclitics.endsWith('س') ? null : inflection
}

const BEFORE_PERFECT = new Set(['', 'و', 'ف'])
const BEFORE_IMPERFECT = new Set(['', 'و', 'ف', 'ل', 'ول', 'فل'])
const BEFORE_FUTURE = new Set(['س', 'وس', 'فس'])

function verbReading({ bound, ...inflection }: Inflection, spelling: string, split: Split, form: Form): Reading | null {
  // Folded, these are one: "إثر" and أثر, "آثار" and أثار, "رأي" and رأى. As written they are not.
  const first = form.surface[split.start]
  if (first === 'إ' || (first === 'آ' && spelling[0] === 'أ')) return null
  if (inflection.aspect === 'perfect' && spelling.endsWith('ى') && form.plain.endsWith('ي')) return null
  // ل makes the ن of يطالبون, يبرمان fall: "ليبرمان" is a name.
  if (split.proclitics.endsWith('ل') && inflection.number !== 'singular' && /[وا]ن$/.test(spelling)) return null
  if (split.definite || split.enclitic === 'ي' || (bound && split.enclitic === '')) return null
  if (inflection.aspect === 'perfect')
    return BEFORE_PERFECT.has(split.proclitics) ? { ...inflection, voice: voiceOf(inflection, split, form) } : null
  if (BEFORE_FUTURE.has(split.proclitics)) return { ...inflection, aspect: 'future' }
  return BEFORE_IMPERFECT.has(split.proclitics) ? inflection : null
}

/** Where the writer put the ُ of the passive on the first letter ("قُتل", "أُعلن"), it is one. */
function voiceOf(inflection: Reading, split: Split, form: Form): Inflection['voice'] {
  return form.surface[split.start + 1] === '\u064f' ? 'passive' : inflection.voice
}
