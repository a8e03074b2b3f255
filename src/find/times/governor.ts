/** The tense of the verb that governs an expression of time: "يصل الأحد" is coming, "وصل الأحد" is past. */
import { perForm } from '../../text/form.ts'
import { mayBeFuture, mayBePast, tenseOf } from '../../text/tense.ts'
import { isWord, type Tokens, wordSet } from './rule.ts'
import type { Tense } from './scene.ts'
import { termsAt } from './terms.ts'

/** How far back the verb may stand; beyond, another clause speaks. */
const REACH = 30

/** An expression so near the beginning of its sentence is governed by the verb behind it: "الثلاثاء أعلن …". */
const OPENS = 4

const PLANNED = wordSet(
  'المقرر المقرره المرتقب المرتقبه المزمع المنتظر المنتظره المتوقع المتوقعه المزمعه مقرر مقرره مزمع مرتقب سوف بحلول',
)
/** What is issued, held or signed is so already: "الحكم الصادر في نيسان", "القمة المنعقدة الأحد". */
const DONE = wordSet(
  'الصادر الصادرة المنعقد المنعقدة الموقعة المبرم المبرمة المنشور المنشورة المنتهي المنتهية المؤرخ المؤرخة المعلن المعلنة المسجل المسجلة صادر صادرة مؤرخ مؤرخة',
)
/** "الاتفاق الموقع في مايو"; further away it is a site. */
const SIGNED = wordSet('الموقع')
/** How far before its date such a participle may stand. */
const DONE_REACH = 5
const PERFECT = wordSet(
  'بدأ بدأت بدأوا كاد كادت ظل ظلت أخذ أخذت كان كانت كانوا كانا كانتا وكان وكانت وكانوا وكانا وكانتا لم ولم',
)
const WAS = wordSet('كان كانت كانوا كانا كانتا وكان وكانت وكانوا وكانا وكانتا')
const ALREADY = wordSet('قد وقد فقد لقد')
/** How far before "قد" its "كان" may stand: "وكانت المحكمة العليا في العاصمة قد تبنت". */
const WAS_REACH = 10
const DELIVERED = wordSet('تسليم لتسليم عقود عقد استحقاق')
const SINCE = wordSet('منذ مذ ومنذ')
/** How far before the time "منذ" and what began then may stand: "منذ تعيينه مديرا الخميس". */
const SINCE_REACH = 4
/** "خلال استقباله السفير الأربعاء": without a verb it is told of what was. */
const DURING = wordSet('خلال اثناء لدي')
const AFTER = wordSet('بعد عقب اثر')
/** How far before the time "بعد" and what is over may stand: "بعد تعادله السلبي مع ضيفه السبت". */
const AFTER_REACH = 8
/** "قبل اجتماعه الاثنين": without a verb it is told of what comes; "قبل يومين" is a distance. */
const BEFORE = wordSet('قبل قبيل')
const THAT = wordSet('أن')
/** "بعد أن هبطت"; "إلى أن تعادل الفريقين" is a noun. */
const WHICH_THAT = wordSet('بعد منذ سبق عقب')
/** "قبل أن تواجه البرتغال السبت" comes. */
const MEETS = /^[يت](واجه|خوض|لتق|لعب|لاق|ستضيف|صطدم|شارك|تقابل|ستقبل|حل$|ختتم|ختم)/
/** "قبل مواجهة الخميس" is told of a match to come, whatever the verb. */
const MATCH = wordSet('مواجهة مباراة لقاء قمة نهائي موقعة ملاقاة مواجهته لقائه مباراته')
/** Of a match the sides stand between: "بعد الفوز 3-1 على ضيفه في ذهاب الدور ربع النهائي يوم السبت". */
const RESULTS = /^(ال)?(فوز|خسار|هزيم|تعادل|انتصار|سقوط)/
const RESULT_REACH = 18
/** "يعود الاتفاق إلى ديسمبر": it is of then. */
const GOES_BACK = wordSet('يعود تعود يرجع ترجع')
const TO = wordSet('إلى')
const SAYS = wordSet('يقول تقول ويقول وتقول')
/** "هبط السهم ليغلق الجمعة عند": the outcome of what is told, of its tense. */
const OUTCOME =
  /^ل[يت](رتفع|نخفض|تراجع|صل|بلغ|غلق|سجل|صبح|رفع|خفض|قلص|ستقر|حتل|تصدر|هبط|صعد|فقد|كسب|نهي|خسر|فوز|تاهل|عزز|واصل|قفز|كون)/
const RELATIVE = wordSet('الذي التي الذين اللذين اللتين اللذان اللتان')
/** "في الوقت الذي يستعد فيه" tells the same as "بينما". */
const TIME = wordSet('الوقت')
/** Behind these a form that may be a noun is a perfect: "الذي ضرب المدينة", "بعد أن هبطت". */
const BEFORE_VERB = wordSet('الذي التي قد وقد فقد لقد أن عندما حين حينما بعدما')
/** "التي ترأس الوفد" is no perfect: that would be feminine. */
const OF_HER = wordSet('التي')
const FEMININE = /ت(ه|ها|هم|هما|نا)?$/
/** A describing clause reaches so far: "التحالف الذي تقود قواته المملكة". */
const RELATIVE_REACH = 6
const COMMA = wordSet('، , ؛')

/** What the way back to the verb looks at, beside verbs: most words are none of it, and are passed. */
const SIGNS = [PLANNED, DONE, SIGNED, SINCE, DURING, AFTER, BEFORE, COMMA]

const saysNothing = perForm(
  (form) =>
    !SIGNS.some((words) => words.has(form.folded)) && tenseOf(form) === null && !mayBeFuture(form) && !mayBePast(form),
)

