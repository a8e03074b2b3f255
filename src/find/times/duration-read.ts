/** A length of time as it is told: "ثلاثة أيام", "عامين وشهرا", "نصف ساعة", "بين 16 و35 سنة", "الأيام الثلاثة". */
import type { TimeUnit } from '../../arabic/time-words.ts'
import { type Numeral, readNumeral } from '../../text/numeral.ts'
import { tenseOf } from '../../text/tense.ts'
import { definiteNumber } from './parts.ts'
import { isWord, peek, type Tokens, wordSet } from './rule.ts'
import { ANCHOR, termsAt } from './terms.ts'

/** "1400 سنة ضوئية" is a way. */
export const OF_LIGHT = wordSet('ضوئية')

export interface DurationRead {
  last: number
  /** Null: nobody knows how many ("سنوات", "عدة أيام"). */
  amount: number | null
  /** Upper end of a range: "بين 16 و35 سنة". */
  max?: number
  unit: TimeUnit
  /** Further, smaller units: "سنة وأربعة أشهر". */
  more: readonly { amount: number; unit: TimeUnit }[]
  /** Its number stands in brackets, which the span holds too. */
  opened?: true
  /** Only a noun: "عام", "سنوات". */
  bare: boolean
}

const AND = wordSet('و')

/** "ونصف", "و نصف". */
const halfAt = (tokens: Tokens, at: number, first: number): number | undefined =>
  HALF.get(
    isWord(tokens, at, first, AND)
      ? `و${peek(tokens, at + 1, first)?.form.folded ?? ''}`
      : (peek(tokens, at, first)?.form.folded ?? ''),
  )

const SEVERAL = wordSet('عده بضع بضعه سته_عشر')
const FEW = wordSet('قليله معدوده عده طويله عديده كثيره')
const ONE = wordSet('واحد واحدة واحدا')
const WHOLE = wordSet('كامل كامله كاملا كاملين كاملتين اخر اخري')
const HALF = new Map([
  ['ونصف', 1 / 2],
  ['وربع', 1 / 4],
  ['وثلث', 1 / 3],
])

/** A duration at a token: a number with its unit, a dual, a plural alone, or a singular noun. */
export function readDuration(tokens: Tokens, at: number, first: number): DurationRead | null {
  const simple = readSimple(tokens, at, first)
  if (simple === null || simple.amount === null) return simple
  let { last, amount } = simple
  const more: { amount: number; unit: TimeUnit }[] = []
  const half = halfAt(tokens, last, first)
  if (half !== undefined) {
    amount += half
    last += isWord(tokens, last, first, AND) ? 2 : 1
    // "عام ونصف العام", "ساعة ونصف الساعة".
    const again = termsAt(tokens, last, first)
    if (again?.unit?.unit === simple.unit && again.unit.count === 'singular' && again.split.proclitics === '') last++
    return { ...simple, last, amount, bare: false }
  }
  const joined = readJoined(tokens, last, first, simple.unit)
  if (joined !== null) {
    more.push({ amount: joined.amount, unit: joined.unit })
    last = joined.last
  }
  return { ...simple, last, amount, more, bare: simple.bare && more.length === 0 }
}

const ORDER: readonly TimeUnit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** "وأربعة أشهر" behind a year: a smaller unit, joined by و. */
function readJoined(tokens: Tokens, at: number, first: number, unit: TimeUnit) {
  const token = peek(tokens, at, first)
  if (token === undefined || !/^و/.test(token.form.folded)) return null
  const from = token.form.folded === 'و' ? at + 1 : at
  const next = readSimple(tokens, from, first)
  if (next === null || next.amount === null) return null
  // "عامين وشهرا", "سنة وشهر في السجن"; not "عامين ويوم الأحد", "سنة وشهر رمضان".
  if (next.bare && next.amount === 1 && !endsPhrase(tokens, next.last, first)) return null
  return ORDER.indexOf(next.unit) > ORDER.indexOf(unit) ? { ...next, amount: next.amount } : null
}

