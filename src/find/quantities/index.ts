/**
 * Quantities: numbers with what they measure or count. At every token, in this order: a dual or single unit that is a number
 * of itself ("لتران"), a sign before its number ("$10"), a number with the unit behind it. The first that reads wins; what it
 * covers is not read again. Numbers inside a time, and numbers that are names, are none.
 */
import type { Quantity, Time } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { cliticsOf } from '../../text/clitics.ts'
import type { Doc } from '../../text/doc.ts'
import { type Form, perForm } from '../../text/form.ts'
import { readNumeral } from '../../text/numeral.ts'
import { numeralWordOf } from '../../text/numeral-word.ts'
import type { Context } from '../context.ts'
import { monthName } from '../times/terms.ts'
import { type Amount, isAmong, peek, readAmount, type Tokens, upperEnd, words } from './amount.ts'
import { type Counted, countedBefore, countedBehind, dualCount, shareOf } from './counted.ts'
import { currencyOf, homeOf, settleCurrency } from './currency.ts'
import { isLabel, isNameNumber, isRegnal } from './names.ts'
import { qualify } from './qualifiers.ts'
import { HALVES, readDualUnit, readSingleUnit, readUnit, type Unit } from './unit.ts'

export { currencyCandidates } from './currency.ts'

/** A quantity as it was read, with the tokens that it covers. */
interface Reading {
  /** Null: a number that is none of ours, but has to be passed as a whole. */
  quantity: Quantity | null
  last: number
}

interface Found extends Reading {
  quantity: Quantity
}

/** Numbers, percentages, money, measures and counts, in reading order; nothing that is part of a time. */
export function findQuantities(doc: Doc, times: readonly Time[], context: Context): Quantity[] {
  const { tokens } = doc
  const home = homeOf(context)
  const found: Quantity[] = []
  let time = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    while (time < times.length && times[time]!.end <= token.start) time++
    const covered = time < times.length && times[time]!.start < token.end
    if (covered || !mayBegin(token.form)) {
      at++
      continue
    }
    const reading = readAt(tokens, at)
    if (reading === null || (reading.quantity !== null && crosses(reading.quantity, times, time))) at++
    else {
      const { quantity } = reading
      if (quantity?.kind === 'money')
        found.push({ ...quantity, unit: settleCurrency(quantity.unit!, tokens, at, home) })
      else if (quantity !== null) found.push(quantity)
      at = reading.last
    }
  }
  return found
}

/** A quantity that would run into a time is none: "25 مايو" is a date. */
const crosses = (span: Span, times: readonly Time[], from: number) =>
  from < times.length && times[from]!.start < span.end

const SIGNS = words('$ € £ ¥ ₪ - − – . ٫ % ٪ سالب ناقص بالمئة بالمائة USD EUR US')
const SINGLE = /^[ء-ي]/

/** Could a quantity begin with this form? Most words end here. */
const mayBegin = perForm((form: Form): boolean => {
  if (/^\p{Nd}/u.test(form.surface) || SIGNS.has(form.folded) || SIGNS.has(form.surface)) return true
  if (!SINGLE.test(form.folded)) return /^[A-Z]{2,3}$/.test(form.surface)
  return numeralWordOf(form) !== null || startsUnit(form)
})

function startsUnit(form: Form): boolean {
  const token = { start: 0, end: form.surface.length, kind: 'word', form, sentence: 0, spaced: true } as const
  return (
    readDualUnit([token], 0) !== null ||
    readUnit([token], 0, 0) !== null ||
    dualCount([token], 0) !== null ||
    MULTIWORD.has(form.folded)
  )
}

const MULTIWORD = words('كيلو ملي ميلي هكتو ميغا ميجا غيغا جيجا')

function readAt(tokens: Tokens, at: number): Reading | null {
  return readUnitAlone(tokens, at) ?? readSignFirst(tokens, at) ?? readNumber(tokens, at)
}

