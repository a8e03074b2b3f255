/** How often: "سنويا", "المهرجان السنوي", "كل أسبوع", "كل ثلاثة أيام", "كل يوم جمعة". */
import { readDuration } from './duration-read.ts'
import { isoDuration } from './iso-duration.ts'
import { isWord, peek, type Rule, type Tokens, wordSet } from './rule.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { bareValue } from './value.ts'

const HALF_WORD = wordSet('نصف النصف ونصف والنصف')
const QUARTER_WORD = wordSet('ربع الربع وربع والربع')

export const adverbs: Rule = {
  name: 'how often',
  on: ANCHOR.set,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.set === undefined) return null
    // "شهري يناير وفبراير", "يومي السبت والأحد" are duals.
    if (terms.unit !== undefined && !terms.split.definite && /ي$/.test(tokens[at]!.form.folded)) {
      const next = termsAt(tokens, at + 1, at)
      if (next !== null && (next.bits & (ANCHOR.month | ANCHOR.weekday | ANCHOR.number)) !== 0) return null
      const before = peek(tokens, at - 1, at)
      if (before?.kind !== 'word' || before.form.folded.startsWith('ال')) return null
    }
    // "بحسب يومية النهار": a newspaper; the adjective follows its noun.
    if (!terms.split.definite && PAPERS.has(terms.split.stem) && !followsNoun(tokens, at)) return null
    // "سالم الشهري" is a man: the adjective follows a definite noun.
    if (tokens[at]!.form.folded === 'الشهري' && !/^[وفبلك]*(ال|لل)/.test(peek(tokens, at - 1, at)?.form.folded ?? ''))
      return null
    // "نصف سنوي" is twice a year.
    const half = isWord(tokens, at - 1, at, HALF_WORD)
    const quarter = terms.set === 'P1Y' && isWord(tokens, at - 1, at, QUARTER_WORD)
    const duration = quarter ? 'P3M' : half ? (HALVES.get(terms.set) ?? terms.set) : terms.set
    const first = half || quarter ? { first: at - 1 } : {}
    return { last: at + 1, kind: 'set', meaning: () => bareValue(`R/${duration}`), ...first }
  },
}

const HALVES: ReadonlyMap<string, string> = new Map([
  ['P1Y', 'P6M'],
  ['P1M', 'P15D'],
  ['P1D', 'PT12H'],
])

const PAPERS = wordSet('يومية أسبوعية شهرية')
const NO_NOUN = wordSet('بحسب حسب في من عن الى على وفق مع ان لدى نقلت ذكرت قالت كتبت نشرت أوردت أفادت و')

const followsNoun = (tokens: Tokens, at: number): boolean => {
  const before = peek(tokens, at - 1, at)
  return before?.kind === 'word' && !NO_NOUN.has(before.form.folded)
}

const WISH = wordSet('وأنتم وانت وأنت وأنتن')

export const every: Rule = {
  name: 'every',
  on: ANCHOR.every,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.opener !== 'every' || terms.split.definite || peek(tokens, at + 1, at) === undefined) return null
    // "كل عام وأنتم بخير" is a wish.
    if (isWord(tokens, at + 2, at, WISH)) return null
    const isDay = isWord(tokens, at + 1, at, 'يوم')
    const weekday = termsAt(tokens, at + (isDay ? 2 : 1), at)
    if (
      weekday?.weekday !== undefined &&
      weekday.split.proclitics === '' &&
      (isDay || !weekday.split.definite || weekday.weekday !== 7)
    )
      return { last: at + (isDay ? 3 : 2), kind: 'set', meaning: () => bareValue('R/P1W') }
    const part = termsAt(tokens, at + 1, at)
    if (part?.part !== undefined && !part.split.definite && part.split.proclitics === '')
      return { last: at + 2, kind: 'set', meaning: () => bareValue('R/P1D') }
    const duration = readDuration(tokens, at + 1, at)
    if (duration === null || duration.amount === null || (termsAt(tokens, at + 1, at)?.split.proclitics ?? '') !== '')
      return null
    const text = `R/${isoDuration(duration.amount, duration.unit, duration.more)}`
    return { last: duration.last, kind: 'set', meaning: () => bareValue(text) }
  },
}
