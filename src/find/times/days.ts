/** Days seen from today, and weekdays: "أمس", "أول أمس", "غدا", "أمس السبت", "يوم الأحد المقبل", "الثلاثاء". */
import { definiteDeictic } from './calendar-dates.ts'
import { weekdayOf } from './civil.ts'
import { isNowadays } from './nowadays.ts'
import { isWord, peek, type Reading, type Rule, type Tokens, wordSet } from './rule.ts'
import { type Meaning, today, weekdayNear } from './scene.ts'
import { ANCHOR, dayPhrase, termsAt } from './terms.ts'
import { bareValue, dayValue, type Value } from './value.ts'

const FORMER = wordSet(
  'عدو أعداء حليف حلفاء صديق أصدقاء رفاق خصوم خصم العدو جيل عالم شعارات أبطال حزب صحيفة قناة جريدة موقع تيار فضائية',
)
const COMPARED = wordSet('عن من غير مثل بين كان')
const BOTH = wordSet('معا كليهما')

const HE = wordSet('هو هي هم')
const BALL = wordSet('بكرة وبكرة')
const TOMORROW = wordSet('الغد والغد للغد بالغد')

const DAY_WORD = wordSet('يوم نهار')
const TODAY = wordSet('اليوم')

/** "أمس", "غدا", "أول من أمس", "يوم أمس", "أمس السبت", "اليوم الأحد". */
export const dayWords: Rule = {
  name: 'day from today',
  on: ANCHOR.day | ANCHOR.unit,
  read(tokens, at) {
    const from = isWord(tokens, at, at, DAY_WORD) ? at + 1 : at
    const phrase = peek(tokens, from, at) === undefined ? null : dayPhrase(tokens, from)
    const terms = termsAt(tokens, from, at)
    const shift = phrase?.entry ?? terms?.day
    if (shift === undefined || (from > at && (terms?.split.proclitics ?? '') !== '')) return null
    // "غدا هو المرجع": he became; "غدا" is tomorrow where no pronoun stands behind it.
    if (shift === 1 && phrase === null && isWord(tokens, from + 1, at, HE)) return null
    if (shift === 1 && phrase === null && isBecame(tokens, at)) return null
    // "بكرة رأسية" is a ball too.
    if (isWord(tokens, from, at, BALL) && /(ه|^من)$/.test(peek(tokens, from + 1, at)?.form.folded ?? '')) return null
    // "بكرة القدم" is football, "لعبة البكرة" a reel.
    if (isWord(tokens, from, at, BALL) && /^ال/.test(peek(tokens, from + 1, at)?.form.folded ?? '')) return null
    if (shift === 1 && phrase === null && terms?.split.definite === true && !isWord(tokens, from, at, TOMORROW))
      return null
    // "فلامس بلانغ" is no "and to yesterday".
    if (shift < 0 && phrase === null && /ل$/.test(terms?.split.proclitics ?? '')) return null
    // "بعد غد" begins with a word of its own; "وبالأمس القريب" is no day.
    const last = phrase?.last ?? from + 1
    if (isWord(tokens, last, at, 'القريب')) return null
    // "يختلف اليوم عن الأمس": of former times.
    if (shift < 0 && isWord(tokens, from, at, 'الامس') && isWord(tokens, at - 1, at, COMPARED)) return null
    // "عدو الأمس", "حلفاء الأمس": of former times.
    if (isWord(tokens, at - 1, at, FORMER)) return null
    return withWeekday(tokens, last, at, shift)
  },
}

/** "غدا الطفل رجلا": first in its sentence, with a definite subject and an accusative behind it, it is the verb. */
function isBecame(tokens: Tokens, at: number): boolean {
  const [subject, predicate] = [peek(tokens, at + 1, at), peek(tokens, at + 2, at)]
  return (
    peek(tokens, at - 1, at) === undefined &&
    isWord(tokens, at, at, BECAME) &&
    subject?.kind === 'word' &&
    subject.form.plain.startsWith('ال') &&
    termsAt(tokens, at + 1, at) === null &&
    predicate?.kind === 'word' &&
    /^(?!ال)..+ا[ً]?$/.test(predicate.form.surface)
  )
}

