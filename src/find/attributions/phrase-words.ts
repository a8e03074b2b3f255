/** The words of a source phrase: names, heads, adjectives, further nouns, prepositions that belong to it. */
import type { Head } from '../../arabic/sources.ts'
import { matchEntity } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import type { Form } from '../../text/form.ts'
import type { Found } from '../../text/lexicon.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import { officeAt } from '../names/office.ts'
import type { NamedRun } from './ground.ts'
import {
  attachesByClitic,
  headOf,
  isAddressee,
  isAdjective,
  isClausalNoun,
  isFormer,
  isHappening,
  isOccasion,
  isPersonal,
  mediumAt,
} from './nouns.ts'
import type { Phrase } from './phrase.ts'
import { sayingsOf } from './verbs.ts'
import * as w from './words.ts'

export function takeNamed(phrase: Phrase, named: NamedRun, i: number, at: number): number {
  const { type } = named.name
  if (
    i > at &&
    named.name.start > phrase.tokens[i]!.start &&
    (mediumAt(phrase.ground, i) !== null || isAddressee(phrase.tokens[i]!.form))
  )
    return i
  const proclitics = named.name.start - phrase.tokens[i]!.start
  if (i > at && proclitics > 0) {
    const clitic = phrase.tokens[i]!.form.folded[0]
    // "بوتين وأردوغان" are one source; "بومبيو لرويترز" is a circumstance.
    if (clitic === 'و' ? type !== 'person' || phrase.proper === null : !phrase.mayAttachClitic()) return i
    if (clitic === 'و' && phrase.proper !== null) {
      phrase.named.push(named)
      phrase.proper.last = named.last
      return named.last
    }
  }
  if (type === 'person') {
    if (phrase.named.some((n) => n.name.type === 'person') && clitical(phrase.tokens[i]!, named) !== 'و') return i
    // "معز السيناوي", of which only the family name was found.
    const begun = phrase.proper !== null && phrase.proper.last === i && proclitics === 0 && phrase.head !== null
    phrase.proper = { first: begun ? phrase.proper!.first : i, last: named.last }
    phrase.coreEnd ??= named.last
    phrase.title = false
  } else if (!phrase.open && i > at && (proclitics === 0 || (phrase.proper !== null && !phrase.title))) return i
  else if (i === at || (phrase.head?.kind === 'media' && phrase.proper === null && proclitics === 0)) {
    const head = headOf(phrase.tokens[i]!.form)
    if (i === at && head !== null) {
      phrase.titles.push({ word: head.split.stem, first: i, last: named.last })
      phrase.head = head.entry
      phrase.headWord = head.split.stem
      if (head.entry.wrapper && named.last - i > 1) phrase.proper ??= { first: i + 1, last: named.last }
    } else if (phrase.head?.kind === 'media' && isMedium(phrase, i - 1))
      phrase.proper ??= { first: i, last: named.last }
  }
  phrase.named.push(named)
  phrase.open = false
  // "علي بن عمير آل جرمان": the name goes on.
  const last = phrase.tokens[named.last - 1]!.form.plain
  if (type === 'person' && /^(آل|بن|ابن|أبو|أبي)$/.test(last) && phrase.tokens[named.last]?.kind === 'word')
    return phrase.takeProper(named.last, named.last + 1)
  return named.last
}

