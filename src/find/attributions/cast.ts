/**
 * Who speaks in an article. Sources are named fully once and shortly or by their office elsewhere ("ظريف", "الوزير", "الصحيفة"). The
 * cast surveys the article once for those that are named with a title, and keeps every source in order, so that a reference
 * finds the nearest one before it that fits, and the fullest form of a name in the article names the link.
 */
import { entityById, OUTLET_KINDS } from '../../knowledge/index.ts'
import type { LinkKind } from '../../model/index.ts'
import { holderOfOffice, officeAt } from '../names/office.ts'
import type { Ground } from './ground.ts'
import { kindOf, nameOf, nameWords, type Title, titlesOf } from './naming.ts'
import { type Source, sourceAt } from './noun.ts'
import { headOf, mediumAt } from './nouns.ts'
import { BROAD, isOwned, outletOf, refersTo } from './reference.ts'
import type { SayingForm } from './verbs.ts'

export interface Agreement {
  gender: 'masculine' | 'feminine' | null
  number: 'singular' | 'dual' | 'plural'
}

/** One who speaks, as far as the article has told. */
export interface Member {
  name: string
  kind: LinkKind
  actor?: string
  /** Is the actor not named, but the holder of the office on the day of the article? */
  inferred?: boolean
  agreement: Agreement
  titles: Title[]
  words: readonly string[]
  /** The sort of outlet that it is known to be where no noun tells. */
  outlet: string | null
  /** Is the name a proper name, not the words of the phrase? */
  proper: boolean
  /** Does only its verb tell of what kind it is? */
  guessed: boolean
}

interface Mention {
  member: Member
  at: number
}

/** Tokens over which an unnamed one is spoken of again. */
const NEAR = 80
/** Mentions that a reference looks back over, and forward. */
const MEMORY = 80
/** Sentences after which one who spoke is no longer in question where another has been named since. */
const PASSES = 3

export class Cast {
  readonly ground: Ground
  /** By token: those that the survey met, and those that spoke. */
  private readonly met: Mention[] = []
  private readonly spoke: Mention[] = []
  private readonly byWord = new Map<string, Member[]>()

