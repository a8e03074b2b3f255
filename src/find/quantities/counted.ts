/** What is counted: "25 شخصا", "ثلاث دول", "الدول الخمس", "25 من كبار المسؤولين", "جنديين". */
import { COUNTED_FEMININES, COUNTED_STEMS } from '../../arabic/quantity-words.ts'
import type { Span } from '../../model/span.ts'
import { cliticsOf } from '../../text/clitics.ts'
import { type Form, perForm } from '../../text/form.ts'
import { wordLexicon } from '../../text/lexicon.ts'
import { startsNumeral } from '../../text/numeral.ts'
import { spanStart } from '../../text/span-start.ts'
import { tenseOf } from '../../text/tense.ts'
import { isAmong, peek, type Tokens, words } from './amount.ts'

export interface Counted {
  /** The counted noun as written, without article and possessive pronoun. */
  unit: string
  of: Span
  /** The token after the noun when it belongs to the quantity's own span ("25 شخصا"), else that after the number. */
  last: number
}

const FUNCTION = words(
  'في من على إلى الى عن مع بين حتى أو أم لكن بل ثم قد لا ما لم لن هو هي هم هن التي الذي الذين اللذين اللتين هذا هذه ذلك تلك أن إن كان كانت يكون قال بعد قبل منذ خلال ضد حول عبر لدى عند نحو فقط أيضا كما حيث بينما إذا كل بعض غير سوى و منهم منها منهن منهما بينهم بينها على عليه فيها فيه له لها لهم أي أما وهو وهي كذلك ليس ليست عندما حين لما فيما بما مما عما رغم دون أمام وراء تحت فوق أكثر أقل تقريبا مقابل ضمن وسط حوالي سيما كي لو هنا هناك أمس اليوم غدا الآن نفسه نفسها جراء إثر بسبب بحسب وفق وفقا مثل مجددا جديدا منه عنها عنه إليه إليها ممن عدا خلف قرب إما إلا ألا أنه أنها إنه إنها لأن كأن لعل لكل بكل وكل بلا ليت وأن وإن أول ثاني واحد وقد ولا ولم وما فإن فقد لقد عالميا محليا دوليا متتالية متتاليا متتاليات',
)

/** Adjectives and quantifiers that stand before what is really counted: "كبار المسؤولين". */
const LEADING = words('كبار أبرز أهم أكبر أفضل أشهر أصل بين خيرة جملة مجموع إجمالي')
const OF = words('من')

/** A noun that can be counted: no function word, no verb, nothing with a preposition or conjunction written to it. */
const isNoun = perForm((form: Form): boolean => {
  if (FUNCTION.has(form.folded) || form.folded.length < 2) return false
  if (tenseOf(form) !== null) return false
  const { clitics, stem } = cliticsOf(form)
  return !clitics.some(
    (c) => c.kind === 'proclitic' && c.start < stem.start && form.plain.slice(c.start, c.end) !== 'ال',
  )
})

/** The noun behind a number; `definite` numbers may count a definite noun ("الخمسة الأوائل"). */
export function countedBehind(tokens: Tokens, at: number, first: number): Counted | null {
  const token = peek(tokens, at, first)
  if (token === undefined || token.kind !== 'word') return null
  if (OF.has(token.form.folded)) return countedOf(tokens, at, first)
  if (!isNoun(token.form) || /^ال/.test(token.form.folded)) return null
  const span = { start: token.start, end: token.end }
  return { unit: bareNoun(token.form), of: span, last: at + 1 }
}

/** "25 من كبار المسؤولين": the noun is outside the quantity's span, and is its `of`. */
function countedOf(tokens: Tokens, at: number, first: number): Counted | null {
  const head = peek(tokens, at + 1, first)
  if (head === undefined || head.kind !== 'word' || !isNoun(head.form)) return null
  const led = LEADING.has(head.form.folded)
  const definite = /^ال/.test(head.form.folded)
  let last = at + 2
  const next = peek(tokens, last, first)
  const takes = next?.kind === 'word' && /^ال/.test(next.form.folded) && isNoun(next.form)
  if (takes) last++
  if (!definite && !takes && !led) return null
  const noun = led && takes ? next! : head
  return { unit: bareNoun(noun.form), of: { start: head.start, end: tokens[last - 1]!.end }, last: at }
}

/** "الدول الخمس", "الأعضاء الخمسة": the noun before a definite number. */
export function countedBefore(tokens: Tokens, first: number): { counted: Counted; first: number } | null {
  const token = peek(tokens, first - 1, first)
  if (token === undefined || token.kind !== 'word' || startsNumeral(token) || !isNoun(token.form)) return null
  const match = /^[وفبكل]{0,2}?(ال|لل)/.exec(token.form.plain)
  if (match === null || token.form.plain.length < 5) return null
  const start = spanStart(token, {
    stem: '',
    proclitics: '',
    definite: true,
    enclitic: '',
    restored: false,
    start: match[0].length,
    end: token.form.surface.length,
  })
  const of = { start, end: token.end }
  return { counted: { unit: token.form.plain.slice(match[0].length), of, last: first }, first: first - 1 }
}

/** Case, article and pronoun aside: "الشخصين" stays, "مسؤوليهم" loses هم. */
function bareNoun(form: Form): string {
  const { stem } = cliticsOf(form)
  const core = form.surface.slice(stem.start, stem.end)
  return core === '' ? form.surface : core
}

const duals: [string, true][] = [
  ...COUNTED_STEMS.split(' ').flatMap((s): [string, true][] => [
    [`${s}ان`, true],
    [`${s}ين`, true],
  ]),
  ...COUNTED_FEMININES.split(' ').flatMap((s): [string, true][] => {
    const stem = s.slice(0, -1)
    return [
      [`${stem}تان`, true],
      [`${stem}تين`, true],
    ]
  }),
]
/** Person nouns whose dual in ـين is spelt like their plural: "مسؤولين" are officials, "الفلسطينيين" are not two. */
const PLURALS = words(
  'طالبين عاملين مواطنين صحفيين صحافيين مسؤولين مدنيين موظفين عاملين لاعبين مسلحين انتحاريين مهاجمين إرهابيين مشتبهين متهمين فلسطينيين إسرائيليين أميركيين أمريكيين سوريين لبنانيين تونسيين سعوديين مصريين عراقيين يمنيين فرنسيين مرشحين مصابين سائقين مستوطنين مقاتلين',
)
const dualNoun = wordLexicon(duals)

/** "جنديين", "دولتان": two of what the press counts; in ـان it is always the dual. */
export function dualCount(tokens: Tokens, at: number): Counted | null {
  const token = tokens[at]!
  const found = dualNoun(token.form)
  if (found === null || found.split.definite || PLURALS.has(found.split.stem)) return null
  const of = { start: spanStart(token, found.split), end: token.end }
  return { unit: token.form.surface.slice(found.split.start, found.split.end), of, last: at + 1 }
}

/** The thing that a share is of: "10% من السكان", "نصف السكان". */
export function shareOf(tokens: Tokens, at: number, first: number, construct: boolean): Span | null {
  const of = isAmong(tokens, at, first, OF)
  const from = of ? at + 1 : construct ? at : -1
  const head = from < 0 ? undefined : peek(tokens, from, first)
  if (head === undefined || head.kind !== 'word' || !isNoun(head.form)) return null
  const next = peek(tokens, from + 1, first)
  const more = next?.kind === 'word' && /^ال/.test(next.form.folded) && isNoun(next.form)
  if (!of && !/^ال/.test(head.form.folded) && !more) return null
  return { start: head.start, end: more ? next.end : head.end }
}
