/** Years: "عام 2018", "العام 2025", "سنة 1439هـ", "2015" where its place makes it a year, "عامي 2010 و2015", "موسم 2017-2018". */

import { readNumeral } from '../../text/numeral.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import { readYear, withMark } from './parts.ts'
import { isWord, peek, type Reading, type Rule, type Tokens, wordSet } from './rule.ts'
import type { Meaning } from './scene.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { hijriValue, hijriYearsValue, range, yearValue } from './value.ts'

const THROUGH = wordSet('الي حتي و')

export const namedYears: Rule = {
  name: 'year behind عام',
  on: ANCHOR.unit,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.unit?.unit !== 'year') return null
    if (terms.unit.count !== 'singular') return yearSpan(tokens, at)
    const year = readYear(tokens, at, at, false) ?? yearBehindClitic(tokens, at)
    if (year === null || !('year' in year)) return null
    const to = yearTo(tokens, year.last, at, year.year)
    if (to !== null) return yearsOf(tokens, at, year.year, to)
    if (year.hijri) return hijri(year.last, year.year)
    const marked = tokens[year.last - 1]!.kind !== 'number'
    const either = !marked && year.year >= 1300 && year.year < 1500 ? { hijriYear: year.year } : {}
    return { last: year.last, kind: 'date', meaning: () => yearValue(year.year), ...either }
  },
}

/** "العام المقبل 1436/1437هـ": both years in digits, at token `at`. */
export function twoYears(tokens: Tokens, at: number, first: number): Reading | null {
  const { plain = '' } = peek(tokens, at, first)?.form ?? {}
  const to = /^(1[34]|20)\d{2}$/.test(plain) ? yearTo(tokens, at + 1, first, Number(plain)) : null
  return to === null ? null : yearsOf(tokens, first, Number(plain), to)
}

/** "عام 2017/2018", "عام 1436/1437هـ". */
function yearsOf(tokens: Tokens, first: number, from: number, to: { year: number; last: number }): Reading {
  const { last, hijri: marked } = withMark(tokens, to.last, first, to.year)
  if (marked) return { last, kind: 'date', meaning: () => hijriYearsValue(from, to.year), calendar: 'islamic' }
  const either = last === to.last && from >= 1300 && to.year < 1500 ? { hijriYear: from, hijriTo: to.year } : {}
  return { last, kind: 'date', meaning: () => range(yearValue(from), yearValue(to.year)), ...either }
}

const hijri = (last: number, year: number): Reading => ({
  last,
  kind: 'date',
  meaning: () => hijriValue(year, null, null),
  calendar: 'islamic',
})

/** "بعام 2014", "لعام 2018", "وعام 2018". */
function yearBehindClitic(tokens: Tokens, at: number) {
  const next = peek(tokens, at + 1, at)
  if (next?.kind === 'number' && /^\d{4}$/.test(next.form.plain)) {
    const year = readYear(tokens, at + 1, at, true)
    return year
  }
  return null
}

const TO = wordSet('- – /')

/** "2017-2018", "2017/2018", "2017-18". */
function yearTo(tokens: Tokens, at: number, first: number, year: number): { year: number; last: number } | null {
  const next = peek(tokens, at + 1, first)
  if (!isWord(tokens, at, first, TO) || next?.kind !== 'number') return null
  const { plain } = next.form
  if (/^\d{4}$/.test(plain) && Number(plain) > year && Number(plain) - year < 200)
    return { year: Number(plain), last: at + 2 }
  return /^\d{2}$/.test(plain) && !next.spaced && Number(plain) === (year + 1) % 100
    ? { year: year + 1, last: at + 2 }
    : null
}

const AND = wordSet('و')

/** "عامي 2010 و2015" are an interval, so are "الأعوام 2019-2021" and "السنوات 2012 إلى 2014". */
function yearSpan(tokens: Tokens, at: number): Reading | null {
  const from = plainYear(tokens, at + 1, at)
  if (from === null) return null
  let next = at + 2
  if (isWord(tokens, next, at, AND) || isWord(tokens, next, at, TO) || isWord(tokens, next, at, THROUGH)) next++
  const to = plainYear(tokens, next, at)
  if (to === null || to <= from) return null
  // "الأعوام 2010 و2012 و2014" are three years, not a span; each is read by itself.
  const third = isWord(tokens, next + 1, at, AND) ? plainYear(tokens, next + 2, at) : null
  if (third !== null && third > to) return { last: at + 2, kind: 'date', meaning: () => yearValue(from) }
  const meaning: Meaning = () => range(yearValue(from), yearValue(to))
  return { last: next + 1, kind: 'date', meaning }
}

