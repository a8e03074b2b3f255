/** What a source is and what it is called: the kind of its link, and its name without title, wrapper and quotation marks. */
import type { LinkKind } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { perForm } from '../../text/form.ts'
import { type Office, officeAt } from '../names/office.ts'
import { type Ground, type NamedRun, wordsOf } from './ground.ts'
import type { Source } from './noun.ts'
import { headOf, isPersonal, mediumAt } from './nouns.ts'
import type { SayingForm } from './verbs.ts'
import * as w from './words.ts'

/** The kind of link that a source makes. */
export function kindOf(ground: Ground, source: Source, said: SayingForm | null): LinkKind {
  const person = source.named.some((n) => n.name.type === 'person')
  const { head } = source
  if (head !== null) {
    if (head.unnamed === true) return person || isNamedPerson(source) ? 'person' : 'anonymous'
    if (head.kind === 'media' && !isMedium(ground, source)) return 'institution'
    if (head.kind === 'person' && !person && source.proper === null && !isOffice(source)) return 'anonymous'
    // "نواب معارضون": several whom nothing names.
    if (head.agreement === 'plural' && !person && !source.definite && source.proper === null) return 'anonymous'
    return head.kind
  }
  if (person) return 'person'
  // "(رويترز)", "قالت رويترز": an agency that nothing introduces.
  if (source.first < source.last && mediumAt(ground, source.first) !== null) return 'media'
  const named = source.named[0]
  if (named !== undefined) return named.name.type === 'people' ? 'anonymous' : 'institution'
  // "أوضحت «سكاي تران»": what has no head and stands in quotation marks is a company or a body.
  if (ground.quotes.close[source.first]! > source.first && !isPersonIn(ground, source)) return 'institution'
  const { form } = ground.tokens[source.first]!
  if (/...(ون|ين)$/.test(form.folded) && (!source.definite || /(ون|يين)$/.test(form.folded)) && !isPersonal(form))
    return 'anonymous'
  // "قالت الأركان"; a name that nobody knows is sooner a woman's ("قالت مرام"): bodies and places are known or have a head.
  return said?.gender === 'feminine' && said.number === 'singular' && source.definite ? 'institution' : 'person'
}

/** "أوضح «سراج القطامي»": some papers mark the names of persons so. */
const isPersonIn = ({ tokens }: Ground, { first, last }: Source): boolean =>
  tokens
    .slice(first, last)
    .every(({ form, kind }) => kind === 'punct' || isPersonal(form) || /^ال.*ي$/.test(form.folded))

const isNamedPerson = (source: Source) => source.proper !== null
/** "وزير الخارجية", "رئيس الإكوادور" name one man; "وزير", "عضو" do not. */
const isOffice = (source: Source) => source.definite || source.core.last - source.core.first >= 2

const NO_MEDIUM = new Set(
  'طاقة استخبارات مخابرات فضاء ناسا أمن حماية غوث حقوقية تواصل تصنيف موديز فيتش أمم أونروا حدود إنترنت تنمية دولية كهرباء وقود اجتماعي تجسس حقوق'
    .split(' ')
    .map(fold),
)
/** "الوكالة الدولية للطاقة الذرية", "وكالة الاستخبارات" are no media. */
function isMedium(ground: Ground, source: Source): boolean {
  for (let i = source.first + 1; i < source.last; i++)
    if (NO_MEDIUM.has(ground.tokens[i]!.form.folded.replace(/^(ال|لل|ل)/, ''))) return false
  return true
}

/** The name of a source: its proper name where it has one that stands for it, else its own words. */
export function nameOf(ground: Ground, source: Source, kind: LinkKind): { name: string; proper: boolean } {
  const persons = source.named.filter((n) => n.name.type === 'person')
  if (kind === 'person' && persons.length > 0) {
    const first = persons[0]!
    // "المعلم وبن علوي": of two who speak together one name may not have been found.
    const other =
      source.proper !== null &&
      source.proper.first < first.first &&
      first.name.start > ground.tokens[first.first]!.start
    // "محمد يتيم": the phrase has read on where the name that was found ends.
    const longer = persons.length === 1 && !other ? properBeyond(ground, source, first) : null
    if (longer !== null) return { name: clean(longer), proper: true }
    const before = other ? [clean(wordsOf(ground, { first: source.proper!.first, last: first.first }))] : []
    return { name: [...before, ...persons.map((n) => clean(n.name.name))].join(' و'), proper: true }
  }
  const proper = properOf(ground, source, kind)
  if (proper !== null) return { name: clean(proper), proper: true }
  // "للمكتب الإعلامي" is المكتب behind ل: its alif is not written.
  const article = source.from > 0 && /^[وف]?لل/.test(ground.tokens[source.first]!.form.folded) ? 'ال' : ''
  const words = wordsOf(ground, source.core)
  const own = withoutAgency(clean(article === '' ? words.slice(source.from) : article + words.replace(/^[وف]?لل/, '')))
  // "أن الوزيرين قالا": the link is named in the nominative.
  return { name: source.head?.agreement === 'dual' ? own.replace(/^(\S+)ين(?=\s|$)/, '$1ان') : own, proper: false }
}

