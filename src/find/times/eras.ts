/** Decades, centuries, seasons, quarters and halves: "التسعينيات", "ستينات القرن الماضي", "القرن التاسع عشر", "صيف 2018", "الربع الأول من 2018". */
import { readNumeral } from '../../text/numeral.ts'
import { definiteDeictic } from './calendar-dates.ts'
import { civilOf } from './civil.ts'
import { readYear } from './parts.ts'
import { isWord, peek, type Rule, type Tokens, wordSet } from './rule.ts'
import { type Meaning, type Scene, yearShifted } from './scene.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { centuryValue, decadeValue, divisionValue, monthValue, range, type Value } from './value.ts'

const AGE = wordSet('عمره عمرها العمر عمرهم')

const CENTURY = wordSet('القرن للقرن بالقرن والقرن')
const HIJRI = wordSet('الهجرية')
const ARTICLE = wordSet('ال')

/** "التسعينيات", "تسعينيات القرن الماضي", "ستينات القرن التاسع عشر". Alone they are of the twentieth century. */
export const decades: Rule = {
  name: 'decade by name',
  on: ANCHOR.decade,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.decade === undefined) return null
    const { decade } = terms
    const from = isWord(tokens, at + 1, at, 'من') ? at + 2 : at + 1
    const century = readCentury(tokens, from, at)
    // "في الثلاثينيات من عمره" is an age.
    if (century === null && isWord(tokens, at + 1, at, 'من') && isWord(tokens, at + 2, at, AGE)) return null
    // "السبعينيات الهجرية": of which century nobody says.
    if (century === null && isWord(tokens, at + 1, at, HIJRI))
      return { last: at + 2, kind: 'date', meaning: () => null, calendar: 'islamic' }
    if (century === null)
      return terms.split.definite
        ? { last: at + 1, kind: 'date', meaning: () => decadeValue(1900 + decade * 10) }
        : null
    return {
      last: century.last,
      kind: 'date',
      meaning: (scene) => {
        // "القرن الماضي" is the twentieth for every text of ours, whether or not its day is known.
        const value = century.meaning(scene) ?? (century.previous ? centuryValue(20) : null)
        return value?.from == null ? null : decadeValue(civilOf(value.from).year + decade * 10)
      },
    }
  },
}

function readCentury(
  tokens: Tokens,
  at: number,
  first: number,
): { last: number; meaning: Meaning; previous: boolean } | null {
  if (!isWord(tokens, at, first, CENTURY)) return null
  const deictic = definiteDeictic(termsAt(tokens, at + 1, first))
  if (deictic !== null)
    return {
      last: at + 2,
      previous: deictic === -1,
      meaning: (scene) => {
        const year = yearShifted(scene, 0)
        return year === null ? null : centuryValue(Math.floor(year / 100) + 1 + deictic)
      },
    }
  // "القرن الـ19".
  const apart = isWord(tokens, at + 1, first, ARTICLE)
  const from = apart ? at + 2 : at + 1
  const ordinal = peek(tokens, from, first) === undefined ? null : readNumeral(tokens, from)
  if (ordinal === null || !(ordinal.definite || apart || ordinal.digits) || !Number.isInteger(ordinal.value))
    return null
  const { value } = ordinal
  if (value > 30 || value < 1) return null
  return { last: ordinal.last, previous: false, meaning: () => centuryValue(value) }
}

export const centuries: Rule = {
  name: 'century',
  on: ANCHOR.unit,
  read(tokens, at) {
    const century = readCentury(tokens, at, at)
    return century === null ? null : { last: century.last, kind: 'date', meaning: century.meaning }
  },
}

const NOT_A_SEASON = wordSet('العربي العربية عربي براغ الشعوب')