  private isSurveyed = false

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** Persons with their titles, bodies and media with what tells which, wherever they stand: not only who is a source is referred to. */
  private survey(): void {
    this.isSurveyed = true
    const { tokens } = this.ground
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word') continue
      const head = headOf(token.form)
      const isTitle = head !== null && head.entry.unnamed !== true
      if (!isTitle && this.ground.nameAt.get(i)?.name.type !== 'person') continue
      const source = sourceAt(this.ground, i, Math.min(tokens.length, i + 24))
      if (source === null || source.head === null || source.last - source.first < 2) continue
      const fresh = this.describe(source, null)
      // "التقى وزير الدفاع الفرنسي …. وقال الوزير": a holder whose state is told is known without a name.
      if (
        !fresh.proper &&
        !fresh.titles.some((t) => (fresh.kind === 'person' ? isOwned(t, source) : t.modifiers.size > 0))
      )
        continue
      const known = fresh.proper ? this.named(fresh) : fresh.kind === 'person' ? this.before(source, fresh) : null
      this.met.push({ member: known ?? this.enter(fresh), at: i })
      if (fresh.proper && source.proper !== null) i = Math.max(i, source.last - 1)
    }
  }

  /** The member that a source is: one known before, or a new one. `said` is the verb it governs. */
  memberOf(source: Source, said: SayingForm | null): Member {
    // An article in which nobody speaks is never surveyed.
    if (!this.isSurveyed) this.survey()
    const fresh = this.describe(source, said)
    const member = this.known(fresh, source) ?? this.enter(fresh)
    this.spoke.push({ member, at: source.first })
    if (said !== null && said.number === 'singular') member.agreement.gender ??= said.gender
    return member
  }

  /** Is it a name that the article gives with a title, or as a source, somewhere? */
  knows(source: Source): boolean {
    if (!this.isSurveyed) this.survey()
    const { name } = nameOf(this.ground, source, 'person')
    return this.byWord.has(nameWords(name).at(-1) ?? '')
  }

  /** The fullest form of a name in the article: "ترمب" → "دونالد ترمب". */
  fullestName(name: string, kind: LinkKind): string {
    const words = nameWords(name)
    let best = { name, length: words.length }
    for (const other of this.byWord.get(words.at(-1) ?? '') ?? [])
      if (other.kind === kind && other.words.length > best.length && endsWith(other.words, words))
        best = { name: other.name, length: other.words.length }
    return best.name
  }

  private enter(member: Member): Member {
    const last = member.words.at(-1)
    if (last !== undefined && member.proper) {
      const same = this.byWord.get(last)
      if (same === undefined) this.byWord.set(last, [member])
      else same.push(member)
    }
    return member
  }

  private known(fresh: Member, source: Source): Member | null {
    if (fresh.proper) return this.named(fresh)
    if (source.head === null || (!source.definite && (fresh.kind === 'anonymous' || fresh.kind === 'document')))
      return null
    const known = this.before(source, fresh)
    if (known !== null) return known
    if (fresh.kind === 'person') return this.after(source, fresh)
    return fresh.kind === 'anonymous' ? this.unheard(source, fresh) : null
  }

  /** "نفى مصدر من فرق المراقبة الأخبار. وأضاف المصدر": one who was spoken of without words of his own. */
  private unheard(source: Source, fresh: Member): Member | null {
    if (source.head?.unnamed !== true || fresh.titles[0]?.modifiers.size !== 0) return null
    const { tokens } = this.ground
    for (let i = source.first - 1; i >= Math.max(0, source.first - NEAR); i--) {
      const head = tokens[i]!.kind === 'word' ? headOf(tokens[i]!.form) : null
      if (head?.split.stem !== source.headWord || head.split.definite || head.split.proclitics !== '') continue
      const told = sourceAt(this.ground, i, Math.min(tokens.length, i + 24))
      return told === null || told.last - told.first < 2 ? null : this.enter(this.describe(told, null))
    }
    return null
  }

  /** The member of this proper name, shorter or fuller; learns from it. */
  private named(fresh: Member): Member | null {
    for (const member of this.byWord.get(fresh.words.at(-1) ?? '') ?? []) {
      // "قالت ماي" after "تيريزا ماي": of a bare name the words before tell what it is.
      if (member.kind !== fresh.kind && !(fresh.guessed && member.words.length > fresh.words.length)) continue
      if (!endsWith(member.words, fresh.words) && !endsWith(fresh.words, member.words)) continue
      // "الكاتبة أردوغان" is not the president.
      if (fresh.titles.length > 0 && isOpposite(fresh.agreement, member.agreement)) continue
      if (fresh.words.length > member.words.length) {
        member.name = fresh.name
        member.words = fresh.words
      }
      for (const title of fresh.titles)
        if (!member.titles.some((known) => isSameTitle(known, title))) member.titles.push(title)
      return member
    }
    return null
  }

  /** The nearest mention before the source that it can refer to, of those met and those that spoke. */
  private before(source: Source, fresh: Member): Member | null {
    // "المسؤول" is one who spoke; an office can be of one who was only named.
    const met = BROAD.has(fresh.titles[0]?.head ?? '') ? null : this.nearest(this.met, source, fresh)
    const spoke = this.nearest(this.spoke, source, fresh)
    if (met === null || spoke === null || met.member === spoke.member) return (met ?? spoke)?.member ?? null
    if (fresh.kind !== 'person') return (spoke.at >= met.at ? spoke : met).member
    if (spoke.at >= met.at || !met.member.proper) return spoke.member
    // "قال شكري عقب لقائه الوزير الأردني": who speaks is told of; else one who was met since can be meant as well.
    const apart = this.sentenceOf(met.at) - this.sentenceOf(spoke.at)
    return apart === 0 ? spoke.member : apart > PASSES ? met.member : null
  }

  private sentenceOf = (at: number): number => this.ground.tokens[at]!.sentence

  /** The last mention before the source that it can refer to; null also where another beside it can be meant as well. */
  private nearest(mentions: readonly Mention[], source: Source, fresh: Member): Mention | null {
    const from = mentions === this.met ? lastBefore(mentions, source.first) : mentions.length - 1
    let found: Mention | null = null
    for (let k = from; k >= Math.max(0, from - MEMORY); k--) {
      const mention = mentions[k]!
      if (found === null) {
        if (!refersTo(fresh, mention.member, source)) continue
        found = mention
        // Of two who spoke it is the last one.
        if (fresh.kind !== 'person' || mentions === this.spoke) break
      } else if (this.sentenceOf(mention.at) !== this.sentenceOf(found.at)) break
      else if (mention.member !== found.member && refersTo(fresh, mention.member, source)) return null
    }
    return found
  }

  private after(source: Source, fresh: Member): Member | null {
    const from = lastBefore(this.met, source.first) + 1
    for (let k = from; k < Math.min(this.met.length, from + MEMORY); k++) {
      const { member } = this.met[k]!
      if (fresh.titles.every((t) => t.modifiers.size > 0) && refersTo(fresh, member, source)) return member
    }
    return null
  }

  /** The outlet of "صحيفة هآرتس", whose noun stands before its name. */
  private outletIn({ first, last }: Source): string | undefined {
    for (let i = first; i < last; i++) {
      const actor = this.ground.nameAt.get(i)?.name.actor
      if (actor !== undefined && OUTLET_KINDS.has(entityById(actor)?.kind ?? '')) return actor
    }
    return undefined
  }

  private describe(source: Source, said: SayingForm | null): Member {
    const kind = kindOf(this.ground, source, said)
    const { name, proper } = nameOf(this.ground, source, kind)
    const actor = kind === 'media' ? this.outletIn(source) : actorNamed(source, kind)
    const office = kind === 'person' && !proper ? officeAt(this.ground.tokens, source.first) : null
    const holder = office === null ? null : holderOfOffice(office, this.ground.day)
    return {
      name,
      kind,
      ...(actor !== undefined ? { actor } : holder !== null ? { actor: holder.id, inferred: true } : {}),
      agreement: agreementOf(this.ground, source, said),
      titles: titlesOf(this.ground, source),
      words: nameWords(name),
      outlet: kind === 'media' && source.titles.length === 0 ? outletOf(this.ground, source) : null,
      proper,
      guessed: source.head === null && source.named.length === 0,
    }
  }
}

