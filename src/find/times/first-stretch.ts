/** How a period begins or ends: "الأشهر السبعة الأولى من العام الجاري", "الأيام الأخيرة من مايو", "الثلاثة أشهر الأولى من 2017". */
import type { TimeUnit } from '../../arabic/time-words.ts'
import { readNumeral } from '../../text/numeral.ts'
import { civilOf } from './civil.ts'
import type { Read } from './day-behind.ts'
import { edgeOf } from './edges.ts'
import { definiteNumber } from './parts.ts'
import { isWord, peek, type Rule, type RuleList, type Tokens, wordSet } from './rule.ts'
import { ANCHOR, termsAt } from './terms.ts'
import { monthValue, range, rangeOfDays, type Value } from './value.ts'

const FIRST = wordSet('الأولى الأول الاولي')
const LAST = wordSet('الأخيرة الأخيره')
const OF = wordSet('من في')

interface Stretch {
  unit: TimeUnit
  /** Null: nobody says how many. */
  count: number | null
  last: number
}

export const firstStretch = (periods: RuleList, read: Read): Rule => ({
  name: 'first or last part of a period',
  on: ANCHOR.unit | ANCHOR.digits | ANCHOR.cardinal,
  read(tokens, at) {
    const stretch = readStretch(tokens, at)
    if (stretch === null) return null
    const { unit, count, last } = stretch
    const early = isWord(tokens, last, at, FIRST)
    if ((!early && !isWord(tokens, last, at, LAST)) || !isWord(tokens, last + 1, at, OF)) return null
    if (peek(tokens, last + 2, at) === undefined || (termsAt(tokens, last + 2, at)?.split.proclitics ?? '') !== '')
      return null
    const period = read(periods, tokens, last + 2)
    if (period === null || period.kind !== 'date' || period.calendar !== undefined) return null
    return {
      last: period.last,
      kind: 'date',
      meaning: (scene) => {
        const value = period.meaning(scene)
        if (value?.from == null || value.to === null) return null
        if (count === null) return edgeOf(value, early ? 'early' : 'late')
        return partOf(value, unit, count, early)
      },
    }
  },
})

/** "الأشهر السبعة", "الثلاثة أشهر", "الأيام": a definite plural of time, counted or not. */
function readStretch(tokens: Tokens, at: number): Stretch | null {
  const terms = termsAt(tokens, at, at)
  if (terms?.unit?.count === 'plural' && terms.split.definite) {
    const numeral = definiteNumber(tokens, at + 1, at)
    return { unit: terms.unit.unit, count: numeral?.value ?? null, last: numeral?.last ?? at + 1 }
  }
  const numeral = terms !== null && (terms.bits & ANCHOR.number) !== 0 ? readNumeral(tokens, at) : null
  if (numeral === null || !numeral.definite || numeral.kind !== 'cardinal') return null
  const unit = termsAt(tokens, numeral.last, at)
  return unit?.unit?.count === 'plural' && !unit.split.definite && unit.split.proclitics === ''
    ? { unit: unit.unit.unit, count: numeral.value, last: numeral.last + 1 }
    : null
}

function partOf({ from, to, grain }: Value, unit: TimeUnit, count: number, early: boolean): Value | null {
  const days = unit === 'day' ? count : unit === 'week' ? count * 7 : 0
  if (days > 0 && days <= to! - from! + 1)
    return early ? rangeOfDays(from!, from! + days - 1) : rangeOfDays(to! - days + 1, to!)
  if (unit !== 'month' || grain !== 'year' || count < 1 || count > 12) return null
  const { year } = civilOf(from!)
  return early
    ? range(monthValue(year, 1), monthValue(year, count))
    : range(monthValue(year, 13 - count), monthValue(year, 12))
}