export function takeHead(phrase: Phrase, head: Found<Head>, i: number, at: number): number {
  // "اختار الاتحاد الدولي المغني سالم": a body and a man are a subject and its object.
  const isMan = head.entry.kind === 'person' && head.split.definite && !w.isRelational(phrase.tokens[i]!.form)
  if (i > at && isMan && phrase.head?.kind === 'institution' && !phrase.open) return i
  // "نادي العين بطل الدوري": what the body is besides.
  if (i > at && head.entry.kind === 'person' && phrase.head?.kind === 'institution' && phrase.named.at(-1)?.last === i)
    return i
  // "أبلغ الوزير الإسرائيلي الرئيس الروسي": an office with a demonym of its own is another man.
  if (i > at && head.split.definite && isPeople(phrase, i - 1) && isPeople(phrase, i + 1)) return i
  if (!phrase.open && phrase.named.some(({ name }) => name.type === 'person') && isAnother(phrase, i)) return i
  if (phrase.titles.length === 0 || (!phrase.open && head.entry.kind === 'person')) {
    phrase.closeTitle(i)
    phrase.titles.push({ word: head.split.stem, first: i, last: -1 })
  }
  if (i === at) {
    phrase.head = head.entry
    phrase.headWord = head.split.stem
    phrase.open = !w.isDefinite(phrase.tokens[i]!.form)
    return i + 1
  }
  if (phrase.head === null && phrase.proper !== null) {
    // "برأت اللجنة": a word that nothing tells to be a name and a body behind it are a verb and its subject.
    if (phrase.named.length === 0 && head.entry.kind !== 'person' && head.entry.unnamed !== true) return i
    // "ابتكر مهندس ياباني": so are one and a man without his name.
    const isOne = phrase.named.length === 0 && phrase.proper.last - phrase.proper.first < 2
    if (isOne && (w.isDefinite(phrase.tokens[i]!.form) || !isPersonal(phrase.tokens[phrase.proper.first]!.form)))
      return i
    phrase.head = head.entry
  }
  if (phrase.proper !== null && !phrase.open) {
    // "نيكي هيلي سفيرة الولايات المتحدة", "سالم الهادي القيادي في حركة النهضة".
    if (head.entry.kind !== 'person' && head.entry.unnamed !== true && !phrase.title) return i
    phrase.coreEnd ??= i
    phrase.title = true
  }
  // "الرئيس الأمير", "كبير مستشاري": the office that stands nearest to the name decides nothing about the kind.
  if (
    !phrase.open &&
    phrase.head !== null &&
    !head.split.definite &&
    head.entry.kind !== 'person' &&
    head.entry.unnamed !== true
  )
    return i
  if (!phrase.open && !head.split.definite && phrase.proper === null && isClausalNoun(phrase.tokens[i]!.form)) return i
  phrase.open = !head.split.definite
  return i + 1
}

/** "التقى الوزير سامح شكري وزيرة الخارجية السويدية مارغوت فالستروم": an office with a holder or a state of its own is another's. */
function isAnother({ tokens, ground, named }: Phrase, i: number): boolean {
  const office = officeAt(tokens, i)
  if (office === null) return false
  if (office.count === 'one' && ground.nameAt.get(office.last)?.name.type === 'person') return true
  const told = named.flatMap(({ name }) =>
    name.type === 'people' || name.type === 'state' ? (name.countries ?? []) : [],
  )
  const own = office.of.flatMap(({ type, countries }) => (type === 'state' ? countries : []))
  return own.length > 0 && told.length > 0 && !own.some((code) => told.includes(code))
}

/** Offices that take a preposition which is sooner the verb's: "أشار المسؤول إلى السياسات", "المبعوث إلى سوريا". */
const OFFICE_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['إلى', 'مبعوث موفد سفير مندوب'],
    ['على', 'مشرف قائم'],
    ['عن', 'مسؤول مسئول ممثل نائب عضو قيادي ناطق متحدث مدافع'],
  ].map(([preposition, offices]) => [fold(preposition!), new Set(offices!.split(' ').map(fold))]),
)

/** "موقع بورصة تونس": the site is that of the whole, not of its last word. */
/** "الرئاسة الأميركية السابقة", and "الهيئة العامة" where the name that was found ends early. */
const isOwnAdjective = ({ head }: Phrase, form: Form): boolean =>
  w.isRelational(form) || isFormer(form) || (head?.kind === 'institution' && isAdjective(form))

const isMedium = ({ tokens }: Phrase, i: number): boolean =>
  tokens[i]!.kind === 'punct' || headOf(tokens[i]!.form)?.entry.kind === 'media'

const isPeople = ({ ground }: Phrase, i: number): boolean => ground.nameAt.get(i)?.name.type === 'people'