/** The words of a phrase's proper name that go on where a name of one word was found, or one that ends in آل or بن. */
function properBeyond(ground: Ground, { proper }: Source, named: NamedRun): string | null {
  const { tokens } = ground
  if (proper === null || proper.first > named.first) return null
  let last = proper.last
  while (last > named.last && tokens[last - 1]!.kind === 'punct') last--
  if (proper.first < named.first ? last !== named.last : last !== named.last + 1) return null
  const words = tokens.slice(named.first, named.last).filter(({ form }) => !/^(عبد|ابو|ابي|ام)$/.test(form.folded))
  const isOpen = words.length === 1 || /^(آل|بن|ابن)$/.test(words.at(-1)?.form.plain ?? '')
  const rest = tokens[named.last]
  const isName = rest === undefined || !w.isDefinite(rest.form) || w.isRelational(rest.form)
  return isOpen && isName ? wordsOf(ground, { first: proper.first, last }) : null
}

function properOf(ground: Ground, source: Source, kind: LinkKind): string | null {
  const { tokens } = ground
  if (kind === 'media' && source.head?.wrapper === true && source.proper === null) return wrapped(ground, source)
  if (source.proper === null || (kind !== 'person' && kind !== 'media' && source.head !== null)) return null
  const inner = source.proper.first > source.first
  if (kind === 'media' && inner && source.head?.wrapper !== true && !isOwnName(ground, source)) return null
  const first = tokens[source.proper.first]!
  const from = inner ? 0 : source.from
  const last =
    kind === 'media' && source.head?.wrapper === true
      ? withoutAdjectives(ground, source.proper.first, source.proper.last)
      : source.proper.last
  return ground.text.slice(first.start + from, tokens[last - 1]!.end)
}

/** "وكالة رويترز", "وكالة أنباء «فارس»" are رويترز and فارس; "وكالة الأنباء القطرية" is itself. */
const isOwnName = (ground: Ground, source: Source): boolean =>
  !w.isDefinite(ground.tokens[source.first + 1]!.form) || mediumAt(ground, source.proper!.first) !== null

/** "قناة الميادين اللبنانية", "صحيفة اعتماد الإصلاحية": what follows the wrapper, without the adjectives of relation behind it. */
function wrapped(ground: Ground, source: Source): string | null {
  const { first, last } = source.core
  const { tokens } = ground
  if (w.isDefinite(tokens[first]!.form)) {
    // "الموقع الإلكتروني لنادي الصحفيين": the site of somebody is he.
    const of = first + 2
    if (of >= last || !/^ل/.test(tokens[of]!.form.folded)) return null
    const words = ground.text.slice(tokens[of]!.start, tokens[last - 1]!.end)
    return words.replace(/^لـ?ل/, 'ال').replace(/^ل/, '')
  }
  const end = withoutAdjectives(ground, first + 1, last)
  return end - first < 2 ? null : ground.text.slice(tokens[first + 1]!.start, tokens[end - 1]!.end)
}

function withoutAdjectives(ground: Ground, first: number, last: number): number {
  const { tokens } = ground
  while (last - first > 1 && w.isDefinite(tokens[last - 1]!.form) && w.isRelational(tokens[last - 1]!.form)) last--
  return last
}

/** "وكالة رويترز" is رويترز; "وكالة الأنباء القطرية", "وكالة أنباء السهل" are themselves. */
const withoutAgency = (name: string) => name.replace(/^وكالة (?!أنباء|انباء|ال)/, '')

const clean = (name: string) =>
  name
    .replace(/#/g, '')
    .replace(/_/g, ' ')
    .replace(/^["“«](.*)["”»]$/, '$1')
    .trim()

/** Folded words of a name, without ال. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .split(/[\s_#«»"“”]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^ال(?=..)/, ''))

/** One title of a member: its head and the stems of the words that tell which ("وزير" and خارج, ايران), and the office that they are. */
export interface Title {
  head: string
  modifiers: ReadonlySet<string>
  office: Office | null
}

/** The titles of a source: "الشيخ تميم، أمير دولة قطر" has two. */
export function titlesOf(ground: Ground, source: Source): Title[] {
  return ownTitles(ground, source).map(({ word, first, last }) => {
    const modifiers = new Set<string>()
    for (let i = first + 1; i < last; i++) {
      const token = ground.tokens[i]!
      const inProper = source.proper !== null && i >= source.proper.first && i < source.proper.last
      if (token.kind === 'word' && !inProper && token.form.folded !== STATE && !w.isPreposition(token.form))
        modifiers.add(stemOf(token.form))
    }
    return { head: word, modifiers, office: officeAt(ground.tokens, first) }
  })
}

/** "الرئيس المصري والأمير محمد بن سلمان": what stands before و, with a state of its own, is another's; "الكاتب والمحلل هاني سليمان" is one. */
function ownTitles({ tokens, nameAt }: Ground, { titles, proper }: Source): Source['titles'] {
  const from = titles[0]?.first
  if (proper === null || from === undefined) return titles
  for (let i = proper.first - 1; i > from; i--)
    if (headOf(tokens[i]!.form)?.split.proclitics === 'و' && nameAt.get(i - 1)?.name.type === 'people')
      return titles.filter(({ first }) => first >= i)
  return titles
}

/** "أمير دولة قطر" and "أمير قطر" are one. */
const STATE = fold('دولة')
/** "الإيرانية", "إيراني", "إيران" tell the same. */
const stemOf = perForm(({ folded }): string =>
  folded.replace(/^(و?ال|لل|بال|ل(?=...)|و(?=...))/, '').replace(/(يون|يين|يه|ي|ه|ا)$/, ''),
)
