/** Bare numbers that tell no amount: years, sizes of screens, reference numbers cut by a stroke, items of a list, names of share indices. */
import { fold } from '../../text/fold.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'

const TIMES_SIGN = /^[×xX]$/
const CLOSING = /^[)\]]$/
const OPENING = /^[([]$/
const QUOTE = /^["“”«»″]$/
const INDICES = words('يوروفرست ستوكس ستوكس50 تايمز بورز داكس فاينانشال راسل كاك')
/** "العشر الأواخر من رمضان": nights. */
const TEN = fold('العشر')
const LAST_TEN = words('الأواخر الأوائل الأخيرة الأول')
/** A construct dual lacks its noun: "الفي" alone is a family name. */
const CONSTRUCT = /^[وفبل]?(ال)?(الفي|مءتي|ماءتي|مليوني|ملياري)$/
const LAST_ONE = words('آخر')
const TIME_UNIT = /^(سنه|سنوات|عام|عاما|اعوام|شهرا|اشهر|يوما|ايام|ساعه|ساعات|دقيقه|دقاءق|اسابيع|اسبوعا)$/

const OF = words('من')
const EVERY = words('كل')
const YEAR_WORD = words('عام لعام بعام سنة لسنة وعام وسنة')
const PLUS = words('زائد')

/** `told`: amounts are spoken of shortly before it. */
export function isStray(tokens: Tokens, amount: Amount, told: boolean): boolean {
  const { first, last, numeral, value, max } = amount
  const [before, after] = [peek(tokens, first - 1, first), peek(tokens, last, first)]
  const word = tokens[first]!.form.folded
  if (!numeral.digits) {
    if (last === first + 1 && CONSTRUCT.test(word)) return true
    if (word === TEN && isAmong(tokens, last, first, LAST_TEN)) return true
    return (value === 1 && isAmong(tokens, first - 1, first, LAST_ONE)) || isOfTime(tokens, amount)
  }
  // "960×540 بكسل", "4x3".
  if (TIMES_SIGN.test(before?.form.surface ?? '') || TIMES_SIGN.test(after?.form.surface ?? '')) return true
  // "في 28 من كل شهر": a day.
  if (isAmong(tokens, last, first, OF) && isAmong(tokens, last + 1, first, EVERY)) return true
  // "عام 85": a year of the last century.
  if (YEAR_WORD.has(before?.form.folded ?? '') && /^\d{2}$/.test(tokens[first]!.form.plain)) return true
  // "مجموعة 5 زائد 5".
  if (PLUS.has(before?.form.folded ?? '') || PLUS.has(after?.form.folded ?? '')) return true
  // "م/ 59", "2004/ 2003", "2 / إقرار المبدأ": white space at a stroke.
  if (before?.form.surface === '/' || after?.form.surface === '/') return true
  // "12) موريشيوس": a bracket that nothing opens heads an item; "(3)" is a label where nothing is counted.
  if (CLOSING.test(after?.form.surface ?? '') && !told) return true
  if (OPENING.test(before?.form.surface ?? '') && after === undefined) return true
  if (INDICES.has(before?.form.folded ?? '')) return true
  // "5 إلى 806655": what is sent to a number.
  if (max !== undefined) return max >= 10_000 && value < 100
  if (!told && /^(19\d|20[0-3])[0-9]$/.test(tokens[first]!.form.plain) && value % 100 !== 0 && last === first + 1)
    return true
  return isTitled(tokens, first, last) || isOfTime(tokens, amount)
}

/** "“نمر 3”", "نوت 5″": the number ends what is quoted. */
function isTitled(tokens: Tokens, first: number, last: number): boolean {
  const after = peek(tokens, last, first)
  if (after === undefined || after.spaced || !QUOTE.test(after.form.surface)) return false
  return peek(tokens, first - 1, first)?.kind === 'word'
}

/** "22 و27 سنة", "خمس وسبع سنوات": the first is as much of a length as the last. */
function isOfTime(tokens: Tokens, { last, first }: Amount): boolean {
  for (let i = last; i < last + 5; i++) {
    const token = peek(tokens, i, first)
    if (token === undefined) return false
    if (i > last && TIME_UNIT.test(token.form.folded)) return true
    if (
      token.kind !== 'number' &&
      !/^(و|أو|الي|وحتي|حتي|-|،)$/.test(token.form.folded) &&
      !/^و(ثلا|ار|خم|ست|سب|ثم|تس|عش)/.test(token.form.folded)
    )
      return false
  }
  return false
}
