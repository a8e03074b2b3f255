/**
 * Lexicons over tokens. A table row is written as a person would write it ("كانون الثاني", "وزارة"); it is found in any
 * spelling that folds to it and behind any clitics the caller allows. Rows are taken up at the first question: a program that
 * never asks does not pay for them.
 */
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

/** More letters than proclitics and article ever have before a word: "وبال…", "فلل…". */
const LONGEST_PREFIX = 5

/** What a word may be when prefixes are taken off; of "للأمم" also "الأمم". Kept, for every lexicon asks for the same few strings. */
const endingsOf = perForm(({ folded }): readonly string[] => {
  const endings = [folded]
  for (let i = 1; i <= LONGEST_PREFIX && i < folded.length; i++) {
    const end = folded.slice(i)
    endings.push(end)
    if (folded[i - 1] === 'ل') endings.push(`ال${end}`)
  }
  return endings
})

/**
 * Is an ending of this word in the table? Without a pronoun every stem of a word is an ending of it, so that a word with no
 * such ending need not be cut at all, and most words have none.
 */
export function endsInOne(table: { has: (word: string) => boolean }, form: Form): boolean {
  for (const ending of endingsOf(form)) if (table.has(ending)) return true
  return false
}

/** A lexicon of single words: `lookup(form)` is the entry whose word the form is, clitics apart; null when there is none. */
export function wordLexicon<T>(
  rows: Iterable<readonly [word: string, entry: T]>,
  allow: Allow = withoutEnclitic,
): (form: Form) => Found<T> | null {
  const table = lazily(() => new Map(Array.from(rows, ([word, entry]) => [fold(word), entry])))
  const quick = allow === withoutEnclitic
  return perForm((form) => {
    if (quick && !endsInOne(table(), form)) return null
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
    const end = folded.search(/\s|$/)
    const head = folded.slice(0, end)
    if (head === '') continue
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
  const quick = allow === withoutEnclitic
  const starts = perForm((form): readonly Start<T>[] | null => {
    if (quick && !endsInOne(heads(), form)) return null
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
