/**
 * Institutions of states by pattern, not by list: a head noun, its genitive, and whose it is, as an adjective or a name:
 * "وزارة الخارجية الإسرائيلية", "الجيش اللبناني", "البنك المركزي المصري", "سفارة تركيا", "الخارجية الروسية".
 */

import { words } from '../../arabic/names/words.ts'
import { nameStart } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import { type Form, perForm } from '../../text/form.ts'
import { type Split, splitsOf } from '../../text/split.ts'
import type { Token } from '../../text/token.ts'
import type { Candidate } from './candidate.ts'
import type { Known } from './known.ts'

/** How a head goes on: `portfolio` with a field ("وزارة الخارجية"); `chamber` with a word of its own ("مجلس النواب"); `owner` at once with whose it is. */
type Goes = 'portfolio' | 'chamber' | 'owner'

const HEADS: ReadonlyMap<string, Goes> = new Map<string, Goes>([
  ...words('وزاره وزارتا وزارتي').map((word): [string, Goes] => [word, 'portfolio']),
  ...words('مجلس محكمه بنك مصرف قوات').map((word): [string, Goes] => [word, 'chamber']),
  ...words('جيش برلمان شرطه درك سفاره قنصليه كنيست مخابرات استخبارات رءاسه').map((word): [string, Goes] => [
    word,
    'owner',
  ]),
])

/** What a ministry may be for, folded and without its article. */
const FIELDS = new Set(
  words(`
خارجيه داخليه دفاع ماليه عدل صحه تعليم تربيه طاقه نفط بترول اقتصاد تجاره صناعه زراعه نقل مواصلات اعلام ثقافه سياحه عمل بيءه اسكان اوقاف رياضه شباب
تخطيط خزانه امن حج عمره مياه ري كهرباء اتصالات استثمار تعاون شءون هجره علوم بحث تموين معادن تكنولوجيا اشغال عدليه تنميه دبلوماسيه حرب حجيج اثار`),
)
/** What may follow a field: "التعليم العالي", "الشؤون الاجتماعية". */
const FIELD_ADJECTIVES = new Set(
  words(
    `عالي علمي اجتماعيه اسلاميه دينيه خارجيه وطني وطنيه قومي دولي دوليه داخلي مدنيه عامه معدنيه ذريه ماءيه تقني فني قرويه بلديه خيريه سياسيه برلمانيه`,
  ),
)
const CHAMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  مجلس: new Set(words('النواب الشوري الشيوخ الوزراء الامه الشعب العموم اللوردات السياده الدوما الفيدراليه القضاء')),
  محكمه: new Set(words('العليا الدستوريه الاتحاديه الفيدراليه الفدراليه')),
  بنك: new Set(['المركزي']),
  مصرف: new Set(['المركزي']),
  قوات: new Set(words('المسلحه الدرك')),
}
/** Fields that stand for their ministry when an adjective says whose: "الخارجية الروسية". */
const SHORT = new Set(words('الخارجيه الداخليه الخزانه الرءاسه'))
/** Before these "الخارجية" is an adjective or in construct: "السياسة الخارجية الأمريكية", "وزيرة الخارجية الأميركية". */
const SHORT_AFTER = new Set(
  words(
    'في من عن الي علي باسم لدي ان وان بان قالت اعلنت اكدت ذكرت ادانت وقالت واعلنت واكدت نفت دعت اضافت اوضحت رحبت طالبت مع وصفت استدعت اعربت حذرت كانت كشفت افادت لكن لسان',
  ),
)

interface Head {
  word: string
  goes: Goes
  definite: boolean
  /** Offset of the name in the form. */
  start: number
}

const headOf = perForm((form: Form): Head | null => {
  for (const split of splitsOf(form)) {
    const goes = split.enclitic === '' && !split.proclitics.includes('س') ? HEADS.get(split.stem) : undefined
    if (goes !== undefined) return { word: split.stem, goes, definite: split.definite, start: nameStart(form, split) }
  }
  return null
})

const bareStem = perForm((form: Form): string => form.folded.replace(/^و?(ال|لل)/, ''))

export function institutions(doc: Doc, known: Known): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < doc.tokens.length; at++) {
    const one = institutionAt(doc.tokens, at, known)
    if (one === null) continue
    found.push(one)
    at = one.last - 1
  }
  return found
}

