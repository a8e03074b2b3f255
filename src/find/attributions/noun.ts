/**
 * The noun phrase that names a source: "وزير الخارجية الإيراني محمد جواد ظريف", "صحيفة «هآرتس» الإسرائيلية", "مصدر في الرئاسة",
 * "أنور قرقاش، وزير الدولة". Read from its first word to where the circumstances of speaking, the reported words or the next
 * clause begin. It knows the nouns that head sources, the names that were found, and which words close a construct (iḍāfa):
 * behind "وزير الخارجية" a word without ال is no longer part of the office, so it is a person's name.
 */
import { CLAUSAL_NOUNS, NO_CLAUSAL_NOUNS } from '../../arabic/clausal.ts'
import { HEADS, type Head, OCCASIONS } from '../../arabic/sources.ts'
import { matchEntity, OUTLET_KINDS } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { type Found, wordLexicon } from '../../text/lexicon.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import type { Ground, NamedRun, Run } from './ground.ts'
import { type SayingForm, sayingsOf } from './verbs.ts'
import * as w from './words.ts'

export interface Source extends Run {
  head: Head | null
  /** Folded, without ال. */
  headWord: string
  /** The offices and heads in it, each with its words: "الشيخ تميم، أمير دولة قطر". */
  titles: readonly (Run & { word: string })[]
  /** The proper name within the phrase: of a person, of a medium. */
  proper: Run | null
  /** The names that were found within it. */
  named: readonly NamedRun[]
  /** The phrase without apposition, parenthesis and relative clause. */
  core: Run
  definite: boolean
  /** Letters of proclitics before its first word. */
  from: number
}

const words = (list: string) => new Set(list.split(/\s+/).map(fold))

export const headOf = wordLexicon(HEADS, (split) => split.enclitic === '' && split.proclitics.length <= 1)
const ownHead = wordLexicon(HEADS, (split) => split.enclitic === '' && split.proclitics === '')

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

const LONGEST = 28

/** The noun phrase that begins at token `at`, before token `limit`; null when none that could be a source begins there. */
export function sourceAt(ground: Ground, at: number, limit: number): Source | null {
  const parse = new Parse(ground, Math.min(limit, at + LONGEST))
  return parse.read(at)
}

class Parse {
  readonly ground: Ground
  readonly tokens: readonly Token[]
  readonly limit: number
  head: Head | null = null
  headWord = ''
  titles: { word: string; first: number; last: number }[] = []
  proper: { first: number; last: number } | null = null
  named: NamedRun[] = []
  /** Does the construct stay open, so that a word without ال belongs to it? */
  open = true
  /** Within an apposition, where prepositions attach again: "عزام الأحمد القيادي في حركة فتح". */
  title = false
  coreEnd: number | null = null
  /** Behind a parenthesis no name begins that nothing tells to be one. */
  aside = false

  constructor(ground: Ground, limit: number) {
    this.ground = ground
    this.tokens = ground.tokens
    this.limit = limit
  }

  read(at: number): Source | null {
    // "#الكرملين": the mark belongs to the span and is no word of it.
    const mark = this.tokens[at]?.form.surface === '#' ? 1 : 0
    const begin = at
    at += mark
    const first = this.tokens[at]
    if (first === undefined || at >= this.limit) return null
    const from = mark === 0 ? this.proclitic(first, at) : 0
    let i = at
    while (i < this.limit) {
      const next = this.take(i, at)
      if (next === i) break
      i = next
    }
    while (
      i > at &&
      this.tokens[i - 1]!.kind === 'punct' &&
      this.ground.quotes.open[i - 1]! < at &&
      !isBracket(this.tokens[i - 1]!)
    )
      i--
    if (i === at) return null
    this.closeTitle(i)
    const core = { first: begin, last: Math.min(this.coreEnd ?? i, i) }
    const definite = w.isDefinite(first.form)
    return {
      first: begin,
      last: i,
      head: this.head,
      headWord: this.headWord,
      titles: this.titles,
      proper: this.proper,
      named: this.named,
      core,
      definite,
      from,
    }
  }

  /** Letters of و, ف or ل before the first word, where the word itself does not begin with them. */
  proclitic(token: Token, at: number): number {
    const named = this.ground.nameAt.get(at)
    if (named !== undefined) return named.name.start - token.start
    const head = headOf(token.form)
    if (head === null) return mediumAt(this.ground, at)?.from ?? 0
    return head.split.proclitics === ''
      ? 0
      : head.split.start - (head.split.definite && !/لل/.test(token.form.folded.slice(0, 3)) ? 2 : 0)
  }

