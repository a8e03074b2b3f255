/** A clock time and the day it belongs to, as one: "الساعة السابعة من صباح يوم السبت", "الثامنة مساء الأحد", "20:00 من يوم غد", "منتصف نهار اليوم". */

import { clockTimes, middles } from './clock.ts'
import { type Read, readDayBehind } from './day-behind.ts'
import { isWord, type Rule, type RuleList, wordSet } from './rule.ts'
import { ANCHOR } from './terms.ts'

const OF = wordSet('من ،')

/** "منتصف ليل الأحد" is of the night that follows Sunday, and no hour of Sunday. */
const noon: Rule['read'] = (tokens, at) => (isWord(tokens, at + 1, at, NIGHT) ? null : middles.read(tokens, at))
const NIGHT = wordSet('ليل الليل ليلة')

export const clockOnDay = (days: RuleList, read: Read): Rule => ({
  name: 'clock time of a day',
  on: ANCHOR.number | ANCHOR.unit | ANCHOR.edge,
  read(tokens, at) {
    const clock = clockTimes.read(tokens, at) ?? noon(tokens, at)
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
