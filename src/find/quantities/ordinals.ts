/** Ordinals that rank: "المركز الثالث", "أول زيارة"; not those that are part of a name or a phrase. */
import { AGAIN, NAMED_AT_TWO, NAMED_BY_ORDINAL, OF_RABIA, RANKS, SIDES } from '../../arabic/fixed-ordinals.ts'
import { fold } from '../../text/fold.ts'
import { numeralWordOf } from '../../text/numeral-word.ts'
import { monthName } from '../times/terms.ts'
import { isAge } from './ages.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'
import { isRegnal } from './names.ts'
import { PLURAL_NOUN } from './plural.ts'
import { type Reading, skip } from './reading.ts'

/** "أول أكسيد الكربون", "رابعة العدوية". */
const NOT_ORDINAL = words('أكسيد اكسيد أوكسيد العدوية')

export function readOrdinal(tokens: Tokens, amount: Amount): Reading | null {
  const word = tokens[amount.first]!.form.folded
  if (isAmong(tokens, amount.last, amount.first, NOT_ORDINAL) || isOfMonth(tokens, amount)) return skip(amount)
  // "أولا بأول" is step by step.
  if (isAmong(tokens, amount.first - 1, amount.first, STEP) && /^ب/.test(word)) return null
  if (isGiving(tokens, amount)) return null
  // "512 كيلوبت/ثانية": by the second.
  if (tokens[amount.first - 1]?.form.surface === '/' && !tokens[amount.first]!.spaced) return skip(amount)
  if (isRegnal(tokens, amount.first) || isFixed(tokens, amount) || isAge(tokens, amount)) return skip(amount)
  return {
    quantity: { start: amount.start, end: tokens[amount.last - 1]!.end, kind: 'ordinal', value: amount.value },
    last: amount.last,
  }
}

/** "مدينة السادس من أكتوبر": the day that a place is called by. */
function isOfMonth(tokens: Tokens, { first, last }: Amount): boolean {
  const at = isAmong(tokens, last, first, FROM) ? last + 1 : last
  const month = peek(tokens, at, first) === undefined ? null : monthName(tokens, at)
  return month !== null && !month.split.definite && month.split.proclitics === '' && (at > last || !month.entry.weak)
}

const FROM = words('من')
/** "وقد أولى الوزير الملف عناية": a verb. */
const isGiving = (tokens: Tokens, { first }: Amount): boolean =>
  GAVE.test(tokens[first]!.form.surface) && isAmong(tokens, first - 1, first, ALREADY)
const GAVE = /^[وف]?[أا]ول[ىي]$/
const ALREADY = words('قد وقد فقد لقد كما')
const STEP = words('أولا')
const FIRSTS = words('الأولى الأول الاولي')
const LADY = words('سيدة السيدة سيدتي سيداتها')
const STRETCHES = words('ساعات الأشهر الشهور الأسابيع الأيام السنوات الأعوام الساعات الدقائق اللحظات السنين')
const NAMED = words(NAMED_BY_ORDINAL)
const SIDE_WORDS = words(SIDES)
const RANK_WORDS = words(RANKS)
const AGAIN_WORDS = words(AGAIN)
const RABIA = words(OF_RABIA)
const AT_TWO = NAMED_AT_TWO.map(([first, second]) => [fold(first), fold(second)] as const)
const PRELIMINARY = /^(ال)?[أا]وليا?$/
const SECOND = fold('ثانية')
const FOURTH = fold('رابعة')
const NATIONAL = fold('الوطنية')
const FIRST = fold('أول')
const SENIOR = fold('الأول')
/** How far before "الأول" its side may stand: "منتخب السعودية لكرة القدم الأول". */
const SIDE_REACH = 4