const BECAME = wordSet('غدا وغدا')

/** "أمس السبت", "غد، الأحد": the weekday repeats what the word says. */
function withWeekday(tokens: Tokens, last: number, first: number, shift: number): Reading {
  // "أمس (السبت)": the weekday is no part of the phrase, but tells the day.
  const bracketed = isWord(tokens, last, first, OPENING) && isWord(tokens, last + 2, first, CLOSING)
  const next = termsAt(tokens, bracketed ? last + 1 : last, first)
  const weekday = next?.weekday
  if (weekday === undefined || !next?.split.definite || next.split.proclitics !== '')
    return { last, kind: 'date', meaning: (scene) => today(scene, shift) }
  const meaning: Meaning = (scene) => nearWeekday(today(scene, shift), weekday, shift <= 0 ? 1 : 3)
  if (bracketed) return { last, kind: 'date', meaning }
  // An article of the small hours says "أمس السبت" on Monday: its weekday is surer than the clock of the page.
  return { last: last + 1, kind: 'date', meaning }
}

const OPENING = wordSet('(')
const CLOSING = wordSet(')')
const QUOTE = wordSet('« " “ ”  »')
const TITLED = wordSet(
  'عكاظ شؤون روسيا المصري عين أخبار صحيفة قناة جريدة موقع وقناة وصحيفة لصحيفة طوال طيلة خلال أثناء مجلة مدار السينما وكان',
)

/**
 * The weekday nearest to a day and at most `most` days ahead of it: a page put up on Wednesday that says "اليوم الجمعة" copies
 * a report of the Friday before, while the paper of Thursday stands on the net on Wednesday evening.
 */
function nearWeekday(day: Value | null, weekday: number, most: number): Value | null {
  if (day?.from == null) return null
  const ahead = (weekday - weekdayOf(day.from) + 7) % 7
  return dayValue(day.from + (ahead > most ? ahead - 7 : ahead))
}

const NOT_TODAY = wordSet(
  'الفاصل المشهود التاريخي الاخباري العالمي الدولي الوطني الذي الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الاخير نفسه ذاته الواحد الدراسي الانتخابي المفتوح المحلي العربي الافريقي الاوروبي التالي الموالي السابق الموعود الحادي القومي الاعلامي الدعوي التحسيسي التضامني الماضي المنصرم القادم المقبل الثقافي الذهبي العائلي البيئي التوعوي الترفيهي الخيري السنوي المهني التكويني التنشيطي الصحي التدريبي التطوعي السياحي التعريفي الأسود الأول الأولى الثانية الختامي الافتتاحي الرئيسي',
)

/** "اليوم", "هذا اليوم", "اليوم الأحد"; not "اليوم التالي", "اليوم العالمي لحرية الصحافة", "في اليوم نفسه". */
export const todayWord: Rule = {
  name: 'today',
  on: ANCHOR.unit,
  read(tokens, at) {
    const terms = termsAt(tokens, at, at)
    if (terms?.unit?.unit !== 'day' || !terms.split.definite || terms.unit.count !== 'singular') return null
    const before = tokens[at - 1]?.form.folded
    if (before === 'ذلك' || before === 'نفس' || before === 'ذات' || before === 'هذا') {
      if (before !== 'هذا') return null
    }
    // Newspapers and broadcasters ("روسيا اليوم", "المصري اليوم"), and "خلال اليوم", during the day.
    if (isWord(tokens, at - 1, at, TITLED)) return null
    // «اليوم» in quotation marks is the newspaper; "اليوم الـ15" is one of a row, and so is "هو اليوم الفاصل".
    if (isWord(tokens, at - 1, at, QUOTE) && isWord(tokens, at + 1, at, QUOTE)) return null
    if (isWord(tokens, at + 1, at, ARTICLE)) return null
    // "في اليوم" is per day, "باليوم" too.
    if (isWord(tokens, at - 1, at, 'في') && terms.split.proclitics === '') return null
    if (/[بك]/.test(terms.split.proclitics)) return null
    if (isWord(tokens, at + 1, at, NOT_TODAY) || termsAt(tokens, at + 1, at)?.next) return null
    // "اليوم (أمس)": the paper corrects the speaker.
    if (isWord(tokens, at + 1, at, '(') && isWord(tokens, at + 2, at, YESTERDAY) && isWord(tokens, at + 3, at, ')'))
      return { last: at + 4, kind: 'date', meaning: (scene) => today(scene, -1) }
    if (isNowadays(tokens, at)) return { last: at + 1, kind: 'date', meaning: () => null }
    return withWeekday(tokens, at + 1, at, 0)
  },
}

