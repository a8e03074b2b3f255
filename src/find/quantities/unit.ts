/** The unit behind (or before) a number: per cent, a currency, a measure. */

import { LATIN_UNITS, MEASURES } from '../../arabic/measures.ts'
import {
  CURRENCIES,
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  FAMILIES,
  type Family,
  SMALL_CHANGE,
} from '../../arabic/money.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { phraseLexicon } from '../../text/lexicon.ts'
import { isAmong, peek, type Tokens, words } from './amount.ts'

export type Unit = { last: number } & (
  | { kind: 'percent' }
  | { kind: 'money'; code: string }
  | { kind: 'money'; family: Family; scale?: number }
  | { kind: 'money'; change: string; part: number }
  | { kind: 'measure'; code: string }
)

type Named =
  | { kind: 'money'; code: string }
  | { kind: 'money'; family: Family }
  | { kind: 'money'; change: string; part: number }
  | { kind: 'measure'; code: string; dual: boolean }

/** A table writes "كلم/ساعة"; in a text these are three tokens. */
const apart = (phrase: string) => phrase.replace(/([/.])/g, ' $1 ').replace(/(\D)(\d)$/, '$1 $2')

const rows: (readonly [string, Named])[] = [
  ...CURRENCIES.flatMap(([list, code]) => list.split(' ').map((w) => [w, { kind: 'money', code }] as const)),
  ...FAMILIES.flatMap(([list, family]) => list.split(' ').map((w) => [w, { kind: 'money', family }] as const)),
  ...SMALL_CHANGE.flatMap(([list, change, part]) =>
    list.split(' ').map((w) => [w, { kind: 'money', change, part }] as const),
  ),
  // The tokenizer may keep "ج.م" together or cut it at its full stop.
  ...Object.entries(CURRENCY_ABBREVIATIONS).flatMap(([short, code]) =>
    [short, apart(short)].map((w) => [w, { kind: 'money', code }] as const),
  ),
  ...MEASURES.flatMap(({ unit: code, words: list, dual = '' }) => [
    ...list.split('|').map((w) => [apart(w), { kind: 'measure', code, dual: false }] as const),
    ...dual.split('|').map((w) => [w, { kind: 'measure', code, dual: true }] as const),
  ]),
]

const unitPhrase = phraseLexicon<Named>(rows)
/** The first words of units, folded. */
export const unitHeads = (): Iterable<string> => rows.map(([phrase]) => fold(phrase).trim().split(' ')[0]!)

const SIGN_PERCENT = words('% ٪')
const HUNDRED = words('المئة المائة المية الميه الماية')
const PERCENT_WORD = words('بالمئة بالمائة بالمية بالميه بالماية')
const IN = words('في')

const METRE = words('م')
const DINAR = words('د')
const OF_MILLION = words('م')

/** "21 د", "500 م د": dinars and millions of them, as the Tunisian agency shortens them behind digits. */
function tunisian(tokens: Tokens, at: number, first: number): Unit | null {
  if (at === first || tokens[at - 1]!.kind !== 'number') return null
  const millions = isAmong(tokens, at, first, OF_MILLION)
  const last = millions ? at + 1 : at
  if (!isAmong(tokens, last, first, DINAR)) return null
  // "بقيمة 35 م د." ends its sentence; "20 د. محمد" is a doctor.
  if (!millions && peek(tokens, last + 1, first)?.form.surface === '.' && peek(tokens, last + 2, first) !== undefined)
    return null
  return { last: last + 1, kind: 'money', family: 'dinar', ...(millions ? { scale: 1e6 } : {}) }
}

/** "400 م حول البحيرة"; "2011 م" is a year, "35 م د" millions of dinars, "م. أحمد" an engineer. */
function isSpacedMetre(tokens: Tokens, at: number, first: number): boolean {
  const before = at === first ? undefined : tokens[at - 1]
  const behind = peek(tokens, at + 1, first)
  if (before?.kind !== 'number' || behind?.kind !== 'word' || DINAR.has(behind.form.folded)) return false
  return !/^\d{3,4}$/.test(before.form.plain) || Number(before.form.plain) < 600 || Number(before.form.plain) > 2100
}

const OF = words('من')
const COINS = words('الدولارات المليمات الدنانير الريالات الجنيهات الليرات الدراهم اليوروهات')

type LatinUnit = { kind: 'money'; code: string } | { kind: 'measure'; code: string }

const latinUnit = perForm((form: Form): LatinUnit | null => {
  const code = form.surface.toUpperCase()
  if (CURRENCY_CODES.has(code) && form.surface === code) return { code, kind: 'money' }
  return LATIN_UNITS.has(form.surface) ? { code: form.surface, kind: 'measure' } : null
})

