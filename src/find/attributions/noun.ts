/**
 * The noun phrase that names a source: "وزير الخارجية الإيراني محمد جواد ظريف", "صحيفة «هآرتس» الإسرائيلية", "مصدر في الرئاسة",
 * "أنور قرقاش، وزير الدولة". Read from its first word to where the circumstances of speaking, the reported words or the next
 * clause begin. It knows the nouns that head sources, the names that were found, and which words close a construct (iḍāfa):
 * behind "وزير الخارجية" a word without ال is no longer part of the office, so it is a person's name.
 */
import type { Head } from '../../arabic/sources.ts'
import type { Found } from '../../text/lexicon.ts'
import type { Token } from '../../text/token.ts'
import type { Ground, NamedRun, Run } from './ground.ts'
import { headOf, mediumAt, ownHead } from './nouns.ts'
import { Phrase } from './phrase.ts'
import { takeSign } from './phrase-signs.ts'
import { attaches, takeHead, takeNamed, takeWord } from './phrase-words.ts'
import * as w from './words.ts'

export interface Source extends Run {
  head: Head | null
  /** Folded, without ال. */
  headWord: string
  /** The offices and heads in it, each with its words: "الشيخ تميم، أمير دولة قطر". */
  titles: readonly (Run & { word: string })[]
  /** The proper name within the phrase: of a person, of a medium. */
  proper: Run | null
  /** The names that were found within it. */
  named: readonly NamedRun[]
  /** The phrase without apposition, parenthesis and relative clause. */
  core: Run
  definite: boolean
  /** Letters of proclitics before its first word. */
  from: number
}

const LONGEST = 28

/** The noun phrase that begins at token `at`, before token `limit`; null when none that could be a source begins there. */
export function sourceAt(ground: Ground, at: number, limit: number): Source | null {
  const phrase = new Phrase(ground, Math.min(limit, at + LONGEST))
  // "#الكرملين": the mark belongs to the span and is no word of it.
  const mark = phrase.tokens[at]?.form.surface === '#' ? 1 : 0
  const begin = at
  at += mark
  // "ذات المصدر", "نفس الوزير": the noun behind it, once more.
  const same = isSame(phrase, at)
  if (same) at++
  const first = phrase.tokens[at]
  if (first === undefined || at >= phrase.limit) return null
  const from = mark === 0 ? proclitic(phrase, first, at) : 0
  let i = at
  while (i < phrase.limit) {
    const next = take(phrase, i, at)
    if (next === i) break
    i = next
  }
  while (
    i > at &&
    phrase.tokens[i - 1]!.kind === 'punct' &&
    phrase.ground.quotes.open[i - 1]! < at &&
    !isBracket(phrase.tokens[i - 1]!)
  )
    i--
  // "المصدر نفسه من بغداد": nothing that attaches came behind the preposition.
  while (i > at + 1 && w.isPreposition(phrase.tokens[i - 1]!.form) && phrase.named.at(-1)?.last !== i) i--
  if (i === at) return null
  phrase.closeTitle(i)
  const core = { first: same ? at : begin, last: Math.min(phrase.coreEnd ?? i, i) }
  const definite = w.isDefinite(first.form)
  return {
    first: begin,
    last: i,
    head: phrase.head,
    headWord: phrase.headWord,
    titles: phrase.titles,
    proper: phrase.proper,
    named: phrase.named,
    core,
    definite,
    from,
  }
}

/** Letters of و, ف or ل before the first word, where the word itself does not begin with them. */
function proclitic(phrase: Phrase, token: Token, at: number): number {
  const named = phrase.ground.nameAt.get(at)
  if (named !== undefined) return named.name.start - token.start
  const head = headOf(token.form)
  if (head === null) return mediumAt(phrase.ground, at)?.from ?? 0
  return head.split.proclitics === ''
    ? 0
    : head.split.start - (head.split.definite && !/لل/.test(token.form.folded.slice(0, 3)) ? 2 : 0)
}

