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

/** Words that hardly stand elsewhere: "هدف" and "جولة" are also told of talks. */
const WORDS = new Set(
  words(
    fold(
      'مباراة مباريات الدوري دوري لاعب لاعبين مهاجم مدافع ملعب كأس نادي منتخب مدرب بطولة إياب هداف فيفا يويفا مرمى كرة',
    ),
  ),
)
const isOfSport = perForm((form: Form): true | null =>
  splitsOf(form).some(({ stem, enclitic }) => enclitic === '' && WORDS.has(stem)) ? true : null,
)
/** So many such words make a report of sport. */
const ENOUGH = 4

const FEDERATIONS = new Set(['isnad:european-union', 'isnad:african-union'])
/** "كرة القدم": what is played tells of a federation wherever it stands beside it. */
const PLAYED = new Set(words(fold('القدم اليد السلة الطائرة')))

const WHERE = new Set(words(fold('في إلى قرب مدينة بمدينة ولاية محافظة مطار ملعب بملعب شمال جنوب شرق غرب')))

/** In a match or a list of matches: "مستقبل قابس", "نجم المتلوي". */
const CLUBS = new Set(words(fold('مستقبل نجم اتحاد أمل هلال نسر جمعية ملعب بعث سهم شباب أهلي نادي')))
const isClubOf = ({ tokens }: Doc, { type, first, start }: Candidate): boolean =>
  type === 'place' && start === tokens[first]!.start && CLUBS.has(tokens[first - 1]?.form.folded ?? '')
/** Before whom one plays, and who plays for it: "فاز على ليون", "مستضيفه جنوة", "لاعب وسط برايتون". */
const PLAYS = new Set(
  words(
    fold(
      'على أمام ضد ضيفه مستضيفه مضيفه فوز خسارة فاز خسر تعادل وسط رصيد شباك مرمى فريقه لصفوف صفوف نجم قائد أهلي اتحاد شباب هلال مواجهة لقاء ولقاء جماهير رباعي هداف',
    ),
  ),
)
/** What stands behind a club in a list of results. */
const isListed = ({ tokens }: Doc, { last }: Candidate): boolean =>
  tokens[last]?.kind === 'number' || /^[-–:]$/.test(tokens[last]?.form.surface ?? '')

/** Which of the candidates are sooner clubs or federations. */
export function clubsAmong(doc: Doc, candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = candidates.filter(
    (one) => (isClubOf(doc, one) && isListed(doc, one)) || (isFederation(one) && isPlayedNear(doc, one)),
  )
  const clubs = candidates
    .filter((one) => isFederation(one) || isClubOf(doc, one) || mayBeClub(doc, one))
    .filter((one) => !isAmongStates(one, candidates))
  if (clubs.length === 0) return sure
  let met = 0
  for (const { form } of doc.tokens) if (isOfSport(form) !== null && ++met >= ENOUGH) return [...clubs, ...sure]
  return sure
}

const isFederation = ({ entity }: Candidate): boolean => entity !== null && FEDERATIONS.has(entity.id)

/** "اتحاد مدغشقر لكرة القدم … الاتحاد الإفريقي" in one sentence. */
function isPlayedNear({ tokens, sentences }: Doc, { first }: Candidate): boolean {
  const sentence = sentences[tokens[first]!.sentence]!
  for (let at = sentence.first + 1; at < sentence.last; at++)
    if (PLAYED.has(tokens[at]!.form.folded) && /كره$/.test(tokens[at - 1]!.form.folded)) return true
  return false
}

/** "السعودية والإمارات والبحرين": in a row of states it is one. */
const isAmongStates = (one: Candidate, candidates: readonly Candidate[]): boolean =>
  one.type === 'state' &&
  candidates.some(({ type, first, last }) => type === 'state' && (first === one.last || last === one.first))

/** A town or a state that has a club of its name, where nothing says that somebody is there. */
function mayBeClub({ tokens }: Doc, { type, first, last, start, entity }: Candidate): boolean {
  if (entity === null || (type !== 'place' && type !== 'state') || last - first > 1) return false
  const token = tokens[first]!
  const before = tokens[first - 1]
  const isTown = entity.kind === 'town' || entity.kind === 'city'
  const plays = isTown && PLAYS.has(before?.form.folded ?? '')
  if (!plays && (hintsOf(token.form) & HINT.body) === 0) return false
  // "في برشلونة", "ببرشلونة"
  const where = before !== undefined && before.sentence === token.sentence && WHERE.has(before.form.folded)
  return !where && !(start > token.start && token.form.folded.startsWith('ب'))
}
