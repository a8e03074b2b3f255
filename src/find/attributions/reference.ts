/** Whether a short form means one who was named: "الوزير" the minister, "الصحيفة" the newspaper. */
import { matchEntity, OUTLET_KINDS } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import { canMean, isSingular } from '../names/same-office.ts'
import type { Member } from './cast.ts'
import type { Ground } from './ground.ts'
import type { Title } from './naming.ts'
import type { Source } from './noun.ts'

/** "الوزير", "الوزير الإيراني", "المصادر": a title of the member has its head and every telling word. */
export function refersTo(fresh: Member, member: Member, source: Source): boolean {
  const reference = fresh.titles[0]
  if (reference === undefined) return false
  if (!source.definite && reference.modifiers.size === 0) return false
  if (fresh.kind !== member.kind && !(fresh.kind === 'anonymous' && member.kind === 'person')) return false
  if (member.titles.length === 0)
    return (
      fresh.kind === 'media' &&
      reference.modifiers.size === 0 &&
      member.kind === 'media' &&
      (member.outlet === null || (OUTLET_OF.get(reference.head) ?? member.outlet) === member.outlet)
    )
  return member.titles.some((title) => {
    const same = sameOffice(reference, title)
    if (same !== null) return same
    if (!isHead(reference.head, title.head, member)) return false
    // "الرئيس دونالد ترامب" can be "الرئيس الأمريكي", "صحيفة هآرتس" "الصحيفة الإسرائيلية".
    if (title.modifiers.size === 0)
      return member.proper && (member.kind === 'media' || member.kind === 'person') && source.definite
    for (const modifier of reference.modifiers) if (!title.modifiers.has(modifier)) return false
    return true
  })
}

/** Do two titles name one office? Null where the words must tell: "المتحدث باسم الرئاسة", "مدير المرفأ". */
function sameOffice(reference: Title, title: Title): boolean | null {
  if (reference.office === null || title.office === null || !isSingular(reference.office)) return null
  if (isFeminine(reference) !== isFeminine(title)) return false
  // "رئيس الأكاديمية": no office that the tables know.
  if (!reference.office.sure && !reference.office.definite) return null
  // "وزير الصناعة" is short for "وزير التجارة والصناعة": the words tell.
  if (isPortfolio(reference) && isPortfolio(title)) return null
  if (!canMean(reference.office, title.office, null)) return false
  const isTold = reference.modifiers.size === 0 || (reference.office.of.length > 0 && title.office.of.length > 0)
  return isTold ? true : null
}

const isPortfolio = ({ office, modifiers }: Title): boolean =>
  office!.roles[0]!.category === 'minister' && office!.roles[0]!.id !== 'minister' && modifiers.size > 0

const isFeminine = ({ head }: Title): boolean => /[هت]$/.test(head)

/** "وزير الدفاع الفرنسي": an office of one man, with whose it is. */
export const isOwned = ({ office }: Title, { definite, core }: Source): boolean =>
  office !== null &&
  isSingular(office) &&
  office.count === 'one' &&
  office.of.length > 0 &&
  (definite || core.last - core.first > 2)

/** Nouns by which an article speaks of one whom it named by his office. */
export const BROAD = new Set(['مسؤول', 'دبلوماسي', 'متحدث', 'ناطق'].map(fold))
const SINGULAR: ReadonlyMap<string, string> = new Map(
  [
    ['مصادر', 'مصدر'],
    ['مسؤولون', 'مسؤول'],
    ['مسؤولين', 'مسؤول'],
    ['وكالات', 'وكالة'],
  ].map(([a, b]) => [fold(a!), fold(b!)]),
)
function isHead(reference: string, head: string, member: Member): boolean {
  if (reference === head) return true
  if (BROAD.has(reference)) return member.kind === 'person' && member.agreement.number === 'singular'
  return SINGULAR.get(reference) === head && member.kind === 'anonymous'
}

/** What nouns call which sort of outlet: "القناة" is no agency, "الشبكة" may be a channel. */
const OUTLET_OF: ReadonlyMap<string, string> = new Map(
  [
    ['agency', 'وكالة'],
    ['newspaper', 'صحيفة جريدة يومية'],
    ['magazine', 'مجلة أسبوعية'],
    ['broadcaster', 'قناة شبكة محطة إذاعة تلفزيون تليفزيون تلفاز راديو'],
    ['site', 'موقع بوابة'],
  ].flatMap(([kind, nouns]) => nouns!.split(' ').map((noun): [string, string] => [fold(noun), kind!])),
)

/** The sort of outlet that a name without a noun before it is known to be: "رويترز". */
export function outletOf(ground: Ground, source: Source): string | null {
  const senses = matchEntity(ground.tokens, source.core.first)?.senses ?? []
  return senses.find(({ entity }) => OUTLET_KINDS.has(entity.kind))?.entity.kind ?? null
}