/** "لتران", "كيلومتر ونصف", "جنديين". */
function readUnitAlone(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at]!
  if (token.kind !== 'word' || numeralWordOf(token.form) !== null) return null
  const dual = readDualUnit(tokens, at)
  if (dual !== null) {
    const below = isAmong(tokens, dual.last, at, BELOW) && isAmong(tokens, dual.last + 1, at, ZERO)
    const amount = plainAmount(tokens, at, dual.last, below ? -2 : 2)
    return measured(
      tokens,
      { ...amount, last: below ? dual.last + 2 : dual.last },
      dual,
      below ? dual.last + 2 : dual.last,
    )
  }
  const single = readSingleUnit(tokens, at)
  if (single !== null)
    return measured(tokens, plainAmount(tokens, at, single.last, single.value), single.unit, single.last)
  const counted = dualCount(tokens, at)
  if (counted === null) return null
  const two = plainAmount(tokens, at, at + 1, 2)
  // "من فترتين إلى ثلاث": the number goes on from the dual.
  const from = upperEnd(tokens, at, at + 1)
  const upper = from === null || peek(tokens, from, at) === undefined ? null : readNumeral(tokens, from)
  const goesOn = upper !== null && upper.kind === 'cardinal' && upper.proclitics === '' && upper.value === 3
  const free = goesOn && countedBehind(tokens, upper.last, at) === null && readUnit(tokens, upper.last, at) === null
  return count(tokens, free ? { ...two, last: upper.last, max: 3 } : two, counted, counted.of.start)
}

/** An amount that no numeral tells. */
function plainAmount(tokens: Tokens, at: number, last: number, value: number): Amount {
  const { start } = tokens[at]!
  const numeral = {
    first: at,
    last,
    start,
    value,
    kind: 'cardinal',
    definite: false,
    digits: false,
    proclitics: '',
    ends: 'unit',
  } as const
  return { first: at, last, start, value, numeral, fraction: false }
}

const PREFIX = words('% ٪ بالمئة بالمائة')

/** "$10", "USD 10", "%10". */
function readSignFirst(tokens: Tokens, at: number): Reading | null {
  const unit = readUnit(tokens, at, at)
  const token = tokens[at]!
  if (unit === null || (token.kind === 'word' && !PREFIX.has(token.form.folded))) return null
  if (unit.kind === 'measure' || peek(tokens, unit.last, at) === undefined) return null
  const before = tokens[at - 1]
  if (before?.kind === 'number' && !token.spaced) return null
  const amount = readAmount(tokens, unit.last)
  if (amount === null || amount.numeral.kind === 'ordinal') return null
  const { quantity, last } = measured(tokens, amount, unit, amount.last)
  return { quantity: { ...quantity, start: token.start }, last }
}

const BELOW = words('تحت')
const ZERO = words('الصفر')

function readNumber(tokens: Tokens, at: number): Reading | null {
  const amount = readAmount(tokens, at)
  if (amount === null) return null
  if (amount.numeral.kind === 'ordinal') return readOrdinal(tokens, amount)
  if (isNameNumber(tokens, amount)) return skip(amount)
  const closed = closing(tokens, amount)
  const unit = readUnit(tokens, closed, amount.first)
  const bracketed = closed > amount.last ? { ...amount, last: closed, start: tokens[at - 1]!.start } : amount
  if (unit !== null) return readMeasured(tokens, bracketed, unit)
  if (isAmong(tokens, amount.last, at, BELOW) && isAmong(tokens, amount.last + 1, at, ZERO)) {
    const below = { last: amount.last + 2, kind: 'measure', code: 'deg' } as const
    return measured(tokens, { ...amount, value: -amount.value }, below, below.last)
  }
  return readCount(tokens, amount)
}

const OPENING = words('(')
const CLOSING = words(')')

/** Behind "(15)" the unit stands after the bracket: "(15) رحلة". */
const closing = (tokens: Tokens, { first, last }: Amount): number =>
  isAmong(tokens, first - 1, first, OPENING) && isAmong(tokens, last, first, CLOSING) ? last + 1 : last

/** A number that is a name gives nothing, but is passed as a whole. */
const skip = ({ last }: Amount): Reading => ({ quantity: null, last })

