/** واحد behind its noun: "شخص واحد" is one; "للبرميل الواحد", "وطن واحد", "واحد من أهم" count nothing. */
import { cliticsOf } from '../../text/clitics.ts'
import { monthName } from '../times/terms.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'
import { countedBehind } from './counted.ts'
import { count } from './counts.ts'
import { type Reading, skip } from './reading.ts'

const ONE = words('واحد واحدة واحدا')
const FROM = words('من')
const NO_COUNT = words('أي كل ولا لا غير أكثر كان هو هي')
const BEST = /^(كبار|ا(?!ل)[ء-ي]{2}[ء-ي])$/

const UNITED = words(
  'دفعة وطن شعب أمة صف رأي قلب يد لسان مكان وقت آن جسد سقف اتجاه جانب طرف مصير دم كيان عالم خندق نسق شكل نفس لون إطار خط صوت نهج مصدر مسافة كلمة عائلة أسرة دين رجل فريق جسم وجه معنى',
)

export const isLoneOne = (tokens: Tokens, { first, last, numeral }: Amount): boolean =>
  last === first + 1 &&
  !numeral.digits &&
  (ONE.has(tokens[first]!.form.folded) || (numeral.definite && numeral.value === 1))

/** "واحد من أبرز اللاعبين", "لواحدة من أكبر الشركات": one of the best. */
export const isOneOfBest = (tokens: Tokens, { first, last, numeral, value }: Amount): boolean =>
  value === 1 &&
  !numeral.digits &&
  isAmong(tokens, last, first, FROM) &&
  BEST.test(peek(tokens, last + 1, first)?.form.folded ?? '')

export function readOne(tokens: Tokens, amount: Amount): Reading | null {
  const { first, last, start, numeral } = amount
  // "الأسرة الواحدة", "الواحد منا".
  if (numeral.definite) return skip(amount)
  const counted = behindNoun(tokens, amount)
  if (counted !== null) return counted
  if (peek(tokens, first - 1, first) === undefined)
    return { quantity: { start, end: tokens[last - 1]!.end, kind: 'number', value: 1 }, last }
  return countedBehind(tokens, last, first) === null ? null : skip(amount)
}

/** "شخص واحد": one, behind its noun; "أي واحد" counts nothing. */
function behindNoun(tokens: Tokens, amount: Amount): Reading | null {
  const noun = peek(tokens, amount.first - 1, amount.first)
  if (noun?.kind !== 'word' || NO_COUNT.has(noun.form.folded) || /^[وفبلك]?ال/.test(noun.form.folded)) return null
  // "مصيرنا واحد" says something of a thing known.
  if (cliticsOf(noun.form).clitics.some((c) => c.kind === 'enclitic')) return null
  // "وطن واحد", "في آن واحد": one and the same; "حي واحد حزيران" is named after a day.
  if (UNITED.has(noun.form.folded.replace(/^[وفبلك]|ا$/g, '')) || UNITED.has(noun.form.folded)) return null
  if (peek(tokens, amount.last, amount.first) !== undefined && monthName(tokens, amount.last) !== null) return null
  const counted = countedBehind(tokens, amount.first - 1, amount.first)
  return counted === null
    ? null
    : count(tokens, { ...amount, first: amount.first - 1 }, { ...counted, last: amount.last }, counted.of.start)
}