  /** The token after what is taken at `i`; `i` itself when the phrase ends before it. */
  take(i: number, at: number): number {
    const token = this.tokens[i]!
    if (token.sentence !== this.tokens[at]!.sentence) return i
    if (token.kind === 'punct') return this.takeSign(i, at)
    const named = this.ground.nameAt.get(i)
    if (named !== undefined && named.last <= this.limit && named.name.type !== 'people')
      return this.takeNamed(named, i, at)
    // "اللواء 143 مشاة", "فرانس 24".
    if (token.kind === 'number')
      return i > at && this.head !== null && this.proper === null && this.tokens[i - 1]!.kind === 'word' ? i + 1 : i
    if (token.kind === 'latin') return this.takeProper(i, i + 1)
    const { form } = token
    if (form.folded.length === 1 || w.isHisWords(form) || w.isBound(form)) return i
    if (i > at && (w.isThat(form) || w.isByThat(form) || w.isRelative(form))) return i
    const medium = mediumAt(this.ground, i)
    const wrapper = medium !== null && i === at && medium.last - i > 1 ? headOf(form) : null
    if (medium !== null && wrapper?.entry.wrapper) {
      // "قناة الميادين" as the knowledge has it: the name is what the wrapper wraps.
      this.takeHead(wrapper, i, at)
      this.proper = { first: i + 1, last: medium.last }
      this.open = false
      return medium.last
    }
    if (medium !== null && (medium.from === 0 || i === at) && (this.head === null || this.head.kind === 'media')) {
      this.head ??= { kind: 'media', agreement: 'feminine' }
      this.proper ??= { first: i, last: medium.last }
      this.open = false
      return medium.last
    }
    // "أحد المسافرين لرويترز": to whom it is said.
    if (medium !== null && medium.from > 0 && i > at) return i
    const head = this.headHere(token, i, at)
    if (head !== null) return this.takeHead(head, i, at)
    if (w.isPreposition(form)) return this.attaches(i) ? i + 1 : i
    if (w.isCircumstance(form) || w.isFaInna(form) || w.isThat(form) || w.isByThat(form) || w.isAccusativeAdverb(form))
      return i
    if (w.isUnitedBy(form) && i === at) {
      this.head = { kind: 'anonymous', agreement: 'masculine', unnamed: true }
      this.headWord = form.folded
      return i + 1
    }
    return this.takeWord(token, i, at)
  }

  headHere(token: Token, i: number, at: number): Found<Head> | null {
    return i === at ? headOf(token.form) : ownHead(token.form)
  }

  takeSign(i: number, at: number): number {
    const { tokens, ground } = this
    const sign = tokens[i]!.form.surface
    const close = ground.quotes.close[i]!
    if (close > i) {
      // A name in quotation marks: "صحيفة «هآرتس»", "قائد «فيلق القدس»"; reported words are longer or follow a full phrase.
      const longest = i > at && w.isPreposition(this.tokens[i - 1]!.form) ? 10 : 5
      const fits = close - i <= longest && close < this.limit && (i === at ? close - i <= 3 : this.takesQuoted(i))
      if (!fits) return i
      if (this.head === null || this.head.kind === 'media') this.proper ??= { first: i + 1, last: close }
      if (this.head === null && mediumAt(this.ground, i + 1) !== null)
        this.head = { kind: 'media', agreement: 'feminine' }
      this.open = false
      return close + 1
    }
    if (sign === '(' && i > at) {
      let end = i + 1
      while (end < this.limit && end - i <= 6 && tokens[end]!.form.surface !== ')') end++
      if (tokens[end]?.form.surface !== ')') return i
      this.coreEnd ??= i
      this.aside = true
      return end + 1
    }
    if (sign === '#' || sign === '_') {
      // "مايك #بومبيو", "#حسن_روحاني": the sign joins or marks, the name goes on.
      if (this.proper?.last === i) this.proper.last = i + 1
      return i + 1
    }
    if ((sign === '-' || sign === '–') && i > at && !tokens[i]!.spaced && !(tokens[i + 1]?.spaced ?? true)) {
      return this.proper !== null && this.proper.last === i ? this.takeProper(i, Math.min(i + 2, this.limit)) : i + 1
    }
    if (sign === '.' && i > at && i + 1 < this.limit && this.proper?.last === i) {
      this.proper.last = i + 1
      return i + 1
    }
    if (w.isComma(sign) && i > at) return this.appositionAfter(i)
    return i
  }

