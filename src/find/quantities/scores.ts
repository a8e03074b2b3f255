/** Numbers of a match: "فاز 3-1", "2 - 0", "(6-4)", "4-3-3", "(38 خطأ في مرمى فريقه)". They count nothing here. */
import { fold } from '../../text/fold.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'

/** "4 - صفر". */
const NIL = fold('صفر')
const SCORE = words(
  'بنتيجة نتيجة فاز فوز فوزه فوزها بفوزه خسارته خسارتها بخسارته تعادله هزيمته بالفوز فازت الفوز تعادل التعادل بالتعادل تغلب تغلبت خسر خسرت خسارة هزيمة مقابل بهدف تقدم تفوق',
)
const MINUS = /^([-–−/:]|ـ+)$/

/** Digits or "صفر" with a sign and more of them beside it: which two stand together? */
function pairOf(tokens: Tokens, first: number, last: number): readonly [number, number] | null {
  const isSign = (at: number) => MINUS.test(tokens[at]?.form.surface ?? '')
  const isGoals = (at: number) => tokens[at]?.kind === 'number' || tokens[at]?.form.folded === NIL
  if (isSign(last) && isGoals(last + 1)) return [first, last + 1]
  return isSign(first - 1) && isGoals(first - 2) ? [first - 2, first] : null
}

export function isScore(tokens: Tokens, first: number, last: number): boolean {
  if (isAgainst(tokens, first, last)) return true
  const pair = pairOf(tokens, first, last)
  if (pair === null) return false
  // "18– 22": a sign that touches one of them only joins no range.
  const sign = tokens[pair[0] + 1]!
  const numbers = tokens[pair[0]]!.kind === 'number' && tokens[pair[1]]!.kind === 'number'
  if (numbers && sign.form.surface !== ':' && sign.spaced !== tokens[pair[1]]!.spaced) return true
  const sentence = tokens[first]!.sentence
  for (let i = first - 1; i >= 0 && i >= first - 12 && tokens[i]!.sentence === sentence; i--)
    if (SCORE.has(tokens[i]!.form.folded.replace(/^[وف]/, ''))) return true
  if (LEGS.has(peek(tokens, last, first)?.form.folded ?? '')) return true
  const [a, b] = [tokens[pair[0]]!.form, tokens[pair[1]]!.form]
  if (a.folded === NIL || b.folded === NIL || isBracketed(tokens, pair)) return true
  if (!/^\d{1,2}$/.test(a.plain) || !/^\d{1,2}$/.test(b.plain)) return false
  // "2-0" falls, as no range does; "0-2" begins with nothing, and "4-3-3" is how a side lines up.
  return Number(a.plain) >= Number(b.plain) || Number(a.plain) === 0 || isRow(tokens, pair)
}

const AGAINST = words('مقابل')
/** "بنتيجة 20 مقابل 18": two bare numbers; "خسر هدفا مقابل 3 أهداف" counts. */
function isAgainst(tokens: Tokens, first: number, last: number): boolean {
  const behind = isAmong(tokens, last, first, AGAINST) && peek(tokens, last + 1, first)?.kind === 'number'
  const before = isAmong(tokens, first - 1, first, AGAINST) && peek(tokens, first - 2, first)?.kind === 'number'
  if (!behind && !before) return false
  const next = peek(tokens, behind ? last + 2 : last, first)
  return next?.kind !== 'word' || /^(في|من|علي|ل.{3,}|ضمن|خلال|و|ثم|بعد|لصالح|امام|ضد)$/.test(next.form.folded)
}

/** "1-4 ذهابا و3-صفر إيابا". */
const LEGS = words('ذهابا إيابا ايابا')

/** "(6 - 4)": what counts has its noun with it. */
const isBracketed = (tokens: Tokens, [a, b]: readonly [number, number]) =>
  tokens[a - 1]?.form.surface === '(' && tokens[b + 1]?.form.surface === ')'

