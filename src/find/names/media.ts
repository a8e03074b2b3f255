/** What tells that a name which is also a common word is a medium's: "قناة الحرة", "ذكرت «الحياة»", but "كتلة الحرة". */
import { words } from '../../arabic/names/words.ts'
import { HEADS } from '../../arabic/sources.ts'
import { matchEntity } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import { type Form, perForm } from '../../text/form.ts'
import { splitsOf } from '../../text/split.ts'
import type { Token } from '../../text/token.ts'
import { HINT, hintsOf } from './tagger/hints.ts'

const MEDIA = new Set(HEADS.flatMap(([word, { kind }]) => (kind === 'media' ? [fold(word)] : [])))
/** Who works for one: "مراسل الجزيرة". */
const STAFF = new Set(words(fold('مراسل مراسلة مندوب موفد موفدة محرر محررة كاميرا ميكروفون مكتب استوديو')))

/** Is the word a noun for a medium: "لصحيفة"? */
const isMedium = perForm((form: Form): boolean =>
  splitsOf(form).some(({ stem, enclitic }) => enclitic === '' && (MEDIA.has(stem) || STAFF.has(stem))),
)

/** Before a source: "نقلت الحياة عن", "بحسب الأخبار", "في النهار". */
const CITING = new Set(
  words(
    fold(
      'عن بحسب حسب وفق وفقا نقلا كتبت ذكرت قالت نقلت أفادت أوردت نشرت أكدت أعلنت أوضحت أضافت كشفت رأت اعتبرت أشارت مع إلى في عبر على من',
    ),
  ),
)
const isCiting = perForm(({ folded }): boolean => CITING.has(folded.replace(/^[وف](?=..)/, '')))

/** "لواج" is a word of its own. */
const SHORT = 3

/** Is the name in tokens `first` to `last` brought in as a medium's, by a noun, by a word that cites, or by whose it is ("الغد الأردنية")? */
export function isMediumHere(tokens: readonly Token[], first: number, last: number, start: number): boolean {
  const token = tokens[first]!
  const isQuoted = /^["«“(]$/.test(tokens[first - 1]?.form.surface ?? '')
  const before = tokens[isQuoted ? first - 2 : first - 1]
  if (before === undefined || before.sentence !== token.sentence || before.kind === 'punct') return true
  if (isMedium(before.form)) return true
  if (start > token.start && tokens[last - 1]!.end - start <= SHORT) return false
  // «علمت "الحياة"», «لـ"الحياة"», but «كتلة "الحرة"».
  if (isQuoted) return (hintsOf(before.form) & HINT.bodyHead) === 0
  // "للجزيرة", "نقلت الجزيرة"
  if (start > token.start || isCiting(before.form)) return true
  const people = matchEntity(tokens, last)
  const isPeople = people?.senses.some(({ as }) => as === 'demonym') ?? false
  return isPeople && tokens[last]!.form.folded.endsWith('ه')
}

/** So many words at most a bracket explains. */
const EXPLAINED = 5
const ENDS = new Set(words(fold('ل في من عن إلى على مع أن إن')))

/** "المحكمة الرياضية الدولية (تاس)": in brackets behind the words for another body the letters are that body's. */
export function isOthersGloss(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.form.surface !== '(' || tokens[last]?.form.surface !== ')') return false
  for (
    let i = first - 2;
    i >= Math.max(0, first - 2 - EXPLAINED) && tokens[i]!.sentence === tokens[first]!.sentence;
    i--
  ) {
    const { kind, form } = tokens[i]!
    if (kind !== 'word' || isMedium(form) || ENDS.has(form.folded)) return false
    // "شركة (سي بي إس)" is the company itself.
    if ((hintsOf(form) & HINT.bodyHead) !== 0) return i < first - 2
  }
  return false
}
