/**
 * Phrases of the tables whose neighbours show that they are something else: "القضاء المصري اليوم" is no newspaper, "خسر أمام روسيا 1-3" no
 * channel, in "قال يلدريم" speaks no town.
 */
import { words } from '../../arabic/names/words.ts'
import { type Match, matchEntity, OUTLET_KINDS } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import { isMediumHere, isOthersGloss } from './media.ts'
import { HINT, hintOf, hintsOf } from './tagger/hints.ts'

/** The match as its neighbours leave it: itself, what its first words mean without the last, or nothing. */
export function asRead(tokens: readonly Token[], match: Match): Match | null {
  const { entity } = match.senses[0]!
  if (OUTLET_KINDS.has(entity.kind)) {
    if (isIndex(tokens, match) || isPartOfLatin(tokens, match) || isJoined(tokens, match)) return null
    if (entity.id.startsWith('isnad:outlet/') && isOthersGloss(tokens, match.first, match.last)) return null
  }
  if (entity.type === 'organisation') {
    if (isDual(tokens, match) || isNational(tokens, match) || isBase(tokens, match) || isQuality(tokens, match))
      return null
    return isAdjective(tokens, match) || isScore(tokens, match) ? withoutLast(tokens, match) : match
  }
  if (match.senses[0]!.as === 'demonym') return match
  if (entity.type === 'state') return isAttribute(tokens, match) || isDiameter(tokens, match) ? null : match
  if (entity.kind === 'town' || entity.kind === 'city' || entity.kind === 'capital')
    return speaks(tokens, match) || isGivenName(tokens, match) ? null : match
  return match
}

function withoutLast(tokens: readonly Token[], { first, last }: Match): Match | null {
  const match = matchEntity(tokens.slice(first, last - 1), 0)
  return match === null ? null : { ...match, first, last: match.last + first }
}

const before = (tokens: readonly Token[], first: number): Token | null => {
  const token = tokens[first - 1]
  return token === undefined || token.sentence !== tokens[first]!.sentence ? null : token
}

/** "القضاء المصري اليوم": behind a definite noun a definite nationality is its adjective. */
function isAdjective(tokens: readonly Token[], { first, last, start }: Match): boolean {
  const noun = before(tokens, first)
  if (last - first < 2 || noun === null || start !== tokens[first]!.start || !isDefinite(tokens[first]!)) return false
  if (!isDefinite(noun)) return false
  return matchEntity([tokens[first]!], 0)?.senses.some(({ as }) => as === 'demonym') ?? false
}

/** "المدن الفرنكوفونية": behind a definite noun a word in -ية is its adjective. */
function isQuality(tokens: readonly Token[], { first, last, start }: Match): boolean {
  const noun = before(tokens, first)
  const { form } = tokens[first]!
  if (last - first > 1 || noun === null || start !== tokens[first]!.start || !/^ال.*يه$/.test(form.folded)) return false
  return isDefinite(noun) && noun.spaced
}

/** "روسيا 1-3": the number belongs to the result. */
const isScore = (tokens: readonly Token[], { first, last }: Match): boolean =>
  last - first > 1 &&
  tokens[last - 1]!.kind === 'number' &&
  /^[-–:/]$/.test(tokens[last]?.form.surface ?? '') &&
  tokens[last + 1]?.kind === 'number'

/** "مجلس الأمن القومي", "مجلس الأمن الروسي", "الصليب الأحمر الأميركي": a state's own, not that of the nations. */
function isNational(tokens: readonly Token[], { first, last, senses }: Match): boolean {
  const next = tokens[last]
  if (!OF_NATIONS.has(senses[0]!.entity.id) || next === undefined || last - first > 2) return false
  if (/^ال(قومي|وطني)$/.test(next.form.folded)) return true
  return isDefinite(next) && (matchEntity(tokens, last)?.senses[0]?.as ?? 'name') === 'demonym'
}

const OF_NATIONS = new Set(['isnad:un-security-council', 'isnad:icrc'])

/** "القاعدة" alone, where the article speaks of a military one and never of the organisation by its noun. */
function isBase(tokens: readonly Token[], { first, last, senses }: Match): boolean {
  if (senses[0]!.entity.id !== 'isnad:al-qaeda' || last - first > 1) return false
  // "القاعدة ذاتها": a rule.
  if (/^(ذاتها|نفسها|العامه|الاساسيه|الذهبيه)$/.test(tokens[last]?.form.folded ?? '')) return true
  let isMilitary = false
  for (const [i, { form }] of tokens.entries()) {
    if (!/قاعده$/.test(form.folded)) continue
    if (/^(تنظيم|التنظيم)$/.test(tokens[i - 1]?.form.folded ?? '')) return false
    isMilitary ||= /^(ال)?(عسكريه|جويه|بحريه)$/.test(tokens[i + 1]?.form.folded ?? '')
  }
  return isMilitary
}

