/** Times that nobody can place, and times that lean on another: "الآن", "مؤخرا", "هذا التاريخ", "اليوم التالي", "نفس اليوم". */

import { addMonths, civilOf } from './civil.ts'
import { isWord, peek, type Rule, wordSet } from './rule.ts'
import type { Meaning } from './scene.ts'
import { ANCHOR, termsAt, vaguePhrase } from './terms.ts'
import { dayValue, monthValue, weekValue, yearValue } from './value.ts'

const SELF = wordSet('نفسه ذاته')

export const vague: Rule = {
  name: 'vague',
  on: ANCHOR.vague,
  read(tokens, at) {
    const phrase = vaguePhrase(tokens, at)
    // "آلان" is Alan, not "الآن"; "قريبا من الميدان" is near to it.
    const near = isWord(tokens, at, at, NEAR) && isWord(tokens, at + 1, at, FROM)
    return phrase === null || near || tokens[at]!.form.plain.startsWith('آل')
      ? null
      : { last: phrase.last, kind: 'date', meaning: () => null }
  },
}

const NEAR = wordSet('قريبا وقريبا')
const FROM = wordSet('من جدا للغاية منه منها منهم')
const DATE_WORD = wordSet('التاريخ الموعد')
const DAY = wordSet('اليوم')

/** "هذا التاريخ", "نفس اليوم", "اليوم نفسه", "ذلك اليوم": the date told before. */
export const sameDate: Rule = {
  name: 'the date told before',
  on: ANCHOR.demonstrative | ANCHOR.unit,
  read(tokens, at) {
    const which = termsAt(tokens, at, at)?.this
    const unit = termsAt(tokens, at, at)?.unit
    const dayTold: Meaning = ({ antecedent }) =>
      antecedent?.from != null && antecedent.from === antecedent.to ? dayValue(antecedent.from) : null
    if (which !== undefined) {
      const names = isWord(tokens, at + 1, at, DATE_WORD) && which !== 'same'
      const days = isWord(tokens, at + 1, at, DAY) && which !== 'this'
      if (days) return { last: at + 2, kind: 'date', meaning: dayTold }
      return names ? { last: at + 2, kind: 'date', meaning: ({ antecedent }) => antecedent } : null
    }
    if (unit?.unit !== 'day' || !isWord(tokens, at, at, DAY) || !isWord(tokens, at + 1, at, SELF)) return null
    return { last: at + 2, kind: 'date', meaning: dayTold }
  },
}

/** "اليوم التالي", "الشهر التالي", "الأسبوع الموالي": one on from the date told before. */
export const nextPeriod: Rule = {
  name: 'the one after the date told before',
  on: ANCHOR.unit,
  read(tokens, at) {
    const unit = termsAt(tokens, at, at)?.unit
    const next = peek(tokens, at + 1, at) === undefined ? null : termsAt(tokens, at + 1, at)
    if (unit === undefined || unit.count !== 'singular' || !next?.next || !next.split.definite) return null
    return {
      last: at + 2,
      kind: 'date',
      meaning: ({ antecedent }) => {
        if (antecedent?.from == null) return null
        const civil = civilOf(antecedent.from)
        if (unit.unit === 'day')
          return antecedent.grain === 'day' || antecedent.grain === 'clock' ? dayValue(antecedent.from + 1) : null
        if (unit.unit === 'week') return weekValue(antecedent.from + 7)
        if (unit.unit === 'year') return yearValue(civil.year + 1)
        if (unit.unit !== 'month') return null
        const to = addMonths(civil.year, civil.month, 1)
        return monthValue(to.year, to.month)
      },
    }
  },
}
