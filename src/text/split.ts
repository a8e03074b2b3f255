/**
 * The ways a written word can be cut into proclitics, stem and enclitic. Arabic writes conjunctions, prepositions, the
 * future particle, the article and object or possessive pronouns together with their word: "وبالوزارة" = و + ب + ال + وزارة.
 * Which cut is right depends on the word; here stand all that the grammar allows, so that a lexicon can pick the one whose
 * stem it knows. `clitics.ts` picks the likeliest where no lexicon decides.
 */
import { foldMapped, isDropped } from './fold.ts'
import { type Form, perForm } from './form.ts'

export interface Split {
  /** Folded stem: what is left when the clitics are taken off. */
  stem: string
  /** Folded proclitics in writing order without the article, one letter each: "و", "وب", "س". */
  proclitics: string
  /** Is the article there ("ال", or the second ل of "لل")? */
  definite: boolean
  /** Folded pronoun, or ''. */
  enclitic: string
  /** Is the last letter of the stem not the written one but the one the bare noun has: وزاره for "وزارته", مستوي for "مستواه"? */
  restored: boolean
  /** Offsets of the stem in `form.surface`. */
  start: number
  end: number
}

const CONJUNCTIONS = new Set(['و', 'ف'])
const PREPOSITIONS = new Set(['ب', 'ك', 'ل'])
/** The letters that begin an imperfect verb: the future س stands before them alone ("سيقول"). */
const IMPERFECT = new Set(['ا', 'ي', 'ت', 'ن'])
/** How a noun's last letter is written before a pronoun, and without one: وزارة, وزارته; مستوى, مستواه. */
const RESTORED: Readonly<Record<string, string>> = { ت: 'ه', ا: 'ي' }
const ENCLITICS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ني', 'ه', 'ك', 'ي'] as const
const SHORTEST_STEM = 2

/** All cuts that the grammar of clitics allows, the uncut word first, then by growing number of clitics. */
export const splitsOf = perForm((form: Form): readonly Split[] => {
  const word = form.folded
  const offset = offsetsOf(form)
  const heads: { length: number; proclitics: string; definite: boolean }[] = [
    { length: 0, proclitics: '', definite: false },
  ]
  // Folded, ألمانيا and إلغاء begin like the article; as written they do not.
  const isAsWritten = form.plain.length === word.length
  const isArticle = (at: number) =>
    word.startsWith('ال', at) && (!isAsWritten || form.plain[at] === 'ا' || form.plain[at] === 'ٱ')
  const addNominal = (at: number, proclitics: string) => {
    if (isArticle(at)) heads.push({ length: at + 2, proclitics, definite: true })
    const preposition = word[at]
    if (preposition === undefined || !PREPOSITIONS.has(preposition)) return
    heads.push({ length: at + 1, proclitics: proclitics + preposition, definite: false })
    // "للوزارة" is ل + ال + وزارة with the alif left out; "بالوزارة", "كالوزارة" keep it.
    if (preposition === 'ل' && word[at + 1] === 'ل')
      heads.push({ length: at + 2, proclitics: `${proclitics}ل`, definite: true })
    else if (isArticle(at + 1)) heads.push({ length: at + 3, proclitics: proclitics + preposition, definite: true })
  }
  const addVerbal = (at: number, proclitics: string) => {
    if (word[at] === 'س' && IMPERFECT.has(word[at + 1] ?? ''))
      heads.push({ length: at + 1, proclitics: `${proclitics}س`, definite: false })
  }
  addNominal(0, '')
  addVerbal(0, '')
  const first = word[0]
  if (first !== undefined && CONJUNCTIONS.has(first)) {
    heads.push({ length: 1, proclitics: first, definite: false })
    addNominal(1, first)
    addVerbal(1, first)
  }
  const splits: Split[] = []
  for (const head of heads) {
    const rest = word.slice(head.length)
    if (head.length > 0 && rest.length < SHORTEST_STEM) continue
    splits.push({
      stem: rest,
      proclitics: head.proclitics,
      definite: head.definite,
      enclitic: '',
      restored: false,
      start: offset(head.length),
      end: form.surface.length,
    })
  }
  // Folded, "وزارة" ends like "زاره" ("he visited him") and "مستوى" like "كتابي"; as written they take no pronoun.
  if (/[ةى]$/.test(form.plain)) return splits
  for (const head of heads) {
    if (head.definite) continue // a noun with the article takes no possessive pronoun
    for (const enclitic of ENCLITICS) {
      const end = word.length - enclitic.length
      if (end - head.length < SHORTEST_STEM || !word.endsWith(enclitic)) continue
      const split: Split = {
        stem: word.slice(head.length, end),
        proclitics: head.proclitics,
        definite: false,
        enclitic,
        restored: false,
        start: offset(head.length),
        end: offset(end),
      }
      splits.push(split)
      const last = RESTORED[word[end - 1]!]
      if (last !== undefined) splits.push({ ...split, stem: split.stem.slice(0, -1) + last, restored: true })
    }
  }
  return splits
})

/** Offsets in the surface of offsets in the folded word; the same unless marks or ligatures stand in it. */
function offsetsOf(form: Form): (at: number) => number {
  if (form.folded.length === form.surface.length && ![...form.surface].some((c) => isDropped(c.charCodeAt(0))))
    return (at) => at
  const offsets = foldMapped(form.surface).offsets
  return (at) => offsets[at] ?? form.surface.length
}
