/**
 * Every way in which the grammar lets a word be proclitics, core, ending and pronoun. `clitics.ts` weighs them; the command
 * that learns the weights (`scripts/learn-cores.ts`) asks the same function, so that both speak of the same things.
 *
 * Nouns:  [و ف] [ب ل ك] [ال] core [ة ات ون ين ي ية ا …] [pronoun]
 * Verbs:  [و ف] [س ل] [ي ت ن أ] core [ت وا ون ان نا …] [pronoun]
 *
 * The core is what words of one stem share: وزارة, الوزارات, وزارته have وزار; يعلن, وستعلن have علن.
 */
import { BEFORE_PARTICLE, NAMES_LIKE_CLITICS, PREPOSITIONS, WHOLE, WITH_PRONOUN } from '../arabic/particles.ts'
import type { Form } from './form.ts'

export type WordClass = 'noun' | 'verb' | 'particle'

export interface Analysis {
  class: WordClass
  /** Proclitics as written, and the prefix of an imperfect behind a hyphen: "وال", "س-ي". */
  head: string
  core: string
  /** Ending and pronoun: "ت+ها". */
  tail: string
  /** Offsets in `lettersOf(form)`: where one part ends and the next begins, clitics only, rising. */
  cuts: readonly number[]
  /** Where the stem begins and ends, inflection in it. */
  start: number
  end: number
}

/** The folded word that keeps its ة, which takes no pronoun, and its bare ا apart from أ, for only that begins the article. */
export const lettersOf = (form: Form): string =>
  form.plain.endsWith('ة') ? `${form.folded.slice(0, -1)}ة` : form.folded

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', 'ك', 'كم'] as const
const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني', 'ك', 'كم'] as const
const NOUN_ENDINGS = ['', 'ة', 'ات', 'ون', 'ين', 'ان', 'ا', 'ي', 'ية', 'يات', 'يين', 'يون', 'يا', 'تين', 'تان'] as const
/** Before a pronoun ة is ت, and the ن of dual and plural falls. */
const BOUND_NOUN_ENDINGS = ['', 'ت', 'ات', 'ا', 'ي', 'يت', 'تي'] as const
/** Subject endings: these are pronouns too (ضمائر متصلة), and the gold of segmenters cuts them off. */
const PERFECT_ENDINGS = ['', 'ت', 'وا', 'نا', 'ا', 'تا', 'ن'] as const
const BOUND_PERFECT_ENDINGS = ['', 'ت', 'و', 'نا', 'ا'] as const
const IMPERFECT_ENDINGS = ['', 'ون', 'وا', 'ان', 'ا', 'ن'] as const
const BOUND_IMPERFECT_ENDINGS = ['', 'ون', 'و', 'ان'] as const

interface Head {
  label: string
  length: number
  cuts: readonly number[]
  /** Length up to which the proclitics go; the prefix of the imperfect is behind it. */
  proclitics: number
  definite: boolean
}

interface Tail {
  label: string
  text: string
  /** Cuts, counted from the end of the word. */
  cuts: readonly number[]
  /** What of it is a pronoun, object or subject. */
  pronouns: number
}

const tailsOf = (endings: readonly string[], pronouns: readonly string[], isVerb: boolean): Tail[] =>
  endings.flatMap((ending) =>
    pronouns.map((pronoun) => {
      const subject = isVerb ? ending.length : 0
      const cuts = [subject > 0 ? ending.length + pronoun.length : 0, pronoun.length].filter((cut) => cut > 0)
      return {
        label: pronoun === '' ? ending : `${ending}+${pronoun}`,
        text: ending + pronoun,
        cuts: [...new Set(cuts)],
        pronouns: subject + pronoun.length,
      }
    }),
  )

/** The tails that a word may have, by its last letter; the empty one is among them. */
type Tails = (last: string) => readonly Tail[]

function byLastLetter(tails: readonly Tail[]): Tails {
  const letters = new Set(tails.flatMap(({ text }) => text.slice(-1)))
  const groups = new Map(
    Array.from(letters, (last) => [last, tails.filter(({ text }) => text === '' || text.endsWith(last))]),
  )
  const bare = tails.filter(({ text }) => text === '')
  return (last) => groups.get(last) ?? bare
}

const NOUN_TAILS = byLastLetter([
  ...tailsOf(NOUN_ENDINGS, [''], false),
  ...tailsOf(BOUND_NOUN_ENDINGS, PRONOUNS, false),
])
const PERFECT_TAILS = byLastLetter([
  ...tailsOf(PERFECT_ENDINGS, [''], true),
  ...tailsOf(BOUND_PERFECT_ENDINGS, OBJECTS, true),
])
const IMPERFECT_TAILS = byLastLetter([
  ...tailsOf(IMPERFECT_ENDINGS, [''], true),
  ...tailsOf(BOUND_IMPERFECT_ENDINGS, OBJECTS, true),
])

