/** What is counted: "25 شخصا", "ثلاث دول", "الدول الخمس", "25 من كبار المسؤولين", "جنديين". */
import { COUNTED_FEMININES, COUNTED_STEMS } from '../../arabic/quantity-words.ts'
import type { Span } from '../../model/span.ts'
import { cliticsOf } from '../../text/clitics.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { wordLexicon } from '../../text/lexicon.ts'
import { startsNumeral } from '../../text/numeral.ts'
import { spanStart } from '../../text/span-start.ts'
import { mayBeFuture, tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import { isAmong, peek, type Tokens, words } from './amount.ts'
import { mayDescribe, PLURAL_NOUN } from './plural.ts'

export interface Counted {
  /** The counted noun as written, without article and possessive pronoun. */
  unit: string
  of: Span
  /** The token after the noun when it belongs to the quantity's own span ("25 شخصا"), else that after the number. */
  last: number
}

const FUNCTION = words(
  'في من على إلى الى عن مع بين حتى أو أم لكن بل ثم قد لا ما لم لن هو هي هم هن التي الذي الذين اللذين اللتين هذا هذه ذلك تلك أن إن كان كانت يكون قال بعد قبل منذ خلال ضد حول عبر لدى عند نحو فقط أيضا كما حيث بينما إذا كل بعض غير سوى و منهم منها منهن منهما بينهم بينها على عليه فيها فيه له لها لهم أي أما وهو وهي كذلك ليس ليست عندما حين لما فيما بما مما عما رغم دون أمام وراء تحت فوق أكثر أقل تقريبا مقابل ضمن وسط حوالي سيما كي لو هنا هناك أمس اليوم غدا الآن نفسه نفسها جراء إثر بسبب بحسب وفق وفقا مثل مجددا جديدا منه عنها عنه إليه إليها ممن عدا خلف قرب إما إلا ألا أنه أنها إنه إنها لأن كأن لعل لكل بكل وكل بلا ليت وأن وإن أول ثاني واحد وقد ولا ولم وما فإن فقد لقد عالميا محليا دوليا متتالية متتاليا متتاليات بداية ابتداء مكرر ثانيا ثالثا رابعا خامسا أولا منا منكم حينما بعدها بعدما قبلها سابقا سابقًا حسب ذات ذو ذي خارج داخل أثناء عقب سوف كذا نحن قائلا قائلة مثلا فضلا ذهابا إيابا ايابا نقلا انظر انظروا راجع ينظر لافتا مشيرا مضيفا مؤكدا موضحا مبينا معتبرا منوها مشددا مطالبا محذرا داعيا معربا زائد ناقص عوضا بدلا',
)

/** Adjectives and quantifiers that stand before what is really counted: "كبار المسؤولين", "أهم مدارس المدينة". */
const LEADING = words('كبار أبرز أهم أكبر أفضل أشهر خيرة')
/**
 * "ثمانية من أصل 16 خبيرا", "12 من بين 40": what follows is told with its own number; "الزهور 2 من ولاية …": the number is of the place.
 */
const TOTALS = words('ولاية معتمدية محافظة مدينة جهة منطقة حي بلدية أصل بين جملة مجموع إجمالي ضمن مجمل')
/** "17 من نفس الشهر", "24 من الشهر ذاته" are days. */
const SAME = words('نفس ذات هذا هذه ذلك الشهر شهر')
const THESE = words('هؤلاء هذه تلك')
const OF = words('من')

/** Nor are these counted: "يرتفع إلى 31 عدد القتلى". */
const NOT_BEHIND = words('عدد هؤلاء')
/** Comparatives do not stand behind a number: "يشهد عامه 17 أكبر إقبال". */
const COMPARATIVE = words('أكبر أصغر أكثر أقل أعلى أدنى أفضل أسوأ أحدث أقدم أهم أبرز أقوى أضعف أقرب أبعد')

/** No function word, alone or with a pronoun ("معنا", "لكنها"), no verb. */
const isNominal = perForm((form: Form): boolean => {
  if (FUNCTION.has(form.folded) || form.folded.length < 2 || tenseOf(form) !== null || mayBeFuture(form)) return false
  const { clitics, stem } = cliticsOf(form)
  if (!clitics.some((c) => c.kind === 'enclitic')) return true
  const alone = fold(form.surface.slice(stem.start, stem.end))
  return alone.length > 1 && !FUNCTION.has(alone)
})

/** A noun that can be counted: nothing with a preposition or conjunction is written to it. */
const isNoun = perForm((form: Form): boolean => {
  if (!isNominal(form)) return false
  const { clitics, stem } = cliticsOf(form)
  return !clitics.some(
    (c) => c.kind === 'proclitic' && c.start < stem.start && form.plain.slice(c.start, c.end) !== 'ال',
  )
})

/** "رفاقه", "أعضائها": definite by the pronoun written to it. */
export const hasPronoun = (form: Form) =>
  cliticsOf(form).clitics.some((c) => c.kind === 'enclitic' && PRONOUN.test(form.surface.slice(c.start)))

/** As written, for "ألمانيا" and "إلغاء" begin like the article when they are folded. */
const isDefinite = (form: Form) => /^ال/.test(form.plain)

/** The noun behind a number; `definite` numbers may count a definite noun ("الخمسة الأوائل"). */
export function countedBehind(tokens: Tokens, at: number, first: number): Counted | null {
  const token = peek(tokens, at, first)
  // "11.4 مليون «إعجاب»": the noun stands in quotation marks.
  if (token !== undefined && QUOTES.has(token.form.surface)) return quotedBehind(tokens, at, first)
  if (token === undefined || token.kind !== 'word') return null
  if (OF.has(token.form.folded)) return countedOf(tokens, at, first)
  if (!(isNoun(token.form) || isAccusative(token)) || isDefinite(token.form) || VERB.test(token.form.folded))
    return null
  if (COMPARATIVE.has(token.form.folded) || NOT_BEHIND.has(token.form.folded)) return null
  if (startsNumeral(token) || FEMININE_PERFECT.test(token.form.folded)) return null
  const span = { start: token.start, end: token.end }
  const unit = isNoun(token.form) ? ownNoun(token.form) : token.form.surface
  // "250 نقطة أساس", "12 نقطة مئوية": the kind of point is part of the unit.
  const kind = isAmong(tokens, at, first, POINT) ? peek(tokens, at + 1, first) : undefined
  if (kind !== undefined && KINDS_OF_POINT.has(kind.form.folded))
    return { unit: `${unit} ${kind.form.surface}`, of: { start: token.start, end: kind.end }, last: at + 2 }
  return { unit, of: span, last: at + 1 }
}

/** "3 تتكفل بها المدينة": verbs of the fifth and sixth stems by their shape; "تتويج" is a noun. */
const VERB = /^(يت|تت)(?!وي)/

/** "بينهن ثلاث تعرضت", "هاتف 8110 شعرت": a verb by its shape. */
const FEMININE_PERFECT = /^[ء-ي]{2,4}[^اويءهمبن]ت$/

/** "15 لنشا": behind a number the accusative is counted, also where its first letter looks like a preposition. */
const isAccusative = ({ form }: Token): boolean => isNominal(form) && /^[لبك][^اويه].+ا$/.test(form.folded)

const QUOTES = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
])

