/**
 * Attribution without a verb of saying of its own clause: "وفقا للوزارة", "بحسب صحيفة …", "وفق ما أعلنت مصادر", "حسبما صرح مصدر",
 * "نقلا عن", "على حد قوله", "كما قال الوزير", "على لسان المتحدث". It names through whom the clause before, after or round it comes.
 */
import { fold } from '../../text/fold.ts'
import { formOf, perForm } from '../../text/form.ts'
import type { Token } from '../../text/token.ts'
import type { Ground, Run } from './ground.ts'
import { kindOf } from './naming.ts'
import { type Source, sourceAt } from './noun.ts'
import { headOf, isAddressee, mediumAt } from './nouns.ts'
import { finiteOf, type SayingForm } from './verbs.ts'
import * as w from './words.ts'

export interface According extends Run {
  /** Outermost first: "لما نقلته الوكالة عن الوزارة". Empty for "على حد قوله". */
  sources: readonly { source: Source; said: SayingForm | null }[]
  cue: Run
  /** Letters of the first token before the cue. */
  from: number
  /** "على حد قوله": of one named before. */
  his: boolean
  /** "نقلا عن": its source is the inner link, not the outer. */
  inner: boolean
  /** "كما قال", "حسبما": only a clause of its own, never the first words of "كما قال إن". */
  clause: boolean
}

const HEADS = new Set(['وفقا', 'وفق', 'طبقا', 'حسب', 'بحسب', 'حسبما', 'نقلا', 'على', 'كما', 'استنادا'].map(fold))
/** The first word of an "according to", a conjunction before it apart; null for other words. */
export const accordingWord = perForm(({ folded }): string | null => {
  if (HEADS.has(folded)) return folded
  const bare = folded.slice(1)
  return /^[وف]/.test(folded) && HEADS.has(bare) ? bare : null
})
const [WIFQAN, WIFQ, TIBQAN, HASAB, BIHASAB, HASABAMA, NAQLAN, ALA, KAMA, ISTINADAN] = [
  'وفقا',
  'وفق',
  'طبقا',
  'حسب',
  'بحسب',
  'حسبما',
  'نقلا',
  'على',
  'كما',
  'استنادا',
].map(fold) as [string, string, string, string, string, string, string, string, string, string]

/** The "according to" that begins at token `i`; null when none does. */
export function accordingAt(ground: Ground, i: number, limit: number): According | null {
  const token = ground.tokens[i]!
  if (token.kind !== 'word') return null
  const word = accordingWord(token.form)
  if (word === null) return null
  const from = word.length < token.form.folded.length ? 1 : 0
  const next = ground.tokens[i + 1]
  if (next === undefined || i + 1 >= limit) return null
  const make = (part: Part | null, extra: Partial<According> = {}): According | null =>
    part && {
      first: i,
      last: part.last,
      sources: part.sources,
      cue: { first: i, last: part.cueLast },
      from,
      his: part.his,
      inner: false,
      clause: false,
      ...extra,
    }
  switch (word) {
    case WIFQAN:
    case TIBQAN:
      if (!/^ل/.test(next.form.folded)) return null
      return make(after(ground, i + 1, limit, true))
    case WIFQ:
    case HASAB:
    case BIHASAB:
      return make(after(ground, i + 1, limit, false))
    case HASABAMA:
      return make(saidBy(ground, i + 1, limit), { clause: true })
    case NAQLAN:
      return next.form.folded === fold('عن') ? make(after(ground, i + 2, limit, false), { inner: true }) : null
    case ISTINADAN:
      return next.form.folded === fold('إلى') ? make(after(ground, i + 2, limit, false), { inner: true }) : null
    case ALA:
      if (next.form.folded === fold('حد')) return make(after(ground, i + 2, limit, false))
      return next.form.folded === fold('لسان') ? make(named(ground, i + 2, i + 2, limit)) : null
    case KAMA:
      // "كما تتابع المسلسلات": an act more, not what is said of another.
      if (finiteOf(next.form)?.verb.continues) return null
      return asideOf(ground, make(saidBy(ground, i + 1, limit), { clause: true }), limit)
    default:
      return null
  }
}

