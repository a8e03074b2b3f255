/** Bare digits that label: numbers of lists, of telephones, of what stands before them ("بيجو 206", "الطريق المحلية 843 و848"). */
import { AMOUNT_NOUNS, AMOUNT_VERBS, CONTACTS } from '../../arabic/quantity-words.ts'
import { tenseOf } from '../../text/tense.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'

const OPENING = words('( « " “')

/** "1- …", "2. …", "(3)" at the beginning of a line; "3- النجم" and "4-الأستاذ" anywhere: no sign touches a number that counts. */
export function isListNumber(tokens: Tokens, first: number, last: number): boolean {
  const sign = peek(tokens, last, first)
  const next = peek(tokens, last + 1, first)
  if (last !== first + 1 || tokens[first]!.kind !== 'number' || sign === undefined) return false
  if (isFootnote(tokens, first, last)) return true
  if (isItem(tokens, first, last)) return true
  const opens = first === 0 || tokens[first - 1]!.sentence !== tokens[first]!.sentence
  // A number alone in its sentence: "1." before a line.
  if (next === undefined) return opens && /^([-–).:]|ـ+)$/.test(sign.form.surface)
  if (opens && /^([-–).:]|ـ+)$/.test(sign.form.surface) && next.spaced) return true
  return (
    /^([-–/]|ـ+)$/.test(sign.form.surface) &&
    (!sign.spaced || /^ـ/.test(sign.form.surface)) &&
    next.kind === 'word' &&
    /^\d{1,2}$/.test(tokens[first]!.form.plain)
  )
}

/** "3 تكثيف المراقبة": a verbal noun in the singular behind a number that would take a plural. */
const isItem = (tokens: Tokens, first: number, last: number): boolean =>
  last === first + 1 &&
  /^\d{1,2}$/.test(tokens[first]!.form.plain) &&
  peek(tokens, first - 1, first) === undefined &&
  /^(ت..ي.|است..ا.|ان..ا.)$/.test(peek(tokens, last, first)?.form.folded ?? '')

/** "(12) انظر", "(3) المرجع نفسه", "(40) نقلا عن": a number in brackets that opens its sentence and counts no noun. */
function isFootnote(tokens: Tokens, first: number, last: number): boolean {
  if (tokens[first - 1]?.form.surface !== '(' || tokens[last]?.form.surface !== ')') return false
  const opens = peek(tokens, first - 2, first) === undefined
  const next = peek(tokens, last + 1, first)
  return (
    opens &&
    /^\d{1,3}$/.test(tokens[first]!.form.plain) &&
    next?.kind === 'word' &&
    (CITES.has(next.form.folded) || /^ال/.test(next.form.plain))
  )
}
const CITES = words('انظر وانظر راجع ينظر نقلا عن في من مقابلة مقال حوار حديث')

const CONTACT_WORDS = words(CONTACTS)
/** How far before a number "هاتف" or "sms" may stand. */
const CONTACT_REACH = 16

/** "على الهاتف 71 123 456", "أرسل sms إلى 88548": nobody counts with them. `least` digits, for shorter ones count. */
export function isContact(tokens: Tokens, { first, numeral }: Amount, least: number): boolean {
  const { plain } = tokens[first]!.form
  if (!numeral.digits || !/^[\d.]+$/.test(plain) || plain.length < least) return false
  for (let i = first - 1; i >= first - CONTACT_REACH; i--) {
    const token = peek(tokens, i, first)
    if (token === undefined) return false
    if (CONTACT_WORDS.has(token.form.folded)) return true
  }
  return false
}

const SENSES_OF_AMOUNT = words(AMOUNT_NOUNS)
const VERBS_OF_AMOUNT = words(AMOUNT_VERBS)
/** How far before the number "عدد" or "بلغ" may stand: "بلغ عدد القتلى في المدينة 25". */
const AMOUNT_REACH = 9