function isFixed(tokens: Tokens, { first: at, last }: Amount): boolean {
  const word = tokens[at]!.form.folded
  const before = peek(tokens, at - 1, at)?.form.folded ?? ''
  const bare = before.replace(/^[وف](?=ال)/, '')
  if (word === SECOND && AGAIN_WORDS.has(bare.replace(/^[ولب]/, ''))) return true
  // "وجلست ثانية": again, for nothing feminine stands before it.
  const earlier = peek(tokens, at - 1, at)
  if (word === SECOND && earlier?.kind === 'word' && !/[ةه]$/.test(earlier.form.plain)) return true
  // "9.81 م في الثانية": a rate.
  if (isPerSecond(tokens, at)) return true
  // "ما هو أولى", "من باب أولى", "أولى من غيره": more worthy.
  if (
    WORTHIER.test(tokens[at]!.form.surface) &&
    (WORTHY.has(before) || !/^[ء-ي]/.test(peek(tokens, last, at)?.form.folded ?? '') || isAmong(tokens, last, at, THAN))
  )
    return true
  if (word === FOURTH && (RABIA.has(bare) || /^["“«]$/.test(before))) return true
  if (word === FIRST && RANK_WORDS.has(bare) && peek(tokens, last, at)?.kind === 'word') return true
  // "الرابطة المحترفة الأولى والثانية".
  if (FIRSTS.has(bare) && /^و/.test(word) && isNamed(peek(tokens, at - 2, at)?.form.folded ?? '')) return true
  if (isNamed(bare)) return true
  const two = peek(tokens, at - 2, at)?.form.folded ?? ''
  if (AT_TWO.some(([first, second]) => second === bare && two.endsWith(first))) return true
  // "النقل التلفزي : الوطنية الأولى": a channel, where no noun stands before.
  if (bare === NATIONAL && peek(tokens, at - 2, at)?.kind !== 'word') return true
  // "نموذج أولي" is a first sketch; the feminine "الأولى" stands behind another gender.
  if (PRELIMINARY.test(tokens[at]!.form.plain) && !/[هات]$/.test(before)) return true
  if (word === SENIOR && isSide(tokens, at)) return true
  return FIRSTS.has(word) && isEarly(tokens, at, bare)
}

/** With or without a preposition: "بالقناة", "للرابطة". */
const isNamed = (word: string): boolean =>
  NAMED.has(word) || NAMED.has(word.replace(/^(لل|بال|كال)/, 'ال').replace(/^[بلك](?!ال)/, ''))

function isSide(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - SIDE_REACH; i--) {
    const token = peek(tokens, i, at)
    if (token?.kind !== 'word') return false
    if (SIDE_WORDS.has(token.form.folded)) return true
    // "الفريق الهدف الأول" has another noun between.
    const { folded } = token.form
    const owner = SIDE_WORDS.has(peek(tokens, i - 1, at)?.form.folded ?? '') && !/^ال/.test(tokens[i - 1]!.form.folded)
    if (!/^ال.*ي$/.test(folded) && !GAMES.has(folded) && !owner) return false
  }
  return false
}

const IN = words('في')
const PER_SECOND = words('الثانية')
const WORTHIER = /^[أا]ول[ىي]$/
const WORTHY = words('هو هي باب كان تكون يكون')
const THAN = words('من بأن أن')

function isPerSecond(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at, at, PER_SECOND) || !isAmong(tokens, at - 1, at, IN)) return false
  for (let i = at - 2; i >= at - 5; i--) {
    const token = peek(tokens, i, at)
    if (token !== undefined && (token.kind === 'number' || numeralWordOf(token.form) !== null)) return true
  }
  return false
}

const GAMES = words('كرة لكرة القدم اليد السلة الطائرة الكروي بالنادي')

/** "سيدة فرنسا الأولى" is a title, "الأشهر الأولى من العام", "المراحل الأولى" a beginning: none ranks. */
function isEarly(tokens: Tokens, at: number, before: string): boolean {
  for (let i = at - 1; i >= at - 4; i--) if (isAmong(tokens, i, at, LADY)) return true
  if (STRETCHES.has(before) || PLURAL_NOUN.test(before)) return true
  return isAmong(tokens, at - 2, at, STRETCHES) && tokens[at - 1]!.kind === 'word'
}
