/** Numbers without a unit of measure: what they count, or that they count nothing. */
import type { Quantity } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Form } from '../../text/form.ts'
import { numeralWordOf } from '../../text/numeral-word.ts'
import type { Token } from '../../text/token.ts'
import { isAge } from './ages.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'
import {
  type Counted,
  countedBefore,
  countedBehind,
  countedByTwo,
  hasPronoun,
  isPluralStem,
  shareOf,
} from './counted.ts'
import { isIdle } from './idle.ts'
import { isContact, isLabel, isToldOfAmount } from './labels.ts'
import { isLoneOne, isOneOfBest, readOne } from './one.ts'
import { PLURAL_NOUN } from './plural.ts'
import { type Qualified, qualify } from './qualifiers.ts'
import { type Reading, skip } from './reading.ts'
import { isStray } from './stray.ts'
import { countedThousands } from './thousands.ts'

/** A number behind which no unit stands; `amount` may be wrapped in brackets, `bare` is it without them. */
export function readCount(tokens: Tokens, amount: Amount, bare: Amount): Reading | null {
  const qualified = qualify(tokens, amount.first, amount.last)
  if (amount.fraction) return readFraction(tokens, bare, qualified)
  const fifth = fractionOf(tokens, bare)
  if (fifth !== null)
    return { quantity: { ...base(tokens, bare, qualified), kind: 'number', ...fifth }, last: bare.last }
  const quarters = quartersOf(tokens, bare)
  if (quarters !== null)
    return {
      quantity: { ...base(tokens, { ...bare, last: bare.last + 1 }, qualified), kind: 'number', value: quarters },
      last: bare.last + 1,
    }
  if (isOneOfBest(tokens, bare)) return skip(bare)
  if (isLoneOne(tokens, bare)) return readOne(tokens, bare)
  if (isAge(tokens, bare) || isIdle(tokens, bare, qualified)) return skip(bare)
  const twice = isAmong(tokens, bare.first, bare.first, TWO) ? countedByTwo(tokens, bare.first) : null
  if (twice !== null) return count(tokens, bare, twice, twice.of.start)
  const ranked = readDefinite(tokens, bare, qualified)
  if (ranked !== null) return ranked
  const behind = countedBehind(tokens, amount.last, bare.first)
  if (behind !== null) return readCounted(tokens, amount, bare, behind)
  const told = qualified.bound !== undefined || qualified.approximate === true
  if (!told && (isLabel(tokens, bare) || isStray(tokens, bare, isToldOfAmount(tokens, bare)))) return skip(bare)
  return { quantity: { ...base(tokens, bare, qualified), kind: 'number' }, last: bare.last }
}

const base = (tokens: Tokens, { start, last, value, max }: Amount, qualified: Qualified) => ({
  start,
  end: tokens[last - 1]!.end,
  value,
  ...(max === undefined ? {} : { max }),
  ...qualified,
})

function readCounted(tokens: Tokens, amount: Amount, bare: Amount, behind: Counted): Reading {
  if (isContact(tokens, bare, 5)) return skip(bare)
  const apart = behind.last <= amount.last
  const whole = apart ? bare : amount
  const qualified = qualify(tokens, amount.first, behind.last)
  const sized = countedThousands(tokens, whole, behind.unit)
  return count(tokens, { ...sized, last: Math.max(whole.last, behind.last) }, behind, whole.start, qualified)
}

export function count(
  tokens: Tokens,
  amount: Amount,
  { unit, of }: Counted,
  start: number,
  qualified = qualify(tokens, amount.first, amount.last),
): Reading {
  return {
    quantity: { ...base(tokens, { ...amount, start }, qualified), kind: 'count', unit, of },
    last: amount.last,
  }
}

const TWO = words('اثنان اثنين اثنتان اثنتين إثنين إثنان')
const ARTICLE = words('ال')