/** All analyses of a word; never none: the word as a bare noun is one. A particle is nothing else. */
export function analysesOf(form: Form): Analysis[] {
  const word = lettersOf(form)
  const particle = particleOf(word, form)
  if (particle !== null) return [particle]
  const analyses: Analysis[] = []
  const last = word.at(-1) ?? ''
  // "الفائت" is no verb; of verbs only the eighth form of ل begins so ("التقى").
  const isDefinite = word.startsWith('ال') && word[2] !== 'ت' && form.plain.startsWith('ال')
  const add = (kind: WordClass, head: Head, tailsBy: Tails, shortest: number) => {
    if (kind === 'verb' && head.label === '' && isDefinite) return
    for (const tail of tailsBy(last)) {
      const end = word.length - tail.text.length
      if (end - head.length < shortest || !word.endsWith(tail.text)) continue
      if (head.definite && tail.pronouns > 0) continue
      analyses.push({
        class: kind,
        head: head.label,
        core: word.slice(head.length, end),
        tail: tail.label,
        cuts: tail.cuts.length === 0 ? head.cuts : [...head.cuts, ...tail.cuts.map((cut) => word.length - cut)],
        start: head.proclitics,
        end: word.length - tail.pronouns,
      })
    }
  }
  for (const head of nounHeads(word, form)) add('noun', head, NOUN_TAILS, 2)
  for (const head of verbHeads(word)) add('verb', head, head.label.includes('-') ? IMPERFECT_TAILS : PERFECT_TAILS, 2)
  if (analyses.length === 0)
    analyses.push({ class: 'noun', head: '', core: word, tail: '', cuts: [], start: 0, end: word.length })
  return analyses
}

/** "وقد", "لأنه", "فيها", "له": cut by grammar alone. */
function particleOf(word: string, form: Form): Analysis | null {
  for (const head of BEFORE_PARTICLE) {
    if (!word.startsWith(head)) continue
    // كان is "was", كأن "as if"; بان a name, بأن "that": the hamza decides.
    if (/[كب]$/.test(head) && word.startsWith('ان', head.length) && !/[أإ]/.test(form.plain)) continue
    const of = (core: string, pronoun: string): Analysis => {
      const end = word.length - pronoun.length
      const cuts = [...[...head].map((_, i) => i + 1), ...(pronoun === '' ? [] : [end])]
      return { class: 'particle', head, core, tail: pronoun, cuts, start: head.length, end }
    }
    const rest = word.slice(head.length)
    if (WHOLE.has(rest) || NAMES_LIKE_CLITICS.has(rest) || WITH_PRONOUN.has(rest)) return of(rest, '')
    for (const pronoun of OBJECTS) {
      const core = rest.endsWith(pronoun) ? rest.slice(0, -pronoun.length) : ''
      if (WITH_PRONOUN.has(core) || (PREPOSITIONS.has(core) && head.length < 2 && !/[لبك]/.test(head)))
        return of(core, pronoun)
    }
  }
  return null
}

function nounHeads(word: string, form: Form): Head[] {
  const heads: Head[] = []
  const article = (at: number) =>
    word.startsWith('ال', at) && (form.plain.length !== word.length || /[اٱ]/.test(form.plain[at]!))
  const add = (label: string, cuts: readonly number[], definite: boolean) => {
    const length = cuts.at(-1) ?? 0
    heads.push({ label, length, cuts, proclitics: length, definite })
  }
  for (const and of conjunctionsOf(word)) {
    const at = and.length
    const cuts = at === 0 ? [] : [at]
    add(and, cuts, false)
    if (article(at)) add(`${and}ال`, [...cuts, at + 2], true)
    const preposition = word[at]
    if (preposition !== 'ب' && preposition !== 'ل' && preposition !== 'ك') continue
    add(and + preposition, [...cuts, at + 1], false)
    if (article(at + 1)) add(`${and}${preposition}ال`, [...cuts, at + 1, at + 3], true)
    if (preposition === 'ل' && word[at + 1] === 'ل') add(`${and}لال`, [...cuts, at + 1, at + 2], true)
  }
  return heads
}

function verbHeads(word: string): Head[] {
  const heads: Head[] = []
  const add = (label: string, cuts: readonly number[], prefix: string) => {
    const proclitics = cuts.at(-1) ?? 0
    heads.push({
      label: prefix === '' ? label : `${label}-${prefix}`,
      length: proclitics + prefix.length,
      cuts,
      proclitics,
      definite: false,
    })
  }
  for (const and of conjunctionsOf(word)) {
    const at = and.length
    const cuts = at === 0 ? [] : [at]
    add(and, cuts, '')
    if (isPrefix(word[at])) add(and, cuts, word[at]!)
    const particle = word[at]
    if ((particle === 'س' || particle === 'ل') && isPrefix(word[at + 1]))
      add(and + particle, [...cuts, at + 1], word[at + 1]!)
  }
  return heads
}

const conjunctionsOf = (word: string): string[] => (word[0] === 'و' || word[0] === 'ف' ? ['', word[0]] : [''])
const isPrefix = (letter: string | undefined): boolean =>
  letter === 'ي' || letter === 'ت' || letter === 'ن' || letter === 'ا'
