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
const BEST = /^(كبار|اواءل|ا(?!ل)[ء-ي]{2}[ء-ي])$/

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
  // "وأحد متشددي التنظيم": and one of them.
  if (/^وأ/.test(tokens[first]!.form.surface)) return null
  // "الأسرة الواحدة", "الواحد منا".
  if (numeral.definite) return skip(amount)
  const counted = behindNoun(tokens, amount)
  if (counted !== null) return counted
  // "واحد من المؤسسين" opens its sentence: one of them.
  if (isAmong(tokens, last, first, FROM) && peek(tokens, first - 1, first) === undefined) return skip(amount)
  if (peek(tokens, first - 1, first) === undefined)
    return { quantity: { start, end: tokens[last - 1]!.end, kind: 'number', value: 1 }, last }
  return countedBehind(tokens, last, first) === null ? null : skip(amount)
}

/** "كاميرا خلفية واحدة", "غرفة نوم واحدة": the noun over its adjective or its owner, whose gender واحد has. */
function headOf(tokens: Tokens, { first }: Amount): number {
  const [before, noun] = [peek(tokens, first - 2, first), tokens[first - 1]!]
  if (before?.kind !== 'word' || /^[وفبلك]?(ال|لل)/.test(before.form.folded) || before.form.folded.length < 3)
    return first - 1
  if (/^و/.test(noun.form.folded) || UNITED.has(before.form.folded.replace(/ا$/, ''))) return first - 1
  const feminine = tokens[first]!.form.folded.endsWith('ه')
  const adjective = NISBA.test(noun.form.folded)
  const agrees = feminine ? /[ها]$/.test(before.form.folded) : !before.form.folded.endsWith('ه')
  const clashes = noun.form.folded.endsWith('ه') !== feminine && feminine
  return agrees && (adjective || clashes) && countedBehind(tokens, first - 2, first) !== null ? first - 2 : first - 1
}
const NISBA = /..(ي|يه|يا)$/

const DEED = /^[وفبل]?(ت[^اوي][^اوي]ي[^اوي]|اعتقال|اغتيال|اختيار|استهداف|إ[^اوي][^اوي]ا[^اوي]|قتل|سجن|خطف|ضم|شراء|بيع)$/

/** "شخص واحد": one, behind its noun; "أي واحد" counts nothing. */
function behindNoun(tokens: Tokens, amount: Amount): Reading | null {
  const noun = peek(tokens, amount.first - 1, amount.first)
  if (noun?.kind !== 'word' || NO_COUNT.has(noun.form.folded) || /^[وفبلك]?ال/.test(noun.form.folded)) return null
  // "مصيرنا واحد" says something of a thing known.
  if (cliticsOf(noun.form).clitics.some((c) => c.kind === 'enclitic')) return null
  // "ترميم واحد من معالمها": the restoring of one of them.
  if (DEED.test(noun.form.plain) && isAmong(tokens, amount.last, amount.first, FROM)) return null
  // "وطن واحد", "في آن واحد": one and the same; "حي واحد حزيران" is named after a day.
  if (NISBA.test(noun.form.folded) && isAmong(tokens, amount.first - 2, amount.first, UNITED)) return null
  if (UNITED.has(noun.form.folded.replace(/^[وفبلك]|ا$/g, '')) || UNITED.has(noun.form.folded)) return null
  if (peek(tokens, amount.last, amount.first) !== undefined && monthName(tokens, amount.last) !== null) return null
  const head = headOf(tokens, amount)
  const counted = countedBehind(tokens, head, amount.first)
  if (counted !== null && head < amount.first - 1) {
    const of = { start: counted.of.start, end: noun.end }
    return count(tokens, { ...amount, first: head }, { ...counted, of, last: amount.last }, of.start)
  }
  return counted === null
    ? null
    : count(tokens, { ...amount, first: amount.first - 1 }, { ...counted, last: amount.last }, counted.of.start)
}
