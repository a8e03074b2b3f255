/** Parts of a day: "مساء الأربعاء", "صباح أمس", "ليل الخميس", "الليلة", "هذا الصباح", "بعد ظهر غد", "الليلة الماضية". */
import type { DayPart } from '../../arabic/time-words.ts'
import { definiteDeictic } from './calendar-dates.ts'
import { type Read, readDayBehind } from './day-behind.ts'
import { isWord, peek, type Rule, type RuleList, type Tokens, wordSet } from './rule.ts'
import type { Meaning } from './scene.ts'
import { ANCHOR, dayPartPhrase, termsAt } from './terms.ts'
import { partValue } from './value.ts'

/** A part and the day that it belongs to. */
export const partOfDay = (days: RuleList, read: Read): Rule => ({
  name: 'part of a day',
  on: ANCHOR.part,
  read(tokens, at) {
    const phrase = dayPartPhrase(tokens, at)
    if (phrase === null) return null
    const part = phrase.entry
    // "المغرب، الثلاثاء", "المغرب يوم الثلاثاء": the kingdom, on that day. Sunset takes no article before its day.
    if (phrase.split.definite && phrase.split.stem === MAGHRIB) return null
    // "صباحا" closes a clock time; as a construct the part has no tanwin.
    const day = readDayBehind(tokens, phrase.last, at, OF, days, read)
    const dawn = day === null || part !== 'NI' ? null : nextMorning(tokens, day.last)
    if (day !== null && dawn !== null) return { last: dawn, kind: 'time', meaning: partOf(day.meaning, part) }
    return day === null ? null : { last: day.last, kind: 'time', meaning: partOf(day.meaning, part) }
  },
})

const partOf =
  (day: Meaning, part: DayPart): Meaning =>
  (scene) => {
    const value = day(scene)
    return value?.grain === 'day' && value.from !== null ? partValue(value.from, part) : null
  }

/** "ليل السبت الأحد", "ليلة الخميس - الجمعة": the night between the two, which is that of the first; the token after the second. */
export function nextMorning(tokens: Tokens, at: number): number | null {
  const before = termsAt(tokens, at - 1, at - 1)?.weekday
  const to = isWord(tokens, at, at - 1, STROKE) ? at + 1 : at
  const next = termsAt(tokens, to, at - 1)
  const follows = before !== undefined && next?.weekday === (before % 7) + 1
  return follows && next?.split.definite === true && next.split.proclitics === '' ? to + 1 : null
}

const BEFORE_VERB = wordSet('أن اللذين اللذان قد وقد')
const STROKE = wordSet('- – / إلى')
const OF = wordSet('من ، يوم')
const MAGHRIB = 'مغرب'

/** "يوم الأحد مساء", "الثلاثاء صباحا": the part behind its day. */
export const dayThenPart = (days: RuleList, read: Read): Rule => ({
  name: 'day, then its part',
  on: ANCHOR.weekday | ANCHOR.day | ANCHOR.unit,
  read(tokens, at) {
    const day = read(days, tokens, at)
    if (day === null || day.kind !== 'date') return null
    const phrase = peek(tokens, day.last, at) === undefined ? null : dayPartPhrase(tokens, day.last)
    if (phrase === null || phrase.split.definite || phrase.split.proclitics !== '') return null
    if (phrase.last === day.last + 1 && !/ا[ً]?$|ء[ًا]?$/.test(tokens[day.last]!.form.surface)) return null
    const part = phrase.entry
    return { last: phrase.last, kind: 'time', meaning: partOf(day.meaning, part) }
  },
})

/** "الليلة", "هذه الليلة", "هذا الصباح", "الليلة الماضية". */
export const tonight: Rule = {
  name: 'part of today',
  on: ANCHOR.part | ANCHOR.demonstrative,
  read(tokens, at) {
    const shown = termsAt(tokens, at, at)?.this === 'this'
    const from = shown ? at + 1 : at
    const terms = termsAt(tokens, from, at)
    if (terms?.part === undefined || !terms.split.definite) return null
    // "هذا العصر" is this era.
    if (isWord(tokens, from, at, 'العصر') && shown) return null
    const isNight = tokens[from]!.form.folded.endsWith('ليله')
    const deictic = definiteDeictic(termsAt(tokens, from + 1, at))
    if (!shown && !isNight && deictic === null) return null
    const { part } = terms
    // "الليلة قبل الماضية".
    const before =
      isNight && isWord(tokens, from + 1, at, 'قبل') && definiteDeictic(termsAt(tokens, from + 2, at)) === -1
    if (before)
      return {
        last: from + 3,
        kind: 'time',
        meaning: (scene) => (scene.day === null ? null : partValue(scene.day - 2, part)),
      }
    const shift = deictic ?? 0
    // "الليلة الثانية" is one of a row, "الليلة الكبيرة" a name.
    if (
      !shown &&
      deictic === null &&
      /^ال/.test(peek(tokens, from + 1, at)?.form.folded ?? '') &&
      termsAt(tokens, from + 1, at) === null
    )
      return null
    if (shift === 1 && !isNight) return null
    return {
      last: from + (deictic === null ? 1 : 2),
      kind: 'time',
      meaning: (scene) => (scene.day === null ? null : partValue(scene.day + shift, part)),
    }
  },
}

/** "مساء", "فجرا", "ليلا" alone: that of the day spoken of. */
export const loosePart: Rule = {
  name: 'part of the day spoken of',
  on: ANCHOR.part,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.part === undefined || terms.split.definite || terms.split.proclitics !== '') return null
    if (!/[اً]$/.test(tokens[at]!.form.surface) && !/ءً?$/.test(tokens[at]!.form.surface)) return null
    // "بعد أن ظهرا في الصورة": they appeared.
    if (isWord(tokens, at - 1, at, BEFORE_VERB)) return null
    // "صباح مساء": all the time.
    if (tokens[at - 1] !== undefined && termsAt(tokens, at - 1, at)?.part !== undefined) return null
    const { part } = terms
    const next = peek(tokens, at + 1, at)
    const free = next === undefined || next.kind === 'punct' || /^(و|في|من|علي|ب|الي)/.test(next.form.folded)
    if (!free) return null
    return {
      last: at + 1,
      kind: 'time',
      meaning: (scene) => {
        const day = scene.companion?.grain === 'day' ? scene.companion.from : null
        return day === null ? null : partValue(day, part)
      },
    }
  },
}
