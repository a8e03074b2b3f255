/**
 * A role with whose it is: "وزير الخارجية الإيراني", "سفير تركيا لدى قطر", "وزراء خارجية روسيا وتركيا وإيران",
 * "الرئيس الأمريكي السابق". What the words say, and no more: who holds the office is `holderOf`'s to tell.
 */
import {
  type Entity,
  entityById,
  holderOf,
  type Match,
  matchEntity,
  matchRole,
  type Role,
  type RoleMatch,
  type Sense,
} from '../../knowledge/index.ts'
import type { Token } from '../../text/token.ts'

/** Tokens `first` to `last` (exclusive) hold the whole; `start` is behind the proclitics. */
export interface Office {
  /** In reading order: "نائب رئيس الوزراء وزير الخارجية القطري" has two. */
  roles: readonly Role[]
  count: RoleMatch['count']
  definite: boolean
  /** Could the words be something else where neither a state, a body nor a person follows ("رئيس الشركة")? */
  sure: boolean
  /** States and bodies the office belongs to, as named in the words. */
  of: readonly Entity[]
  /** The state or body at which a diplomat is posted ("لدى قطر", "في الأمم المتحدة"). */
  at: Entity | null
  /** `former` ("السابق", "الراحل"), `elect` ("المنتخب"), `acting` ("بالإنابة"); null for the holder as such. */
  status: 'former' | 'elect' | 'acting' | null
  first: number
  last: number
  start: number
  end: number
}

const STATUS: ReadonlyMap<string, Office['status']> = new Map<string, Office['status']>([
  ...[
    'السابق',
    'السابقه',
    'الاسبق',
    'الراحل',
    'الراحله',
    'المخلوع',
    'السابقين',
    'المعزول',
    'المقال',
    'المستقيل',
    'سابق',
    'سابقه',
    'اسبق',
    'سابقا',
    'السابقون',
  ].map((word): [string, Office['status']] => [word, 'former']),
  ...['المنتخب', 'المنتخبه', 'المكلف', 'المكلفه', 'المعين'].map((word): [string, Office['status']] => [word, 'elect']),
  ...['بالانابه', 'بالوكاله', 'المءقت', 'الانتقالي'].map((word): [string, Office['status']] => [word, 'acting']),
])

/** Adjectives that may stand between an office and what follows without changing it. */
const FILLERS = new Set([
  'الجديد',
  'الجديده',
  'الحالي',
  'الحاليه',
  'العام',
  'الاول',
  'الاعلي',
  'الدائم',
  'الخاص',
  'الرسمي',
  'الرسميه',
])

/** Roles whose words name the United Nations: "المبعوث الأممي". */
const UNITED_NATIONS = new Set(['un-envoy', 'un-coordinator'])

const POSTS = new Set(['لدي', 'في', 'الي', 'عند'])

/** The office that begins at token `at`; null when no role begins there. */
export function officeAt(tokens: readonly Token[], at: number): Office | null {
  const head = matchRole(tokens, at)
  if (head === null) return null
  const roles: Role[] = [head.role]
  const body = UNITED_NATIONS.has(head.role.id) ? entityById('isnad:united-nations') : null
  const of: Entity[] = body === null ? [] : [body]
  let post: Entity | null = null
  let status: Office['status'] = null
  let last = head.last
  let adjectival: boolean | null = body === null ? null : false
  while (last < tokens.length && tokens[last]!.sentence === tokens[at]!.sentence) {
    const { form } = tokens[last]!
    const told = STATUS.get(form.folded)
    if (told !== undefined || FILLERS.has(form.folded)) {
      status ??= told ?? null
      last++
      continue
    }
    const owner = ownerAt(tokens, last, head, of.length === 0 ? null : adjectival)
    if (owner !== null) {
      of.push(owner.entity)
      adjectival = owner.as === 'demonym'
      last = owner.last
      continue
    }
    const posted: Owner | null =
      head.role.category === 'diplomat' && post === null ? postAt(tokens, last, of.length > 0) : null
    if (posted !== null) {
      post = posted.entity
      last = posted.last
      continue
    }
    const next =
      of.length === 0 && status === null && head.role.category !== 'honorific' ? matchRole(tokens, last) : null
    if (next === null || next.count !== head.count || !next.sure || next.start > tokens[last]!.start) break
    roles.push(next.role)
    last = next.last
  }
  const { instead } = head
  if (instead !== null && of.some(({ countries }) => countries.some((code) => instead.states.includes(code))))
    roles[0] = instead
  return {
    roles,
    count: head.count,
    definite: head.definite,
    sure: head.sure || of.length > 0 || roles.length > 1,
    of,
    at: post,
    status,
    first: at,
    last,
    start: head.start,
    end: tokens[last - 1]!.end,
  }
}

interface Owner {
  entity: Entity
  as: Sense['as']
  last: number
}

/**
 * The state or body behind an office: an adjective ("الإيراني"), where the office is in construct a name ("إيران"), else a
 * name behind ل ("الأمين العام للأمم المتحدة"). `before`: whether the one before it was an adjective; null at the first.
 */
function ownerAt(tokens: readonly Token[], at: number, head: RoleMatch, before: boolean | null): Owner | null {
  const match = matchEntity(tokens, at)
  if (match === null) return null
  const proclitic = tokens[at]!.form.folded.slice(0, match.start - tokens[at]!.start)
  // One office has one state; two or more may have as many, joined by و.
  if (before !== null && (head.count === 'one' || proclitic !== 'و')) return null
  if (before !== false && (before ?? proclitic === '')) {
    const people = bestSense(match, 'demonym')
    if (people !== null) return people
  }
  if (before === true || (before === null && proclitic !== (head.definite ? 'ل' : ''))) return null
  const named = bestSense(match, 'name')
  return named !== null && (named.entity.type === 'state' || named.entity.type === 'organisation') ? named : null
}

/** Where a diplomat is posted: behind a preposition ("لدى قطر", "في بغداد"), or behind ل where whose he is has been said ("المبعوث الأممي لليمن"). */
function postAt(tokens: readonly Token[], at: number, owned: boolean): Owner | null {
  const isPreposition = POSTS.has(tokens[at]!.form.folded)
  const match = matchEntity(tokens, isPreposition ? at + 1 : at)
  if (match === null) return null
  const first = tokens[match.first]!
  const proclitic = first.form.folded.slice(0, match.start - first.start)
  if (proclitic !== (isPreposition ? '' : 'ل') || (!isPreposition && !owned)) return null
  const place = bestSense(match, 'name')
  if (place === null) return null
  const { type, kind } = place.entity
  return type === 'state' || type === 'organisation' || kind === 'capital' ? place : null
}

function bestSense(match: Match | null, as: Sense['as']): Owner | null {
  const sense = match?.senses.find((each) => each.as === as)
  return match && sense ? { entity: sense.entity, as, last: match.last } : null
}

/**
 * Who held an office on a day, as the sourced table knows it: "وزير الخارجية الأمريكي" in an article of 2018-07-08 is مايك بومبيو. Null for a
 * former or future holder, for several, and where the table does not tell for certain. What it gives is inferred, never said by the article.
 */
export function holderOfOffice(office: Office, day: string | null): Entity | null {
  const [owner] = office.of
  if (day === null || office.count !== 'one' || office.status !== null || owner === undefined || office.of.length > 1)
    return null
  for (const role of office.roles) {
    const holder = holderOf(role.id, owner.id, day)
    if (holder !== null) return holder
  }
  return null
}