/** The unit that begins at token `at`; null when there is none. */
export function readUnit(tokens: Tokens, at: number, first: number): Unit | null {
  const token = peek(tokens, at, first)
  if (token === undefined) return null
  if (SIGN_PERCENT.has(token.form.surface) || PERCENT_WORD.has(token.form.folded))
    return { last: at + 1, kind: 'percent' }
  if (IN.has(token.form.folded) && isAmong(tokens, at + 1, first, HUNDRED)) return { last: at + 2, kind: 'percent' }
  if (token.kind === 'punct') return readSign(tokens, at, first)
  if (token.kind === 'latin') {
    const latin = latinUnit(token.form)
    return latin === null ? null : { last: at + 1, ...latin }
  }
  // "شارع عرض 100م": metres where the letter touches its number.
  if (METRE.has(token.form.folded) && at > first) {
    const power = peek(tokens, at + 1, first)
    if (power?.spaced === false && /^[23]$/.test(power.form.plain))
      return { last: at + 2, kind: 'measure', code: `m${power.form.plain}` }
  }
  if (METRE.has(token.form.folded) && !token.spaced && at > first) return { last: at + 1, kind: 'measure', code: 'm' }
  if (METRE.has(token.form.folded) && isSpacedMetre(tokens, at, first))
    return { last: at + 1, kind: 'measure', code: 'm' }
  const dinars = tunisian(tokens, at, first)
  if (dinars !== null) return dinars
  // "25 مليارا من المليمات": so much of a currency in the plural.
  if (isAmong(tokens, at, first, OF) && at > first && isAmong(tokens, at + 1, first, COINS)) {
    const coins = unitPhrase(tokens, at + 1)
    if (coins?.entry.kind === 'money') return { last: coins.last, ...coins.entry }
  }
  const found = unitPhrase(tokens, at)
  if (found === null || found.split.proclitics !== '') return null
  const { entry, last } = found
  if (entry.kind === 'measure') return entry.dual ? null : { last, kind: 'measure', code: entry.code }
  return { last, ...entry }
}

/** "$", "€", "37°", "37°C", "37° مئوية". */
function readSign(tokens: Tokens, at: number, first: number): Unit | null {
  const { surface } = tokens[at]!.form
  const code = CURRENCY_SIGNS[surface]
  if (code !== undefined)
    return code === 'cent'
      ? { last: at + 1, kind: 'money', change: 'cent', part: 0.01 }
      : { last: at + 1, kind: 'money', code }
  if (surface !== '°') return null
  const scale = peek(tokens, at + 1, first)?.form.folded ?? ''
  if (/^(c|مءويه|سلزيوس|سيلسيوس|م)$/.test(scale)) return { last: at + 2, kind: 'measure', code: 'degC' }
  if (/^(f|فهرنهايت)$/.test(scale)) return { last: at + 2, kind: 'measure', code: 'degF' }
  return { last: at + 1, kind: 'measure', code: 'deg' }
}

/** A unit in the dual is two of it: "لتران", "كيلومترين". */
export function readDualUnit(tokens: Tokens, at: number): Unit | null {
  const found = unitPhrase(tokens, at)
  if (found === null || found.split.definite) return null
  const { entry, last } = found
  if (entry.kind === 'measure') return entry.dual ? { last, kind: 'measure', code: entry.code } : null
  return /(ين|ان)$/.test(tokens[at]!.form.folded) && /^..../.test(found.split.stem) && isDualMoney(found.split.stem)
    ? { last, ...entry }
    : null
}

const DUAL_MONEY = words(
  'دولاران دولارين ريالين ريالان دينارين ديناران درهمين درهمان جنيهين جنيهان ليرتين ليرتان سنتين',
)
const isDualMoney = (stem: string) => DUAL_MONEY.has(stem)

/** A singular unit with what is added to one: "لتر ونصف", "كيلومتر واحد". */
export function readSingleUnit(tokens: Tokens, at: number): { unit: Unit; value: number; last: number } | null {
  const found = unitPhrase(tokens, at)
  if (found === null || found.split.definite || found.split.proclitics !== '') return null
  const unit = readUnit(tokens, at, at)
  if (unit === null) return null
  const more = HALVES.get(peek(tokens, unit.last, at)?.form.folded ?? '')
  if (more !== undefined) return { unit, value: 1 + more, last: unit.last + 1 }
  const apartMore = isAmong(tokens, unit.last, at, words('و'))
    ? HALVES.get(`و${peek(tokens, unit.last + 1, at)?.form.folded ?? ''}`)
    : undefined
  if (apartMore !== undefined) return { unit, value: 1 + apartMore, last: unit.last + 2 }
  return isAmong(tokens, unit.last, at, words('واحد واحدة')) ? { unit, value: 1, last: unit.last + 1 } : null
}

export const HALVES: ReadonlyMap<string, number> = new Map([
  ['ونصف', 1 / 2],
  ['ونص', 1 / 2],
  ['وربع', 1 / 4],
  ['وثلث', 1 / 3],
])
