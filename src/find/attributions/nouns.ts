/** The nouns, names and adjectives that the reader of source phrases knows: what each word is, told once a form. */
import { CLAUSAL_NOUNS, NO_CLAUSAL_NOUNS } from '../../arabic/clausal.ts'
import { HEADS, OCCASIONS } from '../../arabic/sources.ts'
import { matchEntity, OUTLET_KINDS } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import { type Form, formOf, perForm } from '../../text/form.ts'
import { wordLexicon } from '../../text/lexicon.ts'
import { HINT, hintsOf } from '../names/tagger/hints.ts'
import type { Ground } from './ground.ts'
import * as w from './words.ts'

const words = (list: string) => new Set(list.split(/\s+/).map(fold))

export const headOf = wordLexicon(HEADS, (split) => split.enclitic === '' && split.proclitics.length <= 1)
export const ownHead = wordLexicon(HEADS, (split) => split.enclitic === '' && split.proclitics === '')

/** The medium whose name begins at a token, without a head before it ("قالت رويترز"), and the letters of the proclitic before it. */
export function mediumAt(ground: Ground, i: number): { last: number; from: number } | null {
  const match = matchEntity(ground.tokens, i)
  if (match === null) return null
  const sense = match.senses[0]!
  if (!sense.sure || sense.as !== 'name' || !OUTLET_KINDS.has(sense.entity.kind)) return null
  return { last: match.last, from: match.start - ground.tokens[i]!.start }
}

const occasions = words(OCCASIONS)
/** Of these, the ones at which words are said. */
export const isSayingOccasion = (form: Form): boolean =>
  /^(بيان|تصريح|تصريحات|مقابله|حديث|كلمه|كلمته|خطاب|مءتمر|لقاء|حوار|تغريده|تدوينه|رساله|مقال|اتصال|مداخله)/.test(
    form.folded,
  )
export const isOccasion = (form: Form): boolean =>
  occasions.has(form.folded) || occasions.has(form.folded.replace(/^ال/, ''))

const clausal = words(CLAUSAL_NOUNS)
const notClausal = words(NO_CLAUSAL_NOUNS)
const CLAUSAL_SHAPE = /^(است..ا.|است.ا.ه|ان.?.ا.|ا.ت.ا.|ا..ا.|ت..ي.|ت...ه|م.ا..ه|ت.ا..|ت..ي.)$/
/** "استعداد بلاده", "إعادة فرض": a verbal noun without ال, perhaps with its subject as pronoun. */
export const isClausalNoun = perForm((form): boolean => {
  if (/^(ال|و|ف)/.test(form.plain) && !clausal.has(form.folded)) return false
  const bare = form.folded.replace(/(هما|ها|هم|ه)$/, '')
  const whole = bare !== form.folded && bare.endsWith('ت') ? `${bare.slice(0, -1)}ه` : bare
  return [form.folded, bare, whole].some(
    (stem) => clausal.has(stem) || (CLAUSAL_SHAPE.test(stem) && !notClausal.has(stem) && ownHead(form) === null),
  )
})

const happenings = words('مقتل مصرع وفاة إصابة اعتقال توقيف ارتفاع انخفاض تراجع استشهاد ضرورة')
/** Nouns that bodies announce, and are not called by: "أعلنت سلطات دياربكر مقتل جنديين". */
export const isHappening = (form: Form): boolean => happenings.has(form.folded)

const ATTACHED = words(
  'لحقوق لشؤون لمكافحة لمنطقة لقضايا لدعم لعملية لدول بشؤون لتحرير لحماية لتنمية لرعاية لتنظيم لجنوب لشمال لأوروبا لسوريا لليبيا لليمن',
)
/** ل or ب before a noun that it ties to the office before it, not to the saying. */
export const attachesByClitic = (form: Form) =>
  ATTACHED.has(form.folded) ||
  /[بل]$/.test(headOf(form)?.split.proclitics ?? '') ||
  (/^[بل]/.test(form.folded) && isPlace(formOf(form.plain.slice(1))))

/** Nouns that ب and ل stand before as often as not: "بمنطقة الرياض", "بريف دمشق". */
const PLACED = words('ريف أمر شكل صورة قضاء ناحية جهة جامعة كلية مستشفى مطار ميناء جنوب شمال شرق غرب وسط')
/** A preposition with its noun, and no name that begins with its letter: "بمنطقة", "لتقييم", "بصوته", "للمركز", not "بوتين". */
export const isPrepositional = perForm((form): boolean => {
  if (!/^[بلك]/.test(form.folded) || isPersonal(form)) return false
  if (/^(بال|كال|لل)..|^[بل][أإ]|^[بل]..+(ه|ها|هم|هما)$/.test(form.plain)) return true
  const rest = formOf(form.plain.slice(1))
  return isPlace(rest) || isClausalNoun(rest)
})
/** Is it known as a given name or a family's? */
export const isPersonal = (form: Form): boolean => (hintsOf(form) & HINT.person) !== 0
const isPlace = (form: Form): boolean => (hintsOf(form) & HINT.placeHead) !== 0 || PLACED.has(form.folded)

/** "الرئيس السابق", behind the name of a state too. */
export const isFormer = (form: Form) => /^ال(سابق|اسبق|راحل|جديد|حالي|مخلوع|منتخب|مكلف)ه?$/.test(form.folded)
/** By its shape, or one of the commonest that have none: "العام", "الأعلى", "المتحدة". */
export const isAdjective = (form: Form) =>
  w.isRelational(form) ||
  /^[بك]?ال.*ه$|^لل/.test(form.folded) ||
  /^ال(عام|اول|ثاني|ثالث|اعلي|عليا|اوسط|كبير|اكبر|جديد|حالي|سابق|اسبق|راحل|حاكم|حر|مشترك|مستقل|مسلح|خاص|عظمي|ابيض|احمر|ازرق|منتخب|مكلف|مخلوع|مءقت|تنفيذي|شرقي|غربي|رسمي|فني|معارض|مساعد|متقاعد|اتحادي|شامل|حربي|اقصي|كريم|شريف|عظيم|متحد|دائم|خاصه|قائم|مختص|مدني)$/.test(
    form.folded,
  )
/** "للصحفيين", "لوكالة رويترز": to whom it is said. */
const addressees = words(
  'للصحفيين للصحافيين للصحافة لصحيفة لوكالة لقناة لشبكة لموقع لمجلة لجريدة لإذاعة للإذاعة للتلفزيون لتلفزيون للقناة للصحيفة للوكالة لوسائل لبرنامج للموقع لمحطة لصحف له لها لهم لمراسل لمراسلة لمراسلنا لمراسلتنا لمبعوث لمبعوثة لموفد لموفدة مراسلنا مراسلتنا لإذاعتنا لموقعنا',
)
export const isAddressee = (form: Form) => addressees.has(form.folded)