const ARTICLE = wordSet('ال')
const YESTERDAY = wordSet('أمس')

/** "هذا اليوم": the span is "اليوم" where a preposition stands before it too. */
export const thisDay: Rule = {
  name: 'this day',
  on: ANCHOR.demonstrative,
  read(tokens, at) {
    if (termsAt(tokens, at, at)?.this !== 'this' || !isWord(tokens, at + 1, at, TODAY)) return null
    // "في مثل هذا اليوم", "قيمة هذا اليوم": the day that is spoken of.
    const day = termsAt(tokens, at + 2, at)?.weekday !== undefined || termsAt(tokens, at - 1, at)?.part !== undefined
    const told = isWord(tokens, at - 1, at, 'مثل') || (isWord(tokens, at - 1, at, 'في') && tokens[at]!.sentence > 0)
    if (!day && (told || isNowadays(tokens, at + 1))) return { last: at + 2, kind: 'date', meaning: () => null }
    return withWeekday(tokens, at + 2, at, 0)
  },
}

/** People and things that are called by a weekday. */
const NOT_BEFORE_WEEKDAY = wordSet(
  'منابر منبر خطب مسجد بمسجد خطيب إمام لإمام أئمة خطباء لخطيب جامع سوق صلاه خطبه لصلاه كلا هذين ابن ال بن ابو ام',
)

const TITLE = wordSet('الدكتور الأستاذ الشيخ المهندس السيد العميد اللواء د')
const ROLE = wordSet('المحاضر الكاتب الزميل رئيسه رئيسها مديره مديرها سعادة فضيلة معالي الباحث الشاعر الناقد المدير')

/** "الثلاثاء", "يوم الأحد", "الخميس الماضي", "الجمعة المقبل"; a weekday without article only behind يوم. */
export const weekdays: Rule = {
  name: 'weekday',
  on: ANCHOR.weekday | ANCHOR.unit,
  read(tokens, at) {
    const isDay =
      isWord(tokens, at, at, DAY_WORD) ||
      (/^[وفلب]?يوم$/.test(tokens[at]!.form.folded) && peek(tokens, at + 1, at) !== undefined)
    let from = isDay ? at + 1 : at
    if (isDay && isWord(tokens, from, at, TODAY)) from++
    const terms = termsAt(tokens, from, at)
    const weekday = terms?.weekday
    if (weekday === undefined || !terms?.split.definite) return null
    if (from > at && terms.split.proclitics !== '') return null
    if (!isDay && isWord(tokens, at - 1, at, NOT_BEFORE_WEEKDAY)) return null
    // "المحاضر الدكتور الخميس": a family's name; "التقى الدكتور الخميس" has no deed before the title.
    if (!isDay && isWord(tokens, at - 1, at, TITLE) && isWord(tokens, at - 2, at, ROLE)) return null
    const bare = tokens[from]!.form.folded
    // "الأحد" the weekday; "الواحد الأحد" the One; "الاثنين معا" the two of them.
    if (bare === 'الاثنين' && isWord(tokens, from + 1, at, BOTH)) return null
    if (isWord(tokens, from - 1, at, 'الواحد')) return null
    // "الأحد الرياضي" is a programme, "الجمعة العظيمة" a feast.
    if (isWord(tokens, from + 1, at, NAMED_AFTER)) return null
    let last = from + 1
    const deictic = definiteDeictic(termsAt(tokens, last, at))
    if (deictic !== null && termsAt(tokens, last, at)?.lastOfRow !== true) last++
    // "يوم الإثنين من كل أسبوع" comes again and again.
    if (isWord(tokens, last, at, 'من') && isWord(tokens, last + 1, at, 'كل') && isWord(tokens, last + 2, at, WEEK))
      return { last: last + 3, kind: 'set', meaning: () => bareValue('R/P1W') }
    if (last === from + 1 && isEveryWeek(tokens, at, from))
      return { last, kind: 'set', meaning: () => bareValue('R/P1W') }
    const shift = last > from + 1 ? deictic : shiftOfRow(tokens, last, at)
    return { last, kind: 'date', meaning: (scene) => map(weekdayNear(scene, weekday, shift)) }
  },
}

