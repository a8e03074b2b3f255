/** What a person types into the search field, as a question to the index and as marks in a text. */
import { stemOf } from '../text/stem.ts'
import { type Token, tokenize } from '../text/token.ts'
import { exactOf, isCommon, isTerm } from './terms.ts'

export interface Query {
  /** Search stems, any spelling and clitics: all must occur, in any order. */
  stems: string[]
  /** Phrases in quotation marks, word by word as written: each must occur. */
  phrases: string[][]
  /** Search stems that must not occur. */
  without: string[]
}

const QUOTED = /"([^"]*)"|“([^”]*)”|«([^»]*)»/g

/** Reads a query: `وزارة "مسؤول أمريكي" -النفط`. A quotation mark that is not closed is passed over. */
export function parseQuery(input: string): Query {
  const phrases: string[][] = []
  const rest = input.replace(QUOTED, (_all, a?: string, b?: string, c?: string) => {
    const words = wordsOf(a ?? b ?? c ?? '').map((token) => exactOf(token.form))
    if (words.length > 0) phrases.push(words)
    return ' '
  })
  const stems: string[] = []
  const without: string[] = []
  for (const part of rest.split(/\s+/)) {
    const target = part.startsWith('-') ? without : stems
    for (const token of wordsOf(part)) target.push(stemOf(token.form))
  }
  return { stems: telling(stems), phrases, without: unique(without) }
}

const wordsOf = (text: string) => tokenize(text).filter(isTerm)
const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** Words that nearly every article has tell nothing, unless nothing else was asked for. */
function telling(stems: readonly string[]): string[] {
  const rare = stems.filter((key) => !isCommon(key))
  return unique(rare.length > 0 ? rare : stems)
}

export const isEmpty = ({ stems, phrases }: Query): boolean => stems.length === 0 && phrases.length === 0

/** The question in the language of FTS5: every key, or any of them. */
export function matchOf({ stems, phrases, without }: Query, mode: 'all' | 'any'): string {
  const quoted = (words: readonly string[]) => `"${words.join(' ').replaceAll('"', '')}"`
  const words = stems.map((key) => quoted([key])).join(mode === 'all' ? ' AND ' : ' OR ')
  const parts = [
    ...(stems.length > 0 ? [`{title body} : (${words})`] : []),
    ...phrases.map((phrase) => `{exact_title exact_body} : ${quoted(phrase)}`),
  ]
  const not = without.map((key) => ` NOT {title body} : ${quoted([key])}`).join('')
  return `(${parts.join(' AND ')})${not}`
}

/** A word of a text that answers the query. */
export interface Mark {
  start: number
  end: number
  /** Which part of the query it answers. */
  term: string
}

/** The words of a text that answer the query, in order. */
export function marksOf(tokens: readonly Token[], query: Query): Mark[] {
  const stems = new Set(query.stems)
  const words = tokens.filter(isTerm)
  const marks = new Map<number, Mark>()
  words.forEach((token, i) => {
    const stem = stemOf(token.form)
    if (stems.has(stem)) marks.set(i, { start: token.start, end: token.end, term: stem })
    for (const phrase of query.phrases) {
      if (!phrase.every((word, k) => words[i + k] !== undefined && exactOf(words[i + k]!.form) === word)) continue
      const term = phrase.join(' ')
      for (let k = i; k < i + phrase.length; k++) marks.set(k, { start: words[k]!.start, end: words[k]!.end, term })
    }
  })
  return [...marks.entries()].sort(([a], [b]) => a - b).map(([, mark]) => mark)
}
