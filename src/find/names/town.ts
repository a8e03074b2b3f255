/**
 * "تونس" and "الجزائر" are states, and their capitals. Behind a noun that cities have, as the seat of what stands in one town, at the end of a
 * road and in a row with other towns of the same state the capital is meant.
 */
import { words } from '../../arabic/names/words.ts'
import { capitalCalledAs } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { splitsOf } from '../../text/split.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import type { Candidate } from './candidate.ts'

/** "ولاية الجزائر", "والي تونس". */
const HEADS = new Set(
  words(fold('مدينة ولاية محافظة بلدية ضاحية ضواحي والي معتمدية معتمد شوارع أحياء إقليم مطار ميناء دائرة')),
)
const isHead = perForm((form: Form): true | null =>
  splitsOf(form).some(({ stem, definite, enclitic }) => !definite && enclitic === '' && HEADS.has(stem)) ? true : null,
)
/** What has one seat and a name: "المحكمة الابتدائية بتونس", "مستشفى شارل نيكول بتونس"; "مستشفى بتونس" is one in the country. */
const SEATED = new Set(words(fold('محكمة كلية مستشفى شارع نهج قصر فرقة محطة مقبرة قاعة مسرح مصحة مدرسة ساحة')))
const isSeated = perForm((form: Form): true | null =>
  splitsOf(form).some(({ stem, enclitic }) => enclitic === '' && SEATED.has(stem)) ? true : null,
)
/** So many words at most name it: "فرقة مكافحة الإرهاب بتونس". */
const NAMED = 4
/** "الطريق السيارة تونس – صفاقس", "الخط الحديدي تونس", "على الخط نابل - تونس": a line has towns at its ends. */
const ROADS = new Set(words(fold('السيارة السريعة الحديدي الحديدية السيار الحديد الخط خط')))
/** So many words at most between a line and its second end. */
const LINE = 3
/** "تونس الكبرى", "تونس قرطاج". */
const PARTS = new Set(words(fold('الكبرى قرطاج')))
/** "العاصمة تونس". */
const isCapital = ({ form }: Token) => /^[وفبكل]{0,2}(ال|ل)عاصمه$/.test(form.folded)

/** The candidates, those capitals named as such. */
export function townsNamed({ tokens }: Doc, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((one) => capitalOf(one) !== null)) return candidates
  return candidates.map((one, i) => {
    const capital = capitalOf(one)
    if (capital === null || !isTown(tokens, candidates, i)) return one
    return { ...one, type: 'place', entity: capital, countries: capital.countries }
  })
}

const capitalOf = ({ type, entity, first, last }: Candidate) =>
  type === 'state' && entity !== null && last - first === 1 ? capitalCalledAs(entity.id) : null

function isTown(tokens: readonly Token[], candidates: readonly Candidate[], i: number): boolean {
  const one = candidates[i]!
  const token = tokens[one.first]!
  const before = tokens[one.first - 1]
  if (before !== undefined && before.sentence === token.sentence) {
    if (one.start === token.start && (isHead(before.form) || isCapital(before))) return true
    if (token.form.folded.startsWith('ب') && isSeat(tokens, one.first)) return true
    if (isOnLine(tokens, one.first)) return true
  }
  if (PARTS.has(tokens[one.last]?.form.folded ?? '')) return true
  return isRow(tokens, candidates[i - 1], one) || isRow(tokens, one, candidates[i + 1])
}

function isOnLine(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LINE) && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    if (ROADS.has(tokens[i]!.form.folded)) return true
    // Only the other end and a dash may stand between.
    if (i < at - 1 ? tokens[i]!.kind !== 'word' : !/^[-–]$/.test(tokens[i]!.form.surface)) return false
  }
  return false
}

function isSeat(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 1 - NAMED); i--) {
    const { kind, form, sentence } = tokens[i + 1]!
    if (sentence !== tokens[at]!.sentence || kind === 'punct' || tenseOf(form) !== null) return false
    if (tokens[i]!.sentence === sentence && isSeated(tokens[i]!.form) !== null) return true
  }
  return false
}

/** "تونس وسوسة", "بسوسة، وتونس", "من تونس إلى سوسة", "تونس - سوسة": one of the two is a town of the state that the other may be. */
function isRow(tokens: readonly Token[], left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (left === undefined || right === undefined) return false
  const town = left.type === 'place' ? left : right
  const state = left.type === 'place' ? right : left
  if (town.type !== 'place' || town.entity === null || town.countries[0] !== state.countries[0]) return false
  if (tokens[left.first]!.sentence !== tokens[right.first]!.sentence) return false
  const between = tokens[left.last]?.form.surface ?? ''
  if (right.first === left.last + 1 && /^(?:[،,–-]|إلى|الى|نحو)$/.test(between)) return true
  if (right.first === left.last + 2 && between === 'في' && /^[إا]تجاه$/.test(tokens[left.last + 1]!.form.surface))
    return true
  return right.first === left.last && tokens[right.first]!.form.folded.startsWith('و')
}