export function takeWord(phrase: Phrase, token: Token, i: number, at: number): number {
  const { form } = token
  // "مراسل الجوهرة أف أم": the outlet's own name.
  if (i > at && phrase.head?.unnamed === true && phrase.ground.outlet?.split(' ').includes(form.folded)) return i + 1
  if (i === at && w.isEmphasis(form)) return i
  if (w.isEmphasis(form)) {
    phrase.closeTitle(i)
    phrase.coreEnd ??= i
    return i + 1
  }
  // "اختتم الوزير زيارته": behind a closed construct the verb's object.
  if (i > at && !phrase.open && w.isPossessed(form)) return i
  if (i > at && sayingsOf(form).some((s) => s.shape === 'finite' || (s.shape === 'participle' && !phrase.isEpithet(s))))
    return i
  if (
    i > at &&
    (!phrase.open || phrase.isQualified(i, at)) &&
    isClausalNoun(form) &&
    !w.isRelational(form) &&
    !isPeople(phrase, i)
  )
    return i
  // "أعلنت سلطات دياربكر مقتل": what happened is what is said.
  if (i > at + 1 && isHappening(form)) return i
  const proclitic = /^و/.test(form.folded)
  if (w.isDefinite(form)) {
    const clitic = form.folded[0]
    // "النقابة الوطنية للصحفيين التونسيين" is theirs, and says it to anybody.
    const next = phrase.tokens[i + 1]
    const isTheirs = /^(نقابه|جمعيه|اتحاد|رابطه|فيدراليه)$/.test(phrase.headWord) && isAddressee(form)
    if (i > at && isTheirs && next !== undefined && w.isRelational(next.form)) return i + 1
    if (i > at && /^[بكل]/.test(clitic ?? '') && (!phrase.mayAttachClitic() || isAddressee(form))) return i
    if (i > at && proclitic && phrase.proper !== null && !phrase.title) return i
    // "الهيئة العامة للغذاء والدواء": both are what the body is for.
    const isBoth =
      proclitic && /^لل/.test(phrase.tokens[i - 1]?.form.folded ?? '') && phrase.head?.kind === 'institution'
    if (i > at && isBoth) return i + 1
    if (i > at && !phrase.agrees(form, at)) return i
    // "فسر مراقبون التغيير": a plural that keeps its ن has no genitive.
    if (i === at + 1 && /...(ون|ين)$/.test(phrase.headWord) && !w.isDefinite(phrase.tokens[at]!.form)) return i
    // "وزير النقل الخط", "رئيس البلدية السكان": behind a closed construct only adjectives follow; another noun is the verb's object.
    if (
      i > at &&
      !phrase.open &&
      !proclitic &&
      phrase.head !== null &&
      phrase.proper === null &&
      !/^[بكل]/.test(form.folded) &&
      !isAdjective(form)
    )
      return i
    if (i > at && phrase.proper === null && phrase.named.at(-1)?.last === i && !isOwnAdjective(phrase, form)) return i
    // "ينفي السعوديون الاتهامات": nor has one with its article.
    const begin = phrase.tokens[at]!.form
    const isPeople = phrase.head === null && /...(ون|ين)$/.test(begin.folded) && !isPersonal(begin)
    if (i > at && isPeople && !/(ون|ين)$/.test(form.folded)) return i
    // "الأحمد" behind a first name is its family name; "الروسي" behind an office is an adjective.
    if (phrase.head === null && (phrase.proper === null || phrase.proper.last === i)) return phrase.takeProper(i, i + 1)
    if (phrase.proper !== null && phrase.proper.last === i && !phrase.title && !w.isRelational(form))
      return phrase.takeProper(i, i + 1)
    if (phrase.proper !== null && phrase.proper.last === i && phrase.head?.kind === 'person' && !phrase.title)
      return phrase.takeProper(i, i + 1)
    phrase.open = false
    return i + 1
  }
  if (i > at && phrase.head?.kind === 'media' && form.folded === fold('للأنباء')) return i + 1
  if (i > at && isAddressee(form)) {
    // "الموقع الإلكتروني لصحيفة «…»": the site is the newspaper's.
    if (phrase.headWord !== SITE || phrase.proper !== null || headOf(form)?.entry.kind !== 'media') return i
    phrase.open = true
    return i + 1
  }
  if (i > at && proclitic && !phrase.open && phrase.proper === null && headOf(form)?.split.proclitics === 'و')
    return phrase.reopen(i)
  if (i > at && tenseOf(form) !== null && !phrase.open) return i
  // "حميد وحيدي" is one name, "بوتين وأردوغان" two who speak together; a verb it is not.
  if (
    i > at &&
    proclitic &&
    !phrase.open &&
    !(phrase.proper !== null && phrase.proper.last === i && phrase.looksLikeName(i))
  )
    return i
  if (i > at && phrase.head?.kind === 'institution' && phrase.isComplement(i)) return phrase.reopen(i)
  if (i > at && phrase.leadsToName(i)) return phrase.reopen(i)
  if (i > at && attachesByClitic(form)) return phrase.mayAttachClitic() ? phrase.reopen(i) : i
  if (i > at && /^[بلك]ا?ل/.test(form.folded) && !phrase.mayAttachClitic()) return i
  if (phrase.head === null) {
    if (i === at && isOccasion(form)) return i
    if (i === at && (!phrase.looksLikeName(i) || tenseOf(form) !== null || (proclitic && !phrase.beginsWithWaw(i))))
      return i
    // "اعتبر ديمتري بيسكوف مزاعم": behind a name of two words that was found as one, a word is sooner the object.
    const found = phrase.named.at(-1)
    const next = phrase.tokens[i + 1]
    const isConstruct = next !== undefined && w.isDefinite(next.form) && !w.isDefinite(form)
    if (found?.last === i && found.name.type === 'person' && (isConstruct || isClausalNoun(form))) return i
    // "أشاد الرحبي بمواقف": a preposition with its noun.
    if (i > at && /^[بل]...../.test(form.folded) && !isPersonal(form)) return i
    return phrase.proper === null || phrase.proper.last === i ? phrase.takeProper(i, i + 1) : i
  }
  const entity = matchEntity(phrase.tokens, i)
  // "بعدن", "للأردن": a preposition with a place.
  if (i > at && entity !== null && entity.start > token.start && !proclitic)
    return phrase.mayAttachClitic() ? phrase.placed(entity.last) : i
  if (phrase.open && phrase.proper === null) {
    // An adjective or the second noun of the construct: "مصادر تركية رسمية", "مدير إدارة المخابرات".
    return i + 1
  }
  if (phrase.head.kind === 'person' || phrase.head.unnamed === true || phrase.head.kind === 'media') {
    if (phrase.aside) return i
    // Behind "صحيفة العرب" or "الصحيفة" a word without ال is no part of the name.
    if (phrase.head.kind === 'media' && w.isDefinite(phrase.tokens[i - 1]!.form)) return i
    if (phrase.title || !phrase.looksLikeName(i)) return phrase.title && phrase.open ? i + 1 : i
    if (phrase.proper !== null && phrase.proper.last !== i) return i
    return phrase.takeProper(i, i + 1)
  }
  return i
}

