/** Words that bound a number or make it rough, before and behind it: "أكثر من", "ما لا يقل عن", "نحو", "على الأقل", "ونيف". */
import { ABOUT, AT_LEAST, AT_MOST, BEHIND } from '../../arabic/quantity-words.ts'
import { fold } from '../../text/fold.ts'
import { phraseLexicon } from '../../text/lexicon.ts'
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
  let at = first
  for (let times = 0; times < 2; times++) {
    const phrase = phraseBefore(tokens, at)
    if (phrase === null) break
    set(found, phrase.sense)
    at = phrase.first
  }
  const after = peek(tokens, last, first) === undefined ? null : behind(tokens, last)
  if (after !== null) set(found, after.entry)
  return found
}

function set(found: Qualified, sense: Sense): void {
  if (sense === 'about') found.approximate = true
  else found.bound ??= sense
}

/** The longest such phrase that ends just before token `at`. */
function phraseBefore(tokens: Tokens, at: number): { sense: Sense; first: number } | null {
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
