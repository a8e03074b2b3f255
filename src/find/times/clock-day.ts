/** A clock time and the day it belongs to, as one: "الساعة السابعة من صباح يوم السبت", "الثامنة مساء الأحد", "20:00 من يوم غد", "منتصف نهار اليوم". */

import { clockTimes, middles } from './clock.ts'
import { type Read, readDayBehind } from './day-behind.ts'
import { nextMorning } from './day-parts.ts'
import { isWord, type Rule, type RuleList, remembering, wordSet } from './rule.ts'
import { ANCHOR } from './terms.ts'
import { clockValue } from './value.ts'

const OF = wordSet('من ،')

const byTheClock = remembering(clockTimes)

/** "منتصف ليل الأحد" is of the night that follows Sunday, and no hour of Sunday. */
const MIDDLE = wordSet('منتصف بمنتصف لمنتصف ومنتصف')
const COLON = wordSet(':')
const NIGHT = wordSet('ليل الليل ليلة')

export const clockOnDay = (days: RuleList, read: Read): Rule => ({
  name: 'clock time of a day',
  on: ANCHOR.digits | ANCHOR.ordinal | ANCHOR.unit | ANCHOR.edge,
  read(tokens, at) {
    const clock = byTheClock.read(tokens, at) ?? middles.read(tokens, at)
    if (clock === null) return null
    const day = readDayBehind(tokens, clock.last, at, OF, days, read)
    // "… إلى الثانية بعد الزوال الجمعة: من …": the day heads what follows.
    if (day === null || isWord(tokens, day.last, at, COLON)) return null
    // "منتصف ليل الجمعة السبت": Saturday begins.
    const midnight = isWord(tokens, at + 1, at, NIGHT) ? nextMorning(tokens, day.last) : null
    if (midnight !== null)
      return {
        last: midnight,
        kind: 'time',
        meaning: (scene) => {
          const eve = day.meaning(scene)
          return eve?.from == null ? null : clockValue(eve.from + 1, 0, 0, null)
        },
      }
    if (isWord(tokens, at, at, MIDDLE) && isWord(tokens, at + 1, at, NIGHT)) return null
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