/** "صيف 2018", "الصيف الماضي", "ربيع العام المقبل"; not "الربيع العربي". */
export const seasons: Rule = {
  name: 'season',
  on: ANCHOR.season,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.season === undefined || isWord(tokens, at + 1, at, NOT_A_SEASON)) return null
    const { season } = terms
    const year = readYear(tokens, at + 1, at, true)
    if (year !== null && !terms.split.definite && !year.hijri)
      return { last: year.last, kind: 'date', meaning: inYear(year, (y) => divisionValue(y, season)) }
    const deictic = definiteDeictic(termsAt(tokens, at + 1, at))
    if (deictic === null || !terms.split.definite) return null
    return {
      last: at + 2,
      kind: 'date',
      meaning: (scene) => {
        const now = yearShifted(scene, 0)
        if (now === null || scene.day === null) return null
        const all = [now - 1, now, now + 1].map((y) => divisionValue(y, season))
        if (deictic === -1) return all.findLast((v) => v.to! < scene.day!) ?? null
        if (deictic === 1) return all.find((v) => v.from! > scene.day!) ?? null
        return all.find((v) => v.from! <= scene.day! && scene.day! <= v.to!) ?? all[1]!
      },
    }
  },
}

type Year = NonNullable<ReturnType<typeof readYear>>

const inYear =
  (year: Year, make: (year: number) => Value): Meaning =>
  (scene) => {
    const y = 'year' in year ? year.year : yearShifted(scene, year.shift)
    return y === null ? null : make(y)
  }

const QUARTER = wordSet('الربع للربع بالربع والربع الثلاثي للثلاثي بالثلاثي والثلاثي الثلاثية للثلاثية بالثلاثية')
const HALF = wordSet('النصف للنصف بالنصف والنصف السداسي للسداسي بالسداسي والسداسي السداسية للسداسية بالسداسية')
/** Of a match there are halves, of a school year terms: alone a quarter is of a year. */
const OF_YEAR = wordSet('الربع للربع بالربع والربع')

/** "الربع الأول من 2018", "النصف الثاني من العام الجاري". */
export const divisions: Rule = {
  name: 'quarter or half of a year',
  on: ANCHOR.half,
  read(tokens, at) {
    const isQuarter = isWord(tokens, at, at, QUARTER)
    if (!isQuarter && !isWord(tokens, at, at, HALF)) return null
    const ordinal = peek(tokens, at + 1, at) === undefined ? null : readNumeral(tokens, at + 1)
    const count = isQuarter ? 4 : 2
    const isLast = termsAt(tokens, at + 1, at)?.lastOfRow === true
    const nth = isLast ? count : ordinal?.kind === 'ordinal' && ordinal.definite ? ordinal.value : null
    if (nth === null || nth > count) return null
    const of = isLast ? at + 2 : ordinal!.last
    const make = (y: number) => (isQuarter ? divisionValue(y, 32 + nth) : half(y, nth))
    const year = readYear(tokens, of, at, true)
    if (year !== null) return year.hijri ? null : { last: year.last, kind: 'date', meaning: inYear(year, make) }
    // "الربع الأخير من الشوط" is of something else.
    if (isLast || !isWord(tokens, at, at, OF_YEAR) || isWord(tokens, of, at, 'من')) return null
    return { last: of, kind: 'date', meaning: (scene) => latest(scene, make) }
  },
}

/** "الربع الثاني" without its year: the last that has begun, for a verb of the future the nearest. */
function latest(scene: Scene, make: (year: number) => Value): Value | null {
  const { day, tense } = scene
  const now = yearShifted(scene, 0)
  if (day === null || now === null) return null
  const all = [now - 1, now, now + 1].map(make)
  const far = ({ from, to }: Value) => Math.max(0, from! - day, day - to!)
  if (tense === 'future' && scene.prefer !== 'past') return all.reduce((a, b) => (far(b) < far(a) ? b : a))
  return all.findLast((value) => value.from! <= day) ?? null
}

const half = (year: number, nth: number): Value =>
  nth === 1 ? range(monthValue(year, 1), monthValue(year, 6)) : range(monthValue(year, 7), monthValue(year, 12))
