/** The parts that dates are made of, each read at a token: month, year, day of the month. */
import { type Numeral, readNumeral } from '../../text/numeral.ts'
import { digitsOf } from '../../text/numeral-word.ts'
import { isWord, peek, type Tokens, wordSet } from './rule.ts'
import { type MonthName, monthName, termsAt } from './terms.ts'

const MONTH_WORD = wordSet('شهر الشهر بشهر لشهر')
const OF = wordSet('من في')
const OPENING = wordSet('( [ «')
const CLOSING = wordSet(') ] »')
const SLASH = wordSet('/ - – \\')
const COMMA = wordSet('، ,')

export interface MonthRead extends MonthName {
  last: number
  /** Said with its twin ("تموز/يوليو", "أيار (مايو)") or after "شهر": surely a month. */
  sure: boolean
  /** "يناير/فبراير": the second of two months. */
  to?: number
  proclitics: string
}

/** "مايو", "شهر أيار", "تموز/يوليو", "كانون الثاني (يناير)", "نوفمبر/تشرين ثاني". */
export function readMonth(tokens: Tokens, at: number): MonthRead | null {
  let from = at
  let sure = false
  if (isWord(tokens, at, at, MONTH_WORD)) {
    from++
    sure = true
  }
  if (from > at && peek(tokens, from, at) === undefined) return null
  const numbered = sure ? numberedMonth(tokens, from, at) : null
  if (numbered !== null) return numbered
  const name = monthName(tokens, from)
  if (name === null || name.split.definite) return null
  const month: MonthRead = { ...name.entry, last: name.last, sure, proclitics: from > at ? '' : name.split.proclitics }
  const twin = readTwin(tokens, name.last, at, name.entry.month)
  if (!sure && twin === null && !spelt(tokens, from, name.entry)) return null
  if (twin === null || twin.calendar !== month.calendar) return month
  if (twin.month === month.month) return { ...month, last: twin.last, sure: true }
  return twin.bracketed ? month : { ...month, last: twin.last, sure: true, to: twin.month }
}

/** "شهر عشرة", "شهر 3": the number of the month, as Levantine and Iraqi speech has it; "شهر واحد" is one month. */
function numberedMonth(tokens: Tokens, at: number, first: number): MonthRead | null {
  const numeral = peek(tokens, at, first) === undefined ? null : readNumeral(tokens, at)
  if (numeral === null || numeral.kind !== 'cardinal' || numeral.definite || numeral.proclitics !== '') return null
  const { value, last } = numeral
  if (
    !Number.isInteger(value) ||
    value < (numeral.digits ? 1 : 2) ||
    value > 12 ||
    /^\d{3,}/.test(tokens[at]!.form.plain)
  )
    return null
  // "شهر 5 أعوام" is none.
  if (termsAt(tokens, last, first)?.unit !== undefined && !isWord(tokens, last, first, YEAR_WORD)) return null
  return { month: value, calendar: 'gregory', weak: false, last, sure: true, proclitics: '' }
}

/** Folding makes أب (father) and آب (August) one; the madda tells them apart, where it is not left out for both. */
const spelt = (tokens: Tokens, at: number, name: MonthName): boolean =>
  !(name.weak && name.month === 8 && name.calendar === 'gregory' && /أب$/.test(tokens[at]!.form.plain))

function readTwin(tokens: Tokens, at: number, first: number, month: number) {
  // "يناير كانون الثاني": side by side, as Reuters has them.
  const beside = peek(tokens, at, first) === undefined ? null : monthName(tokens, at)
  const again = beside !== null && peek(tokens, at, first)?.form === tokens[at - 1]!.form
  if (
    beside !== null &&
    !again &&
    beside.split.proclitics === '' &&
    !beside.split.definite &&
    beside.entry.month === month
  )
    return { ...beside.entry, last: beside.last, bracketed: false }
  const bracketed = isWord(tokens, at, first, OPENING)
  if (!bracketed && !isWord(tokens, at, first, SLASH)) return null
  if (peek(tokens, at + 1, first) === undefined) return null
  const name = monthName(tokens, at + 1)
  // "صفر-صفر" is a score.
  if (name === null || name.split.proclitics !== '' || tokens[at + 1]!.form === tokens[at - 1]!.form) return null
  if (!bracketed) return { ...name.entry, last: name.last, bracketed }
  return isWord(tokens, name.last, first, CLOSING) ? { ...name.entry, last: name.last + 1, bracketed } : null
}

/** A year told, or one seen from now ("العام الماضي"). */
export type YearRead = { last: number; hijri: boolean } & ({ year: number } | { shift: number })

const YEAR_WORD = wordSet('عام العام سنة سنه السنه للعام لعام بعام لسنه بسنه')
const HIJRI_MARK = wordSet('ه هجري هجريه هجريا الهجري الهجريه للهجره')
const GREGORIAN_MARK = wordSet('م للميلاد ميلادي ميلاديه ميلاديا الميلادي الميلاديه')
const ERA = wordSet('هجري هجريه هجريا الهجري الهجريه للهجره ميلادي ميلاديه ميلاديا الميلادي الميلاديه للميلاد')
const THIS = wordSet('هذا هذه')

