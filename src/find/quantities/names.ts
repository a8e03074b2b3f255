/** Numbers that count nothing: names ("القرار 1701", "طائرة 737", "F-16", "كوفيد-19"), scores ("2-1"), list numbers, regnal numbers. */

import { AMOUNT_NOUNS, AMOUNT_VERBS, NUMBERED, STREETS } from '../../arabic/quantity-words.ts'
import { fold } from '../../text/fold.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Amount, Tokens } from './amount.ts'
import { isAmong, peek, words } from './amount.ts'

const NUMBERED_NOUNS = words(NUMBERED)
/** "4 - صفر". */
const NIL = fold('صفر')
const SCORE = words('بنتيجة نتيجة فاز فوز بالفوز فازت الفوز تعادل التعادل بالتعادل تغلب خسر خسارة هزيمة مقابل بهدف')
const OPENING = words('(')
const SIGNS = words('- – / + : # _')

export function isNameNumber(tokens: Tokens, amount: Amount): boolean {
  const { first, last, numeral } = amount
  if (isGlued(tokens, first) || isHouse(tokens, amount) || isGoalMinute(tokens, amount)) return true
  // "القرار (2216)", "رقم (246)".
  const bracket = isAmong(tokens, first - 1, first, OPENING)
  // "مجموعة الـ20": an article apart belongs to its number.
  const article = /^[وفبكل]?(ال|لل)$/.test(peek(tokens, first - 1, first)?.form.folded ?? '')
  const before = peek(tokens, bracket || article ? first - 2 : first - 1, first)
  if (before !== undefined) {
    if (NUMBERED_NOUNS.has(before.form.folded) || NUMBERED_NOUNS.has(before.form.folded.replace(/^[وفبكل]+/, '')))
      return true
    // "إف-16", "F-16", "كوفيد-19", "5+1": a sign that touches the number and something before it.
    if (bracket) return isScore(tokens, first, last)
    if (before.kind === 'punct' && SIGNS.has(before.form.surface) && !tokens[first]!.spaced && !before.spaced)
      return true
    if (before.kind === 'latin' && !tokens[first]!.spaced) return true
    if (
      before.kind === 'latin' &&
      numeral.digits &&
      !/^(USD|EUR|about|and|to)$/i.test(before.form.surface) &&
      isModel(tokens, first)
    )
      return true
    if (isWordNumber(tokens, first) || isResolution(tokens, first)) return true
    // "المادتين 5 و6", "الدقيقتين 58 و62".
    const other = before.form.folded === 'و' ? peek(tokens, first - 3, first) : undefined
    if (other !== undefined && tokens[first - 2]!.kind === 'number' && NUMBERED_NOUNS.has(other.form.folded))
      return true
  }
  const after = peek(tokens, last, first)
  if (after !== undefined && numeral.digits && !after.spaced) {
    if (after.form.surface === '+' || after.form.surface === ':' || after.form.surface === '_') return true
    if (after.kind === 'latin' && after.form.surface.length === 1 && !/^[mgLW]$/.test(after.form.surface)) return true
  }
  return isScore(tokens, first, last) || isListNumber(tokens, first, last)
}

/** "iPhone 8", "Airbus A 320". */
const isModel = (tokens: Tokens, at: number) => /^\d{1,4}$/.test(tokens[at]!.form.plain)

const RESOLUTIONS = words('قرار القرار قراري القرارات قراره')

/** "قرار مجلس الأمن الدولي 2216": the body stands between. */
function isResolution(tokens: Tokens, at: number): boolean {
  if (!/^\d{3,4}$/.test(tokens[at]!.form.plain)) return false
  for (let i = at - 2; i >= at - 5; i--) {
    const token = peek(tokens, i, at)
    if (token === undefined || token.kind !== 'word') return false
    if (RESOLUTIONS.has(token.form.folded.replace(/^[وفبل]/, ''))) return true
  }
  return false
}

const GROUPS = words('مجموعة لمجموعة ومجموعة بمجموعة')
const TOTAL = words('السبع العشرين العشرون السبعة الثماني الثمانية الخمس الست')

/** "مجموعة العشرين", "الدول الثماني الكبرى" is left, for it counts. */
const isWordNumber = (tokens: Tokens, at: number) =>
  isAmong(tokens, at - 1, at, GROUPS) && TOTAL.has(tokens[at]!.form.folded)

/** "فاز 3-1", "2-0", "3 - 1 بنتيجة". */
function isScore(tokens: Tokens, first: number, last: number): boolean {
  const dashed = (at: number) => {
    const sign = tokens[at]
    return sign !== undefined && /^[-–/:]$/.test(sign.form.surface)
  }
  const isGoals = (at: number) => tokens[at]?.kind === 'number' || tokens[at]?.form.folded === NIL
  const ahead = dashed(last) && isGoals(last + 1)
  const behind = dashed(first - 1) && isGoals(first - 2)
  if (!ahead && !behind) return false
  const sentence = tokens[first]!.sentence
  for (let i = first - 1; i >= 0 && i >= first - 12 && tokens[i]!.sentence === sentence; i--)
    if (SCORE.has(tokens[i]!.form.folded.replace(/^[وف]/, ''))) return true
  // "2-0" falls, as no range does.
  const [a, b] = ahead ? [tokens[first]!, tokens[last + 1]!] : [tokens[first - 2]!, tokens[first]!]
  if (a.form.folded === NIL || b.form.folded === NIL) return true
  return (
    Number(a.form.plain) >= Number(b.form.plain) && /^\d{1,2}$/.test(a.form.plain) && /^\d{1,2}$/.test(b.form.plain)
  )
}

