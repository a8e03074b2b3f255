/** What an act is about, by the nouns behind its word: by them two agreements of the same sides are told apart. */
import { type Form, perForm } from '../../text/form.ts'
import { endsClause, isFiniteVerb } from './clause.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Types that are told by what they are about: the same sides agree on this, then on that. */
export const BY_TOPIC: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'COOPERATE'])
export const NO_TOPIC: ReadonlySet<string> = new Set()

/** Words behind a trigger that say what it is about. */
const REACH = 16
/** Fewer letters are function words and pronouns. */
const SHORTEST = 3

/** "على سحب القوات", "إلى وقف النار": the stems of the words behind a trigger up to the next verb, names and times left out. */
export function topicOf(scene: Scene, trigger: Trigger): ReadonlySet<string> {
  const { tokens } = scene
  const stems = new Set<string>()
  const from = trigger.object === null ? trigger.last : trigger.object + 1
  for (let j = from; j < Math.min(tokens.length, from + REACH); j++) {
    const token = tokens[j]!
    if (token.sentence !== tokens[trigger.at]!.sentence || (token.kind === 'punct' && endsClause(scene, j))) break
    // "دعا إلى أن توقف", "اتفقا على أن يعود": the clause of the act itself goes on.
    if (stems.size > 1 && isFiniteVerb(scene, j)) break
    const name = scene.nameAt.get(j)
    if (name !== undefined) j = name.last - 1
    else if (token.kind === 'word' && !scene.timeAt.has(j)) {
      const stem = stemOf(token.form)
      if (stem !== null) stems.add(stem)
    }
  }
  return stems
}

/** The word without conjunction, preposition, article and the endings of number, gender and owner; null for function words. */
const stemOf = perForm(({ folded }: Form): string | null => {
  const bare = folded.replace(/^[وف]?([بك]?ال|لل|[بل](?=...))/, '').replace(/(هما|هم|ها|ه|ات|ين|ون|يه|ي|ا)$/, '')
  return bare.length < SHORTEST || FUNCTION.has(folded.replace(/^[وف]/, '')) ? null : bare
})

const FUNCTION = new Set(
  'علي الي عن من في مع بين حول بشان بخصوص خلال بعد قبل عند ضد نحو ضمن عبر لدي ان انه انها بان الذي التي الذين هذا هذه ذلك تلك كما ايضا كذلك ضروره اطار مجال مجالات عدم غير كل جميع بعض عده سبل اجل الجانبان الجانبين البلدين الطرفين الطرفان البلدان'.split(
    ' ',
  ),
)
