/**
 * Roles and titles: what somebody is, in front of the name or instead of it ("وزير الخارجية", "الناطقة باسم", "اللواء").
 * knowledge/roles.tsv has each in its masculine singular; here its head is inflected.
 */
import { fold } from '../text/fold.ts'
import { phraseLexicon, withoutEnclitic } from '../text/lexicon.ts'
import type { Token } from '../text/token.ts'
import { nameStart } from './match.ts'
import { listOf, rowsOf } from './table.ts'
import roles from './tables/roles.ts'

export interface Role {
  /** `foreign-minister`, `president`, `spokesperson` … */
  id: string
  /** head-of-state, head-of-government, minister, diplomat, igo, military, spokesperson, honorific … */
  category: string
  latin: string
  /** The states of which alone it is a role; empty for most. */
  states: readonly string[]
}

/** One person ("وزير"), two ("وزيرا"), or more ("وزراء"). */
export type Count = 'one' | 'two' | 'many'

/** A role's words in a text: tokens `first` to `last` (exclusive), proclitics before `start`. */
export interface RoleMatch {
  role: Role
  /** What the words mean of certain states: "المستشارة" is an adviser, but the chancellor of Germany. */
  instead: Role | null
  count: Count
  /** Has its head the article ("الوزير"), so that it cannot be in construct with a state's name? */
  definite: boolean
  /** False where the words are a role only with a state, a body or a person behind them ("رئيس" …). */
  sure: boolean
  first: number
  last: number
  start: number
  end: number
}

interface Entry {
  role: Role
  instead: Role | null
  count: Count
  sure: boolean
}

/** Heads with a broken plural; all others take the sound one (متحدثون, مبعوثين). */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  وزير: ['وزراء'],
  رئيس: ['رؤساء'],
  ملك: ['ملوك'],
  أمير: ['أمراء'],
  زعيم: ['زعماء'],
  سفير: ['سفراء'],
  قائد: ['قادة'],
  نائب: ['نواب'],
  مدير: ['مدراء', 'مديرو', 'مديري', 'مديرون', 'مديرين'],
  عضو: ['أعضاء'],
  وكيل: ['وكلاء'],
  أمين: ['أمناء'],
  قنصل: ['قناصل'],
  خبير: ['خبراء'],
  كاتب: ['كتاب'],
  قاضي: ['قضاة'],
  عاهل: ['عواهل'],
  ناشط: ['نشطاء', 'ناشطون', 'ناشطين'],
  مرشد: ['مرشدو'],
  حاكم: ['حكام'],
  لاعب: ['لاعبو', 'لاعبي', 'لاعبون', 'لاعبين'],
  سيد: ['سادة'],
  شيخ: ['شيوخ', 'مشايخ'],
}

/** Heads that are no person's noun ("آية الله", "سمو الأمير") and do not inflect. */
const UNINFLECTED = new Set([
  'صاحب',
  'سمو',
  'جلالة',
  'معالي',
  'سعادة',
  'فخامة',
  'آية',
  'كبير',
  'رجل',
  'خادم',
  'د',
  'م',
  'بابا',
  'نجم',
  'أستاذ',
])

/** Each form of a head with how many it means. */
function inflections(head: string): [form: string, count: Count][] {
  if (UNINFLECTED.has(head) || /[ةىا]$/.test(head)) return [[head, 'one']]
  const two = ['ا', 'ان', 'ي', 'ين', 'تا', 'تان', 'تي', 'تين'].map((ending): [string, Count] => [head + ending, 'two'])
  const broken = BROKEN[head]
  const many = broken ?? ['ون', 'و', 'ين', 'ي'].map((ending) => head + ending)
  // The dual and the sound plural are written alike in the oblique cases; of two and more, more is the safer reading.
  return [
    [head, 'one'],
    [`${head}ة`, 'one'],
    ...two.filter(([form]) => !many.includes(form)),
    ...many.map((form): [string, Count] => [form, 'many']),
  ]
}

/** By phrase without the first article: what it is with that article, and what without. */
function* phrases(): Generator<[phrase: string, { definite?: Entry; bare?: Entry }]> {
  const table = new Map<string, { definite?: Entry; bare?: Entry }>()
  // Those of certain states only come last: they stand beside what the words mean elsewhere.
  for (const row of rowsOf(roles).sort((a, b) => Number(a.states !== '') - Number(b.states !== ''))) {
    const role: Role = { id: row.role!, category: row.category!, latin: row.latin!, states: listOf(row.states) }
    for (const written of listOf(row.phrases)) {
      const sure = !written.startsWith('?')
      const [first, ...rest] = written.replace(/^\?/, '').split(' ') as [string, ...string[]]
      const head = first.replace(/^ال(?=..)/, '')
      // "وزير الخارجية" is also in construct: "وزير خارجية إيران".
      const tails = rest.length === 1 && rest[0]!.startsWith('ال') ? [rest, [rest[0]!.slice(2)]] : [rest]
      for (const tail of tails)
        for (const [form, count] of inflections(head)) {
          const key = fold([form, ...tail].join(' '))
          const entry = table.get(key) ?? {}
          table.set(key, entry)
          if (role.states.length > 0) {
            for (const other of [entry.bare, entry.definite]) if (other !== undefined) other.instead = role
            continue
          }
          // "اللواء" is a rank, "لواء" a brigade: one word written with its article is a role only with it.
          if (rest.length > 0 || head === first) entry.bare ??= { role, instead: null, count, sure }
          if (head !== first || rest.length > 0) entry.definite = { role, instead: null, count, sure }
          else entry.definite ??= { role, instead: null, count, sure: true }
        }
    }
  }
  yield* table
}

const roleAt = phraseLexicon(phrases(), withoutEnclitic)

/** The longest role or title that begins at token `at`, clitics apart; null when there is none. */
export function matchRole(tokens: readonly Token[], at: number): RoleMatch | null {
  const found = roleAt(tokens, at)
  if (found === null) return null
  const token = tokens[at]!
  const entry = found.split.definite ? found.entry.definite : found.entry.bare
  if (entry === undefined) return null
  return {
    ...entry,
    definite: found.split.definite,
    first: at,
    last: found.last,
    start: token.start + nameStart(token.form, found.split),
    end: tokens[found.last - 1]!.end,
  }
}
