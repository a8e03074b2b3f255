/**
 * Quantities: numbers with what they measure or count. At every token, in this order: a dual or single unit that is a number
 * of itself ("لتران"), a sign before its number ("$10"), a number with the unit behind it. The first that reads wins; what it
 * covers is not read again. Numbers inside a time, and numbers that are names, are none.
 */
import type { Quantity, Time } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Doc } from '../../text/doc.ts'
import { endsIn } from '../../text/endings.ts'
import type { Form } from '../../text/form.ts'
import { lazily } from '../../text/lazily.ts'
import { readNumeral } from '../../text/numeral.ts'
import { numeralWordOf, numeralWords } from '../../text/numeral-word.ts'
import { nextStart } from '../../text/starts.ts'
import type { Context } from '../context.ts'
import { homeOf } from '../home.ts'
import { readUnitAlone } from './alone.ts'
import { type Amount, isAmong, peek, readAmount, type Tokens, words } from './amount.ts'
import { dualCount, dualWords } from './counted.ts'
import { readCount } from './counts.ts'
import { settleCurrency } from './currency.ts'
import { measured, readMeasured, readSignFirst } from './measured.ts'
import { isNameNumber } from './names.ts'
import { settleOneBody } from './one-body.ts'
import { readOrdinal } from './ordinals.ts'
import { settleOthers } from './others.ts'
import { qualify } from './qualifiers.ts'
import { type Reading, skip } from './reading.ts'
import { withParts } from './thousands.ts'
import { readDualUnit, readUnit, unitHeads } from './unit.ts'
import { unwrapped } from './wrapped.ts'

export { currencyCandidates } from './currency.ts'

/** Numbers, percentages, money, measures and counts, in reading order; nothing that is part of a time. */
export function findQuantities(doc: Doc, times: readonly Time[], context: Context): Quantity[] {
  const { tokens } = doc
  const home = lazily(() => homeOf(context))
  const found: Quantity[] = []
  let time = 0
  for (let at = next(doc, 0); at < tokens.length; ) {
    const token = tokens[at]!
    while (time < times.length && times[time]!.end <= token.start) time++
    const covered = time < times.length && times[time]!.start < token.end
    const reading = covered ? null : readAt(tokens, at)
    const behind = found.at(-1)?.end ?? 0
    const isRead =
      reading !== null &&
      (reading.quantity === null || (reading.quantity.start >= behind && !crosses(reading.quantity, times, time)))
    if (isRead && reading.quantity !== null) {
      const { quantity } = reading
      found.push(
        quantity.kind === 'money'
          ? withParts({ ...quantity, unit: settleCurrency(quantity.unit!, tokens, at, home) }, tokens, at)
          : settleOthers(settleOneBody(quantity), found, tokens, at),
      )
    }
    at = next(doc, isRead ? reading.last : at + 1)
  }
  return found
}

/** A quantity that would run into a time is none: "25 مايو" is a date. */
const crosses = (span: Span, times: readonly Time[], from: number) =>
  from < times.length && times[from]!.start < span.end

const SIGNS = words('$ € £ ¥ ₪ - − – . ٫ % ٪ سالب ناقص بالمئة بالمائة USD EUR US')
const SINGLE = /^[ء-ي]/

/** Number words, units and what is counted in the dual in one table: of most words one look tells that nothing begins with them. */
const isStarter = endsIn(() => [...numeralWords(), ...unitHeads(), ...dualWords(), ...MULTIWORD])

/** Could a quantity begin with this form? */
const next = nextStart((form: Form): boolean => {
  if (SIGNS.has(form.folded) || SIGNS.has(form.surface)) return true
  if (!SINGLE.test(form.folded)) return /^(\p{Nd}|[A-Z]{2,3}$)/u.test(form.surface)
  return isStarter(form) && (numeralWordOf(form) !== null || startsUnit(form))
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

const BELOW = words('تحت')
const ZERO = words('الصفر')

function readNumber(tokens: Tokens, at: number): Reading | null {
  const amount = readAmount(tokens, at)
  if (amount === null) return null
  if (amount.numeral.kind === 'ordinal') return readOrdinal(tokens, amount)
  if (isNameNumber(tokens, amount)) return skip(amount)
  const once = unwrapped(tokens, amount)
  const whole = twice(tokens, once)
  const bare = whole !== once || whole.numeral.ends === 'scale' ? whole : amount
  const unit = readUnit(tokens, whole.last, amount.first)
  if (unit !== null) return readMeasured(tokens, whole, unit)
  if (isAmong(tokens, amount.last, at, BELOW) && isAmong(tokens, amount.last + 1, at, ZERO)) {
    const below = { last: amount.last + 2, kind: 'measure', code: 'deg' } as const
    return measured(tokens, { ...amount, value: -amount.value }, below, below.last)
  }
  const shared = sharedUnit(tokens, amount)
  if (shared === null) return readCount(tokens, whole, bare)
  const { start, value, last } = amount
  return { quantity: { start, end: tokens[last - 1]!.end, value, ...qualify(tokens, at, last), ...shared }, last }
}

const DUAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['مليوني', 1e6],
  ['ملياري', 1e9],
  ['الفي', 1000],
])

/** "2 مليوني ريال", "(7) سبعة أشخاص": what the digits say is said again in words, and counts once. */
function twice(tokens: Tokens, amount: Amount): Amount {
  const { numeral, last, first, value } = amount
  const word = numeral.digits && amount.max === undefined ? peek(tokens, last, first) : undefined
  if (word?.kind !== 'word') return amount
  const scale = value === 2 ? DUAL_SCALES.get(word.form.folded) : undefined
  if (scale !== undefined)
    return { ...amount, last: last + 1, value: 2 * scale, numeral: { ...numeral, ends: 'scale' } }
  const again = numeralWordOf(word.form) === null ? null : readNumeral(tokens, last)
  if (again === null || again.kind !== 'cardinal' || again.proclitics !== '') return amount
  // "(33.288) ثلاثة وثلاثون ألفا …", "(210) مئتين وعشرة ملايين": the words are surer than the points.
  return TIMES.has(Number((again.value / value).toPrecision(12)))
    ? { ...amount, last: again.last, value: again.value, numeral: again }
    : amount
}

const TIMES = new Set([1, 1000, 1e6, 1e9])

const FROM = words('من')
const TO = words('إلى الى')
const AND = words('و')

/** "ارتفع من 10 آلاف إلى 50 ألف طبيب", "عدسات بدقة 12 و16 و8 ميغابكسل": the first figures are of what the last counts or measures. */
function sharedUnit(tokens: Tokens, { first, last, numeral }: Amount): Pick<Quantity, 'kind' | 'unit' | 'of'> | null {
  const changes = isAmong(tokens, first - 1, first, FROM) && isAmong(tokens, last, first, TO)
  const listed = numeral.digits && isAmong(tokens, last, first, AND) && tokens[last + 1]?.kind === 'number'
  if ((!changes && !listed) || peek(tokens, last + 1, first) === undefined) return null
  const { quantity } = readNumber(tokens, last + 1) ?? { quantity: null }
  if (quantity === null || quantity.kind === 'number' || quantity.kind === 'ordinal') return null
  if (!changes && quantity.kind === 'count') return null
  const { kind, unit, of } = quantity
  return { kind, ...(unit === undefined ? {} : { unit }), ...(of === undefined ? {} : { of }) }
}
