/** A source phrase while it is read: what it holds so far, and the questions of grammar its next word raises. */
import type { Head } from '../../arabic/sources.ts'
import { matchEntity } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import { type Form, formOf } from '../../text/form.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import type { Ground, NamedRun } from './ground.ts'
import { headOf, isClausalNoun, isPrepositional } from './nouns.ts'
import { type SayingForm, sayingsOf } from './verbs.ts'
import * as w from './words.ts'

const LADA = fold('لدى')

export class Phrase {
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
  /** Within an apposition, where prepositions attach again: "سالم الهادي القيادي في حركة النهضة". */
  title = false
  coreEnd: number | null = null
  /** Behind a parenthesis no name begins that nothing tells to be one. */
  aside = false

  constructor(ground: Ground, limit: number) {
    this.ground = ground
    this.tokens = ground.tokens
    this.limit = limit
  }

  closeTitle(end: number): void {
    const title = this.titles.at(-1)
    if (title !== undefined && title.last < 0) title.last = end
  }

  /** "لحقوق الإنسان", "بوزارة الدفاع" behind an office. */
  reopen(i: number): number {
    this.open = !/^و?[بك]?ال|^لل/.test(this.tokens[i]!.form.folded)
    return i + 1
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
  opens(fits: boolean): boolean {
    this.open ||= fits
    return fits
  }

  mayAttachClitic(): boolean {
    return this.head !== null && (this.proper === null || this.title)
  }

  looksLikeName(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || token.kind !== 'word') return token?.kind === 'latin' || token?.form.surface === '#'
    const { form } = token
    if (w.isDefinite(form) || w.isCircumstance(form) || w.isPreposition(form) || w.isThat(form) || w.isRelative(form))
      return false
    if (/^[وف]/.test(form.folded) && (tenseOf(form) !== null || sayingsOf(form).length > 0)) return false
    if (this.isObject(i)) return false
    if (headOf(form) !== null || w.isOpener(form) || isPrepositional(form)) return false
    if (/^ب/.test(form.folded) && isClausalNoun(formOf(form.plain.slice(1)))) return false
    return (
      !isClausalNoun(form) &&
      !sayingsOf(form).some((s) => s.shape !== 'noun') &&
      !w.isAccusativeAdverb(form) &&
      form.folded.length > 1
    )
  }

  /** "نشرت صحيفة هآرتس تقريرا": behind the whole name of a known body an accusative is no more of it. */
  isObject(i: number): boolean {
    const run = this.proper === null ? undefined : this.ground.nameAt.get(this.proper.first)
    return (
      run?.last === i &&
      run.name.actor !== undefined &&
      run.name.type === 'organisation' &&
      /..ا$/.test(this.tokens[i]!.form.folded)
    )
  }

  /** "المبعوث الخاص للتحالف لمواجهة التنظيم بريت مكغورك": what stands between an office and its holder belongs to the office. */
  leadsToName(i: number): boolean {
    const isMan = this.head?.kind === 'person' || this.head?.unnamed === true
    if (!isMan || this.proper !== null || !/^[بلو]...|^لل/.test(this.tokens[i]!.form.folded)) return false
    for (let j = i + 1; j < Math.min(this.limit, i + 12); j++) {
      const token = this.tokens[j]!
      const named = this.ground.nameAt.get(j)
      if (named?.name.type === 'person') return named.name.start === token.start
      if (token.kind !== 'word' || w.isThat(token.form) || w.isByThat(token.form) || tenseOf(token.form) !== null)
        return false
      if (named !== undefined) j = named.last - 1
    }
    return false
  }

  /** "نقيب المعلمين علي الأحمد إن": with its dots علي is the name where no place or matter follows. */
  isAli(i: number): boolean {
    const next = this.tokens[i + 1]
    const then = this.tokens[i + 2]
    if (this.tokens[i]!.form.plain !== 'علي' || this.head?.kind !== 'person' || this.proper !== null) return false
    if (next?.kind !== 'word' || !w.isDefinite(next.form) || then === undefined || i + 2 >= this.limit) return false
    return w.isThat(then.form) || w.isByThat(then.form) || w.isComma(then.form.surface)
  }

  /** "قالت واشنطن": behind its verb, or in a known name, و is the first letter and no conjunction. */
  beginsWithWaw(i: number): boolean {
    const before = this.tokens[i - 1]
    if (before !== undefined && sayingsOf(before.form).some((s) => s.shape === 'finite')) return true
    return matchEntity(this.tokens, i)?.start === this.tokens[i]!.start
  }

  /** "مدير عام الشؤون", "أمين عام الحزب": no year, behind an office. */
  isGeneral(i: number): boolean {
    const before = this.titles.at(-1)
    return this.tokens[i]!.form.folded === 'عام' && this.head?.kind === 'person' && before?.first === i - 1 && this.open
  }

  /** "السفير الإماراتي لدى واشنطن". */
  isAccredited(i: number): boolean {
    const isOffice = this.head?.kind === 'person' && this.proper === null
    return isOffice && this.tokens[i]!.form.folded === LADA && this.ground.nameAt.has(i + 1)
  }

  /** "منظمة غير حكومية". */
  isNegatedAdjective(i: number): boolean {
    const next = this.tokens[i + 1]
    return this.tokens[i]!.form.folded === fold('غير') && next !== undefined && w.isRelational(next.form)
  }

  /** "مصادر مطلعة", "جهات معلنة": a participle that agrees with an indefinite head is its adjective. */
  isEpithet(said: SayingForm): boolean {
    return this.open && said.gender === 'feminine' && this.head?.agreement === 'feminine'
  }

  /** "مصادر رسمية": an indefinite head has its adjective; a verbal noun behind it is no part of it. */
  isQualified(i: number, at: number): boolean {
    const before = this.tokens[i - 1]!.form
    return this.head?.unnamed === true && i - 1 > at && (w.isRelational(before) || /ه$/.test(before.folded))
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
    if (!/^ل[^ل]..?/.test(folded) || next === undefined || i + 1 >= this.limit) return false
    // "الشركة الوطنية لاستغلال وتوزيع المياه".
    const then = this.tokens[i + 2]
    return w.isDefinite(next.form) || (/^و/.test(next.form.folded) && then !== undefined && w.isDefinite(then.form))
  }
}
