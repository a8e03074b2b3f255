/** A clock time and the day it belongs to, as one: "الساعة السابعة من صباح يوم السبت", "الثامنة مساء الأحد", "20:00 من يوم غد". */

import { clockTimes } from './clock.ts'
import { isWord, peek, type Reading, type Rule, type Tokens, wordSet } from './rule.ts'
import { ANCHOR, termsAt } from './terms.ts'

const OF = wordSet('من ،')

export const clockOnDay = (
  days: readonly Rule[],
  read: (rules: readonly Rule[], tokens: Tokens, at: number) => Reading | null,
): Rule => ({
  name: 'clock time of a day',
  on: ANCHOR.number | ANCHOR.unit,
  read(tokens, at) {
    const clock = clockTimes.read(tokens, at)
    if (clock === null) return null
    let from = clock.last
    if (isWord(tokens, from, at, OF)) from++
    if (peek(tokens, from, at) === undefined || (termsAt(tokens, from, at)?.split.proclitics ?? '') !== '') return null
    const day = read(days, tokens, from)
    if (day === null || day.kind !== 'date') return null
    return {
      last: day.last,
      kind: 'time',
      meaning: (scene) => {
        const on = day.meaning(scene)
        return on?.grain === 'day' ? clock.meaning({ ...scene, companion: on }) : null
      },
    }
  },
})