/**
 * What is counted stands behind its number; a bare number in digits behind a noun or a name is the name's: "بيجو 206",
 * "الطريق المحلية 843 و848", "ملحق 3". Not so where amounts are spoken of: "بلغ عدد القتلى 25", "درجة الحرارة 30".
 */
export function isLabel(tokens: Tokens, amount: Amount): boolean {
  const { first, last, numeral, max } = amount
  if (!numeral.digits) return false
  const { plain } = tokens[first]!.form
  // "(4)" alone in its line heads a chapter.
  if (isAlone(tokens, first - 1) && /^[(=]$/.test(tokens[first - 1]?.form.surface ?? '') && isAlone(tokens, last, true))
    return true
  // A number that stands alone is one.
  if (peek(tokens, first - 1, first) === undefined && peek(tokens, last, first)?.kind !== 'number') return false
  // "48   50": columns of a table.
  const beside = [tokens[first - 1], tokens[last]].some(
    (t) => t?.kind === 'number' && t.sentence === tokens[first]!.sentence,
  )
  if (beside && last === first + 1) return true
  // "16 ن": points in a table.
  if (isAmong(tokens, last, first, POINTS)) return true
  // Telephones begin with nought; what has seven digits and no mark between them is the number of somebody.
  if (/^0\d+$/.test(plain) || /^\d{7,}$/.test(plain) || isContact(tokens, amount, 3)) return true
  // "28 - 32" without a unit is a score, a season or a reference.
  if (max !== undefined) return tokens[first + 1]!.kind === 'punct' && !isOfAmount(tokens, first, first - 1)
  if (!/^(\d+|\d{1,2}\.\d|-)$/.test(plain)) return false
  let at = first - 1
  // The second of two: "843 و848".
  while (LINKS.has(peek(tokens, at, first)?.form.folded ?? '') && peek(tokens, at - 1, first)?.kind === 'number')
    at -= 2
  if (isAmong(tokens, at, first, OPENING)) at--
  const before = peek(tokens, at, first)
  if (before?.kind !== 'word' || NOT_NAMED.has(before.form.folded) || tenseOf(before.form) !== null) return false
  return !isOfAmount(tokens, first, at)
}

/** Is the token at `at` the first of its sentence, or its last? */
const isAlone = (tokens: Tokens, at: number, last = false): boolean =>
  tokens[at] !== undefined && peek(tokens, last ? at + 1 : at - 1, at) === undefined

/** Are amounts spoken of shortly before a number? */
export const isToldOfAmount = (tokens: Tokens, { first }: Amount): boolean => isOfAmount(tokens, first, first - 1)

function isOfAmount(tokens: Tokens, first: number, at: number): boolean {
  for (let i = at; i > at - AMOUNT_REACH; i--) {
    const token = peek(tokens, i, first)
    if (token === undefined) return false
    const { folded } = token.form
    if (VERBS_OF_AMOUNT.has(folded.replace(/^[وفس]+/, ''))) return true
    const noun = folded.replace(/^[وفبلك]{0,2}(ال|لل)?/, '')
    if (SENSES_OF_AMOUNT.has(noun) || SENSES_OF_AMOUNT.has(folded)) return true
  }
  return false
}

const POINTS = words('ن')
const LINKS = words('و ، , أو')
/** Words behind which a number is a number: prepositions, particles, adverbs and words of more, less and about. */
const NOT_NAMED = words(
  'من في إلى الى على عن حتى بين وبين مع ب ل و أو أم ثم نحو حوالي حوالى زهاء قرابة تقريبا فقط أي يعني هو هي هم كان كانت ليس إلا سوى غير بعد قبل منذ عند لدى دون فوق تحت ضد مقابل مثل كل بواقع بمعدل بنحو بحوالي بقرابة أكثر أقل منهم منها بينهم بينها ما لا لم لن قد هناك فيها فيه له لها لهم ضمن خلال حول ال هاتفه هاتفها هاتف الهاتف',
)