function quotedBehind(tokens: Tokens, at: number, first: number): Counted | null {
  const [noun, close] = [peek(tokens, at + 1, first), peek(tokens, at + 2, first)]
  if (noun?.kind !== 'word' || close?.form.surface !== QUOTES.get(tokens[at]!.form.surface)) return null
  if (!tokens[at]!.spaced || noun.spaced || !isNoun(noun.form) || isDefinite(noun.form)) return null
  return { unit: ownNoun(noun.form), of: { start: noun.start, end: noun.end }, last: at + 3 }
}

const POINT = words('نقطة نقاط نقطه')
const KINDS_OF_POINT = words('أساس مئوية')

/** An indefinite noun as written but for its pronoun: nothing is written to its front ("بالغين" are adults). */
function ownNoun(form: Form): string {
  const { stem } = cliticsOf(form)
  if (!PRONOUN.test(form.surface.slice(stem.end))) return form.surface
  return bareNoun(form)
}
const PRONOUN = /^(ه|ها|هم|هما|هن|نا|ك|كم)$/

/** "25 من كبار المسؤولين", "ثلاثة من رفاقه": the noun is outside the quantity's span, and is its `of`. */
function countedOf(tokens: Tokens, at: number, first: number): Counted | null {
  const head = peek(tokens, at + 1, first)
  if (head === undefined || head.kind !== 'word') return null
  if (!isNoun(head.form) && !THESE.has(head.form.folded)) return null
  const { folded } = head.form
  if (TOTALS.has(folded) || (SAME.has(folded) && !THESE.has(folded))) return null
  // "90 من هؤلاء الأطفال".
  const shown = THESE.has(folded) ? peek(tokens, at + 2, first) : undefined
  if (shown?.kind === 'word' && isDefinite(shown.form))
    return { unit: bareNoun(shown.form), of: { start: head.start, end: shown.end }, last: at }
  const led = LEADING.has(folded)
  let last = at + 2
  let noun = head
  const next = peek(tokens, last, first)
  // "أفراد أسرته": definite by the pronoun.
  const takes = next?.kind === 'word' && isNoun(next.form) && (isDefinite(next.form) || led || hasPronoun(next.form))
  if (takes) last++
  // "ثلاثة من أبرز خمسة معايير": the noun stands behind its own number.
  if (led && next !== undefined && startsNumeral(next)) {
    const counted = peek(tokens, at + 3, first)
    if (counted?.kind !== 'word' || !isNoun(counted.form)) return null
    return { unit: ownNoun(counted.form), of: { start: head.start, end: counted.end }, last: at }
  }
  if (led && takes) {
    noun = next
    // "ست من أبرز فرق المدينة": the leading word, the noun, and what makes it definite.
    const owner = peek(tokens, last, first)
    if (!isDefinite(next.form) && owner?.kind === 'word' && isDefinite(owner.form) && isNoun(owner.form)) last++
  }
  // "6 من عناصر تنظيم سري", "12 من مقاتلي داعش": members of what is named behind them.
  const members = !takes && next?.kind === 'word' && isMembers(head.form) && isNominal(next.form)
  if (members) last++
  if (!isDefinite(head.form) && !takes && !members && !hasPronoun(head.form)) return null
  return { unit: bareNoun(noun.form), of: { start: head.start, end: tokens[last - 1]!.end }, last: at }
}

