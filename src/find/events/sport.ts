/**
 * Sport is told in the words of diplomacy and war: clubs negotiate, teams attack, federations meet. Only states and their offices act here,
 * and on a team what they do to it: "منعت السلطات المنتخب من السفر".
 */
import { fold } from '../../text/fold.ts'
import { perForm } from '../../text/form.ts'
import type { Actor } from './actor.ts'
import type { Mention } from './merge.ts'
import type { Scene } from './scene.ts'

const WORDS = new Set(
  `مباراة مباريات مباراته المباراة لاعب لاعبا لاعبين لاعبون لاعبي لاعبو مدرب مدربه المنتخب منتخب منتخبات دوري كأس ملعب ملاعب المونديال مونديال
   بطولة نادي ناديه أندية هداف مرمى شوط ركلة تسديدة فيفا يويفا أولمبي أولمبية أولمبياد رياضي رياضية كرة`
    .split(/\s+/)
    .map(fold),
)

const isOfSport = perForm((form): true | null =>
  WORDS.has(form.folded.replace(/^[وفبكل]*(ال|ل(?=ل))?/, '')) || WORDS.has(form.folded) ? true : null,
)

/** A text of sport has such a word in so many; "هنأ الرئيس نظيره بكأس العالم" is one of another matter. */
const RARE = 28

export function tellsOfSport({ tokens }: Scene): boolean {
  let count = 0
  for (const { form } of tokens) if (isOfSport(form) !== null) count++
  return count * RARE >= tokens.length
}

const OFFICIAL = /^(ال)?(وزار|حكوم|سلط|محكم|شرط|برلمان|رئاس|جيش|نياب|خارجي|داخلي)/

/** Does a state, by its office or body, do it? */
export const isOfState = ({ actors }: Mention): boolean => actors.some(isOfficial)
const isOfficial = ({ kind, name, actor }: Actor): boolean =>
  // A man in public office is known by his id.
  kind === 'person'
    ? actor !== undefined
    : kind === 'office'
      ? !SPORTSMEN.test(name)
      : (kind === 'body' || kind === 'force') && OFFICIAL.test(fold(name))
const SPORTSMEN = /مدرب|لاعب|اتحاد|نادي|منتخب|فريق|أولمبي|اولمبي/
