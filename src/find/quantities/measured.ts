/** Numbers with a unit: per cent, money, measures. */
import type { Quantity } from '../../model/reading.ts'
import { readNumeral } from '../../text/numeral.ts'
import { type Amount, isAmong, isChange, peek, readAmount, TO, type Tokens, upperEnd, words } from './amount.ts'
import { shareOf } from './counted.ts'
import { currencyOf } from './currency.ts'
import { qualify } from './qualifiers.ts'
import type { Found, Reading } from './reading.ts'
import { moneyThousands } from './thousands.ts'
import { HALVES, readUnit, type Unit } from './unit.ts'

const BELOW = words('تحت')
const ZERO = words('الصفر')

const LENGTHS = new Set(['km', 'm', 'cm', 'mm', 'mi', 'ft', 'in', '[nmi_i]', 'deg', 'degC'])

const PREFIX = words('% ٪ بالمئة بالمائة')

/** "$10", "USD 10", "%10". */
export function readSignFirst(tokens: Tokens, at: number): Reading | null {
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

/** "بين 5% إلى 7%" is a range whatever rises. */
const SPAN = words('بين وبين من')

export function readMeasured(tokens: Tokens, amount: Amount, unit: Unit): Reading | null {
  let { last } = unit
  let whole = amount
  // "10% - 20%", "10$-20$", "من 10 في المئة إلى 20 في المئة".
  // "قفز 1.09 دولار إلى 85 دولارا": by so much, to so much.
  const rises =
    unit.kind !== 'percent' &&
    isAmong(tokens, last, amount.first, TO) &&
    !isAmong(tokens, amount.first - 1, amount.first, SPAN) &&
    isChange(tokens, amount.first)
  const at = amount.max === undefined && !rises ? upperEnd(tokens, amount.first, last) : null
  const upper = at === null || peek(tokens, at, amount.first) === undefined ? null : readAmount(tokens, at)
  const again = upper === null ? null : readUnit(tokens, upper.last, amount.first)
  if (upper !== null && again !== null && isAlike(unit, again) && upper.value > amount.value) {
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

/** "40 سنتا إلى 1094 دولارا" tells a rise and a price, no range: both ends of one are in one unit. */
const isAlike = (a: Unit, b: Unit): boolean => a.kind === b.kind && nameOf(a) === nameOf(b)

const nameOf = (unit: Unit) =>
  'code' in unit ? unit.code : 'change' in unit ? unit.change : 'family' in unit ? unit.family : null

export function measured(tokens: Tokens, amount: Amount, unit: Unit, last: number): Found {
  const base = {
    start: amount.start,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    ...qualify(tokens, amount.first, last),
  }
  if (unit.kind === 'money') return money(tokens, amount, unit, last, base)
  // "20 كيلومترا من المدينة" is a way off, no part of it.
  const of = unit.kind === 'measure' && LENGTHS.has(unit.code) ? null : shareOf(tokens, last, amount.first, false)
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
  const { value } = moneyThousands(tokens, amount, currency.code)
  const end = behind ? currency.last : Math.max(last, currency.last)
  const change = 'change' in unit ? null : (smallChange(tokens, end, amount.first) ?? rest(tokens, end, amount, unit))
  const stop = change?.last ?? end
  return {
    quantity: {
      ...base,
      ...qualify(tokens, amount.first, stop),
      end: tokens[stop - 1]!.end,
      kind: 'money',
      value: value * ('scale' in unit ? (unit.scale ?? 1) : 1) + (change?.value ?? 0),
      unit: currency.code,
    },
    last: stop,
  }
}

/** "390 ألف دينار و880 دينارا": one sum, told in two. */
function rest(tokens: Tokens, at: number, { first, value, numeral, max }: Amount, unit: Unit & { kind: 'money' }) {
  const and = peek(tokens, at, first)
  if (and?.form.folded !== 'و' || numeral.ends !== 'scale' || value % 1000 !== 0 || max !== undefined) return null
  const more = tokens[at + 1]?.kind === 'number' ? readNumeral(tokens, at + 1) : null
  const again = more === null || more.value >= 1000 ? null : readUnit(tokens, more.last, first)
  if (more === null || again?.kind !== 'money') return null
  const same =
    ('code' in unit && 'code' in again && unit.code === again.code) ||
    ('family' in unit && 'family' in again && unit.family === again.family)
  return same ? { value: more.value, last: again.last } : null
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