/** Past or future, null when no verb of the sentence says. The nearest verb before decides; where the time opens the sentence, the first behind. */
export function tenseAt(tokens: Tokens, first: number, last: number): Tense | null {
  const sentence = tokens[first]!.sentence
  // "منذ يوم الاثنين" lies behind, whatever the verb.
  if (SINCE.has(tokens[first - 1]?.form.folded ?? '')) return 'past'
  // "في مارس الذي شهد الحادث": told of what was.
  if (isWord(tokens, last, first, RELATIVE) && isPastVerb(tokens, last + 1, first)) return 'past'
  // "عقود سبتمبر", "تسليم أكتوبر": oil is sold ahead.
  if (DELIVERED.has(tokens[first - 1]?.form.folded ?? '')) return 'future'
  let after = false
  let during = false
  let before = false
  let comma = false
  for (let i = first - 1; i >= 0 && i >= first - REACH && tokens[i]!.sentence === sentence; i--) {
    if (saysNothing(tokens[i]!.form)) continue
    const { folded } = tokens[i]!.form
    const tense = tenseOfToken(tokens, i, first)
    // "يعزز صدارته بعد فوزه السبت": what he leads after is over, but "سيسافر بعد لقاء السبت".
    if (tense === 'present' && isWord(tokens, first - 1, first, TO) && GOES_BACK.has(folded)) return 'past'
    const describes = tense === 'present' && isWord(tokens, i - 1, i, RELATIVE) && !isWord(tokens, i - 2, i, TIME)
    const beyond = describes && (comma || first - i > RELATIVE_REACH)
    // "قبل أن ينهي عقده الأحد": the main verb tells when.
    const subordinate = tense === 'present' && isWord(tokens, i - 1, i, THAT) && isWord(tokens, i - 2, i, BEFORE)
    // … and told after something else it is over; "قبل أن تخوض الفرق مبارياتها الأحد" opens what is to come.
    after ||= subordinate && !MEETS.test(folded) && tokens[i - 3]?.sentence === sentence
    if (tense !== null && !beyond && !subordinate && !(tense === 'present' && OUTCOME.test(folded)))
      return after && tense === 'present' ? 'past' : tense
    comma ||= COMMA.has(folded)
    const gap = first - 1 - i
    const near = gap > 0 && gap <= (isResult(tokens, i + 1) ? RESULT_REACH : AFTER_REACH)
    after ||= (near && AFTER.has(folded)) || (gap > 0 && gap <= SINCE_REACH && SINCE.has(folded))
    during ||= near && DURING.has(folded)
    if (near && BEFORE.has(folded) && isWord(tokens, i + 1, i, MATCH))
      return isOverBehind(tokens, last, first) ? 'past' : 'future'
    before ||= near && BEFORE.has(folded) && (termsAt(tokens, i + 1, first)?.bits ?? 0) === 0
  }
  if (after || during) return 'past'
  if (before) return isOverBehind(tokens, last, first) ? 'past' : 'future'
  if (first > OPENS && tokens[first - OPENS]!.sentence === sentence) return null
  for (let i = last; i < tokens.length && i < last + 2 && tokens[i]!.sentence === sentence; i++) {
    const tense = tenseOfToken(tokens, i, first)
    if (tense !== null) return tense
  }
  return null
}

/** "قبل اجتماع الحكومة الأحد، قال الوزير": it was before what is over. */
function isOverBehind(tokens: Tokens, last: number, first: number): boolean {
  for (let i = last; i < last + 3 && tokens[i]?.sentence === tokens[first]!.sentence; i++)
    if (tenseOfToken(tokens, i, first) === 'past') return true
  return false
}

/** Behind "الذي" also a fourth stem that no table has is a verb: "ألحق". */
const isPastVerb = (tokens: Tokens, at: number, first: number): boolean =>
  tokens[at] !== undefined &&
  (tenseOfToken(tokens, at, first) === 'past' || /^أ[ء-ي]{3}ت?$/.test(tokens[at]!.form.plain))

const isResult = (tokens: Tokens, at: number): boolean => RESULTS.test(tokens[at]?.form.folded ?? '')

function tenseOfToken(tokens: Tokens, at: number, first: number): Tense | null {
  const token = tokens[at]!
  if (token.kind !== 'word') return null
  const { folded } = token.form
  if (PLANNED.has(folded)) return 'future'
  if (at < first && first - at <= (SIGNED.has(folded) ? 2 : DONE_REACH) && (DONE.has(folded) || SIGNED.has(folded)))
    return 'past'
  const tense = tenseOf(token.form)
  const before = tokens[at - 1]
  if (tense === null) {
    if (mayBeFuture(token.form)) return 'future'
    return mayBePast(token.form) && isVerbPlace(tokens, at) ? 'past' : null
  }
  if (tense === 'past') return tense
  if (before !== undefined && PERFECT.has(before.form.folded)) return 'past'
  if (before !== undefined && ALREADY.has(before.form.folded) && wasBefore(tokens, at - 1)) return 'past'
  if (tense === 'future') return 'future'
  return SAYS.has(folded) ? null : 'present'
}

/** A verb opens its sentence, or stands behind "الذي", "قد", "أن". */
function isVerbPlace(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== tokens[at]!.sentence) return true
  const { folded } = before.form
  if (THAT.has(folded)) return isWord(tokens, at - 2, at, WHICH_THAT)
  return BEFORE_VERB.has(folded) && (!OF_HER.has(folded) || FEMININE.test(tokens[at]!.form.folded))
}

/** "كانت المحكمة قد تبنت": before that past. */
function wasBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - WAS_REACH && tokens[i]?.sentence === tokens[at]!.sentence; i--)
    if (WAS.has(tokens[i]!.form.folded)) return true
  return false
}
