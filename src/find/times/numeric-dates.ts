/**
 * Dates in digits and signs: "8/5/2018", "2018-05-08", "8.5.2018", "5/2018", "22-4". The day stands first; the year first
 * where it has four digits; the month first only where nothing else is possible ("4/22").
 */
import { knownYear } from './known-days.ts'
import { readYear } from './parts.ts'
import { isWord, peek, type Reading, type Rule, type Tokens, wordSet } from './rule.ts'
import { dateNear, type Meaning } from './scene.ts'
import { ANCHOR } from './terms.ts'
import { gregorianValue, hijriValue } from './value.ts'

const SEPARATORS = wordSet('/ - \\ –')

export const numericDates: Rule = {
  name: 'date in digits',
  on: ANCHOR.digits,
  read(tokens, at) {
    const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(tokens[at]!.form.plain)
    if (dotted !== null) return triple(tokens, at, at + 1, [dotted[1]!, dotted[2]!, dotted[3]!])
    if (!/^\d{1,4}$/.test(tokens[at]!.form.plain)) return null
    // A date does not begin in the middle of a row of signs and digits ("12-3/4"), nor behind one ("/3/4").
    const before = tokens[at - 1]
    if (
      before !== undefined &&
      !tokens[at]!.spaced &&
      (SEPARATORS.has(before.form.surface) || before.kind === 'number')
    )
      return null
    const sign = peek(tokens, at + 1, at)
    if (sign === undefined || !SEPARATORS.has(sign.form.surface)) return null
    if (sign.spaced || tokens[at + 2]?.spaced) return spacedTriple(tokens, at) ?? spacedAttacks(tokens, at)
    const second = digits(tokens, at + 2, at)
    if (second === null) return null
    const third = isSame(tokens, at + 3, sign.form.surface) ? digits(tokens, at + 4, at) : null
    if (third !== null) return triple(tokens, at, at + 5, [tokens[at]!.form.plain, second, third])
    if (isSame(tokens, at + 3, sign.form.surface)) return null
    return pair(tokens, at, [tokens[at]!.form.plain, second], sign.form.surface)
  },
}

/** "15 / 11 / 1436هـ", "19/ 10/ 1436": white space about the strokes, where a year of four digits makes it a date. */
function spacedTriple(tokens: Tokens, at: number): Reading | null {
  for (const i of [at + 1, at + 3]) if (peek(tokens, i, at)?.form.surface !== '/') return null
  const [second, third] = [peek(tokens, at + 2, at)?.form.plain ?? '', peek(tokens, at + 4, at)?.form.plain ?? '']
  if (!/^\d{1,2}$/.test(second) || !/^[12]\d{3}$/.test(third)) return null
  return triple(tokens, at, at + 5, [tokens[at]!.form.plain, second, third])
}

/** "هجمات 9 / 11". */
function spacedAttacks(tokens: Tokens, at: number): Reading | null {
  const [a, b] = [Number(tokens[at]!.form.plain), Number(peek(tokens, at + 2, at)?.form.plain)]
  if (peek(tokens, at + 1, at)?.form.surface !== '/' || a + b !== 20 || knownYear(tokens, at, 11, 9) === null)
    return null
  return a === 9 || a === 11 ? { last: at + 3, kind: 'date', meaning: () => gregorianValue(2001, 9, 11) } : null
}

function digits(tokens: Tokens, at: number, first: number): string | null {
  const token = peek(tokens, at, first)
  return token !== undefined && !token.spaced && /^\d{1,4}$/.test(token.form.plain) ? token.form.plain : null
}

const isSame = (tokens: Tokens, at: number, sign: string) =>
  tokens[at]?.form.surface === sign &&
  !tokens[at]!.spaced &&
  tokens[at + 1]?.kind === 'number' &&
  !tokens[at + 1]!.spaced

const HIJRI = wordSet('ه هجري هجريه')

function triple(tokens: Tokens, at: number, last: number, parts: readonly [string, string, string]): Reading | null {
  const [a, b, c] = parts.map(Number) as [number, number, number]
  const end = isWord(tokens, last, at, HIJRI) ? last + 1 : last
  let [year, month, day] = parts[0].length === 4 ? [a, b, c] : [century(parts[2]), b, a]
  if (parts[0].length !== 4 && parts[2].length !== 4 && parts[2].length !== 2) return null
  if (month > 12 && day <= 12) [month, day] = [day, month]
  if (end > last || (year >= 1300 && year < 1500)) {
    const value = hijriValue(year, month >= 1 && month <= 12 ? month : 0, day)
    return month >= 1 && month <= 12 && value !== null
      ? { last: end, kind: 'date', meaning: () => value, calendar: 'islamic' }
      : null
  }
  const value = year >= 1000 && year <= 2999 ? gregorianValue(year, month, day) : null
  return value === null ? null : { last: end, kind: 'date', meaning: () => value }
}

/** "18" is 2018, "76" 1976. */
const century = (year: string) => (year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year))

/** "2/1000" is a fraction: months of other centuries are not written so. */
const YEAR = /^(1[89]|20)\d{2}$/

/** "3/2015", "2015/3", "22-4", "4/22", "22/04"; "3-1" is a score, "3/4" a fraction, "10-20" a range. */
function pair(tokens: Tokens, at: number, [a, b]: readonly [string, string], sign: string): Reading | null {
  const reading = (meaning: Meaning, last = at + 3): Reading => ({ last, kind: 'date', meaning })
  if (YEAR.test(b) && Number(a) >= 1 && Number(a) <= 12 && a.length <= 2)
    return reading(() => gregorianValue(Number(b), Number(a), null))
  if (YEAR.test(a) && Number(b) >= 1 && Number(b) <= 12 && (b.length === 2 || sign === '/'))
    return reading(() => gregorianValue(Number(a), Number(b), null))
  const [day, month] = Number(b) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  // "هجمات 9/11" has its month first, as the Americans call it.
  if (day + month === 20 && knownYear(tokens, at, 11, 9) !== null) return reading(() => gregorianValue(2001, 9, 11))
  const year = readYear(tokens, at + 3, at, true)
  if (year !== null && 'year' in year) return reading(() => gregorianValue(year.year, month, day), year.last)
  // Without a year only where a day above twelve or a word before it says that it is a date.
  const told = isWord(tokens, at - 1, at, TELLS)
  // "24/7" is no date: a month of one digit stands first.
  const shaped = b.length === 2
  if (!(told && (day > 12 || sign === '/')) && !(shaped && sign !== '-' && day > 12)) return null
  return reading((scene) => dateNear(scene, 'gregory', month, day))
}

const TELLS = wordSet('يوم بتاريخ تاريخ في الموافق منذ حتي بيوم')
