/** Numbers that are names: "القرار 1701", "طائرة 737", "F-16", "كوفيد-19", kings, houses. */
import { NUMBERED, STREETS, WESTS } from '../../arabic/quantity-words.ts'
import { matchEntity } from '../../knowledge/index.ts'
import { startsNumeral } from '../../text/numeral.ts'
import { bearsDay } from '../times/known-days.ts'
import { monthName } from '../times/terms.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'
import { countedBehind } from './counted.ts'
import { isListNumber } from './labels.ts'
import { isGoalMinute, isJoinedMinus, isMinuteOfScorer, isScore, isSetScore } from './scores.ts'
import { readUnit } from './unit.ts'

const NUMBERED_NOUNS = words(NUMBERED)
const OPENING = words('( « " “')
const SIGNS = words('- – / + : # _ =')

export function isNameNumber(tokens: Tokens, amount: Amount): boolean {
  const { first, last, numeral } = amount
  // "47 .6 بالمائة": the rest of the number before, where a full stop seems to stand between.
  const stop = tokens[first - 1]
  if (stop?.form.surface === '.' && stop.spaced && !tokens[first]!.spaced && tokens[first - 2]?.kind === 'number')
    return true
  if (isGlued(tokens, first) || isHouse(tokens, amount) || isGoalMinute(tokens, amount)) return true
  if (isMinuteOfScorer(tokens, amount) || isMilestone(tokens, amount) || isSpelt(tokens, amount)) return true
  if (isJoinedMinus(tokens, amount) || isSetScore(tokens, amount) || isWest(tokens, amount)) return true
  // "القرار (2216)", "رقم (246)".
  const bracket = isAmong(tokens, first - 1, first, OPENING)
  // "مجموعة الـ20": an article apart belongs to its number.
  const article = /^[وفبكل]?(ال|لل)$/.test(peek(tokens, first - 1, first)?.form.folded ?? '')
  const before = peek(tokens, bracket || article ? first - 2 : first - 1, first)
  // "حركة خمس نجوم": a movement.
  if (MOVEMENT.has(before?.form.folded ?? '') && isAmong(tokens, last, first, STARS)) return true
  if (before !== undefined) {
    if (isNumbered(before.form.folded) && !isReached(tokens, first)) return true
    if (isIssue(tokens, amount, bracket)) return true
    // "إف-16", "F-16", "كوفيد-19", "5+1": a sign that touches the number and something before it.
    // "(1-2)" was read as a range.
    // but "(5-10) أشخاص" counts.
    if (bracket && countedBehind(tokens, last + 1, first) !== null) return false
    if (bracket) return isScore(tokens, first, isRanged(amount) ? first + 1 : last)
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
    if (isKunya(tokens, amount) || isWordNumber(tokens, first) || isResolution(tokens, first)) return true
    // "المادتين 5 و6", "الدقيقتين 58 و62".
    let head = first
    while (
      numeral.digits &&
      Number.isInteger(numeral.value) &&
      AND.has(peek(tokens, head - 1, first)?.form.folded ?? '') &&
      peek(tokens, head - 2, first)?.kind === 'number'
    )
      head -= 2
    if (head < first && isNumbered(peek(tokens, head - 1, first)?.form.folded ?? '')) return true
  }
  // "ملعب 5 جويلية": a day, dated or not.
  if (numeral.digits && last === first + 1 && isMonth(tokens, last, first)) return true
  const after = peek(tokens, last, first)
  // "2 1 تونس 2 1 3 الجزائر": a table of teams.
  if (numeral.digits && before?.kind === 'number' && after?.kind === 'word' && isState(tokens, last)) return true
  // "#ألف_مبروك".
  if (after?.form.surface === '_' && !after.spaced) return true
  if (after !== undefined && numeral.digits && !after.spaced) {
    // "12:30", "5+1"; but "اللاعبين الـ23: …" counts before its list.
    const goesOn = tokens[last + 1]?.kind === 'number' && !tokens[last + 1]!.spaced
    if (after.form.surface === '+' || after.form.surface === '_' || (after.form.surface === ':' && goesOn)) return true
    if (after.kind === 'latin' && after.form.surface.length === 1 && !/^[mgLW]$/.test(after.form.surface)) return true
  }
  // "0 - 1" was read as a range.
  return isScore(tokens, first, isRanged(amount) ? first + 1 : last) || isListNumber(tokens, first, last)
}

const STARS = words('نجوم النجوم')
const MOVEMENT = words('حركة وحركة لحركة بحركة')
const isState = (tokens: Tokens, at: number): boolean =>
  matchEntity(tokens, at)?.senses.some(({ entity, as }) => entity.type === 'state' && as !== 'demonym') ?? false
const OF = words('من')
const isRanged = ({ first, last, max, numeral }: Amount) => max !== undefined && numeral.digits && last === first + 3

const AND = words('و ، , أو')
const ISSUE = words('عدد')
const REACHES = words('بلغ يبلغ وبلغ ويبلغ وصل يصل ووصل تجاوز يتجاوز قارب يقارب ناهز يناهز فاق يفوق')
const THE_NUMBER = words('العدد')
/** "بلغ العدد 40" tells how many; "العدد 40" is of a magazine. */
const isReached = (tokens: Tokens, first: number): boolean =>
  isAmong(tokens, first - 1, first, THE_NUMBER) && isAmong(tokens, first - 2, first, REACHES)