/** "دعم مالي": behind a noun without article the word is its adjective, unless the noun is one that states have ("رئيس مالي"). */
function isAttribute(tokens: readonly Token[], { first, last, start, senses }: Match): boolean {
  const noun = before(tokens, first)
  if (senses[0]!.sure || last - first > 1 || noun?.kind !== 'word' || start !== tokens[first]!.start) return false
  if (!tokens[first]!.form.folded.endsWith('ي') || isDefinite(noun) || tenseOf(noun.form) !== null) return false
  // "سلطات مالي": no adjective of a feminine or a plural.
  if (/(ه|ات|ين|ون)$/.test(noun.form.folded) || NO_NOUNS.has(noun.form.folded.replace(/^[وف](?=..)/, ''))) return false
  return (hintsOf(noun.form) & (HINT.placeHead | HINT.title | HINT.particle)) === 0
}

const NO_NOUNS = new Set(
  words(fold('مع من عن على إلى في ضد بين حول نحو لدى عبر تجاه حتى منذ أن لأن لكن أو ثم أما بشأن بل لا كل سوى غير')),
)

/** "قطر الشمس", "نصف قطر", "بقطر 5 أمتار": how wide something is. */
function isDiameter(tokens: readonly Token[], { first, last, senses }: Match): boolean {
  if (senses[0]!.entity.id !== 'iso:QAT' || last - first > 1) return false
  if (before(tokens, first)?.form.folded === 'نصف' || tokens[last]?.kind === 'number') return true
  return WIDE.has(tokens[last]?.form.folded ?? '')
}
const WIDE = new Set(words(fold('الشمس الأرض القمر الدائرة الكوكب النجم الفتحة الأنبوب الثقب العجلة')))

/** "مؤشر داو جونز" is no agency. */
const isIndex = (tokens: readonly Token[], { first }: Match): boolean =>
  /مءشر(ات)?$/.test(before(tokens, first)?.form.folded ?? '')

/** "الإهمال واللا مبالاة": و and لا, where no word brings in a medium. */
const isJoined = (tokens: readonly Token[], { first, last, start, senses }: Match): boolean =>
  senses[0]!.entity.id === 'isnad:outlet/walla' && !isMediumHere(tokens, first, last, start)

/** "Screen Time", "M2M": a common word beside others, or letters joined to them. Of capitals alone it is an abbreviation ("BBC Arabic"). */
function isPartOfLatin(tokens: readonly Token[], { first, last }: Match): boolean {
  const joined = (at: number) => tokens[at]?.spaced === false && tokens[at]!.kind !== 'punct'
  const latin = tokens[first]!.kind !== 'word' && tokens[last - 1]!.kind !== 'word'
  if (!latin || last - first > 2) return false
  if ((joined(first) && tokens[first - 1]!.kind !== 'punct' && tokens[first - 1]!.kind !== 'word') || joined(last))
    return true
  if (!/^[A-Z][a-z]/.test(tokens[first]!.form.surface)) return false
  return before(tokens, first)?.kind === 'latin' || tokens[last]?.kind === 'latin'
}

/** Towns are feminine, and so is the verb of which they are the subject: "قالت واشنطن", but "قال يلدريم". */
const SAID = new Set(words(fold('قال أضاف أوضح صرح تابع ذكر شدد اعتبر أكد لفت')))
function speaks(tokens: readonly Token[], { first, start }: Match): boolean {
  const verb = before(tokens, first)?.form.folded
  return verb !== undefined && start === tokens[first]!.start && SAID.has(verb.replace(/^[وف](?=...)/, ''))
}

/** "الملكة صوفيا", "الضابط سليمان باشا": behind a title a given name is somebody's; "غادر الملك جدة". */
function isGivenName(tokens: readonly Token[], { first, start }: Match): boolean {
  const title = before(tokens, first)
  const token = tokens[first]!
  if (title === null || start !== token.start || (hintOf(token.form.folded) & HINT.person) === 0) return false
  return isDefinite(title) && (hintsOf(title.form) & HINT.title) !== 0
}

/** "طالبان جامعيان" are two students: a dual, as the adjective behind it tells. */
export function isDual(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  const next = tokens[last]
  return (
    next !== undefined &&
    last - first === 1 &&
    tokens[first]!.form.folded.endsWith('ان') &&
    next.sentence === tokens[first]!.sentence &&
    /^(?!ال|لل).+(يان|تان)$|^(اخران|اثنان)$/.test(next.form.folded)
  )
}

export const isDefinite = ({ form: { folded }, kind }: Token): boolean =>
  kind === 'word' && /^[وف]?[بك]?(ال|لل).../.test(folded) && !NO_NOUN.test(folded)
const NO_NOUN = /^[وف]?[بك]?ال(ذين|لذ|لت|لات|يوم$)/
