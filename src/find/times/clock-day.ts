/** A clock time and the day it belongs to, as one: "الساعة السابعة من صباح يوم السبت", "الثامنة مساء الأحد", "20:00 من يوم غد". */

import { clockTimes } from './clock.ts'
import { type Read, readDayBehind } from './day-behind.ts'
import { type Rule, wordSet } from './rule.ts'
import { ANCHOR } from './terms.ts'

const OF = wordSet('من ،')

export const clockOnDay = (days: readonly Rule[], read: Read): Rule => ({
  name: 'clock time of a day',
  on: ANCHOR.number | ANCHOR.unit,
  read(tokens, at) {
    const clock = clockTimes.read(tokens, at)
    if (clock === null) return null
    const day = readDayBehind(tokens, clock.last, at, OF, days, read)
    if (day === null) return null
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
