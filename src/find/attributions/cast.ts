/**
 * Who speaks in an article. Sources are named fully once and shortly or by their office later ("ظريف", "الوزير", "الصحيفة"); the
 * cast keeps every mention in order, so that a later one finds the fuller one before it, and the fullest form in the article
 * names the link.
 */
import type { Head } from '../../arabic/sources.ts'
import { OWN_MEDIA } from '../../arabic/sources.ts'
import type { LinkKind, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { type Ground, type Run, spanOf, wordsOf } from './ground.ts'
import type { Source } from './noun.ts'
import type { SayingForm } from './verbs.ts'
import * as w from './words.ts'

export type Gender = 'masculine' | 'feminine'
export interface Agreement {
  gender: Gender | null
  number: 'singular' | 'dual' | 'plural'
}

/** One who speaks, as far as the article has told. */
export interface Member {
  name: string
  kind: LinkKind
  actor?: string
  agreement: Agreement
  headWord: string
  /** Stems of the words that tell which: of "وزير الخارجية الإيراني" خارج and ايران. */
  modifiers: ReadonlySet<string>
  /** Folded words of the name, without ال. */
  words: readonly string[]
  proper: boolean
}

interface Mention {
  member: Member
  at: number
}

/** Mentions that a reference looks back over. */
const MEMORY = 80

export class Cast {
  readonly ground: Ground
  private readonly mentions: Mention[] = []
  private readonly byWord = new Map<string, Member[]>()

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** The member that a source is: one known before, or a new one. `said` is the verb it governs. */
  memberOf(source: Source, said: SayingForm | null): Member {
    const fresh = this.describe(source, said)
    const known = this.known(fresh, source)
    const member = known ?? fresh
    if (known === null) this.enter(fresh, source.first)
    else this.mentions.push({ member: known, at: source.first })
    if (said !== null && said.number === 'singular' && member.agreement.gender === null)
      member.agreement.gender = said.gender
    return member
  }

  private enter(member: Member, at: number): void {
    this.mentions.push({ member, at })
    const last = member.words.at(-1)
    if (last === undefined || !member.proper) return
    const same = this.byWord.get(last)
    if (same === undefined) this.byWord.set(last, [member])
    else same.push(member)
  }

  /** The fullest form of a name in the article: "ترمب" → "دونالد ترمب". */
  fullestName(name: string, kind: LinkKind): string {
    const words = nameWords(name)
    let best = { name, words }
    for (const other of this.byWord.get(words.at(-1) ?? '') ?? [])
      if (other.kind === kind && other.words.length > best.words.length && endsWith(other.words, words))
        best = { name: other.name, words: [...other.words] }
    return best.name
  }

  private known(fresh: Member, source: Source): Member | null {
    if (fresh.proper) {
      for (const member of this.byWord.get(fresh.words.at(-1) ?? '') ?? [])
        if (
          member.kind === fresh.kind &&
          (endsWith(member.words, fresh.words) || endsWith(fresh.words, member.words))
        ) {
          if (fresh.words.length > member.words.length) {
            member.name = fresh.name
            member.words = fresh.words
          }
          if (member.modifiers.size === 0 && fresh.modifiers.size > 0) {
            member.modifiers = fresh.modifiers
            member.headWord = fresh.headWord
          }
          return member
        }
      return null
    }
    if (source.head === null) return null
    if (!source.definite && fresh.kind !== 'person' && fresh.kind !== 'institution') return null
    const oldest = Math.max(0, this.mentions.length - MEMORY)
    for (let k = this.mentions.length - 1; k >= oldest; k--) {
      const { member } = this.mentions[k]!
      if (refersTo(fresh, member, source)) return member
    }
    return null
  }

  private describe(source: Source, said: SayingForm | null): Member {
    const { ground } = this
    const kind = kindOf(ground, source, said)
    const person = source.named.find((n) => n.name.type === 'person')
    const proper = properOf(ground, source, kind)
    const found =
      kind === 'person' ? person : source.named.find((n) => n.first === source.first && n.last >= source.core.last)
    const persons = source.named.filter((n) => n.name.type === 'person')
    const name =
      kind === 'person' && persons.length > 1
        ? persons.map((n) => n.name.name).join(' و')
        : kind === 'person' && person !== undefined
          ? person.name.name
          : clean(proper === null ? wordsOfSource(ground, source) : proper)
    return {
      name,
      kind,
      ...(found?.name.actor === undefined ? {} : { actor: found.name.actor }),
      agreement: agreementOf(source, said),
      headWord: source.headWord,
      modifiers: modifiersOf(ground, source),
      words: nameWords(name),
      proper: proper !== null || (kind === 'person' && person !== undefined),
    }
  }
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 &&
  short.length <= long.length &&
  short.every((word, i) => word === long[long.length - short.length + i])

const nameWords = (name: string): string[] =>
  fold(name)
    .split(/[\s_#«»"“”]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^ال(?=..)/, ''))

/** "الوزير", "الوزير الإيراني", "المصادر": the head and every telling word must be the member's. */
function refersTo(fresh: Member, member: Member, source: Source): boolean {
  if (!sameHead(fresh, member)) return false
  if (!source.definite && fresh.modifiers.size === 0) return false
  if (fresh.kind === 'institution' && member.kind !== 'institution') return false
  if (fresh.kind === 'media') return member.proper || member.modifiers.size >= fresh.modifiers.size
  for (const modifier of fresh.modifiers) if (!member.modifiers.has(modifier)) return false
  return member.proper || member.modifiers.size >= fresh.modifiers.size
}

/** Nouns by which an article speaks of one whom it named otherwise. */
const BROAD = new Set(['مسءول', 'دبلوماسي', 'متحدث', 'ناطق'].map(fold))
const PLURALS: Readonly<Record<string, string>> = { مصادر: 'مصدر', مسءولون: 'مسءول', مسءولين: 'مسءول', وكالات: 'وكاله' }
function sameHead(fresh: Member, member: Member): boolean {
  if (fresh.headWord === member.headWord) return true
  if (member.kind === 'media' && fresh.kind === 'media') return member.headWord === '' && fresh.modifiers.size === 0
  if (BROAD.has(fresh.headWord)) return member.kind === 'person' && member.agreement.number === 'singular'
  return PLURALS[fresh.headWord] === member.headWord && member.kind === 'anonymous'
}

function agreementOf(source: Source, said: SayingForm | null): Agreement {
  const head = source.head?.agreement
  if (head === 'dual') return { gender: 'masculine', number: 'dual' }
  if (head === 'plural') return { gender: 'masculine', number: 'plural' }
  const gender = head ?? said?.gender ?? null
  return {
    gender,
    number: said !== null && said.number !== 'singular' && source.head === null ? said.number : 'singular',
  }
}

/** The kind of link that a source makes; a bare name that nothing else tells is a body or state when its verb is feminine. */
export function kindOf(ground: Ground, source: Source, said: SayingForm | null): LinkKind {
  const person = source.named.some((n) => n.name.type === 'person')
  const { head } = source
  if (head !== null) {
    if (head.unnamed === true) return person || isNamedPerson(ground, source) ? 'person' : 'anonymous'
    if (head.kind === 'media' && !isMedium(ground, source)) return 'institution'
    if (head.kind === 'person' && !person && source.proper === null && !isOffice(source)) return 'anonymous'
    return head.kind
  }
  if (person) return 'person'
  const named = source.named[0]
  if (named !== undefined) return named.name.type === 'people' ? 'anonymous' : 'institution'
  const { form } = ground.tokens[source.first]!
  if (source.last - source.first === 1 && source.definite && /(ون|ين)$/.test(form.folded)) return 'anonymous'
  return said?.gender === 'feminine' && said.number === 'singular' ? 'institution' : 'person'
}

const isNamedPerson = (_ground: Ground, source: Source) => source.proper !== null && source.proper.first > source.first
/** "وزير الخارجية", "رئيس الإكوادور" name one man; "وزير سابق", "عضو" do not. */
const isOffice = (source: Source) => source.definite || source.core.last - source.core.first >= 2

const NO_MEDIUM = new Set(
  'طاقة استخبارات مخابرات فضاء ناسا أمن حماية غوث حقوقية تواصل تصنيف موديز فيتش أمم أونروا حدود إنترنت تنمية دولية كهرباء وقود اجتماعي للطاقة تجسس'
    .split(' ')
    .map(fold),
)
/** "الوكالة الدولية للطاقة الذرية", "وكالة الاستخبارات" are no media. */
export function isMedium(ground: Ground, source: Source): boolean {
  for (let i = source.first + 1; i < source.last; i++)
    if (
      NO_MEDIUM.has(ground.tokens[i]!.form.folded.replace(/^(ال|لل|لحقوق)/, '')) ||
      ground.tokens[i]!.form.folded === 'لحقوق'
    )
      return false
  return true
}

/** The name within the phrase that stands for the link; null where the phrase itself does. */
function properOf(ground: Ground, source: Source, kind: LinkKind): string | null {
  const { tokens } = ground
  if (kind === 'media' && source.head?.wrapper === true && source.proper === null) return wrapped(ground, source)
  if (source.proper === null || (kind !== 'person' && kind !== 'media' && source.head !== null)) return null
  if (
    kind === 'media' &&
    source.proper.first > source.first &&
    source.head?.wrapper !== true &&
    !isOwnName(ground, source)
  )
    return null
  const first = tokens[source.proper.first]!
  const from = source.proper.first === source.first ? source.from : 0
  return ground.text.slice(first.start + from, tokens[source.proper.last - 1]!.end)
}

/** "وكالة رويترز", "وكالة أنباء «فارس»" are رويترز and فارس; "وكالة الأنباء القطرية" is itself. */
const isOwnName = (ground: Ground, source: Source): boolean => {
  const second = ground.tokens[source.first + 1]!
  return !w.isDefinite(second.form)
}

/** "قناة الميادين اللبنانية", "صحيفة اعتماد الإصلاحية": what follows the wrapper, without the adjectives of relation behind it. */
function wrapped(ground: Ground, source: Source): string | null {
  const { first, last } = source.core
  if (w.isDefinite(ground.tokens[first]!.form)) return null
  let end = last
  while (end - first > 2 && w.isDefinite(ground.tokens[end - 1]!.form) && w.isRelational(ground.tokens[end - 1]!.form))
    end--
  if (end - first < 2) return null
  return ground.text.slice(ground.tokens[first + 1]!.start, ground.tokens[end - 1]!.end)
}

function wordsOfSource(ground: Ground, source: Source): string {
  const words = wordsOf(ground, source.core)
  return words.slice(source.from)
}

const clean = (name: string) =>
  name
    .replace(/#/g, '')
    .replace(/_/g, ' ')
    .replace(/^["“«]|["”»]$/g, '')
    .trim()

function modifiersOf(ground: Ground, source: Source): Set<string> {
  const found = new Set<string>()
  if (source.head === null) return found
  const inProper = (i: number) => source.proper !== null && i >= source.proper.first && i < source.proper.last
  for (let i = source.first + 1; i < source.last; i++) {
    const token = ground.tokens[i]!
    if (token.kind !== 'word' || inProper(i)) continue
    found.add(stemOf(token.form.folded))
  }
  return found
}

/** "الإيرانية", "إيراني", "إيران" tell the same. */
const stemOf = (folded: string) =>
  folded.replace(/^(و?ال|لل|بال|ل(?=...)|و(?=...))/, '').replace(/(يون|يين|يه|ي|ه)$/, '')

const ownMedia = new Set(OWN_MEDIA.split(/\s+/).map(fold))
/** "على موقع تويتر", "على صفحته": the speaker's own means. */
export function isOwnMeans(ground: Ground, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) {
    const folded = ground.tokens[i]!.form.folded
    if (ownMedia.has(folded) || folded === fold('التواصل') || ownMedia.has(folded.replace(/^ال/, ''))) return true
  }
  return false
}

/** Is the medium the article's own outlet? */
export function isOwnOutlet(ground: Ground, name: string): boolean {
  if (ground.outlet === null) return false
  const own = nameWords(ground.outlet)
  const words = nameWords(name)
  if (words.length === 0) return false
  const same = words.every((word) => own.includes(word)) || own.every((word) => words.includes(word))
  return (
    same ||
    ALIASES.some((group) => group.some((a) => ground.outlet!.includes(a)) && group.some((a) => fold(name) === a))
  )
}

/** Outlets under two scripts. */
const ALIASES = [
  ['cnn', 'سي ان ان'],
  ['bbc', 'بي بي سي'],
  ['rt', 'روسيا اليوم'],
  ['afp', 'فرانس برس', 'ا ف ب'],
  ['العربيه', 'العربيه نت'],
].map((group) => group.map(fold))

export const spanOfSource = (ground: Ground, source: Source): Span => {
  const span = spanOf(ground, source)
  return { start: span.start + source.from, end: span.end }
}
export type { Head }
