/** Which of the tagger's names cannot be names, as the words that they consist of and stand beside show. */
import type { Doc } from '../../text/doc.ts'
import type { Token } from '../../text/token.ts'
import { type Candidate, holds } from './candidate.ts'
import { isDual } from './misread.ts'
import { isDefinite } from './start.ts'
import { HINT, hintsOf } from './tagger/hints.ts'

/**
 * Is what the tagger says no plain noun phrase? A nationality is never part of a person's first words or of a place, and of a body
 * only behind a head that bodies have: "السفينة الإيطالية" is no name. Nor is a weekday a person ("صباح الأحد"), nor what is counted
 * a body ("مليون ريال").
 */
export function isLikely({ tokens }: Doc, tagged: Candidate, peoples: readonly Candidate[]): boolean {
  const hints = hintsOf(tokens[tagged.first]!.form)
  if (tagged.type === 'person' && tagged.last - tagged.first === 1) {
    if (hints & HINT.calendar || isAdjective(tokens, tagged.first)) return false
    if (hints & HINT.wordGiven && !(hints & HINT.family) && !isIntroduced(tokens, tagged.first)) return false
  }
  // "وسام الاستحقاق" is a medal: a verbal noun is no family.
  if (tagged.type === 'person' && /^الاست..ا.ه?$/.test(tokens[tagged.last - 1]!.form.folded)) return false
  if (tagged.type !== 'person' && tagged.last - tagged.first === 1 && isCount(tokens[tagged.first - 1])) return false
  if (tagged.type === 'place' && tagged.last - tagged.first === 1 && isCommonPlace(tokens[tagged.first]!)) return false
  if (tagged.type === 'organisation' && (isDual(tokens, tagged) || isMeeting(tokens[tagged.first]!))) return false
  if (peoples.length === 0) return true
  if (!peoples.every((p) => holds(tagged, p))) return false
  // "دبلوماسيين روس": an adjective in the plural.
  if (tagged.type === 'person' && isPlural(tokens[tagged.first]!) && peoples[0]!.last === tagged.last) return false
  // "شركة أميركان إيرلاينز": the head may also stand before the name.
  const before = tokens[tagged.first - 1]
  const isHeaded =
    before?.sentence === tokens[tagged.first]!.sentence &&
    (hintsOf(before.form) & HINT.bodyHead) !== 0 &&
    !(peoples[0]!.first === tagged.first && isDefinite(tokens[tagged.first]!))
  // "أمريكان إكسبريس": an adjective would stand behind its noun.
  if (
    tagged.type === 'organisation' &&
    peoples.every((p) => p.first === tagged.first) &&
    !isDefinite(tokens[tagged.first]!)
  )
    return true
  return tagged.type !== 'organisation' || (hints & (HINT.bodyHead | HINT.body)) !== 0 || isHeaded
}

/** Does a title or a verb of saying stand beside a word, so that it is sooner a name ("قال كريم") than what it means ("كريم هذا الرجل")? */
const isIntroduced = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((t) => t !== undefined && (hintsOf(t.form) & (HINT.title | HINT.saying)) !== 0)

/** "الأمن السيبراني": a definite word in -ي behind a definite noun that is no title. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.sentence === tokens[at]!.sentence &&
    /^ال.*ي$/.test(tokens[at]!.form.folded) &&
    /^[وفبك]{0,2}(ال|لل)/.test(before.form.folded) &&
    (hintsOf(before.form) & (HINT.title | HINT.calendar)) === 0
  )
}

/** "المدينة" is Medina, but in the news sooner the city spoken of. */
const isCommonPlace = ({ form }: Token): boolean =>
  /^[وفبكل]{0,2}(ال|ل)(مدينه|عاصمه|بلده|قريه|منطقه|محافظه|ولايه|اقليم|مخيم)$/.test(form.folded)

/** "مؤتمر مكافحة الإرهاب" is a meeting; with the article it may be a party ("المؤتمر الوطني"). */
const isMeeting = ({ form }: Token): boolean =>
  /^[وفبكل]?(مءتمر|قمه|اجتماع|ندوه|ملتقي|محادثات|مباراه)$/.test(form.folded)

const isCount = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || /^(مليون|مليونا|مليار|ملايين|مليارات|الف|الاف|الفا)$/.test(token.form.folded))

const isPlural = ({ form }: Token): boolean =>
  /...ي?[وي]ن$/.test(form.folded) && (hintsOf(form) & (HINT.person | HINT.wordGiven)) === 0