  takesQuoted(i: number): boolean {
    const before = this.tokens[i - 1]!
    if (!this.open) return this.head?.kind === 'media' && this.proper === null && mediumAt(this.ground, i + 1) !== null
    return (
      before.kind === 'word' &&
      before.form.folded.length > 1 &&
      !w.isDefinite(before.form) &&
      this.proper === null &&
      before.form.folded !== fold('قائلا')
    )
  }

  /** "الوزير، جواد ظريف،", "ريك فرانكونا، محلل الشؤون العسكرية": an apposition behind a comma; else the comma ends the phrase. */
  appositionAfter(comma: number): number {
    const next = this.tokens[comma + 1]
    if (next === undefined || comma + 1 >= this.limit || next.kind === 'punct' ? next?.form.surface !== '#' : false)
      return comma
    const named = this.ground.nameAt.get(comma + 1)
    const isPerson = this.head?.kind === 'person' || this.head?.unnamed === true
    if (this.proper === null && isPerson) {
      if (
        named !== undefined
          ? named.name.type === 'person' && named.name.start === next!.start
          : this.looksLikeName(comma + 1)
      ) {
        this.coreEnd ??= comma
        this.open = false
        return comma + 1
      }
      const title = ownHead(next!.form)
      if (title !== null && title.entry.kind === 'person') {
        this.open = true
        return comma + 1
      }
      return comma
    }
    const title = ownHead(next!.form)
    if (this.proper !== null && title !== null && (title.entry.kind === 'person' || title.entry.unnamed === true)) {
      this.coreEnd ??= comma
      return comma + 1
    }
    return comma
  }