const actorNamed = ({ named, core }: Source, kind: LinkKind): string | undefined =>
  named.find((n) => (kind === 'person' ? n.name.type === 'person' : n.last >= core.last))?.name.actor

const isOpposite = (a: Agreement, b: Agreement): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender

/** A name stands in a long article hundreds of times, mostly with the title that is known already. */
const isSameTitle = (a: Title, b: Title) =>
  a.head === b.head && a.modifiers.size === b.modifiers.size && [...a.modifiers].every((word) => b.modifiers.has(word))

/** Index of the last mention before token `at`; binary search, for the survey is in order. */
function lastBefore(mentions: readonly Mention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (mentions[mid]!.at < at) low = mid + 1
    else high = mid
  }
  return low - 1
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 &&
  short.length <= long.length &&
  short.every((word, i) => word === long[long.length - short.length + i])

/** "الدفاعات", "المحكمة": by its ending, where neither head nor verb tells. */
const genderOf = (ground: Ground, source: Source) =>
  source.proper === null && /(ات|ه)$/.test(ground.tokens[source.first]!.form.folded) ? 'feminine' : null

function agreementOf(ground: Ground, source: Source, said: SayingForm | null): Agreement {
  const head = source.head?.agreement
  if (head === 'dual' || head === 'plural') return { gender: 'masculine', number: head }
  const gender = head ?? said?.gender ?? genderOf(ground, source)
  return {
    gender,
    number: said !== null && said.number !== 'singular' && source.head === null ? said.number : 'singular',
  }
}

/** Is there a medium with its name at the token, or the head of one? */
export const isMediaWord = (ground: Ground, i: number): boolean =>
  headOf(ground.tokens[i]!.form)?.entry.kind === 'media' || mediumAt(ground, i) !== null
