import { tenseOf } from '../../text/tense.ts'
import { type DurationRead, OF_LIGHT, readDuration } from './duration-read.ts'
import { isoDuration } from './iso-duration.ts'
import { isWord, peek, type Rule, type Tokens, wordSet } from './rule.ts'
import { ANCHOR, monthName, termsAt } from './terms.ts'
import { bareValue } from './value.ts'

const OF_TIME = wordSet('الزمن الزمان')
const QUOTES = wordSet('« " “')
const FOR = wordSet(
  'لمده مده مدتها مدته طوال طيله خلال غضون لفتره مدي بعد استمر استمرت تستمر يستمر تستغرق يستغرق استغرق استغرقت دام دامت بالسجن السجن عمره عمرها سن',
)

export const durations: Rule = {
  name: 'duration',
  on: ANCHOR.unit | ANCHOR.digits | ANCHOR.cardinal | ANCHOR.several,
  read(tokens, at) {
    const duration = readDuration(tokens, at, at)
    if (duration === null) return null
    if (duration.bare && !isStretch(tokens, at, duration)) return null
    // "مدراء عامين": directors general.
    if (isWord(tokens, at, at, GENERAL) && isWord(tokens, at - 1, at, OFFICERS)) return null
    // "منذ الثالثة عشر عاما": an age told in tens.
    if (isWord(tokens, at, at, TEN) && TEENTH.test(tokens[at - 1]?.form.folded ?? '')) return null
    if (duration.amount === null && isOfGoods(tokens, at, duration.last)) return null
    if (isContract(tokens, at, duration) || isWord(tokens, duration.last, at, OF_LIGHT)) return null
    const { amount, unit, more } = duration
    const upper = duration.max === undefined ? '' : `/${isoDuration(duration.max, unit)}`
    const text = amount === null ? null : isoDuration(amount, unit, more) + upper
    const first = duration.opened ? { first: at - 1 } : {}
    return {
      last: duration.last,
      kind: 'duration',
      meaning: () => (text === null ? null : bareValue(text)),
      ...first,
    }
  },
}

const TEN = wordSet('عشر عشرة')
const TEENTH = /^(ال)?(حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه$/

/** "قبعات وساعات وخواتم": watches, in a row of other things. */
function isOfGoods(tokens: Tokens, at: number, last: number): boolean {
  if (tokens[at]!.form.folded !== 'وساعات') return false
  const next = peek(tokens, last, at)
  const before = peek(tokens, at - 1, at)
  return (
    next?.kind === 'word' &&
    /^و.*(ات|م|ر|ين)$/.test(next.form.folded) &&
    termsAt(tokens, last, at)?.unit === undefined &&
    before?.kind === 'word' &&
    termsAt(tokens, at - 1, at)?.unit === undefined
  )
}

const GENERAL = wordSet('عامين عامان')
const OFFICERS = wordSet('مدراء مديرين مديران مديرون المدراء أمناء أمينين مدعين مفتشين منسقين مراقبين وكلاء')

/** A noun alone is a stretch behind a word that measures ("لمدة عام", "طوال سنوات"), or as a plural that stands free. */
function isStretch(tokens: Tokens, at: number, { amount, last, unit }: DurationRead): boolean {
  const measured = isWord(tokens, at - 1, at, FOR) || /^(ل)$/.test(termsAt(tokens, at, at)?.split.proclitics ?? '')
  const next = peek(tokens, last, at)
  const free =
    next === undefined ||
    next.kind === 'punct' ||
    tenseOf(next.form) !== null ||
    /^(و.*|ب.*|(في|من|علي|عن|بين|قبل|الي))$/.test(next.form.folded)
  if (isWord(tokens, at - 1, at, ')')) return false
  // "ساعات «أبل»": watches.
  if (unit === 'hour' && isWord(tokens, last, at, QUOTES)) return false
  // "يوما بعد يوم", "عاما بعد عام": ever more.
  if (isWord(tokens, at - 1, at, 'بعد') && termsAt(tokens, at - 2, at)?.unit?.unit === unit) return false
  if (amount === 1) {
    // "لعام الأمم", "ليوم الأرض": a name follows.
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return isWord(tokens, at - 1, at, FOR) && free
    return measured && isWord(tokens, at - 1, at, FOR) && free
  }
  if (unit === 'century' || unit === 'decade') return measured && free
  return free && !(termsAt(tokens, at, at)?.split.proclitics ?? '').includes('ك')
}

/** عقد is a contract as well as a decade: "5 عقود" alone is the former. */
export function isContract(tokens: Tokens, at: number, { unit, last }: DurationRead): boolean {
  if (unit !== 'decade') return false
  const before = peek(tokens, at - 1, at)?.form.folded ?? ''
  return !(
    DECADE_CUES.has(before) ||
    /^[ل]/.test(tokens[at]!.form.folded) ||
    (isWord(tokens, last, at, 'من') && isWord(tokens, last + 1, at, OF_TIME))
  )
}

const DECADE_CUES = wordSet('منذ قبل خلال مدي طوال طيله بعد من نحو حوالي زهاء قرابه لنحو لمده مده غضون عبر قبل')

/** "طوال يوم", "طيلة أسبوع": the word belongs to the phrase where the noun stands alone. */
export const throughout: Rule = {
  name: 'throughout',
  on: ANCHOR.throughout,
  read(tokens, at) {
    if (termsAt(tokens, at, at)?.opener !== 'throughout') return null
    const duration = peek(tokens, at + 1, at) === undefined ? null : readDuration(tokens, at + 1, at)
    if (duration === null || !duration.bare || duration.amount !== 1) return null
    // "طوال شهر رمضان": the month has a name.
    if (duration.unit === 'month' && monthName(tokens, duration.last) !== null) return null
    const text = isoDuration(1, duration.unit)
    return { last: duration.last, kind: 'duration', meaning: () => bareValue(text) }
  },
}