const MEMBERS = words('عناصر أفراد سكان قيادات رجال قوات أبناء أعضاء أنصار عمال جنود نواب طلاب قادة ضحايا أهالي')
const isMembers = ({ folded }: Form) => MEMBERS.has(folded) || /^[ء-ي]{4,}ي$/.test(folded)

/** How many adjectives may stand between a noun and its number: "البنوك العمومية الثلاثة". */
const MOST_ADJECTIVES = 2

/** "الدول الخمس", "الأعضاء الخمسة", "مبارياته الثلاث", "القوى العالمية الست", "دول الخليج الست": the noun before a definite number. */
export function countedBefore(tokens: Tokens, first: number): { counted: Counted; first: number } | null {
  const nearest = peek(tokens, first - 1, first)
  if (nearest === undefined || nearest.kind !== 'word' || startsNumeral(nearest) || !isNominal(nearest.form))
    return null
  let at = first - 1
  if (!definiteWord(nearest)) return null
  // Two definite words side by side are a noun and its adjective; the adjective has no preposition of its own.
  while (at > first - 1 - MOST_ADJECTIVES && isDefinite(tokens[at]!.form)) {
    const before = peek(tokens, at - 1, first)
    // "تجاربها النووية الست", "البنوك العمومية الثلاثة".
    const owned = before !== undefined && isNominal(before.form) && hasPronoun(before.form) && isPluralStem(before.form)
    if (before?.kind !== 'word' || startsNumeral(before) || !(owned || PLURAL_NOUN.test(before.form.folded))) break
    at--
  }
  const head = at === first - 1 ? possessed(tokens, at, first) : at
  const noun = tokens[head]!
  const of = { start: articleStart(noun), end: tokens[first - 1]!.end }
  return { counted: { unit: bareNoun(noun.form), of, last: first }, first: head }
}

/** The definite word at `at`, or the plural that it is the owner of: "دول الخليج الست" are six states. */
function possessed(tokens: Tokens, at: number, first: number): number {
  const before = peek(tokens, at - 1, first)
  if (before?.kind !== 'word' || PLURAL_NOUN.test(tokens[at]!.form.folded) || !isDefinite(tokens[at]!.form)) return at
  return isNoun(before.form) && PLURAL_NOUN.test(`ال${before.form.folded}`) ? at - 1 : at
}

const ARTICLE = /^[وفبكل]{0,2}?(ال|لل)/

const definiteWord = ({ form }: Token): boolean =>
  (ARTICLE.test(form.plain) && form.plain.length >= 5) || (isNominal(form) && hasPronoun(form) && isPluralStem(form))

