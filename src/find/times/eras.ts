/** Decades, centuries, seasons, quarters and halves: "التسعينيات", "ستينات القرن الماضي", "القرن التاسع عشر", "صيف 2018", "الربع الأول من 2018". */
import { readNumeral } from '../../text/numeral.ts'
import { definiteDeictic } from './calendar-dates.ts'
import { civilOf } from './civil.ts'
import { readYear } from './parts.ts'
import { isWord, peek, type Rule, type Tokens, wordSet } from './rule.ts'
import { type Meaning, yearShifted } from './scene.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { centuryValue, decadeValue, divisionValue, monthValue, range, type Value } from './value.ts'

const AGE = wordSet('عمره عمرها العمر عمرهم')

const CENTURY = wordSet('القرن')

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
  const ordinal = peek(tokens, at + 1, first) === undefined ? null : readNumeral(tokens, at + 1)
  if (ordinal === null || !ordinal.definite || ordinal.value > 30) return null
  const { value } = ordinal
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

const QUARTER = wordSet('الربع للربع بالربع والربع')
const HALF = wordSet('النصف للنصف بالنصف والنصف')

/** "الربع الأول من 2018", "النصف الثاني من العام الجاري". */
export const divisions: Rule = {
  name: 'quarter or half of a year',
  on: ANCHOR.opener,
  read(tokens, at) {
    const isQuarter = isWord(tokens, at, at, QUARTER)
    if (!isQuarter && !isWord(tokens, at, at, HALF)) return null
    const ordinal = peek(tokens, at + 1, at) === undefined ? null : readNumeral(tokens, at + 1)
    const count = isQuarter ? 4 : 2
    const isLast = termsAt(tokens, at + 1, at)?.lastOfRow === true
    const nth = isLast ? count : ordinal?.kind === 'ordinal' && ordinal.definite ? ordinal.value : null
    if (nth === null || nth > count) return null
    const year = readYear(tokens, isLast ? at + 2 : ordinal!.last, at, true)
    if (year === null || year.hijri) return null
    return {
      last: year.last,
      kind: 'date',
      meaning: inYear(year, (y) => (isQuarter ? divisionValue(y, 32 + nth) : half(y, nth))),
    }
  },
}

const half = (year: number, nth: number): Value =>
  nth === 1 ? range(monthValue(year, 1), monthValue(year, 6)) : range(monthValue(year, 7), monthValue(year, 12))
