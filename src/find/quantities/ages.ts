/** Ages told without their unit: "في الـ36 من العمر", "سيبلغ الخامسة والعشرين", "سن الثلاثين": lengths of time, no counts and no ranks. */
import { AGED } from '../../arabic/quantity-words.ts'
import { type Amount, isAmong, type Tokens, words } from './amount.ts'

const OF = words('من')
const OR = words('أو و')
const OR_JOINED = /^وال/
const LIFE = words('العمر عمره عمرها عمرهم عمري عمرك')
const AT_AGE = words(
  'سن السن بسن لسن عمر بعمر البالغ البالغة والبالغ والبالغة يناهز تناهز ناهز يبلغ تبلغ بلغ بلغت سيبلغ ستبلغ أتم أتمت يتم يكمل تكمل سيكمل ستكمل دون تجاوز تجاوزت عامه عامها عيده عيدها',
)
const AGE_NOUN = words('سن السن بسن لسن')
const ARTICLE = words('ال')
const IN = words('في')
/** Nobody is older. */
const OLDEST = 120

export function isAge(tokens: Tokens, { first, last, value, numeral }: Amount): boolean {
  if (value > OLDEST || !Number.isInteger(value)) return false
  if (isAmong(tokens, last, first, OF) && isAmong(tokens, last + 1, first, LIFE)) return true
  // "في السابعة أو الثامنة من العمر".
  const or = isAmong(tokens, last, first, OR) || OR_JOINED.test(tokens[last]?.form.folded ?? '')
  const other = isAmong(tokens, last, first, OR) ? last + 2 : last + 1
  if (or && isAmong(tokens, other, first, OF) && isAmong(tokens, other + 1, first, LIFE)) return true
  const apart = isAmong(tokens, first - 1, first, ARTICLE)
  if (!apart && !numeral.definite) return numeral.digits && isAmong(tokens, first - 1, first, AGE_NOUN)
  const at = apart ? first - 2 : first - 1
  if (isAmong(tokens, at, first, AT_AGE)) return true
  // "فتاة في العاشرة", "رجل في العشرين": the person stands just before.
  if (
    isAmong(tokens, at, first, IN) &&
    isAmong(tokens, at - 1, first, PERSONS) &&
    value > 2 &&
    isFeminineOrTen(tokens, first)
  )
    return true
  // "في الرابعة والعشرين": a year of her life; an hour would be a time.
  return (
    isAmong(tokens, at, first, IN) &&
    value > 10 &&
    value < 100 &&
    numeral.kind === 'ordinal' &&
    isFeminine(tokens, first)
  )
}

const isFeminineOrTen = (tokens: Tokens, at: number) =>
  isFeminine(tokens, at) || /(ين|ون)$/.test(tokens[at]!.form.folded)
const PERSONS = words(AGED)
const isFeminine = (tokens: Tokens, at: number) => tokens[at]!.form.folded.endsWith('ه')
