/**
 * Days and hours that come again: "يفتح المكتب من الاثنين إلى الخميس من الساعة 8 إلى 13، ويوم الجمعة من الساعة 8 إلى 12". A sentence
 * that has bare weekdays, stretches of hours and a word of opening, and no day told, is a timetable.
 */
import { isWord, type Reading, type Tokens, wordSet } from './rule.ts'
import { NOWHERE } from './scene.ts'
import { termsOf } from './terms.ts'
import { bareValue } from './value.ts'

export interface Placed extends Reading {
  at: number
  /** Its hour is of no single day. */
  again?: true
}

const LINKS = wordSet('من إلى حتى و يوم أيام بين - – وإلى ويوم وأيام')
const OPENS =
  /^[وس]{0,2}[يت](فتح|عمل|ستقبل|ءمن|شتغل)$|^(و|ب|لل|ال|وال)?(دوام|توقيت|حصه|استمراريه|اوقات|مواعيد)(ه|ها|هم)?$/
const COLON = wordSet(':')

/** The readings of a text, with those of its timetables made to come again. */
export function withTimetables(tokens: Tokens, found: readonly Placed[]): readonly Placed[] {
  if (!found.some((one) => one.kind === 'time')) return found
  const all: Placed[] = []
  for (let i = 0; i < found.length; ) {
    const { sentence } = tokens[found[i]!.at]!
    let end = i
    while (end < found.length && tokens[found[end]!.at]!.sentence === sentence) end++
    const group = found.slice(i, end)
    all.push(...(isTimetable(tokens, group) ? group.map((one) => weekly(tokens, one)) : group))
    i = end
  }
  return all
}

const weekly = (tokens: Tokens, one: Placed): Placed => {
  if (one.kind === 'time') return { ...one, again: true }
  return isBareDays(tokens, one) ? { ...one, kind: 'set', meaning: () => bareValue('R/P1W') } : one
}

function isTimetable(tokens: Tokens, group: readonly Placed[]): boolean {
  const hours = group.filter((one) => isStretch(tokens, one)).length
  const days = group.filter((one) => one.kind === 'set' || isBareDays(tokens, one)).length
  const daily = isOfAllDays(tokens, group)
  if (hours === 0 || (days === 0 && !daily)) return false
  const again = isList(tokens, group) || group.some((one) => one.kind === 'set' || isSeveralDays(tokens, one))
  if (group.some((one) => one.kind === 'date' && !isBareDays(tokens, one) && !isLong(tokens, one))) return false
  return daily || (again && (hours > 1 || isOpened(tokens, group))) || isOpposed(tokens, group)
}

/** "من الساعة 8 إلى 13", or its beginning where brackets stand between: "من الساعة الثامنة (8.00) إلى …". */
const isStretch = (tokens: Tokens, { at, kind, meaning }: Placed): boolean =>
  kind === 'time' &&
  ((meaning(NOWHERE)?.text.includes('/') ?? false) ||
    (meaning(NOWHERE) !== null && isWord(tokens, at - 1, at, FROM_WORD)))
const FROM_WORD = wordSet('من')

const DAYS = wordSet('أيام')
const OF_WEEK = wordSet('الأسبوع')
/** "كامل أيام الأسبوع". */
function isOfAllDays(tokens: Tokens, group: readonly Placed[]): boolean {
  const { sentence } = tokens[group[0]!.at]!
  for (let i = group.at(-1)!.at; i > 0 && tokens[i]!.sentence === sentence; i--)
    if (isWord(tokens, i, i, OF_WEEK) && isWord(tokens, i - 1, i, DAYS)) return true
  return false
}

/** "الجمعة", "يوم السبت", "من الاثنين إلى الخميس". */
function isBareDays(tokens: Tokens, { at, last, kind }: Placed): boolean {
  if (kind !== 'date') return false
  let days = 0
  for (let i = at; i < last; i++) {
    if (termsOf(tokens[i]!.form)?.weekday !== undefined) days++
    else if (!isWord(tokens, i, at, LINKS)) return false
  }
  return days > 0
}

const LIST = 3
/** "الاثنين والثلاثاء والأربعاء والخميس". */
function isList(tokens: Tokens, group: readonly Placed[]): boolean {
  let run = 0
  let end = -1
  for (const one of group) {
    run = !isBareDays(tokens, one) ? 0 : one.at - end <= 2 ? run + 1 : 1
    end = one.last
    if (run === LIST) return true
  }
  return false
}

/** "من الاثنين إلى الخميس", "يومي السبت والأحد", "أيام الجمعة". */
function isSeveralDays(tokens: Tokens, one: Placed): boolean {
  if (!isBareDays(tokens, one)) return false
  return tokens.slice(one.at, one.last).filter(({ form }) => termsOf(form)?.weekday !== undefined).length > 1
}

/** "خلال شهر رمضان", "سنة 2017": they hold no single day. */
function isLong(tokens: Tokens, { at, meaning }: Placed): boolean {
  const terms = termsOf(tokens[at]!.form)
  const value = meaning(NOWHERE)
  return value === null
    ? terms?.day === undefined &&
        terms?.weekday === undefined &&
        terms?.unit?.unit !== 'day' &&
        tokens[at]!.kind !== 'number'
    : value.grain !== 'day'
}

/** A word of opening in the sentence. */
function isOpened(tokens: Tokens, group: readonly Placed[]): boolean {
  const { sentence } = tokens[group[0]!.at]!
  const { last } = group.at(-1)!
  for (let i = last - 1; i >= 0 && tokens[i]!.sentence === sentence; i--)
    if (OPENS.test(tokens[i]!.form.folded)) return true
  return false
}

/** A colon between the days and their hours: "الجمعة: من 8 إلى 12". */
const isOpposed = (tokens: Tokens, group: readonly Placed[]): boolean =>
  group.some((one) => isBareDays(tokens, one) && isWord(tokens, one.last, one.at, COLON))

const TIMETABLE = wordSet('الدوام دوام دوامها دوامه أوقات مواعيد')
const TIMETABLE_REACH = 9
const WORKING = wordSet('العمل الافتتاح الزيارة الفتح')
const HOURS = wordSet('ساعات')
const FROM = wordSet('من بين حتى إلى')

/** "ساعات العمل من 8 إلى 14", "الدوام من الساعة السابعة". */
export function isOfTimetable(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at, at, FROM) && !isWord(tokens, at - 1, at, FROM)) return false
  for (let i = at - 1; i > at - TIMETABLE_REACH; i--)
    if (isWord(tokens, i, at, TIMETABLE) || (isWord(tokens, i, at, WORKING) && isWord(tokens, i - 1, at, HOURS)))
      return true
  return false
}