/** "1- …", "2. …", "(3)" at the beginning of a line. */
function isListNumber(tokens: Tokens, first: number, last: number): boolean {
  const opens = first === 0 || tokens[first - 1]!.sentence !== tokens[first]!.sentence
  const next = peek(tokens, last, first)
  if (opens)
    return (
      last === first + 1 &&
      next !== undefined &&
      /^[-–).:]$/.test(next.form.surface) &&
      peek(tokens, last + 1, first) !== undefined &&
      tokens[first]!.kind === 'number' &&
      Boolean(peek(tokens, last + 1, first)?.spaced)
    )
  return false
}

const LETTERS = words('إكس اكس أكس كيو كيه')

/** "إكس6": digits written to the name of a Latin letter. */
const isGlued = (tokens: Tokens, at: number) =>
  !tokens[at]!.spaced && LETTERS.has(peek(tokens, at - 1, at)?.form.folded ?? '')

const STREET = words(STREETS)

/** "23 حي الإقبال", "12 نهج فرنسا": the number of a house; counted, the street would be in the accusative or the plural. */
const isHouse = (tokens: Tokens, { last, numeral, first }: Amount) =>
  numeral.digits && isAmong(tokens, last, first, STREET) && peek(tokens, last + 1, first)?.kind === 'word'

const GOALS = words('خطأ ض')
const PENALTY = words('ركلة جزاء ضربة')

/** "(38 خطأ في مرمى فريقه)", "(87 من ركلة جزاء)": the minute of a goal behind the name of its scorer. */
function isGoalMinute(tokens: Tokens, { first, last, numeral }: Amount): boolean {
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

const FROM = words('من')
const SENSES_OF_AMOUNT = words(AMOUNT_NOUNS)
const VERBS_OF_AMOUNT = words(AMOUNT_VERBS)
/** How far before the number "عدد" or "بلغ" may stand: "بلغ عدد القتلى في المدينة 25". */
const AMOUNT_REACH = 9

/**
 * What is counted stands behind its number; a bare number in digits behind a noun or a name is the name's: "بيجو 206",
 * "الطريق المحلية 843 و848", "ملحق 3". Not so where amounts are spoken of: "بلغ عدد القتلى 25", "درجة الحرارة 30".
 */
export function isLabel(tokens: Tokens, { first, numeral, max, value }: Amount): boolean {
  if (!numeral.digits || max !== undefined || !/^\d+$/.test(tokens[first]!.form.plain) || value < 0) return false
  let at = first - 1
  // The second of two: "843 و848".
  while (LINKS.has(peek(tokens, at, first)?.form.folded ?? '') && peek(tokens, at - 1, first)?.kind === 'number')
    at -= 2
  if (isAmong(tokens, at, first, OPENING)) at--
  const before = peek(tokens, at, first)
  if (before?.kind !== 'word' || NOT_NAMED.has(before.form.folded) || tenseOf(before.form) !== null) return false
  for (let i = at; i >= 0 && i > at - AMOUNT_REACH && tokens[i]!.sentence === tokens[first]!.sentence; i--) {
    const { folded } = tokens[i]!.form
    if (VERBS_OF_AMOUNT.has(folded.replace(/^[وفس]+/, ''))) return false
    const noun = folded.replace(/^[وفبلك]{0,2}(ال|لل)?/, '')
    if (SENSES_OF_AMOUNT.has(noun) || SENSES_OF_AMOUNT.has(folded)) return false
  }
  return true
}

const LINKS = words('و ، , أو')
/** Words behind which a number is a number: prepositions, particles, adverbs and words of more, less and about. */
const NOT_NAMED = words(
  'من في إلى الى على عن حتى بين وبين مع ب ل و أو أم ثم نحو حوالي حوالى زهاء قرابة تقريبا فقط أي يعني هو هي هم كان كانت ليس إلا سوى غير بعد قبل منذ عند لدى دون فوق تحت ضد مقابل مثل كل بواقع بمعدل بنحو بحوالي بقرابة أكثر أقل منهم منها بينهم بينها ما لا لم لن قد هناك فيها فيه له لها لهم ضمن خلال حول ال هاتفه هاتفها هاتف الهاتف',
)

const REGNAL = words('ملك الملك ملكة الملكة بابا البابا عاهل العاهل الأمير السلطان القيصر الإمبراطور الخديوي')

/** "الملك عبد الله الثاني", "البابا فرنسيس الأول": part of a name. */
export function isRegnal(tokens: Tokens, at: number): boolean {
  const sentence = tokens[at]!.sentence
  for (let i = at - 1; i >= 0 && i >= at - 5 && tokens[i]!.sentence === sentence; i--)
    if (REGNAL.has(tokens[i]!.form.folded.replace(/^[وفبل]/, ''))) return true
  return NAMES_BEFORE.has(tokens[at - 1]?.form.folded ?? '')
}

const NAMES_BEFORE = words(
  'محمد الحسن حسن الله إليزابيث اليزابيث بنديكت يوحنا تواضروس فيليبي نيقولا فرنسيس آل بن كانون تشرين ربيع جمادى',
)
