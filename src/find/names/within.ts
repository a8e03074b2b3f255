/**
 * Names that are words of a longer name: a town in that of a club ("نادي قرطبة"), a state in that of a company ("شركة تونس للطرقات"), a
 * person in that of a street ("شارع الحبيب بورقيبة"). There they do not stand for the town, the state or the person, so they have no link.
 */
import { words } from '../../arabic/names/words.ts'
import { matchEntity } from '../../knowledge/index.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { splitsOf } from '../../text/split.ts'
import type { Token } from '../../text/token.ts'
import type { Candidate } from './candidate.ts'
import { clubsAmong } from './sport.ts'
import { HINT, hintsOf } from './tagger/hints.ts'

/** Behind these a name of any kind is a part of theirs: "فندق كابيلا", "بنك دبي الإسلامي". */
const ANY = words(
  fold(`شركة مجموعة مصرف بنك نادي حزب حركة جمعية رابطة صحيفة جريدة مجلة قناة إذاعة راديو تلفزيون موقع دار فندق نزل شارع نهج طريق حي جادة
مدرسة معهد مستشفى مصحة ملعب استاد ساحة ميدان جسر جائزة دوري طيران خطوط اتصالات بورصة متحف مسرح مهرجان مطعم مقهى ناقلة استوديو`),
)
const TOWN = words(
  fold(`فريق لاعب مدرب حارس مهاجم مدافع نجم جماهير محكمة ترجي قوافل شبيبة مولودية
ريال أتلتيكو أولمبيك رابيد سبورتينغ سبورتنغ دينامو`),
)
const PERSON = words(fold('جامعة مطار مسجد جامع قصر مركز كلية مؤسسة قاعة سد ميناء مخيم مدينة وادي جبل قرية حومة منطقة'))

/** "خليج قابس", "مضيق تيران": waters are called after towns, and are none. */
const WATERS = words(fold('خليج مضيق بحيرة'))

/** What is called after a people. */
const QUARTERS = new Set(words(fold('حي باب حارة شارع سوق درب')))

const HEADS = {
  place: new Set([...ANY, ...TOWN, ...WATERS]),
  state: new Set([...ANY, ...WATERS]),
  person: new Set([...ANY, ...PERSON]),
  // A club: "النادي الإفريقي".
  people: new Set(['نادي', 'ملعب']),
} as const

type Stem = readonly [stem: string, definite: boolean]
const stemsOf = perForm((form: Form): readonly Stem[] | null => {
  const stems = splitsOf(form).flatMap(({ stem, definite, enclitic }): Stem[] =>
    enclitic === '' && (HEADS.place.has(stem) || HEADS.person.has(stem) || TEAMS.has(stem)) ? [[stem, definite]] : [],
  )
  return stems.length === 0 ? null : stems
})

/** What a state or a town is not that these follow: "بطولة أستراليا المفتوحة", "كوبا أميركا", "الرباط الصليبي". */
const OTHERWISE = new Set(words(fold('المفتوحة المفتوح الصليبي الصليبية أميركا أمريكا')))

/** "ليدز يونايتد": English clubs. */
const CLUB_TAILS = new Set(words(fold('سيتي يونايتد تاون روفرز رينجرز واندرارز')))

const TOWNS = new Set(['town', 'city', 'capital'])

/** Competitions and fairs, and the words that stand between them and whose they are: "دوري أبطال أوروبا", "كأس أمم إفريقيا". */
const COMPETITIONS = new Set(words(fold('دوري كأس بطولة سوبر رالي ماراثون طواف معرض')))
const BETWEEN = new Set(words(fold('أبطال أمم الأمم الأندية أندية رابطة كأس السوبر المحترفين')))

function isOfCompetition(tokens: readonly Token[], { first, start }: Candidate): boolean {
  const token = tokens[first]!
  if (start !== token.start) return false
  for (let at = first - 1; at >= Math.max(0, first - 3) && tokens[at]!.sentence === token.sentence; at--) {
    const { folded } = tokens[at]!.form
    if (COMPETITIONS.has(/^[وفبكل]/.test(folded) && !COMPETITIONS.has(folded) ? folded.slice(1) : folded)) return true
    if (!BETWEEN.has(folded)) return false
  }
  return false
}

/** "اللغات الإنجليزية والألمانية والصينية": what is spoken, not who speaks it. `languages` are those found before. */
function isLanguage(tokens: readonly Token[], { first, type }: Candidate, languages: ReadonlySet<number>): boolean {
  if (type !== 'people') return false
  const token = tokens[first]!
  // "بالإنجليزية": what is in a language, not in a woman.
  if (/^[وف]?بال.*يه$/.test(token.form.folded)) return true
  let at = first - 1
  if (tokens[at]?.form.surface === '،') at--
  const before = tokens[at]
  if (before === undefined || before.sentence !== token.sentence) return false
  return /^[وفبكل]{0,2}(ال|ل)?لغ(ه|ات|تين|تان)$/.test(before.form.folded) || languages.has(at)
}