function readMeasured(tokens: Tokens, amount: Amount, unit: Unit): Reading | null {
  let { last } = unit
  let whole = amount
  // "10% - 20%", "10$-20$", "من 10 في المئة إلى 20 في المئة".
  const at = amount.max === undefined ? upperEnd(tokens, amount.first, last) : null
  const upper = at === null || peek(tokens, at, amount.first) === undefined ? null : readAmount(tokens, at)
  const again = upper === null ? null : readUnit(tokens, upper.last, amount.first)
  if (upper !== null && again !== null && again.kind === unit.kind && upper.value > amount.value) {
    whole = { ...amount, max: upper.value }
    last = again.last
  }
  // "طن ونصف الطن", "ثلاثة أطنان ونصف".
  const half = HALVES.get(peek(tokens, last, amount.first)?.form.folded ?? '')
  if (half !== undefined && whole === amount && unit.kind === 'measure') {
    whole = { ...amount, value: amount.value + half }
    last++
    const repeated = peek(tokens, last, amount.first)
    if (repeated !== undefined && /^ال/.test(repeated.form.folded) && readUnit(tokens, last, amount.first) !== null)
      last++
  }
  if (
    unit.kind === 'measure' &&
    isAmong(tokens, last, amount.first, BELOW) &&
    isAmong(tokens, last + 1, amount.first, ZERO)
  ) {
    whole = { ...whole, value: -whole.value }
    last += 2
  }
  return measured(tokens, whole, unit, last)
}

function measured(tokens: Tokens, amount: Amount, unit: Unit, last: number): Found {
  const base = {
    start: amount.start,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    ...qualify(tokens, amount.first, last),
  }
  if (unit.kind === 'money') return money(tokens, amount, unit, last, base)
  const of = shareOf(tokens, last, amount.first, false)
  const shared = { ...base, end: tokens[last - 1]!.end, value: amount.value, ...(of === null ? {} : { of }) }
  if (unit.kind === 'percent') return { quantity: { ...shared, kind: 'percent' }, last }
  return { quantity: { ...shared, kind: 'measure', unit: unit.code }, last }
}

function money(
  tokens: Tokens,
  amount: Amount,
  unit: Unit & { kind: 'money' },
  last: number,
  base: Omit<Quantity, 'end' | 'kind' | 'value'>,
): Found {
  const behind = unit.last >= last
  const currency = currencyOf(tokens, behind ? unit : { ...unit, last }, amount.first)
  const end = behind ? currency.last : Math.max(last, currency.last)
  const change = 'change' in unit ? null : smallChange(tokens, end, amount.first)
  const stop = change?.last ?? end
  return {
    quantity: {
      ...base,
      ...qualify(tokens, amount.first, stop),
      end: tokens[stop - 1]!.end,
      kind: 'money',
      value: amount.value + (change?.value ?? 0),
      unit: currency.code,
    },
    last: stop,
  }
}

/** "ثلاثة دولارات و42 سنتا". */
function smallChange(tokens: Tokens, at: number, first: number): { value: number; last: number } | null {
  const token = peek(tokens, at, first)
  if (token === undefined || !/^و/.test(token.form.folded)) return null
  const from = token.form.folded === 'و' ? at + 1 : at
  const numeral = peek(tokens, from, first) === undefined ? null : readNumeral(tokens, from)
  const unit = numeral === null ? null : readUnit(tokens, numeral.last, first)
  if (numeral === null || unit?.kind !== 'money' || !('change' in unit)) return null
  return { value: numeral.value * unit.part, last: unit.last }
}

const TEXT = words('نص ونص لنص بنص')
const NOT_PART = words('نهائي النهائي نهائيات الساعة ساعة')

