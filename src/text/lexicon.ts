/**
 * Lexicons over tokens. A table row is written as a person would write it ("كانون الثاني", "وزارة"); it is found in any
 * spelling that folds to it and behind any clitics the caller allows.
 */
import { fold } from './fold.ts'
import { type Form, perForm } from './form.ts'
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
export const bare: Allow = (split) => split.enclitic === '' && split.proclitics === '' && !split.definite
export const anyClitics: Allow = () => true

/** More letters than proclitics and article ever have before a word: "وبال…", "فلل…". */
const LONGEST_PREFIX = 5

/**
 * Is an ending of this word in the table? Without a pronoun every stem of a word is an ending of it, so that a word with no
 * such ending need not be cut at all, and most words have none.
 */
export function endsInOne(table: { has: (word: string) => boolean }, folded: string): boolean {
  const last = Math.min(LONGEST_PREFIX, folded.length - 1)
  for (let i = 0; i <= last; i++) {
    const end = i === 0 ? folded : folded.slice(i)
    // "للأمم" is "الأمم" behind ل.
    if (table.has(end) || (i > 0 && folded[i - 1] === 'ل' && table.has(`ال${end}`))) return true
  }
  return false
}

/** A lexicon of single words: `lookup(form)` is the entry whose word the form is, clitics apart; null when there is none. */
export function wordLexicon<T>(
  rows: Iterable<readonly [word: string, entry: T]>,
  allow: Allow = withoutEnclitic,
): (form: Form) => Found<T> | null {
  const table = new Map<string, T>()
  for (const [word, entry] of rows) table.set(fold(word), entry)
  const quick = allow === withoutEnclitic
  return perForm((form) => {
    if (quick && !endsInOne(table, form.folded)) return null
    for (const split of splitsOf(form)) {
      if (!allow(split)) continue
      const entry = table.get(split.stem)
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

interface Node<T> {
  entry?: T
  next?: Map<string, Node<T>>
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
  const root = new Map<string, Node<T>>()
  for (const [phrase, entry] of rows) {
    const [head, ...rest] = fold(phrase)
      .split(/\s+/)
      .filter((w) => w !== '')
    if (head === undefined) continue
    let node = child(root, head)
    for (const word of rest) {
      node.next ??= new Map()
      node = child(node.next, word)
    }
    node.entry = entry
  }
  const quick = allow === withoutEnclitic
  const starts = perForm((form): readonly { split: Split; node: Node<T> }[] | null => {
    if (quick && !endsInOne(root, form.folded)) return null
    const found: { split: Split; node: Node<T> }[] = []
    for (const split of splitsOf(form)) {
      if (!allow(split)) continue
      const node = split.definite && article === 'as written' ? undefined : root.get(split.stem)
      if (node !== undefined) found.push({ split, node })
      // Rows may be written with their article ("الأمم المتحدة"): try the word with it too ("بالأمم المتحدة").
      const definite = split.definite ? root.get(`ال${split.stem}`) : undefined
      if (definite !== undefined) found.push({ split, node: definite })
    }
    return found.length === 0 ? null : found
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
