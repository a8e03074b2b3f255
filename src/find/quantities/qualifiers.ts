/** Words that bound a number or make it rough, before and behind it: "أكثر من", "ما لا يقل عن", "نحو", "على الأقل", "ونيف". */
import { ABOUT, AT_LEAST, AT_MOST, BEHIND } from '../../arabic/quantity-words.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { phraseLexicon } from '../../text/lexicon.ts'
import { tenseOf } from '../../text/tense.ts'
import { peek, type Tokens, words } from './amount.ts'

export interface Qualified {
  bound?: 'min' | 'max'
  approximate?: true
}

type Sense = 'min' | 'max' | 'about'

const before = new Map<string, Sense>()
for (const phrase of ABOUT) before.set(fold(phrase), 'about')
for (const phrase of AT_LEAST) before.set(fold(phrase), 'min')
for (const phrase of AT_MOST) before.set(fold(phrase), 'max')

const LONGEST = 4
/** "لن يتجاوز 40" is the most, "يتجاوز 40" the least. */
const NEGATIONS = words('لا لن لم ولا ولن ولم')
const behind = phraseLexicon<Sense>(BEHIND)

/** What is said of the number that is tokens `first` to `last`. */
export function qualify(tokens: Tokens, first: number, last: number): Qualified {
  const found: Qualified = {}
  // "تجاوزت (19 مليون ريال)".
  let at = OPENING.has(peek(tokens, first - 1, first)?.form.surface ?? '') ? first - 1 : first
  for (let times = 0; times < 2; times++) {
    const phrase = phraseBefore(tokens, at)
    if (phrase === null) break
    set(found, phrase.sense)
    at = phrase.first
  }
  if (found.bound === undefined) {
    const sense = verbBefore(tokens, at)
    if (sense !== null) set(found, sense)
  }
  // "قتل 3 أشخاص، على الأقل، في الانفجار".
  const aside = peek(tokens, last, first)?.form.surface === '،' ? last + 1 : last
  const after = peek(tokens, aside, first) === undefined ? null : behind(tokens, aside)
  if (after !== null && (aside === last || tokens[after.last]?.kind !== 'word')) set(found, after.entry)
  return found
}

const OPENING = new Set(['(', '«', '“', '"'])

function set(found: Qualified, sense: Sense): void {
  if (sense === 'about') found.approximate = true
  else found.bound ??= sense
}

const PREPOSITIONS = words('قبل بعد منذ خلال في من الى إلى بين مع')
const EXCEEDS = words('تجاوز تجاوزت تخطى تخطت فاق فاقت يتجاوز تتجاوز يتعدى تتعدى يفوق تفوق يتخطى تتخطى')
const GROWS = words('يزيد تزيد زاد زادت')
const FALLS = words('يقل تقل قل قلت')
const BY = words('عن على')
const NOT = words('لا ألا لن لم ولا ولن ولم وألا بألا')
/** How far before its number the verb may stand: "لا يتجاوز القسط الشهري مع مصاريف التأمين والصيانة المعتادة 40 بالمائة". */
const VERB_REACH = 12

interface Exceeding {
  /** "لاتتجاوز": the negation is written to the verb. */
  joined: boolean
  rises: boolean
  /** With "عن" or "على" before the number. */
  by: boolean
}

const exceedingOf = perForm(({ folded }: Form): Exceeding | null => {
  const joined = /^و?لا/.test(folded)
  const verb = folded.replace(joined ? /^و?لا/ : /^[وف]/, '')
  if (EXCEEDS.has(verb)) return { joined, rises: true, by: false }
  if (GROWS.has(verb)) return { joined, rises: true, by: true }
  return FALLS.has(verb) ? { joined, rises: false, by: true } : null
})

/**
 * A verb of exceeding with its subject between it and the number: "لا تزيد أجور العمل عن 25 ريالا", "يتجاوز عدد السكان 40 ألفا",
 * "لاتتجاوز 800 ألف" with the negation written to it. Another verb, number or sign between them breaks it.
 */
function verbBefore(tokens: Tokens, at: number): Sense | null {
  const by = peek(tokens, at - 1, at) !== undefined && BY.has(tokens[at - 1]!.form.folded)
  // "تجاوز منافسه قبل 5 لفات": the number has its own preposition.
  if (!by && PREPOSITIONS.has(peek(tokens, at - 1, at)?.form.folded ?? '')) return null
  for (let i = by ? at - 2 : at - 1; i >= 0 && i > at - VERB_REACH; i--) {
    const token = peek(tokens, i, at)
    if (token === undefined || token.kind !== 'word') return null
    const exceeding = exceedingOf(token.form)
    if (exceeding !== null && by === exceeding.by) {
      const { joined, rises } = exceeding
      const negated = joined || NOT.has(peek(tokens, i - 1, at)?.form.folded ?? '')
      return rises === negated ? 'max' : 'min'
    }
    if (tenseOf(token.form) !== null) return null
  }
  return null
}

/** Their last words: of most words before a number one look tells that no phrase ends with them. */
const lastWords = new Set([...before.keys()].map((phrase) => phrase.split(' ').at(-1)!))
const endsPhrase = perForm(({ folded }: Form): boolean => lastWords.has(folded) || lastWords.has(folded.slice(1)))

/** The longest such phrase that ends just before token `at`. */
function phraseBefore(tokens: Tokens, at: number): { sense: Sense; first: number } | null {
  if (at === 0 || !endsPhrase(tokens[at - 1]!.form)) return null
  let phrase = ''
  let best: { sense: Sense; first: number } | null = null
  for (let i = at - 1; i >= 0 && i >= at - LONGEST && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    phrase = phrase === '' ? tokens[i]!.form.folded : `${tokens[i]!.form.folded} ${phrase}`
    const sense = before.get(phrase) ?? before.get(phrase.replace(/^[وفبل]/, ''))
    if (sense !== undefined) best = { sense, first: i }
  }
  if (best?.sense === 'min' && best.first > 0 && NEGATIONS.has(tokens[best.first - 1]!.form.folded))
    return { sense: 'max', first: best.first - 1 }
  return best
}