function readCount(tokens: Tokens, amount: Amount): Reading | null {
  const { numeral } = amount
  const qualified = qualify(tokens, amount.first, amount.last)
  const base = {
    start: amount.start,
    end: tokens[amount.last - 1]!.end,
    value: amount.value,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    ...qualified,
  }
  if (amount.fraction) {
    // "نصف نهائي", "الربع النهائي" are rounds of a cup; "النصف" and "الربع" alone are parts of what was told.
    // "نص" is half in speech before a unit, else a text.
    if (isAmong(tokens, amount.first, amount.first, TEXT)) return skip(amount)
    if (isAmong(tokens, amount.last, amount.first, NOT_PART) || numeral.definite) return skip(amount)
    const of = shareOf(tokens, amount.last, amount.first, true)
    return { quantity: { ...base, kind: 'number', ...(of === null ? {} : { of }) }, last: amount.last }
  }
  const fifth = fractionOf(tokens, amount)
  if (fifth !== null) return { quantity: { ...base, kind: 'number', ...fifth }, last: amount.last }
  if (numeral.definite && !numeral.digits && !isLoneOne(tokens, amount)) {
    // "في التسعين من العمر" is an age.
    if (isAmong(tokens, amount.last, amount.first, FROM) && isAmong(tokens, amount.last + 1, amount.first, AGE))
      return skip(amount)
    if (isOrdinalTen(tokens, amount)) return { quantity: { ...base, kind: 'ordinal' }, last: amount.last }
    const before = countedBefore(tokens, amount.first)
    if (before !== null) {
      const { of, unit } = before.counted
      return { quantity: { ...base, start: of.start, kind: 'count', unit, of }, last: amount.last }
    }
  }
  const closed = closing(tokens, amount)
  const behind = countedBehind(tokens, closed, amount.first)
  if (isLoneOne(tokens, amount)) return oneBehindNoun(tokens, amount) ?? (behind === null ? null : skip(amount))
  if (behind !== null) {
    const bound = qualify(tokens, amount.first, behind.last)
    const start = behind.last > closed && closed > amount.last ? tokens[amount.first - 1]!.start : amount.start
    return count(tokens, { ...amount, last: Math.max(amount.last, behind.last) }, behind, start, bound)
  }
  const shared = sharedUnit(tokens, amount)
  if (shared !== null) return { quantity: { ...base, ...shared }, last: amount.last }
  if (numeral.digits) {
    const attributive = countedByArticle(tokens, amount)
    if (attributive !== null) {
      const { of, unit } = attributive
      return { quantity: { ...base, start: of.start, kind: 'count', unit, of }, last: amount.last }
    }
  }
  const told = qualified.bound !== undefined || qualified.approximate === true
  if ((!told && isLabel(tokens, amount)) || isNot(tokens, amount)) return skip(amount)
  return { quantity: { ...base, kind: 'number' }, last: amount.last }
}

const TO = words('إلى الى')

/** "ارتفع من 10 آلاف إلى 50 ألف طبيب": the first figure is of what the second counts. */
function sharedUnit(tokens: Tokens, { first, last }: Amount): Pick<Quantity, 'kind' | 'unit' | 'of'> | null {
  if (!isAmong(tokens, first - 1, first, FROM) || !isAmong(tokens, last, first, TO)) return null
  if (peek(tokens, last + 1, first) === undefined) return null
  const { quantity } = readNumber(tokens, last + 1) ?? { quantity: null }
  if (quantity === null || quantity.kind === 'number' || quantity.kind === 'ordinal') return null
  const { kind, unit, of } = quantity
  return { kind, ...(unit === undefined ? {} : { unit }), ...(of === undefined ? {} : { of }) }
}

const AM_NOT = words('لست ولست فلست ألست')

/** "لست هذا الشخص": I am not; "لست دول" counts. */
const isNot = (tokens: Tokens, { first }: Amount) => isAmong(tokens, first, first, AM_NOT)

const ARTICLE = words('ال')

/** "المستخدمين الـ 1027": behind a plural the number with an article of its own counts it; behind a singular it ranks ("القمة الـ28"). */
function countedByArticle(tokens: Tokens, { first }: Amount): Counted | null {
  if (!isAmong(tokens, first - 1, first, ARTICLE)) return null
  const before = peek(tokens, first - 2, first)
  if (before === undefined || !PLURAL_NOUN.test(before.form.folded)) return null
  return countedBefore(tokens, first - 1)?.counted ?? null
}

/** "خمس الساعة", "عشر السكان": before a definite noun the word is the fraction; what is counted by five stands in the indefinite. */
function fractionOf(tokens: Tokens, { first, last, numeral }: Amount): { value: number; of: Span } | null {
  const fraction = last === first + 1 && !numeral.definite ? numeralWordOf(tokens[first]!.form)?.fraction : undefined
  const noun = peek(tokens, last, first)
  if (fraction === undefined || noun === undefined || !/^ال/.test(noun.form.folded)) return null
  const of = shareOf(tokens, last, first, true)
  return of === null ? null : { value: fraction, of }
}

function count(
  tokens: Tokens,
  amount: Amount,
  counted: Counted,
  start: number,
  qualified = qualify(tokens, amount.first, amount.last),
): Reading {
  return {
    quantity: {
      start,
      end: tokens[amount.last - 1]!.end,
      kind: 'count',
      value: amount.value,
      ...(amount.max === undefined ? {} : { max: amount.max }),
      ...qualified,
      unit: counted.unit,
      of: counted.of,
    },
    last: amount.last,
  }
}