/** "الخط عدد 13", "العدد 12" are numbers of lines and issues; "عدد (85) كبسولة", "بعدد 466 ترخيصا" count what stands behind. */
function isIssue(tokens: Tokens, { first, last, numeral }: Amount, bracket: boolean): boolean {
  const before = peek(tokens, bracket ? first - 2 : first - 1, first)
  if (before === undefined || !numeral.digits || !ISSUE.has(before.form.folded.replace(/^[وبل](?=ع)/, ''))) return false
  const behind = bracket ? last + 1 : last
  // "الفصل عدد 4 من القانون".
  if (isAmong(tokens, behind, first, OF)) return true
  return (
    countedBehind(tokens, behind, first) === null &&
    readUnit(tokens, behind, first) === null &&
    !startsScale(tokens, behind, first)
  )
}

function startsScale(tokens: Tokens, at: number, first: number): boolean {
  const token = peek(tokens, at, first)
  return token?.kind === 'word' && startsNumeral(token)
}

function isMonth(tokens: Tokens, at: number, first: number): boolean {
  const month = peek(tokens, at, first) === undefined ? null : monthName(tokens, at)
  // "حي 2 مارس": a weak name is a month where places are called by a day.
  return month !== null && !month.split.definite && (!month.entry.weak || bearsDay(tokens, first))
}

/** Conjunction and preposition aside: "للفصلين" is "الفصلين", "بالمادة" "المادة", "لقرار" "قرار". */
function isNumbered(folded: string): boolean {
  if (NUMBERED_NOUNS.has(folded)) return true
  const bare = folded.replace(/^[وف](?=..)/, '')
  return [bare, bare.replace(/^لل/, 'ال'), bare.replace(/^[بكل](?=..)/, '')].some((word) => NUMBERED_NOUNS.has(word))
}

/** "iPhone 8", "Airbus A 320". */
const isModel = (tokens: Tokens, at: number) => /^\d{1,5}$/.test(tokens[at]!.form.plain)

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

const FATHER = words('أبو أبي بئر ابو بو')
/** "قاعدة أبو ستة", "مدينة بئر السبع": a name in construct. */
const isKunya = (tokens: Tokens, { first, numeral }: Amount) =>
  !numeral.digits && numeral.proclitics === '' && isAmong(tokens, first - 1, first, FATHER)

const KILO = words('كيلو الكيلو بكيلو')
/** "منطقة الكيلو 84": how far from the town it lies is its name; "2 كيلو 500 غرام" measures on. */
const isMilestone = (tokens: Tokens, { first, last, numeral }: Amount) =>
  numeral.digits &&
  isAmong(tokens, first - 1, first, KILO) &&
  peek(tokens, first - 2, first)?.kind !== 'number' &&
  readUnit(tokens, last, first) === null

const LETTERS = words('إكس اكس أكس كيو كيه')

const SPELT = words('بي دي إتش إيه كيو كيه واي يو إكس زد نوت')
/** Not so "أي" and "أم", which folding makes alike. */
const SPELT_SO = new Set(['آي', 'آر', 'إم'])
/** "دي بي 9", "إم.آي 6", "نوت 7": digits behind Latin letters by their names. */
const isSpelt = (tokens: Tokens, { first, numeral }: Amount) =>
  numeral.digits &&
  (isAmong(tokens, first - 1, first, SPELT) || SPELT_SO.has(peek(tokens, first - 1, first)?.form.plain ?? ''))

/** "إكس6": digits written to the name of a Latin letter. */
const isGlued = (tokens: Tokens, at: number) =>
  !tokens[at]!.spaced && LETTERS.has(peek(tokens, at - 1, at)?.form.folded ?? '')

const WEST = words('ست وست')
const WEST_NAMES = words(WESTS)

/** "وست هام": West Ham, not "and six". */
const isWest = (tokens: Tokens, { first, last }: Amount) =>
  last === first + 1 && isAmong(tokens, first, first, WEST) && isAmong(tokens, last, first, WEST_NAMES)

const STREET = words(STREETS)

/** "23 حي الإقبال", "12 نهج فرنسا": the number of a house; counted, the street would be in the accusative or the plural. */
const isHouse = (tokens: Tokens, { last, numeral, first }: Amount) =>
  numeral.digits && isAmong(tokens, last, first, STREET) && peek(tokens, last + 1, first)?.kind === 'word'

const REGNAL = words('ملك الملك ملكة الملكة بابا البابا عاهل العاهل الأمير السلطان القيصر الإمبراطور الخديوي')

/** "الملك عبد الله الثاني", "البابا فرنسيس الأول": part of a name. */
export function isRegnal(tokens: Tokens, at: number): boolean {
  const sentence = tokens[at]!.sentence
  for (let i = at - 1; i >= 0 && i >= at - 5 && tokens[i]!.sentence === sentence; i--)
    if (REGNAL.has(tokens[i]!.form.folded.replace(/^[وفبل]/, ''))) return true
  return NAMES_BEFORE.has(tokens[at - 1]?.form.folded ?? '')
}

const NAMES_BEFORE = words(
  'محمد لويس الحسن حسن الله إليزابيث اليزابيث بنديكت يوحنا تواضروس فيليبي نيقولا فرنسيس آل بن كانون تشرين ربيع جمادى',
)
