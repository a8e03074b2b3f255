/** What a heading tells of the lines below it: "2015" over a list of days, "مباريات الأحد 2 أفريل:" over a list of hours. */
import { isWord, type Reading, type Tokens, wordSet } from './rule.ts'
import type { Scene } from './scene.ts'
import { ANCHOR, termsOf } from './terms.ts'
import type { Value } from './value.ts'

interface Placed extends Reading {
  at: number
}

const COVER = wordSet('عام سنة في - – : . ، *')

/** Is a time all that its sentence says? */
export function isAlone(tokens: Tokens, { at, last }: Placed): boolean {
  const { sentence } = tokens[at]!
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) if (!isWord(tokens, i, at, COVER)) return false
  for (let i = last; i < tokens.length && tokens[i]!.sentence === sentence; i++)
    if (!isWord(tokens, i, at, COVER)) return false
  return true
}

/** A day and its month, or a month, that lack their year; not what is seen from today. */
export const isDayOrMonth = (tokens: Tokens, { at, kind }: Placed): boolean =>
  kind === 'date' && ((termsOf(tokens[at]!.form)?.bits ?? 0) & (ANCHOR.number | ANCHOR.month)) !== 0

/** Days without a year below a year: "في الثالث عشر من تشرين الثاني" is of that year. */
export const inYear = (year: Value): Pick<Scene, 'day' | 'prefer'> => ({ day: year.to, prefer: 'past' })

/** "… يوم الأحد وفق البرنامج التالي:", then "الساعة 16:30" at the head of its line: of the day told last, where that is to come. */
export const isOfProgramme = (
  tokens: Tokens,
  { at, last, kind }: Placed,
  told: Value | null,
  { day }: Scene,
): boolean =>
  kind === 'time' &&
  !isWord(tokens, last, at, AGENCY) &&
  told?.grain === 'day' &&
  day !== null &&
  told.from! >= day &&
  told.from! <= day + PROGRAMME_REACH &&
  tokens[at - 1]?.sentence !== tokens[at]!.sentence

/** "15:14 ت م" is when the agency sent it. */
const AGENCY = wordSet('ت')

/** Days ahead that a programme tells of. */
const PROGRAMME_REACH = 14