function plainYear(tokens: Tokens, at: number, first: number): number | null {
  const token = peek(tokens, at, first)
  return token?.kind === 'number' && /^(1[5-9]|20)\d{2}$/.test(token.form.plain) ? Number(token.form.plain) : null
}

const BEFORE_YEAR = wordSet(
  'في منذ حتي الي خلال قبل بعد من بين بحلول مطلع نهايه منتصف اوائل اواخر بدايه موسم مونديال اولمبياد دوره صيف شتاء ربيع خريف ل ب',
)
const NO_YEAR = wordSet('رقم القرار قرار الماده ماده القانون قانون رحله الرحله طائره بوينغ ايرباص رقمها الاف')
/** What follows a number that counts: then it is no year. */
const COUNTED = wordSet(
  'شخص شخصا دولار يورو جندي جنديا طن كيلومتر كلم متر شخصًا ريال درهم دينار جنيه ليره مقاتل عنصر لاجئ مواطن عامل موظف طالب مدرسه وحده قتيل برميل ميغاواط نسمه كم هكتار الف مليون مليار في_المئه % منزل سياره صاروخ مليم حاله عائله اسره منصب عمليه شركه سنه عام يوم ساعه مستوطن مستفيد مشارك شاب كتاب نقطه متظاهر',
)

export const bareYears: Rule = {
  name: 'bare year',
  on: ANCHOR.digits,
  read(tokens, at) {
    const year = plainYear(tokens, at, at)
    if (year === null || year > 2100) return null
    const hijriYear = readYear(tokens, at, at, true)
    // "1941م", not "1500 م".
    const mark = peek(tokens, at + 1, at)
    const glued = mark !== undefined && !mark.spaced && /^م$/.test(mark.form.plain)
    const seasonal = isWord(tokens, at - 1, at, OF_YEAR)
    if ((glued && (year % 100 !== 0 || seasonal)) || isWord(tokens, at + 1, at, ERA_WORDS))
      return { last: at + 2, kind: 'date', meaning: () => yearValue(year) }
    const before = tokens[at - 1]
    const here = peek(tokens, at - 1, at)
    if (
      before !== undefined &&
      !tokens[at]!.spaced &&
      here !== undefined &&
      !OPENS.has(before.form.surface) &&
      // "منذ1961", "في2014".
      !BEFORE_YEAR.has(before.form.folded) &&
      !/^(و|ل|ب|ال|لل)ـ?$/.test(before.form.plain)
    )
      return null
    const to = yearTo(tokens, at + 1, at, year)
    if (to !== null) return yearsOf(tokens, at, year, to)
    if (here !== undefined && NO_YEAR.has(here.form.folded.replace(/^[وبل]/, ''))) return null
    if (here !== undefined && NO_YEAR.has(here.form.folded)) return null
    const next = peek(tokens, at + 1, at)
    if (next !== undefined && COUNTED.has(next.form.folded)) return null
    if (next !== undefined && !next.spaced && next.form.surface !== '.' && /^[%٪$€/\-\d]/.test(next.form.surface))
      return null
    if (here !== undefined && isBracketed(tokens, at) && year >= 1900 && year <= 2050 && year % 1000 !== 0)
      return { last: at + 1, kind: 'date', meaning: () => yearValue(year) }
    const placed =
      here !== undefined &&
      (BEFORE_YEAR.has(here.form.folded.replace(/^و/, '')) ||
        BEFORE_YEAR.has(here.form.folded) ||
        followsYear(tokens, at))
    // Behind a noun ("مونديال روسيا 2018", "رؤية 2030"), and no noun behind it that it could count.
    const labelled =
      here?.kind === 'word' &&
      here.form.folded.length > 2 &&
      (!isCountedNoun(next) || !agrees(year, next!)) &&
      year >= 1900 &&
      year <= 2050 &&
      !isCounting(tokens, at) &&
      !isToldAsAmount(tokens, at)
    if (placed && (year < 1900 || /^(ل|ب|و)$/.test(here?.form.folded ?? '')) && isCountedNoun(next)) return null
    const heads = here === undefined && year >= 1900 && year <= 2050 && isLastOfLine(tokens, at + 1, at)
    if (!placed && !labelled && !heads && !(hijriYear?.hijri ?? false)) return null
    if (placed && year >= 2000 && year % 100 === 0 && next?.kind === 'word' && !isCloser(next.form.folded)) return null
    return hijriYear?.hijri
      ? hijri(hijriYear.last, year)
      : { last: at + 1, kind: 'date', meaning: () => yearValue(year) }
  },
}