/** "الدول الخمس", "المستخدمين الـ 1027" count; "الذكرى الثلاثون", "القمة الـ28" rank. */
function readDefinite(tokens: Tokens, amount: Amount, qualified: Qualified): Reading | null {
  const { numeral, first, last } = amount
  const apart = numeral.digits && isAmong(tokens, first - 1, first, ARTICLE)
  if (!apart && (!numeral.definite || numeral.digits)) return null
  const at = apart ? first - 1 : first
  const before = peek(tokens, at - 1, first)
  if (before?.kind !== 'word') {
    return !apart && isOrdinalTen(amount)
      ? { quantity: { ...base(tokens, amount, qualified), kind: 'ordinal' }, last }
      : null
  }
  const plural = PLURAL_NOUN.test(before.form.folded) || (hasPronoun(before.form) && isPluralStem(before.form))
  // "ثورة العشرين": a name, for what is ranked is definite.
  if (!apart && isOrdinalTen(amount) && !plural && !DEFINED.test(before.form.plain)) return skip(amount)
  // "لا يتجاوز عددها الـ50".
  const told = qualified.bound !== undefined || qualified.approximate === true
  // "اتهامات القتل الـ12": the plural over its owner is counted.
  const owned = apart && !plural && isPluralHead(peek(tokens, at - 2, first))
  if (owned) {
    const held = countedBefore(tokens, at)
    if (held !== null && held.counted.of.start < before.start) {
      const { of, unit } = held.counted
      return { quantity: { ...base(tokens, amount, qualified), start: of.start, kind: 'count', unit, of }, last }
    }
  }
  const ranks = apart ? !told && isSingular(before.form) && !plural : isOrdinalTen(amount) && !plural
  const counted = ranks ? null : (countedBefore(tokens, at)?.counted ?? null)
  if (counted !== null && !(apart && !plural && counted.of.start >= before.start)) {
    const { of, unit } = counted
    return { quantity: { ...base(tokens, amount, qualified), start: of.start, kind: 'count', unit, of }, last }
  }
  return ranks ? { quantity: { ...base(tokens, amount, qualified), kind: 'ordinal' }, last } : null
}

/** A plural, and no masdar of the same look: "إحراز اللقب الـ24". */
const isPluralHead = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !/^[وفب]?إ/.test(token.form.plain) &&
  !/^ال/.test(token.form.plain) &&
  PLURAL_NOUN.test(`ال${token.form.folded}`)

const DEFINED = /^([وفبكل]{0,2}(ال|لل)|.*(ه|ها|هم|نا|ي)$)/

/** A definite noun, or one with a pronoun ("في دورته الـ55"): what an article apart ranks. */
const isSingular = (form: Form) =>
  /^[وفبكل]{0,2}(ال|لل).../.test(form.folded) ||
  (hasPronoun(form) && !isPluralStem(form) && !/ي(ه|ها|هم|نا)$/.test(form.folded))

/** "الكتاب الثلاثون", "الذكرى الخامسة والعشرون" by its form; "الدول العشرون" counts, for its noun is a plural. */
const isOrdinalTen = ({ numeral }: Amount): boolean => numeral.ends === 'ten' || numeral.ends === 'teen'

/** "ثلاثة أرباعهم", "ثلاثة أرباعها": a fraction of whom the pronoun means. */
const QUARTERS = /^ارباع(ه|ها|هم|هن|نا)$/
const quartersOf = (tokens: Tokens, { value, last, first }: Amount): number | null =>
  value <= 3 && QUARTERS.test(peek(tokens, last, first)?.form.folded ?? '') ? value / 4 : null

const TEXT = words('نص ونص لنص بنص')
/** "نصف نهائي", "نصف آلية", "ربع الساعة الأخير". */
const NOT_PART = words(
  'مقصية نهائي النهائي نهائيات الساعة ساعة آلي آلية الآلية الآلي شفاف دائري دائرية سنوي سنوية السنوي السنوية مصنعة',
)

function readFraction(tokens: Tokens, amount: Amount, qualified: Qualified): Reading {
  const { first, last, numeral } = amount
  // "نصف نهائي", "الربع النهائي" are rounds of a cup; "النصف" and "الربع" alone are parts of what was told.
  // "نص" is half in speech before a unit, else a text.
  if (isAmong(tokens, first, first, TEXT)) return skip(amount)
  if (isAmong(tokens, last, first, NOT_PART) || numeral.definite) return skip(amount)
  const of = shareOf(tokens, last, first, true)
  return { quantity: { ...base(tokens, amount, qualified), kind: 'number', ...(of === null ? {} : { of }) }, last }
}

/** "خمس الساعة", "عشر السكان": before a definite noun the word is the fraction; what is counted by five stands in the indefinite. */
function fractionOf(tokens: Tokens, { first, last, numeral }: Amount): (Pick<Quantity, 'value'> & { of: Span }) | null {
  const fraction = last === first + 1 && !numeral.definite ? numeralWordOf(tokens[first]!.form)?.fraction : undefined
  const noun = peek(tokens, last, first)
  if (fraction === undefined || noun === undefined || !/^ال/.test(noun.form.folded)) return null
  const of = shareOf(tokens, last, first, true)
  return of === null ? null : { value: fraction, of }
}