/** "كما قال الوزير،" is an aside; "كما أشاد الوزير بالعاملين", "كما أعلنت الإدارة عن تعاقدها" tell one thing more. */
function asideOf(ground: Ground, according: According | null, limit: number): According | null {
  const next = according === null ? undefined : ground.tokens[according.last]
  if (next === undefined || according!.last >= limit || next.kind !== 'word') return according
  return w.isCircumstance(next.form) || /^(في|لل?.*)$/.test(next.form.folded) || w.isThat(next.form) ? according : null
}

interface Part {
  sources: According['sources']
  last: number
  cueLast: number
  his: boolean
}

/** What stands behind "وفقا ل" or "بحسب": what somebody said, his words, his statement, or he himself. */
function after(ground: Ground, at: number, limit: number, lam: boolean): Part | null {
  const { tokens } = ground
  let i = at
  // "لـ «الشرق الأوسط»": the preposition stands alone.
  if (lam && tokens[i]!.form.folded === 'ل') i++
  const token = tokens[i]
  if (token === undefined || i >= limit) return null
  const { folded } = token.form
  if (/^ل?ما$/.test(folded)) {
    const part = saidBy(ground, i + 1, limit)
    return part && beyondRelative(ground, part, limit)
  }
  if (w.isHisWord(token.form)) return { sources: [], last: i + 1, cueLast: i + 1, his: true }
  const stem = folded.replace(/^(ل(?=..)|ال)/, '')
  const word = formOf(stem)
  if (w.isHisWord(word)) return { sources: [], last: i + 1, cueLast: i + 1, his: true }
  if (w.isWord(word) || w.isWritten(word)) {
    const part = ofStatement(ground, i + 1, limit)
    if (part !== null) return beyondRelative(ground, part, limit)
  }
  const part = named(ground, i, i, limit, lam)
  return part && beyondRelative(ground, part, limit)
}

/** "لتصريحات الوزير", "لبيان صادر عن الحزب", "لتصريحات نقلتها الوكالة عن الوزارة", "تقرير لمجلة …". */
function ofStatement(ground: Ground, at: number, limit: number): Part | null {
  const { tokens } = ground
  let i = at
  while (
    i < limit &&
    tokens[i]!.kind === 'word' &&
    /^(صادر|صادره|رسمي|رسميه|صحفي|صحفيه|عن|له|لها|اصدره|اصدرته|اصدرها|ادلي|ادلت|بها|به|نشر|سابق|سابقه|خاصه|من)$/.test(
      tokens[i]!.form.folded,
    )
  )
    i++
  const relayed = saidBy(ground, i, limit)
  if (relayed !== null) return relayed
  // "تقارير صحافية محلية": the adjectives of the word itself, no other source.
  if (i === at && !isOther(ground, i)) return null
  return named(ground, i, at, limit, /^ل/.test(tokens[i]?.form.folded ?? ''))
}

/** Does another noun follow, whose words they are: a head, a name, ل? */
const isOther = (ground: Ground, i: number) => {
  const token = ground.tokens[i]
  if (token === undefined) return false
  return (
    headOf(token.form) !== null || ground.nameAt.has(i) || mediumAt(ground, i) !== null || ground.quotes.close[i]! > i
  )
}