/** Nothing stands behind that a noun of time could be in construct with: the end, a sign, a preposition. */
function endsPhrase(tokens: Tokens, at: number, first: number): boolean {
  const next = peek(tokens, at, first)
  return (
    next === undefined ||
    next.kind === 'punct' ||
    /^([وبل].{2,}|في|من|علي|عن|بين|قبل|بعد|الي|مع)$/.test(next.form.folded)
  )
}

function readSimple(tokens: Tokens, at: number, first: number): DurationRead | null {
  const token = peek(tokens, at, first)
  if (token === undefined) return null
  const base = { more: [], bare: false } as const
  if (isWord(tokens, at, first, SEVERAL)) {
    const unit = bareUnit(tokens, at + 1, first)
    return unit === null || unit.count !== 'plural' ? null : { ...base, last: at + 2, amount: null, unit: unit.unit }
  }
  const terms = termsAt(tokens, at, first)
  if (terms === null) return null
  if ((terms.bits & ANCHOR.number) !== 0) {
    const counted = readCounted(tokens, at, first)
    if (counted !== null) return counted
  }
  const noun = terms.unit
  // "الأيام الثلاثة": counted behind the noun.
  const counted = noun?.count === 'plural' && terms.split.definite ? definiteNumber(tokens, at + 1, first) : null
  if (noun !== undefined && counted !== null)
    return { ...base, last: counted.last, amount: counted.value, unit: noun.unit }
  // "خلال العام ونصف العام": the half makes a stretch of the definite noun.
  const halved = noun?.count === 'singular' && halfAt(tokens, at + 1, first) !== undefined
  if (noun !== undefined && terms.split.definite && halved && terms.split.proclitics === '')
    return { ...base, last: at + 1, amount: 1, unit: noun.unit }
  if (noun === undefined || terms.split.definite) return null
  let last = at + 1
  if (noun.count === 'dual') {
    // "قبيلة شهران", "من بني شهران": a tribe, where no verb or noun of length stands before.
    if (isWord(tokens, at, first, TRIBE) && !isSubject(tokens, at, first)) return null
    // "عامي 2010 و2015", "يومي السبت والأحد": the form without ن stands before another noun.
    if (!/ن$/.test(tokens[at]!.form.folded)) return null
    if (isWord(tokens, last, first, TWO)) last++
    if (isWord(tokens, last, first, WHOLE)) last++
    const three = isWord(tokens, last, first, OR) ? readCounted(tokens, last + 1, first) : null
    if (three?.unit === noun.unit && three.amount === 3)
      return { ...base, last: three.last, amount: 2, max: 3, unit: noun.unit }
    // "خلال يومين أو ثلاثة."
    const alone = three === null && isWord(tokens, last, first, OR) && isWord(tokens, last + 1, first, THREE)
    if (alone && endsPhrase(tokens, last + 2, first))
      return { ...base, last: last + 2, amount: 2, max: 3, unit: noun.unit }
    return { ...base, last, amount: 2, unit: noun.unit }
  }
  if (noun.count === 'plural') {
    if (isWord(tokens, last, first, FEW)) last++
    return { ...base, last, amount: null, unit: noun.unit, bare: true }
  }
  if (isWord(tokens, last, first, ONE)) return { ...base, last: last + 1, amount: 1, unit: noun.unit }
  if (isWord(tokens, last, first, WHOLE)) return { ...base, last: last + 1, amount: 1, unit: noun.unit }
  return { ...base, last, amount: 1, unit: noun.unit, bare: true }
}

const TRIBE = wordSet('شهران')
const LENGTHS = wordSet(
  'مضى مضي مر مرت انقضى بقي تبقى يتبقى عمره عمرها مدته مدتها ومدته ومدتها أمامه أمامها لديه لديها له لها هي هو أقصاه أقصاها',
)
const isSubject = (tokens: Tokens, at: number, first: number): boolean => {
  const before = peek(tokens, at - 1, first) ?? tokens[at - 1]
  if (before === undefined || before.sentence !== tokens[at]!.sentence || before.kind !== 'word') return true
  return LENGTHS.has(before.form.folded) || tenseOf(before.form) !== null
}
const OR = wordSet('أو')
const THREE = wordSet('ثلاثة ثلاث')
const TWO = wordSet('اثنين اثنان اثنتين اثنتان')

