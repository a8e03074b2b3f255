/**
 * Lexicons over tokens. A table row is written as a person would write it ("كانون الثاني", "وزارة"); it is found in any
 * spelling that folds to it and behind any clitics the caller allows. Rows are taken up at the first question: a program that
 * never asks does not pay for them.
 */
import { endsIn } from './endings.ts'
import { fold } from './fold.ts'
import { type Form, perForm } from './form.ts'
import { lazily } from './lazily.ts'
import { type Split, splitsOf } from './split.ts'
import type { Token } from './token.ts'

/** A word of a lexicon as it was found in a form. */
export interface Found<T> {
  entry: T
  split: Split
}

/** Which cuts of a word may match: by default any proclitics and the article, but no pronoun. */
export type Allow = (split: Split) => boolean
export const withoutEnclitic: Allow = (split) => split.enclitic === ''
export const anyClitics: Allow = () => true

/** With a pronoun a stem is no ending of its word, and every word has to be cut. */
const always = () => true

/** A lexicon of single words: `lookup(form)` is the entry whose word the form is, clitics apart; null when there is none. */
export function wordLexicon<T>(
  rows: Iterable<readonly [word: string, entry: T]>,
  allow: Allow = withoutEnclitic,
): (form: Form) => Found<T> | null {
  const table = lazily(() => new Map(Array.from(rows, ([word, entry]) => [fold(word), entry])))
  const mayKnow = allow === withoutEnclitic ? endsIn(() => table().keys()) : always
  return perForm((form) => {
    if (!mayKnow(form)) return null
    for (const split of splitsOf(form)) {
      if (!allow(split)) continue
      const entry = table().get(split.stem)
      if (entry !== undefined) return { entry, split }
    }
    return null
  })
}

/** A phrase of a lexicon as it was found: tokens `first` to `last` (exclusive), and the cut of its first word. */
export interface FoundPhrase<T> {
  entry: T
  first: number
  last: number
  split: Split
}

/** A word of phrases: the entry of the phrase that ends with it, and the words that may follow. */
interface Node<T> {
  entry?: T
  next?: Map<string, Node<T>>
}

/** The phrases of one first word. A lexicon has thousands of first words and a text meets a few: a tree is grown when it is met. */
class Branch<T> {
  readonly #rows: (readonly [words: string, entry: T])[] = []
  #node: Node<T> | null = null

  add(words: string, entry: T): void {
    this.#rows.push([words, entry])
  }

  get node(): Node<T> {
    this.#node ??= this.#grown()
    return this.#node
  }

  #grown(): Node<T> {
    const root: Node<T> = {}
    for (const [words, entry] of this.#rows) {
      let node = root
      for (const word of words === '' ? [] : words.split(/\s+/)) {
        node.next ??= new Map()
        node = child(node.next, word)
      }
      node.entry = entry
    }
    return root
  }
}

/** Where a phrase may begin: a cut of its first word, and the words that may follow. */
interface Start<T> {
  split: Split
  node: Node<T>
}

function branches<T>(rows: Iterable<readonly [phrase: string, entry: T]>): Map<string, Branch<T>> {
  const all = new Map<string, Branch<T>>()
  for (const [phrase, entry] of rows) {
    const folded = fold(phrase).trim()
    if (folded === '') continue
    const space = folded.indexOf(' ')
    const end = space < 0 ? folded.length : space
    const head = folded.slice(0, end)
    let branch = all.get(head)
    if (branch === undefined) {
      branch = new Branch()
      all.set(head, branch)
    }
    branch.add(folded.slice(end).trimStart(), entry)
  }
  return all
}

/**
 * A lexicon of phrases: `match(tokens, at)` is the longest row that begins at token `at`; null when there is none.
 * The first word may carry the clitics that `allow` lets pass; later words are matched whole, folded ("الأمم المتحدة").
 * With the article `as written` a row without it does not match a word with it: "قطر" is a state, "القطر" is none.
 */
export function phraseLexicon<T>(
  rows: Iterable<readonly [phrase: string, entry: T]>,
  allow: Allow = withoutEnclitic,
  article: 'free' | 'as written' = 'free',
): (tokens: readonly Token[], at: number) => FoundPhrase<T> | null {
  const heads = lazily(() => branches(rows))
  const mayKnow = allow === withoutEnclitic ? endsIn(() => heads().keys()) : always
  const starts = perForm((form): readonly Start<T>[] | null => {
    if (!mayKnow(form)) return null
    let found: Start<T>[] | null = null
    for (const split of splitsOf(form)) {
      if (!allow(split)) continue
      const bare = split.definite && article === 'as written' ? undefined : heads().get(split.stem)
      // Rows may be written with their article ("الأمم المتحدة"): try the word with it too ("بالأمم المتحدة").
      const definite = split.definite ? heads().get(`ال${split.stem}`) : undefined
      if (bare === undefined && definite === undefined) continue
      found ??= []
      if (bare !== undefined) found.push({ split, node: bare.node })
      if (definite !== undefined) found.push({ split, node: definite.node })
    }
    return found
  })
  return (tokens, at) => {
    const token = tokens[at]
    if (token === undefined) return null
    const found = starts(token.form)
    if (found === null) return null
    let best: FoundPhrase<T> | null = null
    for (const { split, node } of found) {
      let here: Node<T> | undefined = node
      for (let last = at + 1; here !== undefined; last++) {
        if (here.entry !== undefined && (best === null || last > best.last))
          best = { entry: here.entry, first: at, last, split }
        const next: Token | undefined = tokens[last]
        here = next === undefined || next.sentence !== token.sentence ? undefined : here.next?.get(next.form.folded)
      }
    }
    return best
  }
}

function child<T>(nodes: Map<string, Node<T>>, word: string): Node<T> {
  let node = nodes.get(word)
  if (node === undefined) {
    node = {}
    nodes.set(word, node)
  }
  return node
}
