/**
 * "اليوم" is the day of publication in news and nowadays in argument: "التقى الوزير اليوم نظيره", "يعاني الشباب اليوم". News says it in its
 * first sentences or beside what happens on one day; elsewhere, without such a sign, no day is claimed.
 */
import { tenseOf } from '../../text/tense.ts'
import { isWord, peek, type Tokens, wordSet } from './rule.ts'
import { termsAt } from './terms.ts'

const STATE_OF_THINGS = wordSet(
  'عليه عليها معرض معرضون أما العالم الحال عالم عالمنا جيل شباب واقعنا إنسان واقع عصر حليف شهيد هو هي هم وهو وهي وهم نحن إننا أننا لأننا زمن أبناء',
)
const LASTING = wordSet(
  'يعاني تعاني نعاني يعانون يوجد توجد تقع يقع تقيم يقيم نشهد يشهد يحدث يجري يحصل تستخدم يستخدم نرى نشاهده ينعم يفخر باتت بات أصبح أصبحت صار صارت غدا غدت يعد تعد يعتبر تعتبر نعيش يعيش تعيش نواجه يواجه تواجه نعرف نعرفها نعرفه نراه نراها نشهده نشهدها نعيشه نعيشها لدينا لديها لديه تعيشه يعيشه نعرفهم يعانيه تعانيه',
)
/** "يواجه المنتخب اليوم نظيره" is a match: said of one day in the first sentences, of a state elsewhere. */
const EITHER = wordSet('يواجه تواجه يشهد يجري يقيم تقيم')
/** What is said or done on one day, as nouns and participles: "في تصريح اليوم", "المقررة اليوم", "مباراة اليوم". */
const HAPPENINGS = wordSet(
  'بيان بلاغ تصريح تصريحات تصريحاته تصريحه مؤتمر اجتماع اجتماعه اجتماعها جلسة جلسته لقاء لقائه لقائها لقاءه مباراة مباريات مواجهة مواجهات تداولات تعاملات ندوة كلمته كلمتها خطابه مداخلة مداخلته تدوينة تغريدة استضافته حضوره ترؤسه ترأسه إشرافه استقباله افتتاحه زيارته رده اتصال قرعة صادر صادرة منعقد منعقدة مقرر مقررة مقام مقامة مبرمج مبرمجة منشور منشورة حادث انفجار هجوم تظاهرة مظاهرة مسيرة خطبة تدريب تدريبات اعتقال مقالة مقال سعر أسعار صحف صحيفة مران حصة امتحانات اختبارات انتخابات احتجاجات غارات قصف تداولاته تداولاتها جلسات عدد طقس أجواء حفل حفلا احتفالية أمسية مراسم',
)
/** Imperfects of what is set for a day, without their prefix: "تنطلق اليوم", "يلتقي اليوم". */
const SET_FOR_A_DAY = wordSet(
  'نطلق نعقد عقد لتقي لعب خوض ستضيف حتضن غادر توجه بدأ ستأنف ختتم صل فتتح قام جرى دور سافر ستقبل جتمع ناقش صوت لاقي سحب ستهل باشر نظم حيي حتفل رعى دشن زور عود شيع نظر خضع دلي صدر علن كشف نهي تواصل قابل تقابل تبارى تنافس سدل ستكمل حل سلم وقع حسم تطلع',
)
/** "في وقت لاحق اليوم", "الأكثر ارتفاعا اليوم": of one day by themselves. */
const OF_A_DAY = wordSet('لاحق سابق مبكر متأخر ارتفاعا انخفاضا تضررا تداولا نشاطا خسارة')
/** What is expected is set for a day, with its verb behind أن or without: "من المنتظر أن يتم اليوم". */
const EXPECTED = wordSet('المقرر المنتظر المتوقع المرتقب المزمع المفترض المقررة المنتظرة المتوقعة المرتقبة المزمعة')
/** A clause ends where another is opened. */
const CLAUSE = wordSet(
  'أن إن أنه إنه أنها إنها أننا بأن بأنه بأنها لأن الذي التي الذين ما لكن ولكن بل حيث بينما إذا لو كما مما',
)
/** "حتى اليوم": a stretch that ends with the day of writing. */
const UNTIL = wordSet('حتى إلى لغاية غاية حد وحتى وإلى')
const CLOCK = wordSet('بداية انطلاقا إنطلاقا ابتداء اعتبارا الساعة عند بمناسبة')
const MARKS = wordSet('( « " “ – - ) » ”')
const TODAY = wordSet('اليوم')
const REACH = 14
/** The sentences in which news tells what happened: the byline or the first paragraph. */
const LEDE = 2

/** Does "اليوم" at token `at` mean our times? */
export function isNowadays(tokens: Tokens, at: number): boolean {
  // "صباح اليوم", "من مساء اليوم": a part of one day.
  if (termsAt(tokens, at - 1, at)?.part !== undefined || isDated(tokens, at) || isWord(tokens, at - 1, at, UNTIL))
    return false
  const lede = tokens[at]!.sentence < LEDE
  return isStateOfThings(tokens, at, lede) || (!lede && !isOfOneDay(tokens, at))
}

