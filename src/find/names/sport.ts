/**
 * Clubs are called as their towns are. In a report of a match "برشلونة", "موناكو" and "الاتحاد الأوروبي" are sooner clubs and their
 * federation than a town, a state and a union of states; "في برشلونة" is the town.
 */
import { words } from '../../arabic/names/words.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { splitsOf } from '../../text/split.ts'
import type { Candidate } from './candidate.ts'
import { HINT, hintsOf } from './tagger/hints.ts'

const WORDS = new Set(
  words(
    fold(
      'مباراة مباريات الدوري دوري لاعب لاعبين مهاجم مدافع هدف أهداف ملعب كأس نادي منتخب مدرب بطولة ذهاب إياب هداف فيفا يويفا نقاط',
    ),
  ),
)
const isOfSport = perForm((form: Form): true | null =>
  splitsOf(form).some(({ stem, enclitic }) => enclitic === '' && WORDS.has(stem)) ? true : null,
)
/** So many such words make a report of sport. */
const ENOUGH = 4

const AMBIGUOUS = new Set(['isnad:european-union', 'isnad:african-union'])
const WHERE = new Set(words(fold('في مدينة بمدينة إلى')))

/** In a list of matches: "مستقبل قابس - نجم المتلوي". */
const CLUBS = new Set(words(fold('مستقبل نجم اتحاد أمل هلال نسر جمعية ملعب بعث سهم')))
const isListed = ({ tokens }: Doc, { type, first, last }: Candidate): boolean =>
  type === 'place' &&
  CLUBS.has(tokens[first - 1]?.form.folded ?? '') &&
  (tokens[last]?.kind === 'number' || /^[-–:]$/.test(tokens[last]?.form.surface ?? ''))

/** Which of the candidates are sooner clubs or federations. */
export function clubsAmong(doc: Doc, candidates: readonly Candidate[]): readonly Candidate[] {
  const listed = candidates.filter((one) => isListed(doc, one))
  const clubs = candidates.filter((one) => mayBeClub(doc, one))
  if (clubs.length === 0) return listed
  let met = 0
  for (const { form } of doc.tokens) if (isOfSport(form) !== null && ++met >= ENOUGH) return [...clubs, ...listed]
  return listed
}

function mayBeClub({ tokens }: Doc, { type, first, last, start, entity }: Candidate): boolean {
  if (entity === null) return false
  if (type === 'organisation') return AMBIGUOUS.has(entity.id)
  if ((type !== 'place' && type !== 'state') || last - first > 1) return false
  const token = tokens[first]!
  if ((hintsOf(token.form) & HINT.body) === 0) return false
  // "في برشلونة", "ببرشلونة"
  const before = tokens[first - 1]
  const where = before !== undefined && before.sentence === token.sentence && WHERE.has(before.form.folded)
  return !where && !(start > token.start && token.form.folded.startsWith('ب'))
}