/** Where the names begin that are words of a longer one. */
export function startsWithin(doc: Doc, candidates: readonly Candidate[]): ReadonlySet<number> {
  const { tokens } = doc
  const starts = new Set(clubsAmong(doc, candidates).map(({ start }) => start))
  const languages = new Set<number>()
  for (const one of candidates) {
    const { first, last, start, type, entity } = one
    if (isOfCompetition(tokens, one)) starts.add(start)
    if (isLanguage(tokens, one, languages)) {
      starts.add(start)
      languages.add(last - 1)
    }
    if (type === 'organisation') continue
    if (isInTitle(tokens, one)) starts.add(start)
    const token = tokens[first]!
    const next = tokens[last]
    const before = tokens[first - 1]
    if (next !== undefined && OTHERWISE.has(next.form.folded)) starts.add(start)
    if (type === 'place' && next?.spaced === true && CLUB_TAILS.has(next.form.folded)) starts.add(start)
    if (isClub(tokens, one)) starts.add(start)
    // "نادي قرطبة"; but "شركة بقطر" is one in Qatar.
    if (start !== token.start || before === undefined) continue
    const head = /["«“(]/.test(before.form.surface) ? tokens[first - 2] : before
    if (head === undefined || head.sentence !== token.sentence) continue
    const stems = stemsOf(head.form)
    // Before an adjective the noun has the article, before a name it is in construct and has none.
    if (stems?.some(([stem, definite]) => HEADS[type].has(stem) && definite === (type === 'people'))) starts.add(start)
    // "حي المغاربة", "باب المغاربة"
    if (type === 'people' && QUARTERS.has(head.form.folded)) starts.add(start)
    if (type === 'people' && (isClubOfAll(tokens, one) || stems?.some(isBareTeam))) starts.add(start)
    if (COMMON_BEHIND.get(entity?.id ?? '')?.has(head.form.folded) || isTraffic(tokens, one)) starts.add(start)
  }
  return starts
}

/** What has a title of its own, in quotation marks: «برنامج "صباح الخير بريطانيا"», «مبادرة "تونس غدا"». */
const TITLED = new Set(
  words(fold('برنامج فيلم كتاب مسلسل أغنية رواية مسرحية مبادرة مؤسسة جمعية حملة مهرجان ائتلاف قصيدة ديوان مسابقة')),
)
const isTitled = perForm((form: Form): true | null =>
  splitsOf(form).some(({ stem, enclitic }) => enclitic === '' && TITLED.has(stem)) ? true : null,
)
/** So many words at most such a title has beside the name. */
const TITLE = 4

function isInTitle(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const { sentence } = tokens[first]!
  if (tokens[first - 1]?.form.folded === 'في') return false
  let open = first - 1
  while (open >= first - TITLE && tokens[open]?.kind === 'word') open--
  const head = tokens[open - 1]
  if (!/^["«“]$/.test(tokens[open]?.form.surface ?? '') || head?.sentence !== sentence || isTitled(head.form) === null)
    return false
  let close = last
  while (close < last + TITLE && tokens[close]?.kind === 'word') close++
  return close - open - 1 > last - first && /^["»”]$/.test(tokens[close]?.form.surface ?? '')
}

/** "حارس الإفريقي": an adjective would stand behind a definite noun; this is a club. */
const isBareTeam = ([stem, definite]: Stem): boolean => !definite && TEAMS.has(stem)
const TEAMS = new Set(words(fold('حارس مدرب لاعب مهاجم مدافع جماهير فريق')))

/** "الترجي الرياضي التونسي", "النادي الرياضي الصفاقسي". */
const CLUBS = new Set(words(fold('الترجي النجم النادي الملعب الاتحاد الأمل المستقبل الجمعية')))
const isClubOfAll = (tokens: readonly Token[], { first }: Candidate): boolean =>
  tokens[first - 1]?.form.folded === 'الرياضي' && CLUBS.has(tokens[first - 2]?.form.folded ?? '')

/** Places whose name is a common noun behind these: in Tunisia "الجولان" is the traffic ("معاليم الجولان", "حركة الجولان"). */
const COMMON_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['isnad:golan', new Set(words(fold('حركة معلوم معاليم بطاقة')))],
])

/** "وضع السيارة في الجولان": who speaks of vehicles speaks of traffic. */
function isTraffic(tokens: readonly Token[], { first, entity }: Candidate): boolean {
  if (entity?.id !== 'isnad:golan' || tokens[first - 1]?.form.folded.replace(/^و/, '') === 'هضبه') return false
  for (let i = first - 1; i >= 0 && tokens[i]!.sentence === tokens[first]!.sentence; i--)
    if (/(سياره|سيارات|عربه|عربات|مركبه|دراجه|دراجات)$/.test(tokens[i]!.form.folded)) return true
  return false
}

/** "روما الإيطالي": towns are feminine, clubs masculine; behind "ميناء عدن" the adjective is the harbour's. */
function isClub(tokens: readonly Token[], { first, last, entity }: Candidate): boolean {
  if (entity === null || !TOWNS.has(entity.kind) || last - first > 1) return false
  const nationality = matchEntity(tokens, last)
  if (nationality === null || nationality.last > last + 1 || nationality.senses[0]!.as !== 'demonym') return false
  const before = tokens[first - 1]
  return (
    /^ال.*ي$/.test(tokens[last]!.form.folded) &&
    tokens[last]!.sentence === tokens[first]!.sentence &&
    (before === undefined || (hintsOf(before.form) & HINT.placeHead) === 0)
  )
}