/** "2018", "عام 2018", "من العام 2018", "، 2018", "1439هـ", "عام ألفين وثمانية عشر", "العام الماضي". `bare` years stand without عام. */
export function readYear(tokens: Tokens, at: number, first: number, bare: boolean): YearRead | null {
  let from = at
  if (isWord(tokens, from, first, OF)) from++
  else if (bare && isWord(tokens, from, first, COMMA)) from++
  const named = isWord(tokens, from, first, YEAR_WORD)
  const shown = isWord(tokens, from, first, THIS) && isWord(tokens, from + 1, first, YEAR_WORD)
  if (shown) return toldAgain(tokens, from + 2, first) ?? { last: from + 2, shift: 0, hijri: false }
  if (named) {
    from++
    const terms = termsAt(tokens, from, first)
    if (terms?.deictic !== undefined && terms.split.definite)
      return toldAgain(tokens, from + 1, first) ?? { last: from + 1, shift: terms.deictic, hijri: false }
  } else if (!bare) return null
  const token = peek(tokens, from, first)
  if (token === undefined) return null
  const year =
    token.kind === 'number'
      ? yearOfDigits(tokens, from, named)
      : yearOfWords(tokens, from, named || from > at ? 1000 : 1900)
  if (year === null) return null
  return { ...withMark(tokens, year.last, first, year.year), year: year.year }
}

/** "هذا العام 1436هـ", "العام الماضي 2014": the year itself, where it is told too. */
export function toldAgain(tokens: Tokens, at: number, first: number): YearRead | null {
  const token = peek(tokens, at, first)
  if (token?.kind !== 'number' || !/^(1[34]|19|20)\d{2}$/.test(token.form.plain)) return null
  const year = Number(token.form.plain)
  const marked = withMark(tokens, at + 1, first, year)
  // "هذا العام 2000 شخص" counts; a year is marked, or nothing stands behind it that it could count.
  const next = peek(tokens, at + 1, first)
  const free =
    next === undefined || next.kind === 'punct' || /^(و|في|من|الي|علي|بعد|مع|ان|عن|ب.{3,}$)/.test(next.form.folded)
  if (marked.last === at + 1 && !free) return null
  return { ...marked, year }
}

function yearOfDigits(tokens: Tokens, at: number, named: boolean): { year: number; last: number } | null {
  const { plain } = tokens[at]!.form
  // "عام 68 ميلاديا": so early a year needs its era.
  const early = named && /^\d{1,3}$/.test(plain) && ERA.has(tokens[at + 1]?.form.folded ?? '')
  if (!early && !(named ? /^\d{3,4}$/ : /^[12]\d{3}$/).test(plain)) return null
  return { year: Number(plain), last: at + 1 }
}

function yearOfWords(tokens: Tokens, at: number, least: number): { year: number; last: number } | null {
  const numeral = readNumeral(tokens, at)
  if (numeral === null || numeral.kind !== 'cardinal' || numeral.value < least || numeral.value > 2999) return null
  return { year: numeral.value, last: numeral.last }
}

export function withMark(tokens: Tokens, at: number, first: number, year: number): { last: number; hijri: boolean } {
  if (isWord(tokens, at, first, HIJRI_MARK)) return { last: at + 1, hijri: true }
  if (isWord(tokens, at, first, GREGORIAN_MARK)) return { last: at + 1, hijri: false }
  return { last: at, hijri: year >= 1300 && year < 1500 && isHijriContext(tokens, at, first) }
}

/** "عام 1436 الهجري" is caught by its mark; a date of a Hijri month is told by the month. */
const isHijriContext = (_tokens: Tokens, _at: number, _first: number) => false

/** A day of the month: "5", "05", "الخامس", "الثالث والعشرين", "الاول". */
export function readDayNumber(tokens: Tokens, at: number, first: number): Numeral | null {
  const token = peek(tokens, at, first)
  if (token === undefined) return null
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.form.plain)) return null
    const value = digitsOf(token.form)!.value
    if (value < 1 || value > 31) return null
    return {
      first: at,
      last: at + 1,
      start: token.start,
      value,
      kind: 'cardinal',
      definite: false,
      digits: true,
      proclitics: '',
      ends: 'digits',
    }
  }
  const numeral = readNumeral(tokens, at)
  if (numeral === null || numeral.value < 1 || numeral.value > 31 || !Number.isInteger(numeral.value)) return null
  // "الثالث من مايو", "العشرين من مايو"; a bare "ثلاثة مايو" is no date.
  // "الأيام العشرة الأولى من رمضان": a day is masculine.
  if (isWord(tokens, at, first, FEMININE_FIRST)) return null
  return numeral.kind === 'ordinal' || numeral.definite ? numeral : null
}

/** "الأيام الثلاثة", "السنوات العشر", "الساعات الـ24". */
export function definiteNumber(tokens: Tokens, at: number, first: number): { value: number; last: number } | null {
  const start = isWord(tokens, at, first, DETACHED_ARTICLE) ? at + 1 : at
  const token = peek(tokens, start, first)
  if (token === undefined) return null
  const numeral = readNumeral(tokens, start)
  if (numeral === null || numeral.kind !== 'cardinal' || !(numeral.definite || start > at)) return null
  return Number.isInteger(numeral.value) ? { value: numeral.value, last: numeral.last } : null
}

const FEMININE_FIRST = wordSet('الأولى أولى والأولى')
const DETACHED_ARTICLE = wordSet('ال')