/** The token after what is taken at `i`; `i` itself when the phrase ends before it. */
function take(phrase: Phrase, i: number, at: number): number {
  const token = phrase.tokens[i]!
  if (token.sentence !== phrase.tokens[at]!.sentence) return i
  if (token.kind === 'punct') return takeSign(phrase, i, at)
  const named = phrase.ground.nameAt.get(i)
  if (named !== undefined && named.last <= phrase.limit && named.name.type !== 'people')
    return takeNamed(phrase, named, i, at)
  // "اللواء 143 مشاة", "فرانس 24".
  if (token.kind === 'number')
    return i > at && phrase.head !== null && phrase.proper === null && phrase.tokens[i - 1]!.kind === 'word' ? i + 1 : i
  if (token.kind === 'latin') return phrase.takeProper(i, i + 1)
  const { form } = token
  if (form.folded.length === 1 || w.isHisWords(form) || w.isBound(form)) return i
  if (i > at && (w.isThat(form) || w.isByThat(form) || w.isRelative(form))) return i
  const medium = mediumAt(phrase.ground, i)
  const wrapper = medium !== null && i === at && medium.last - i > 1 ? headOf(form) : null
  if (medium !== null && wrapper?.entry.wrapper) {
    // "قناة الميادين" as the knowledge has it: the name is what the wrapper wraps.
    takeHead(phrase, wrapper, i, at)
    phrase.proper = { first: i + 1, last: medium.last }
    phrase.open = false
    return medium.last
  }
  if (medium !== null && (medium.from === 0 || i === at) && (phrase.head === null || phrase.head.kind === 'media')) {
    phrase.head ??= { kind: 'media', agreement: 'feminine' }
    phrase.proper ??= { first: i, last: medium.last }
    phrase.open = false
    return medium.last
  }
  // "أحد المسافرين لرويترز": to whom it is said.
  if (medium !== null && medium.from > 0 && i > at) return i
  // "أمين عام", "السفير لدى واشنطن".
  if (i === at + 1 && phrase.head?.unnamed === true && form.folded === 'داخل') return i + 1
  if (i > at && (phrase.isGeneral(i) || phrase.opens(phrase.isAccredited(i)))) return i + 1
  // "أمام" is folded like "إمام".
  if (i > at && w.isCircumstance(form) && !phrase.isNegatedAdjective(i)) return i
  // "مجموعة من الأحزاب" is no group of that name.
  const isSeveral = i === at && w.isUnitedBy(form) && phrase.tokens[i + 1]?.form.folded === 'من'
  const head = isSeveral ? null : headHere(token, i, at)
  if (head !== null) return takeHead(phrase, head, i, at)
  if (phrase.isAli(i)) return phrase.takeProper(i, i + 2)
  if (w.isPreposition(form)) return attaches(phrase, i) ? i + 1 : i
  if (phrase.isNegatedAdjective(i) && i > at) return i + 1
  if (w.isCircumstance(form) || w.isFaInna(form) || w.isThat(form) || w.isByThat(form) || w.isAccusativeAdverb(form))
    return i
  if (w.isUnitedBy(form) && i === at) {
    const agreement = form.folded.endsWith('ه') ? 'feminine' : 'masculine'
    phrase.head = { kind: 'anonymous', agreement, unnamed: true }
    phrase.headWord = form.folded
    return i + 1
  }
  return takeWord(phrase, token, i, at)
}

function headHere(token: Token, i: number, at: number): Found<Head> | null {
  return i === at ? headOf(token.form) : ownHead(token.form)
}

const isSame = ({ tokens }: Phrase, at: number): boolean => {
  const next = tokens[at + 1]
  if (next === undefined) return false
  const { folded } = tokens[at]!.form
  if (/^(ذات|نفس|عين)$/.test(folded)) return w.isDefinite(next.form)
  // "سمو أمير المنطقة": a courtesy before the office.
  return /^(سمو|معالي|سعاده|فضيله|فخامه|جلاله)$/.test(folded) && headOf(next.form)?.entry.kind === 'person'
}

const isBracket = (token: Token) => token.form.surface === ')'
