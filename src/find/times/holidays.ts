/** Feasts and fasts: "عيد الأضحى", "رمضان", "رأس السنة الهجرية", "عيد الفطر المقبل", "عيد الميلاد 2020". */
import { definiteDeictic } from './calendar-dates.ts'
import { isGeneral } from './general.ts'
import { readYear } from './parts.ts'
import type { Rule } from './rule.ts'
import { dateNear, type Meaning, monthNear, yearShifted } from './scene.ts'
import { ANCHOR, holidayName, termsAt } from './terms.ts'
import { gregorianValue, hijriValue, inGregorianYear } from './value.ts'

export const holidays: Rule = {
  name: 'holiday',
  on: ANCHOR.holiday,
  read(tokens, at) {
    const name = holidayName(tokens, at)
    if (name === null) return null
    const { calendar, month, day } = name.entry
    const from = { from: tokens[at]!.start + name.split.proclitics.length }
    const year = readYear(tokens, name.last, at, true)
    const islamic = calendar === 'islamic' ? { calendar: 'islamic' as const } : {}
    if (year !== null) {
      const of: Meaning = (scene) => {
        const y = 'year' in year ? year.year : yearShifted(scene, year.shift)
        if (y === null) return null
        if (calendar === 'gregory') return gregorianValue(y, month, day)
        return year.hijri ? hijriValue(y, month, day) : inGregorianYear(y, month, day)
      }
      return { last: year.last, kind: 'date', meaning: of, ...from, ...islamic }
    }
    const deictic = definiteDeictic(termsAt(tokens, name.last, at))
    if (deictic !== null)
      return {
        last: name.last + 1,
        kind: 'date',
        meaning: (scene) => monthNear(scene, calendar, month, day, deictic),
        ...from,
        ...islamic,
      }
    if (isGeneral(tokens, at, name.last))
      return { last: name.last, kind: 'date', meaning: () => null, ...from, ...islamic }
    return {
      last: name.last,
      kind: 'date',
      meaning: (scene) => dateNear(scene, calendar, month, day),
      ...from,
      ...islamic,
    }
  },
}