function bareUnit(tokens: Tokens, at: number, first: number) {
  const terms = termsAt(tokens, at, first)
  if (terms?.unit === undefined || terms.split.proclitics !== '' || terms.split.definite) return null
  return terms.unit
}

const TO = wordSet('إلى أو - –')
const BETWEEN = wordSet('بين')

/** "3 إلى 5 سنوات", "بين 16 و35 سنة", "ثلاثة أو أربعة أيام". */
function upperEnd(tokens: Tokens, numeral: Numeral, first: number): { value: number; last: number } | null {
  const linked = isWord(tokens, numeral.last, first, TO)
  const joined =
    isWord(tokens, numeral.first - 1, first, BETWEEN) && /^و/.test(peek(tokens, numeral.last, first)?.form.folded ?? '')
  if (!linked && !joined) return null
  const at = linked || isWord(tokens, numeral.last, first, 'و') ? numeral.last + 1 : numeral.last
  const upper = peek(tokens, at, first) === undefined ? null : readNumeral(tokens, at)
  return upper !== null && upper.kind === 'cardinal' && upper.value > numeral.value
    ? { value: upper.value, last: upper.last }
    : null
}

/** "ثلاثة أيام", "24 ساعة", "نصف ساعة", "15 عاما"; "نصف الشهر" is a point of the month. */
function readCounted(tokens: Tokens, at: number, first: number): DurationRead | null {
  const numeral = peek(tokens, at, first) === undefined ? null : readNumeral(tokens, at)
  if (numeral === null || numeral.kind === 'ordinal' || numeral.value <= 0) return null
  const upper = upperEnd(tokens, numeral, first)
  // "(8) سنوات".
  if (upper === null && isWord(tokens, numeral.last, first, CLOSING) && isWord(tokens, at - 1, first, OPENING)) {
    const unit = bareUnit(tokens, numeral.last + 1, first)
    if (unit === null || unit.count === 'dual') return null
    return { last: numeral.last + 2, amount: numeral.value, unit: unit.unit, more: [], bare: false, opened: true }
  }
  // "فتاة الـ12 ربيعا": her years.
  if (upper === null && isWord(tokens, numeral.last, first, SPRINGS))
    return { last: numeral.last + 1, amount: numeral.value, unit: 'year', more: [], bare: false }
  const terms = termsAt(tokens, upper?.last ?? numeral.last, first)
  if (terms?.unit === undefined || terms.split.proclitics !== '') return null
  if (terms.split.definite && !numeral.definite) return null
  if (isNamed(tokens, upper?.last ?? numeral.last, first)) return null
  // "0.2 في المائة الشهر الماضي": per cent.
  if (numeral.definite && numeral.value === 100 && isWord(tokens, at - 1, first, 'في')) return null
  const { unit, count } = terms.unit
  if (count === 'dual') return null
  // "ألف عام"; but "5 عام" is a typing error that everybody understands.
  let last = (upper?.last ?? numeral.last) + 1
  if (isWord(tokens, last, first, WHOLE)) last++
  if (upper !== null) return { last, amount: numeral.value, max: upper.value, unit, more: [], bare: false }
  return { last, amount: numeral.value, unit, more: [], bare: false }
}

/** "584 ألفا عام 2013", "2 - 1 يوم السبت": the noun begins a time of its own. */
function isNamed(tokens: Tokens, at: number, first: number): boolean {
  const unit = termsAt(tokens, at, first)?.unit
  const next = peek(tokens, at + 1, first)
  if (unit?.count !== 'singular' || next === undefined) return false
  if (unit.unit === 'year') return /^(1[3-9]|20)\d{2}$/.test(next.form.plain)
  return unit.unit === 'day' && termsAt(tokens, at + 1, first)?.weekday !== undefined && /^ال/.test(next.form.plain)
}

const SPRINGS = wordSet('ربيعا')
const OPENING = wordSet('( « “ "')
const CLOSING = wordSet(') » ” "')