export function attaches(phrase: Phrase, i: number): boolean {
  const next = phrase.tokens[i + 1]
  const before = phrase.tokens[i - 1]?.form.folded ?? ''
  if (phrase.tokens[i]!.form.folded === fold('عن') && /^(ال)?صادره?$/.test(before)) return phrase.opens(true)
  if (next !== undefined && phrase.ground.quotes.close[i + 1]! > i) {
    // "الباحث في «معهد …»".
    return phrase.opens(phrase.proper === null && (phrase.head?.kind === 'person' || phrase.head?.unnamed === true))
  }
  // "المصدر المقرب من المحادثات", "مسؤول مطلع على الملف".
  if (/^(ال)?(مقرب|قريب|مطلع)(ه|ون|ين)?$/.test(before) && /^(من|علي)$/.test(phrase.tokens[i]!.form.folded))
    return phrase.opens(true)
  if (next?.form.surface === '#')
    return phrase.head?.kind === 'person' && phrase.proper === null && phrase.tokens[i]!.form.folded === fold('في')
  if (next === undefined || next.kind !== 'word' || isOccasion(next.form) || w.isCircumstance(next.form)) return false
  const preposition = phrase.tokens[i]!.form.folded
  const person = phrase.head !== null && (phrase.head.kind === 'person' || phrase.head.unnamed === true)
  if (preposition === fold('من')) {
    return phrase.opens(phrase.head?.kind === 'anonymous' || phrase.title)
  }
  if (!person || (phrase.proper !== null && !phrase.title)) return false
  if (['في', 'لدى', 'إلى', 'باسم', 'على', 'عن'].map(fold).includes(preposition)) {
    const needs = OFFICE_OF.get(preposition)
    if (needs !== undefined && !needs.has(phrase.headWord)) return false
    phrase.open = true
    return true
  }
  return false
}

const SITE = fold('موقع')
const clitical = (token: Token, named: NamedRun) => (named.name.start > token.start ? token.form.folded[0] : '')