const isQuote = (token: Token): boolean => /^["“”«»]$/.test(token.form.surface)

/** Words that may tell more of a source before its فإن. */
const FARTHEST = 24

/** "اللجنة التي يقع مكتبها في المرفأ، فإن": a relative clause behind the source, up to its comma, belongs to it. */
function beyondRelative(ground: Ground, part: Part, limit: number): Part {
  const { tokens } = ground
  let i = part.last
  // "بحسب الإحصاءات الرسمية على مستوى العالم فإن المعدل": what is reported begins behind فإن.
  for (let k = i; k < Math.min(limit, i + FARTHEST) && tokens[k]!.kind === 'word'; k++)
    if (w.isFaInna(tokens[k]!.form)) return { ...part, last: k }
  // "مصدر أمني لمراسل الجوهرة اف ام، فإن": who heard it.
  if (i < limit && isAddressee(tokens[i]!.form))
    for (let k = i + 1; k <= Math.min(limit, i + 14); k++)
      if (k === limit || (tokens[k]!.kind === 'punct' && !isQuote(tokens[k]!))) return { ...part, last: k }
  // "السفارة في كانبيرا، بينما", "ما نشره الاتحاد عبر صفحته".
  if (/^(في|عبر|علي|خلال)$/.test(tokens[i]?.form.folded ?? ''))
    for (let k = i + 1; k <= Math.min(limit, i + 14); k++)
      if (k === limit || tokens[k]!.kind === 'punct') return { ...part, last: k }
  if (w.isComma(tokens[i]?.form.surface ?? '')) i++
  const token = tokens[i]
  if (token === undefined || i >= limit) return part
  if (!w.isRelative(token.form) && !/^(نشر|نشرت|صدر|صدرت|صادر|صادره|اجريت|اجري)$/.test(token.form.folded)) return part
  for (let k = i; k < Math.min(limit, i + 16); k++) if (w.isComma(tokens[k]!.form.surface)) return { ...part, last: k }
  return part
}

/** "نقلته الوكالة عن الوزارة", "صرح مصدر", "ورد في تقرير". */
function saidBy(ground: Ground, at: number, limit: number): Part | null {
  const { tokens } = ground
  const token = tokens[at]
  if (token === undefined || at >= limit) return null
  const said = finiteOf(token.form)
  if (said === null) return null
  let i = at + 1
  if (tokens[i]?.form.folded === fold('به') || tokens[i]?.form.folded === fold('عنه')) i++
  if (said.verb.within) {
    if (tokens[i]?.form.folded !== fold('في') && tokens[i]?.form.folded !== fold('على')) return null
    const inside = tokens[i + 1]
    if (inside !== undefined && w.isWritten(inside.form)) {
      const part = ofStatement(ground, i + 2, limit)
      if (part !== null) return { ...part, cueLast: at + 1 }
    }
    i++
  }
  const first = sourceAt(ground, i, limit)
  // "وفقا لما نشره عبر صفحته": of him who was named before.
  if (first === null && said.pronoun && /^(عبر|علي|في|من)$/.test(tokens[i]?.form.folded ?? ''))
    return { sources: [], last: limit, cueLast: at + 1, his: true }
  if (first === null || !agrees(first, said)) return null
  const sources = [{ source: first, said: said as SayingForm | null }]
  let last = first.last
  if (said.verb.relay && last + 1 < limit && w.isAbout(tokens[last]!.form)) {
    const inner = sourceAt(ground, last + 1, limit)
    if (inner !== null) {
      sources.push({ source: inner, said: null })
      last = inner.last
    }
  }
  return { sources, last, cueLast: at + 1, his: false }
}

function named(ground: Ground, at: number, cueLast: number, limit: number, lam = false): Part | null {
  const source = sourceAt(ground, at, limit)
  if (source === null || !isCitable(ground, source)) return null
  const from =
    lam &&
    source.from === 0 &&
    source.head === null &&
    /^ل[^ل]/.test(ground.tokens[at]!.form.folded) &&
    ground.tokens[at]!.kind === 'word'
      ? 1
      : source.from
  return {
    sources: [{ source: { ...source, from }, said: null }],
    last: source.last,
    cueLast: Math.max(cueLast, at),
    his: false,
  }
}

/** Documents that report; a law or a plan is what one acts by ("وفقا للقانون"). */
const REPORTS = new Set(
  'تقرير تقارير دراسة دراسات بيانات إحصاءات إحصائيات استطلاع وثيقة وثائق أرقام تقديرات رسالة مذكرة تحقيق نتائج إحصاء مسح بحث مسودة برقيات'
    .split(' ')
    .map(fold),
)
/** Bodies one acts by, too: "وفقا لنظام", "وفق برنامج". */
const NO_SOURCES = new Set(
  'نظام برنامج دولة مجموعة قسم قطاع إدارة خطة حكم نص مادة كتاب قوى جهة دار كبير رجل عضو عدد أحد بعض والد عالم ولي مؤتمر جماعة غرف دائرة دوائر جهات'
    .split(' ')
    .map(fold),
)

function isCitable(ground: Ground, source: Source): boolean {
  if (source.head === null) {
    if (source.named.length > 0) return source.named[0]!.name.type !== 'people'
    const { kind } = ground.tokens[source.first]!
    return kind === 'latin' || (kind === 'punct' && source.proper !== null)
  }
  const kind = kindOf(ground, source, null)
  if (kind === 'document') return REPORTS.has(source.headWord)
  if (source.proper !== null) return true
  return !NO_SOURCES.has(source.headWord)
}

const agrees = (source: Source, said: SayingForm) =>
  !(said.gender === 'feminine' && source.head?.agreement === 'masculine' && source.proper === null)