/** "موسم 2000م": a year, though a round number before "م" may be metres. */
const OF_YEAR = wordSet(
  'موسم الموسم عام العام سنة السنة منذ منتصف نهاية بداية مطلع يناير فبراير مارس ابريل أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
)
const ERA_WORDS = wordSet('ميلادي ميلادية ميلاديا للميلاد')

/** Could it be what the number counts ("لـ 1569 قرية")? A noun without article that is no verb. */
const isCountedNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !/^ال/.test(token.form.folded) &&
  !isCloser(token.form.folded) &&
  tenseOf(token.form) === null

/** "مونديال 1996 ظهور": eleven to ninety-nine count in the accusative, and this is none. */
const agrees = (year: number, noun: Token): boolean => year % 100 <= 10 || /[اهءي]$/.test(noun.form.folded)

/** "2015" or "2015:" alone in its line is a heading. */
const isLastOfLine = (tokens: Tokens, at: number, first: number): boolean =>
  tokens[at + 2] !== undefined && isAloneTo(tokens, at, first)

const isAloneTo = (tokens: Tokens, at: number, first: number): boolean =>
  peek(tokens, at, first) === undefined ||
  (isWord(tokens, at, first, COLON) && peek(tokens, at + 1, first) === undefined)
const COLON = wordSet(': - – .')

/** "وسام التميز (2014)": alone in its brackets. */
const isBracketed = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at - 1, at, '(') &&
  isWord(tokens, at + 1, at, ')') &&
  /[\p{L}"»”]$/u.test(peek(tokens, at - 2, at)?.form.surface ?? '')

const OPENS = wordSet('( [ « " “ ، , ' + "'")

/** "2015 و2016", "2015 أو 2016". */
function followsYear(tokens: Tokens, at: number): boolean {
  const joined = /^(و|او|الي|حتي|،|,|-)$/.test(tokens[at - 1]?.form.folded ?? '')
  return joined && plainYear(tokens, at - 2, at) !== null
}

const isCloser = (folded: string) =>
  /^(و|في|من|الي|علي|عن|ل|ب|ان|التي|الذي|بعد|قبل|حتي|حين|حيث|عندما|بين|مع|بـ|كما|كان|اي|اكثر|اقل|نحو|لكن|اذ|ثم|ضد|الا|او|ام|ضمن|خلال|عبر|علما|لدي|تحت|دون)/.test(
    folded,
  )

function isCounting(tokens: Tokens, at: number): boolean {
  const next = peek(tokens, at + 1, at)
  // An indefinite noun in the accusative, or another that has no clitic, may be counted: "1950 شخصا".
  return (
    next?.kind === 'word' &&
    /[^ه]ا$/.test(next.form.folded) &&
    !next.form.folded.startsWith('ال') &&
    !isCloser(next.form.folded)
  )
}

/** "بلغ عدد المشاركين 1971". */
function isToldAsAmount(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--)
    if (/^[وفب]?(عدد|عددهم|عددها|عدده|قيمته|قيمتها|بقيمه|بلغ|بلغت)$/.test(peek(tokens, i, at)?.form.folded ?? ''))
      return true
  return false
}

const BORN = wordSet('مواليد مواليدها')

/** A year of the Hijri calendar by its mark: "1436هـ", "(1439 هـ)". */
export const hijriYears: Rule = {
  name: 'Hijri year',
  on: ANCHOR.digits,
  read(tokens, at) {
    const { plain } = tokens[at]!.form
    if (!/^1[234]\d{2}$/.test(plain) || readNumeral(tokens, at)?.digits !== true) return null
    const year = readYear(tokens, at, at, true)
    if (year?.hijri && 'year' in year) return hijri(year.last, year.year)
    // "من مواليد 1402": nobody of the Middle Ages is in the news with the year of his birth.
    if (year !== null && 'year' in year && isWord(tokens, at - 1, at, BORN)) return hijri(year.last, year.year)
    // "١٤٣٧/١٤٣٦هـ": written from the left.
    const turned = peek(tokens, at + 2, at)
    if (isWord(tokens, at + 1, at, TO) && Number(turned?.form.plain) === Number(plain) - 1) {
      const { last, hijri: marked } = withMark(tokens, at + 3, at, Number(plain))
      const [from, to] = [Number(plain) - 1, Number(plain)]
      if (marked) return { last, kind: 'date', meaning: () => hijriYearsValue(from, to), calendar: 'islamic' }
    }
    // "الموسم 1436/1437هـ".
    const to = yearTo(tokens, at + 1, at, Number(plain))
    const both = to === null ? null : yearsOf(tokens, at, Number(plain), to)
    return both?.calendar === 'islamic' ? both : null
  },
}