/** "اليوم (الأحد)", "اليوم، الجمعة", "اليوم 5 مايو", "اليوم بداية من الساعة 15:00". */
function isDated(tokens: Tokens, at: number): boolean {
  const mark = isWord(tokens, at + 1, at, MARKS) || isWord(tokens, at + 1, at, '،')
  const next = mark ? at + 2 : at + 1
  if (termsAt(tokens, next, at)?.weekday !== undefined && termsAt(tokens, next, at)!.split.definite) return true
  return isWord(tokens, at + 1, at, CLOCK)
}

/**
 * "كما هو الحال اليوم", "عالم اليوم", "الأجهزة التي باتت جزءا من بيوتنا اليوم.": said last in a clause whose verb tells what lasts; an event
 * has another verb.
 */
function isStateOfThings(tokens: Tokens, at: number, lede: boolean): boolean {
  const lasts = (i: number): boolean => {
    const folded = peek(tokens, i, at)?.form.folded.replace(/^[وف](?=..)/, '') ?? ''
    return LASTING.has(folded) && !(lede && EITHER.has(folded))
  }
  const before = peek(tokens, at - 1, at)
  if (before === undefined) return false
  // "تقع اليوم قرب الميدان", "ما نعيشه اليوم من تطرف": the verb of what lasts stands just before.
  if (lasts(at - 1)) return true
  // "وطننا اليوم يعاني": so does it behind a noun.
  if (tenseOf(before.form) === null && lasts(at + 1)) return true
  if (STATE_OF_THINGS.has(before.form.folded.replace(/^[وفبلك](?=[اعجشنز])/, ''))) return true
  // "أصبح كثيرون اليوم من أشد المدافعين": what has become so.
  for (let i = at - 1; i >= at - 4; i--) if (isWord(tokens, i, at, BECAME)) return true
  if (peek(tokens, at + 1, at)?.kind === 'word') return false
  for (let i = at - 1; i > at - 12; i--) {
    const token = peek(tokens, i, at)
    if (token === undefined || token.kind === 'punct') return false
    if (lasts(i)) return true
    if (tenseOf(token.form) !== null) return false
  }
  return false
}

/** Does its clause tell what happens on one day? */
function isOfOneDay(tokens: Tokens, at: number): boolean {
  // "وقال الوزير، اليوم، إن": the commas are only round the word.
  const from = isWord(tokens, at - 1, at, '،') ? at - 2 : at - 1
  for (let i = from; i > at - REACH; i--) {
    const token = peek(tokens, i, at)
    if (token === undefined) break
    // A full stop inside "ايه.ان.زد" ends nothing.
    if (token.kind === 'punct' && !isWord(tokens, i, at, MARKS) && tokens[i + 1]!.spaced) break
    if (CLAUSE.has(token.form.folded)) return isExpected(tokens, i, at)
    const told = toldOfOneDay(tokens, i)
    if (told !== null) return told || isExpected(tokens, i - 1, at)
  }
  const next = peek(tokens, at + 1, at)
  return next?.kind === 'word' && toldOfOneDay(tokens, at + 1) === true && tenseOf(next.form) !== null
}

/** "من المقرر أن", with أن at token `clause`. */
const isExpected = (tokens: Tokens, clause: number, at: number): boolean =>
  isWord(tokens, clause - 1, at, EXPECTED) || isWord(tokens, clause - 2, at, EXPECTED)

/** True where the word tells of one day, false where its verb tells of a state, null where it tells nothing. */
function toldOfOneDay(tokens: Tokens, at: number): boolean | null {
  const { form, kind } = tokens[at]!
  if (kind !== 'word') return null
  const bare = form.folded.replace(/^[وف](?=..)/, '')
  if (LASTING.has(bare) || LASTING.has(form.folded)) return false
  if (HAPPENINGS.has(bare.replace(/^[بلك]?(ال|لل)|^[بل](?=...)/, ''))) return true
  if (OF_A_DAY.has(form.folded) || EXPECTED.has(form.folded)) return true
  const tense = tenseOf(form)
  // "عثرت اليوم": a perfect by its ending, close by.
  if (tense === null && /^[ء-ي]{3,4}([^ا]ت|وا)$/.test(bare) && isWord(tokens, at + 1, at, TODAY)) return true
  if (tense !== 'present') return tense === null ? null : !CHANGES.test(bare)
  return SET_FOR_A_DAY.has(bare.replace(/^[يت]/, ''))
}

const BECAME = wordSet('أصبح أصبحت فأصبح فأصبحت وأصبح وأصبحت بات باتت وبات وباتت صار صارت وصار وصارت')
/** "تحولت اليوم إلى", "تغير": a perfect of what has become. */
const CHANGES = /^(تحول|تغير|تطور|توحد|اصبح|صار|بات|امس[يت]|زال|عاد|كان|كنا|ليس)/