/** "مبارياته", "أطفاله": the noun under the pronoun is a plural; "عامه الثلاثين" ranks. */
export function isPluralStem(form: Form): boolean {
  const { stem } = cliticsOf(form)
  return PLURAL_NOUN.test(`ال${fold(form.surface.slice(stem.start, stem.end))}`)
}

/** Where a noun begins: conjunction and preposition outside, article inside. */
function articleStart(token: Token): number {
  const match = ARTICLE.exec(token.form.plain)
  // "بمراحلها الثلاث".
  if (match === null) return token.start + cliticsOf(token.form).stem.start
  return spanStart(token, {
    stem: '',
    proclitics: '',
    definite: true,
    enclitic: '',
    restored: false,
    start: match[0].length,
    end: token.form.surface.length,
  })
}

/** Case, article and pronoun aside: "الشخصين" stays, "مسؤوليهم" loses هم. */
function bareNoun(form: Form): string {
  // "للدول", "والجنود": the article is surer than the likeliest cut.
  const article = ARTICLE.exec(form.plain)
  if (article !== null && form.plain === form.surface && form.plain.length >= 5)
    return form.surface.slice(article[0].length)
  const { stem } = cliticsOf(form)
  const core = form.surface.slice(stem.start, stem.end)
  if (core === '') return form.surface
  // Before a pronoun أعضاء is written أعضائـ, and إصابة إصابتـ.
  if (stem.end === form.surface.length) return core
  return core.replace(/ائ$/, 'اء').replace(/(?<!ا)ت$/, 'ة')
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
/** The duals, folded. */
export const dualWords = (): Iterable<string> => duals.map(([word]) => fold(word))
/** "بلدان" is sooner the plural: two countries are "بلدين" and "بلدان" only as a subject. */
const SOONER_PLURAL = words('بلدان')

/** "جنديين", "دولتان": two of what the press counts; in ـان it is always the dual. */
export function dualCount(tokens: Tokens, at: number): Counted | null {
  const token = tokens[at]!
  const found = dualNoun(token.form)
  if (found === null || found.split.definite || PLURALS.has(found.split.stem)) return null
  if (SOONER_PLURAL.has(found.split.stem)) return null
  // "شرطيين تركيين": the second says of what people the first are.
  const before = peek(tokens, at - 1, at)
  if (found.split.proclitics === '' && before?.kind === 'word' && isNoun(before.form) && agrees(before, token))
    return null
  const of = { start: spanStart(token, found.split), end: token.end }
  return { unit: token.form.surface.slice(found.split.start, found.split.end), of, last: at + 1 }
}

/** "مسؤولين تركيين", "جنديان إسرائيليان": two words in the same dual or plural are a noun and its adjective. */
const agrees = (a: Token, b: Token): boolean => {
  const ending = /(ين|ان)$/.exec(b.form.folded)?.[0]
  return ending !== undefined && a.form.folded.length > 4 && a.form.folded.endsWith(ending)
}

/** "دبلوماسيين روسيين اثنين": the noun before the word for two at `first`, over its adjective. */
export function countedByTwo(tokens: Tokens, first: number): Counted | null {
  const nearest = peek(tokens, first - 1, first)
  if (nearest?.kind !== 'word' || !/...(ين|ان)$/.test(nearest.form.folded) || !isNominal(nearest.form)) return null
  const before = peek(tokens, first - 2, first)
  const noun = before?.kind === 'word' && isNominal(before.form) && agrees(before, nearest) ? before : nearest
  const unit = bareNoun(noun.form)
  const start = noun.start + Math.max(0, noun.form.surface.indexOf(unit))
  return { unit, of: { start, end: nearest.end }, last: first }
}

/** The thing that a share is of: "10% من السكان", "نصف السكان". */
export function shareOf(tokens: Tokens, at: number, first: number, construct: boolean): Span | null {
  const of = isAmong(tokens, at, first, OF)
  const from = of ? at + 1 : construct ? at : -1
  const head = from < 0 ? undefined : peek(tokens, from, first)
  if (head === undefined || head.kind !== 'word' || !isNoun(head.form)) return null
  const next = peek(tokens, from + 1, first)
  const more = next?.kind === 'word' && isDefinite(next.form) && isNoun(next.form) && mayDescribe(head.form, next.form)
  const definite = isDefinite(head.form) || more || hasPronoun(head.form)
  if (!of && !definite) return null
  // "43 في المئة من استطلاع رأي …": where it ends nobody can say here.
  if (!definite && next?.kind === 'word' && isNoun(next.form)) return null
  return { start: head.start, end: more ? next.end : head.end }
}
