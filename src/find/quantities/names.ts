/** Numbers that count nothing: names ("القرار 1701", "طائرة 737", "F-16", "كوفيد-19"), scores ("2-1"), list numbers, regnal numbers. */

import { NUMBERED } from '../../arabic/quantity-words.ts'
import { fold } from '../../text/fold.ts'
import type { Amount, Tokens } from './amount.ts'
import { isAmong, peek, words } from './amount.ts'

const NUMBERED_NOUNS = words(NUMBERED)
/** "4 - صفر". */
const NIL = fold('صفر')
const SCORE = words('بنتيجة نتيجة فاز فوز بالفوز فازت الفوز تعادل التعادل بالتعادل تغلب خسر خسارة هزيمة مقابل بهدف')
const OPENING = words('(')
const SIGNS = words('- – / + : # _')

export function isNameNumber(tokens: Tokens, { first, last, numeral }: Amount): boolean {
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