function institutionAt(tokens: readonly Token[], at: number, known: Known): Candidate | null {
  const { form } = tokens[at]!
  const head = headOf(form)
  if (head === null) return shortName(tokens, at, known)
  const inner =
    head.goes === 'portfolio' ? fieldsEnd(tokens, at) : head.goes === 'chamber' ? chamberEnd(tokens, at, head) : at + 1
  if (inner === null) return null
  const owner = ownerAt(tokens, inner, known, head.definite || inner > at + 1)
  // "وزارة الخارجية" is a name by itself, "الجيش" is not.
  if (owner === null && head.goes !== 'portfolio') return null
  return candidate(tokens, at, owner?.last ?? inner, head.start, owner?.countries ?? [])
}

const shortOf = perForm(
  (form: Form): Split | null =>
    splitsOf(form).find((split) => split.definite && split.enclitic === '' && SHORT.has(`ال${split.stem}`)) ?? null,
)

function shortName(tokens: readonly Token[], at: number, known: Known): Candidate | null {
  const token = tokens[at]!
  const cut = shortOf(token.form)
  if (cut === null) return null
  const before = tokens[at - 1]
  const free =
    before === undefined ||
    before.sentence !== token.sentence ||
    before.kind === 'punct' ||
    SHORT_AFTER.has(before.form.folded)
  if (!free && cut.proclitics === '') return null
  const owner = ownerAt(tokens, at + 1, known, true)
  return owner?.adjective ? candidate(tokens, at, owner.last, nameStart(token.form, cut), owner.countries) : null
}

/** The token behind the fields of a ministry: "وزارة (التعليم العالي والبحث العلمي)"; null where no field follows. */
function fieldsEnd(tokens: readonly Token[], at: number): number | null {
  let end = at + 1
  const field = (i: number, joined: boolean) => {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[at]!.sentence || token.kind !== 'word') return false
    return FIELDS.has(bareStem(token.form)) && token.form.folded.startsWith('و') === joined
  }
  if (!field(end, false)) return null
  end++
  for (;;) {
    const token = tokens[end]
    if (token === undefined || token.sentence !== tokens[at]!.sentence) return end
    const adjective = /^و?ال/.test(token.form.folded) && FIELD_ADJECTIVES.has(bareStem(token.form))
    const genitive =
      token.form.folded.startsWith('ال') &&
      FIELDS.has(bareStem(token.form)) &&
      bareStem(tokens[end - 1]!.form) === 'شءون'
    if (adjective || genitive || field(end, true)) end++
    else return end
  }
}

function chamberEnd(tokens: readonly Token[], at: number, head: Head): number | null {
  const next = tokens[at + 1]
  return next !== undefined && next.sentence === tokens[at]!.sentence && CHAMBERS[head.word]!.has(next.form.folded)
    ? at + 2
    : head.definite && head.word === 'محكمه'
      ? at + 1
      : null
}

interface Owner {
  last: number
  countries: readonly string[]
  adjective: boolean
}

/** Whose the institution is: behind a definite noun an adjective ("اللبناني"), behind a bare one a name ("لبنان"). */
function ownerAt(tokens: readonly Token[], at: number, known: Known, definite: boolean): Owner | null {
  const name = known.at[at]
  const token = tokens[at]
  if (name === undefined || token === undefined || name.match.start !== token.start) return null
  if (token.sentence !== tokens[at - 1]!.sentence) return null
  const { match, sense } = name
  const demonym = match.senses.find(({ as }) => as === 'demonym')
  if (definite)
    return demonym !== undefined && token.form.folded.startsWith('ال')
      ? { last: match.last, countries: demonym.entity.countries, adjective: true }
      : null
  const state = sense.as === 'name' && sense.entity.type === 'state'
  return state ? { last: match.last, countries: sense.entity.countries, adjective: false } : null
}

function candidate(
  tokens: readonly Token[],
  first: number,
  last: number,
  offset: number,
  countries: readonly string[],
): Candidate {
  const start = tokens[first]!.start + offset
  const end = tokens[last - 1]!.end
  return { first, last, start, end, type: 'organisation', basis: 'pattern', sure: true, entity: null, countries }
}
