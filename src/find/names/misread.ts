/**
 * Phrases of the tables whose neighbours show that they are something else: "القضاء المصري اليوم" is no newspaper, "خسر أمام روسيا 1-3" no
 * channel, in "قال يلدريم" speaks no town.
 */
import { words } from '../../arabic/names/words.ts'
import { type Match, matchEntity, OUTLET_KINDS } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/token.ts'
import { HINT, hintOf, hintsOf } from './tagger/hints.ts'

/** The match as its neighbours leave it: itself, what its first words mean without the last, or nothing. */
export function asRead(tokens: readonly Token[], match: Match): Match | null {
  const { entity } = match.senses[0]!
  if (OUTLET_KINDS.has(entity.kind) && (isIndex(tokens, match) || isPartOfLatin(tokens, match))) return null
  if (entity.type === 'organisation') {
    if (isDual(tokens, match) || isNational(tokens, match)) return null
    return isAdjective(tokens, match) || isScore(tokens, match) ? withoutLast(tokens, match) : match
  }
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

/** "روسيا 1-3": the number belongs to the result. */
const isScore = (tokens: readonly Token[], { first, last }: Match): boolean =>
  last - first > 1 &&
  tokens[last - 1]!.kind === 'number' &&
  /^[-–:/]$/.test(tokens[last]?.form.surface ?? '') &&
  tokens[last + 1]?.kind === 'number'

/** "مجلس الأمن القومي", "مجلس الأمن الروسي": a state's own, not that of the nations. */
function isNational(tokens: readonly Token[], { first, last, senses }: Match): boolean {
  const next = tokens[last]
  if (senses[0]!.entity.id !== 'isnad:un-security-council' || next === undefined || last - first > 2) return false
  if (/^ال(قومي|وطني)$/.test(next.form.folded)) return true
  return isDefinite(next) && (matchEntity(tokens, last)?.senses[0]?.as ?? 'name') === 'demonym'
}

/** "مؤشر داو جونز" is no agency. */
const isIndex = (tokens: readonly Token[], { first }: Match): boolean =>
  /مءشر(ات)?$/.test(before(tokens, first)?.form.folded ?? '')

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