  looksLikeName(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || token.kind !== 'word') return token?.kind === 'latin' || token?.form.surface === '#'
    const { form } = token
    if (w.isDefinite(form) || w.isCircumstance(form) || w.isPreposition(form) || w.isThat(form) || w.isRelative(form))
      return false
    if (/^[وف]/.test(form.folded) && (tenseOf(form) !== null || sayingsOf(form).length > 0)) return false
    if (headOf(form) !== null || w.isOpener(form)) return false
    return (
      !isClausalNoun(form) &&
      !sayingsOf(form).some((s) => s.shape !== 'noun') &&
      !w.isAccusativeAdverb(form) &&
      form.folded.length > 1
    )
  }

  takeNamed(named: NamedRun, i: number, at: number): number {
    const { type } = named.name
    const proclitics = named.name.start - this.tokens[i]!.start
    if (i > at && proclitics > 0) {
      const clitic = this.tokens[i]!.form.folded[0]
      // "بوتين وأردوغان" are one source; "بومبيو لرويترز" is a circumstance.
      if (clitic === 'و' ? type !== 'person' || this.proper === null : !this.mayAttachClitic()) return i
      if (clitic === 'و' && this.proper !== null) {
        this.named.push(named)
        this.proper.last = named.last
        return named.last
      }
    }
    if (type === 'person') {
      if (this.named.some((n) => n.name.type === 'person') && clitical(this.tokens[i]!, named) !== 'و') return i
      this.proper = { first: i, last: named.last }
      this.coreEnd ??= named.last
      this.title = false
    } else if (!this.open && this.proper !== null && !this.title) return i
    else if (i === at || (this.head?.kind === 'media' && this.proper === null)) {
      const head = headOf(this.tokens[i]!.form)
      if (i === at && head !== null) {
        this.head = head.entry
        this.headWord = head.split.stem
        if (head.entry.wrapper && named.last - i > 1) this.proper ??= { first: i + 1, last: named.last }
      } else if (this.head?.kind === 'media') this.proper ??= { first: i, last: named.last }
    }
    this.named.push(named)
    this.open = false
    return named.last
  }

  mayAttachClitic(): boolean {
    return this.head !== null && (this.proper === null || this.title)
  }

  closeTitle(end: number): void {
    const title = this.titles.at(-1)
    if (title !== undefined && title.last < 0) title.last = end
  }

  takeHead(head: Found<Head>, i: number, at: number): number {
    if (this.titles.length === 0 || (!this.open && head.entry.kind === 'person')) {
      this.closeTitle(i)
      this.titles.push({ word: head.split.stem, first: i, last: -1 })
    }
    if (i === at) {
      this.head = head.entry
      this.headWord = head.split.stem
      this.open = !w.isDefinite(this.tokens[i]!.form)
      return i + 1
    }
    if (this.head === null && this.proper !== null) {
      // "برأت اللجنة": a word that nothing tells to be a name and a body behind it are a verb and its subject.
      if (this.named.length === 0 && head.entry.kind !== 'person' && head.entry.unnamed !== true) return i
      if (this.named.length === 0 && this.proper.last - this.proper.first < 2 && w.isDefinite(this.tokens[i]!.form))
        return i
      this.head = head.entry
    }
    if (this.proper !== null && !this.open) {
      // "نيكي هيلي سفيرة الولايات المتحدة", "عزام الأحمد القيادي في حركة فتح".
      if (head.entry.kind !== 'person' && head.entry.unnamed !== true && !this.title) return i
      this.coreEnd ??= i
      this.title = true
    }
    // "الرئيس الأمير", "كبير مستشاري": the office that stands nearest to the name decides nothing about the kind.
    if (!this.open && !head.split.definite && this.proper === null && isClausalNoun(this.tokens[i]!.form)) return i
    this.open = !head.split.definite
    return i + 1
  }

  takeWord(token: Token, i: number, at: number): number {
    const { form } = token
    if (i > at && sayingsOf(form).some((s) => s.shape === 'finite' || (s.shape === 'participle' && !this.isEpithet(s))))
      return i
    if (i > at && !this.open && isClausalNoun(form)) return i
    const proclitic = /^و/.test(form.folded)
    if (w.isDefinite(form)) {
      const clitic = form.folded[0]
      if (i > at && /^[بكل]/.test(clitic ?? '') && (!this.mayAttachClitic() || isAddressee(form))) return i
      if (i > at && proclitic && this.proper !== null && !this.title) return i
      if (i > at && !this.agrees(form, at)) return i
      // "الأحمد" behind a first name is its family name; "الروسي" behind an office is an adjective.
      if (this.head === null && (this.proper === null || this.proper.last === i)) return this.takeProper(i, i + 1)
      if (this.proper !== null && this.proper.last === i && !this.title && !w.isRelational(form))
        return this.takeProper(i, i + 1)
      if (this.proper !== null && this.proper.last === i && this.head?.kind === 'person' && !this.title)
        return this.takeProper(i, i + 1)
      this.open = false
      return i + 1
    }
    if (i > at && this.head?.kind === 'media' && form.folded === fold('للأنباء')) return i + 1
    if (i > at && isAddressee(form)) return i
    if (i > at && proclitic && !this.open && this.proper === null && headOf(form)?.split.proclitics === 'و')
      return i + 1
    if (i > at && tenseOf(form) !== null && !this.open) return i
    // "حميد وحيدي" is one name, "بوتين وأردوغان" two who speak together; a verb it is not.
    if (i > at && proclitic && !this.open && !(this.proper !== null && this.proper.last === i && this.looksLikeName(i)))
      return i
    if (i > at && this.head?.kind === 'institution' && this.isComplement(i)) return this.reopen(i)
    if (i > at && attachesByClitic(form)) return this.mayAttachClitic() ? this.reopen(i) : i
    if (i > at && /^[بلك]ا?ل/.test(form.folded) && !this.mayAttachClitic()) return i
    if (this.head === null) {
      if (i === at && isOccasion(form)) return i
      if (i === at && (!this.looksLikeName(i) || tenseOf(form) !== null || (proclitic && !this.beginsWithWaw(i))))
        return i
      return this.proper === null || this.proper.last === i ? this.takeProper(i, i + 1) : i
    }
    const entity = matchEntity(this.tokens, i)
    // "بعدن", "للأردن": a preposition with a place.
    if (i > at && entity !== null && entity.start > token.start && !proclitic)
      return this.mayAttachClitic() ? this.placed(entity.last) : i
    if (this.open && this.proper === null) {
      // An adjective or the second noun of the construct: "مصادر تركية رسمية", "مدير إدارة المخابرات".
      return i + 1
    }
    if (this.head.kind === 'person' || this.head.unnamed === true || this.head.kind === 'media') {
      if (this.aside) return i
      if (this.title || !this.looksLikeName(i)) return this.title && this.open ? i + 1 : i
      if (this.proper !== null && this.proper.last !== i) return i
      return this.takeProper(i, i + 1)
    }
    return i
  }

  /** "مصادر مطلعة", "جهات معلنة": a participle that agrees with an indefinite head is its adjective. */
  isEpithet(said: SayingForm): boolean {
    return this.open && said.gender === 'feminine' && this.head?.agreement === 'feminine'
  }

  /** "الإدارة الحالية": behind a definite body only its adjectives follow, and they agree with it; "الإدارة … النادي" is another noun. */
  agrees(form: Form, at: number): boolean {
    const { head } = this
    if (head === null || head.kind === 'person' || head.unnamed || this.open || !w.isDefinite(this.tokens[at]!.form))
      return true
    if (/^[بكل]/.test(form.folded)) return true
    return head.agreement !== 'feminine' || /(ه|ات|ي)$/.test(form.folded)
  }

  /** "الاتحاد المصري لكرة القدم": ل with a construct behind a body. */
  isComplement(i: number): boolean {
    const next = this.tokens[i + 1]
    const { folded } = this.tokens[i]!.form
    return /^ل[^ل]..?/.test(folded) && next !== undefined && i + 1 < this.limit && w.isDefinite(next.form)
  }

  /** "لحقوق الإنسان", "بوزارة الدفاع" behind an office. */
  reopen(i: number): number {
    this.open = !/^[بك]?ال|^لل/.test(this.tokens[i]!.form.folded)
    return i + 1
  }

  /** "قالت واشنطن": behind its verb, or in a known name, و is the first letter and no conjunction. */
  beginsWithWaw(i: number): boolean {
    const before = this.tokens[i - 1]
    if (before !== undefined && sayingsOf(before.form).some((s) => s.shape === 'finite')) return true
    return matchEntity(this.tokens, i)?.start === this.tokens[i]!.start
  }

  placed(last: number): number {
    this.open = false
    return Math.min(last, this.limit)
  }

  takeProper(first: number, last: number): number {
    if (this.proper === null) {
      this.proper = { first, last }
      if (this.head !== null) this.coreEnd ??= null
    } else if (this.proper.last === first) {
      if (last - this.proper.first > 12) return first
      this.proper.last = last
    } else return first
    this.open = false
    return last
  }

  /** Does a preposition belong to the phrase ("سفير بلاده في باريس", "عدد من المؤسسات"), not to the saying ("قال في بيان")? */
  attaches(i: number): boolean {
    const next = this.tokens[i + 1]
    if (next?.form.surface === '#')
      return this.head?.kind === 'person' && this.proper === null && this.tokens[i]!.form.folded === fold('في')
    if (next === undefined || next.kind !== 'word' || isOccasion(next.form) || w.isCircumstance(next.form)) return false
    const preposition = this.tokens[i]!.form.folded
    const person = this.head !== null && (this.head.kind === 'person' || this.head.unnamed === true)
    if (preposition === fold('من')) {
      const few = this.head?.kind === 'anonymous' || this.title
      if (few) this.open = true
      return few
    }
    if (!person || (this.proper !== null && !this.title)) return false
    if (['في', 'لدى', 'إلى', 'باسم', 'على', 'عن'].map(fold).includes(preposition)) {
      if (
        ['على', 'عن', 'إلى'].map(fold).includes(preposition) &&
        !['مبعوث', 'مشرف', 'سفير', 'مسءول', 'مسؤول', 'مساعد'].map(fold).includes(this.headWord)
      )
        return false
      this.open = true
      return true
    }
    return false
  }
}

const ATTACHED = words(
  'لحقوق لشؤون لمكافحة لمنطقة لقضايا لدعم لعملية لدول بشؤون لتحرير لحماية لتنمية لرعاية لتنظيم لجنوب لشمال لأوروبا لسوريا لليبيا لليمن',
)
/** ل or ب before a noun that it ties to the office before it, not to the saying. */
const attachesByClitic = (form: Form) => ATTACHED.has(form.folded) || /[بل]$/.test(headOf(form)?.split.proclitics ?? '')

const isBracket = (token: Token) => token.form.surface === ')'
const clitical = (token: Token, named: NamedRun) => (named.name.start > token.start ? token.form.folded[0] : '')
/** "للصحفيين", "لوكالة رويترز": to whom it is said. */
const addressees = words(
  'للصحفيين للصحافيين للصحافة لصحيفة لوكالة لقناة لشبكة لموقع لمجلة لجريدة لإذاعة للإذاعة للتلفزيون لتلفزيون للقناة للصحيفة للوكالة لوسائل لبرنامج للموقع لمحطة لصحف له لها لهم',
)
export const isAddressee = (form: Form) => addressees.has(form.folded)