/** "يومي السبت والأحد المقبلين": the word behind the last is of all of them. */
function shiftOfRow(tokens: Tokens, at: number, first: number): -1 | 0 | 1 | null {
  let i = at
  let count = 1
  for (;;) {
    const terms = termsAt(tokens, isWord(tokens, i, first, AND) ? i + 1 : i, first)
    if (terms?.weekday === undefined || !terms.split.definite) break
    count++
    i += isWord(tokens, i, first, AND) ? 2 : 1
  }
  const deictic = definiteDeictic(termsAt(tokens, i, first))
  return count > 1 && PLURAL_DEICTIC.test(tokens[i]?.form.folded ?? '') ? deictic : null
}

const AND = wordSet('و')
const PLURAL_DEICTIC = /(ين|ان|ه)$/
const WEEK = wordSet('أسبوع')
const DAYS_WORD = wordSet('أيام بأيام')

/** "أيام السبت", "أيام الثلاثاء والخميس": in the plural one weekday comes again, and so do days apart; "أيام الجمعة والسبت" may be two of one week. */
function isEveryWeek(tokens: Tokens, at: number, from: number): boolean {
  let first = at
  while (
    first > at - 5 &&
    /^و/.test(tokens[first]!.form.folded) &&
    termsAt(tokens, first - 1, at)?.weekday !== undefined
  )
    first--
  const listed = isWord(tokens, first - 1, at, DAYS_WORD)
  const days: number[] = []
  for (let i = first; i < from + 5; i++) {
    const day = termsAt(tokens, i, at)?.weekday
    if (day === undefined) break
    days.push(day)
  }
  // "أيام الخميس والجمعة والسبت من كل أسبوع".
  const last = first + days.length
  if (isWord(tokens, last, at, 'من') && isWord(tokens, last + 1, at, 'كل') && isWord(tokens, last + 2, at, WEEK))
    return true
  if (!listed) return false
  const next = peek(tokens, last, at)
  if (next?.kind === 'number' || definiteDeictic(termsAt(tokens, last, at)) !== null) return false
  return days.every((day, i) => i === 0 || (day - days[i - 1]! + 7) % 7 > 1)
}
const NAMED_AFTER = wordSet('الرياضي السوداء الأسود العظيمة البيضاء الدامي الحزينة المقدس')

const map = (day: number | null) => (day === null ? null : dayValue(day))

/** "الأسبوع القادم الأحد", "اثنين الأسبوع الحالي". */
export const weekdayOfWeek: Rule = {
  name: 'weekday of a week',
  on: ANCHOR.weekday | ANCHOR.unit,
  read(tokens, at) {
    const here = termsAt(tokens, at, at)
    const weekFirst = here?.unit?.unit === 'week'
    const dayAt = weekFirst ? at + 2 : at
    const weekAt = weekFirst ? at : isWord(tokens, at + 1, at, 'من') ? at + 2 : at + 1
    const weekday = termsAt(tokens, dayAt, at)?.weekday
    const week = termsAt(tokens, weekAt, at)
    const deictic = definiteDeictic(termsAt(tokens, weekAt + 1, at))
    if (weekday === undefined || week?.unit?.unit !== 'week' || !week.split.definite || deictic === null) return null
    return {
      last: Math.max(dayAt + 1, weekAt + 2),
      kind: 'date',
      meaning: (scene) => {
        const day = weekdayNear(scene, weekday, 0)
        return day === null ? null : dayValue(day + 7 * deictic)
      },
    }
  },
}