/** "4-2-4": a third number behind or before a pair. */
const isRow = (tokens: Tokens, [a, b]: readonly [number, number]) =>
  (MINUS.test(tokens[b + 1]?.form.surface ?? '') && !tokens[b + 1]!.spaced && tokens[b + 2]?.kind === 'number') ||
  (MINUS.test(tokens[a - 1]?.form.surface ?? '') && !tokens[a]!.spaced && tokens[a - 2]?.kind === 'number')

/** "1 -1": what looks like a sign of minus joins it to the number before. */
export const isJoinedMinus = (tokens: Tokens, { first, value }: Amount): boolean =>
  value <= 0 &&
  MINUS.test(tokens[first]!.form.surface) &&
  (tokens[first - 1]?.kind === 'number' || isRowAhead(tokens, first))

const isRowAhead = (tokens: Tokens, first: number) =>
  tokens[first + 2]?.form === tokens[first]!.form && tokens[first + 3]?.kind === 'number'

/** "(2/6)", "6/4 و7/5": sets of a match; a fraction is less than one and stands free. */
export const isSetScore = (tokens: Tokens, { first, last, value, fraction }: Amount): boolean =>
  fraction &&
  tokens[first + 1]?.form.surface === '/' &&
  (value === 0 ||
    (value >= 1 && last === first + 3 && peek(tokens, first - 1, first) !== undefined) ||
    (isAmong(tokens, first - 1, first, OPENING) && isAmong(tokens, last, first, CLOSING)))

const OPENING = words('(')
const CLOSING = words(')')
const GOALS = words('خطأ ض')
const PENALTY = words('ركلة جزاء ضربة')
const FROM = words('من')

/** "سجل ماندزوكيتش (69) لكرواتيا", "كومان (12 و60) وتوني (45)": a minute alone in its brackets behind a scorer, where goals are told of. */
export function isMinuteOfScorer(tokens: Tokens, { first, last, numeral }: Amount): boolean {
  if (
    !numeral.digits ||
    !/^\d{1,3}$/.test(tokens[first]!.form.plain) ||
    last > first + 1 ||
    numeral.value > 120 ||
    tokens[first - 1]?.form.surface !== '('
  )
    return false
  let close = last
  while (close < last + 6 && (tokens[close]?.kind === 'number' || /^[و،,+]$/.test(tokens[close]?.form.folded ?? '')))
    close++
  if (tokens[close]?.form.surface !== ')' || peek(tokens, first - 2, first)?.kind !== 'word') return false
  const next = peek(tokens, close + 1, first)
  // "سدد (12) كرة" counts: a noun without preposition stands behind it.
  if (next?.kind === 'word' && !/^([وفلب].{2,}|في|من|ثم|قبل|بعد|علي|عن|و)$/.test(next.form.folded)) return false
  for (let i = first - 2; i > first - 25; i--) {
    const token = peek(tokens, i, first)
    if (token === undefined) return false
    if (GOAL_WORDS.test(token.form.folded)) return true
  }
  return false
}
const GOAL_WORDS =
  /^[وفبل]{0,2}(ال)?(هدف|اهداف|هدفين|هدفان|مرمي|مرماه|سجل|سجلت|سجلا|احرز|سدد|فسدد|راسي|تسديد|ركل|تمرير|شباك|التعادل|انذار|بطاق)/

/** "(38 خطأ في مرمى فريقه)", "(87 من ركلة جزاء)": the minute of a goal behind the name of its scorer. */
export function isGoalMinute(tokens: Tokens, { first, last, numeral }: Amount): boolean {
  if (!numeral.digits || numeral.value > 130 || peek(tokens, first - 2, first)?.kind !== 'word') return false
  let open = first - 1
  while (
    open > first - 8 &&
    (tokens[open]?.kind === 'number' || /^[و،,+-]$/.test(peek(tokens, open, first)?.form.folded ?? ''))
  )
    open--
  if (!isAmong(tokens, open, first, OPENING)) return false
  if (isAmong(tokens, last, first, GOALS)) return true
  return isAmong(tokens, last, first, FROM) && isAmong(tokens, last + 1, first, PENALTY)
}