const FROM = words('من')
const AGE = words('العمر عمره عمرها عمرهم عمري')
const ONE = words('واحد واحدة واحدا')
const isLoneOne = (tokens: Tokens, { first, last }: Amount) => last === first + 1 && ONE.has(tokens[first]!.form.folded)
const NO_COUNT = words('أي كل ولا لا غير أكثر كان هو هي')

const UNITED = words(
  'وطن شعب أمة صف رأي قلب يد لسان مكان وقت آن جسد سقف اتجاه جانب طرف مصير دم كيان عالم خندق نسق شكل نفس لون إطار خط صوت نهج مصدر',
)

/** "شخص واحد": one, behind its noun; "أي واحد", "واحد من أهم" count nothing. */
function oneBehindNoun(tokens: Tokens, amount: Amount): Reading | null {
  const noun = peek(tokens, amount.first - 1, amount.first)
  if (noun === undefined)
    return {
      quantity: { start: amount.start, end: tokens[amount.last - 1]!.end, kind: 'number', value: 1 },
      last: amount.last,
    }
  if (noun.kind !== 'word' || NO_COUNT.has(noun.form.folded) || /^[وفبلك]?ال/.test(noun.form.folded)) return null
  // "مصيرنا واحد" says something of a thing known.
  if (cliticsOf(noun.form).clitics.some((c) => c.kind === 'enclitic')) return null
  // "وطن واحد", "في آن واحد": one and the same; "حي واحد حزيران" is named after a day.
  if (UNITED.has(noun.form.folded.replace(/^[وفبلك]|ا$/g, '')) || UNITED.has(noun.form.folded)) return null
  if (peek(tokens, amount.last, amount.first) !== undefined && monthName(tokens, amount.last) !== null) return null
  const counted = countedBehind(tokens, amount.first - 1, amount.first)
  return counted === null
    ? null
    : count(tokens, { ...amount, first: amount.first - 1 }, { ...counted, last: amount.last }, counted.of.start)
}

/** "الكتاب الثلاثون", "الذكرى الخامسة والعشرون" by its form; "الدول العشرون" counts, for its noun is a plural. */
function isOrdinalTen(tokens: Tokens, { first, numeral }: Amount): boolean {
  if (numeral.ends !== 'ten' && numeral.ends !== 'teen') return false
  const before = peek(tokens, first - 1, first)
  return before === undefined || before.kind !== 'word' || !PLURAL_NOUN.test(before.form.folded)
}

/** Sound plurals and the commonest shapes of broken ones: أفعال، فعول، مفاعل، مفاعيل، فعلاء. */
const PLURAL_NOUN = /^[وفبل]?(ال|لل)(.+(ات|ين|ون|اء)|ا..ا.|..و.|م.ا..|م.ا.ي.|دول|رجال|بلدان)$/

const NOT_ORDINAL = words('ثاني أكسيد رابعة العدوية')

function readOrdinal(tokens: Tokens, amount: Amount): Reading | null {
  const word = tokens[amount.first]!.form.folded
  if (word === 'ثاني' && isAmong(tokens, amount.last, amount.first, NOT_ORDINAL)) return null
  // "أولا بأول" is step by step.
  if (isAmong(tokens, amount.first - 1, amount.first, STEP) && /^ب/.test(word)) return null
  if (isRegnal(tokens, amount.first) || isFixedFirst(tokens, amount.first)) return null
  return {
    quantity: { start: amount.start, end: tokens[amount.last - 1]!.end, kind: 'ordinal', value: amount.value },
    last: amount.last,
  }
}

const STEP = words('أولا')
const FIRSTS = words('الأولى الأول الاولي')
const LADY = words('سيدة السيدة سيدتي سيداتها')
const STRETCHES = words('الأشهر الشهور الأسابيع الأيام السنوات الأعوام الساعات الدقائق اللحظات السنين')
const PRIMARILY = words('بالدرجة بالمقام للوهلة الوهلة')

/** "سيدة فرنسا الأولى" is a title, "الأشهر الأولى من العام" its beginning, "بالدرجة الأولى" mainly: none ranks. */
function isFixedFirst(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at, at, FIRSTS)) return false
  for (let i = at - 1; i >= at - 4; i--) if (isAmong(tokens, i, at, LADY)) return true
  if (isAmong(tokens, at - 1, at, PRIMARILY) || isAmong(tokens, at - 1, at, STRETCHES)) return true
  return isAmong(tokens, at - 2, at, STRETCHES) && tokens[at - 1]!.kind === 'word'
}
