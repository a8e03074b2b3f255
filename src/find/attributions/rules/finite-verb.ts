/**
 * "قال الوزير إن …", "الوزير قال إن …", "وكان الوزير قد قال إن …", "وأضاف أن …", "نقلت الوكالة عن الوزير قوله …": a finite verb of
 * saying with its subject before it, behind it, or in the sentences before.
 */
import { fold } from '../../../text/fold.ts'
import { type Form, formOf } from '../../../text/form.ts'
import { accordingAt } from '../according.ts'
import type { Ground, Run } from '../ground.ts'
import { kindOf } from '../naming.ts'
import { type Source, sourceAt } from '../noun.ts'
import { isClausalNoun, isPersonal } from '../nouns.ts'
import { openingAt } from '../opening.ts'
import { leadingCircumstance } from '../relay.ts'
import type { Report } from '../report.ts'
import { subjectBefore } from '../subject.ts'
import { finiteOf, hasShadda, type SayingForm } from '../verbs.ts'
import * as w from '../words.ts'

export function finiteVerb(ground: Ground, i: number, first: number, last: number): Report | null {
  const { tokens } = ground
  const token = tokens[i]!
  if (token.kind !== 'word') return null
  const said = finiteOf(token.form)
  if (said === null) return null
  const before = tokens[i - 1]
  if (before !== undefined && i > first && (w.isNegation(before.form) || w.governsNoun(before.form))) return null
  if (
    said.verb.homograph &&
    !hasShadda(token.form) &&
    !said.verb.feeling &&
    !((said.conjoined || i === first) && isThatNext(ground, i, last))
  )
    return null
  if (isSubjunctive(ground, i, first)) return null
  if (said.verb.within) return within(ground, i, said, last)
  if (said.pronoun && !said.verb.describes && said.verb.act !== 'say') return null

  const auxiliary = i > first && before !== undefined && /^(قد|وقد|فقد)$/.test(before.form.folded)
  const leading = before !== undefined && i > first && auxiliary ? subjectBefore(ground, i - 1, first, said) : null
  let source: Source | null = leading
  let from = i + 1
  let place: Run | null = null
  if (source === null) {
    const placed = skipPlace(ground, i + 1, last)
    place = placed > i + 1 ? { first: i + 1, last: placed } : null
    source = subjectBehind(ground, placed, last, said)
    // "وصف الهجوم بأنه": what is described is no speaker.
    if (source !== null && said.verb.describes && w.isByThat(tokens[source.last]?.form ?? token.form)) source = null
    if (source !== null) from = source.last
  }
  // "الوزير أبلغ «الشرق الأوسط»": a medium behind a verb of telling hears it.
  const heard = source !== null && said.verb.hearer === true && isMedium(ground, source, said)
  if (heard) {
    place = { first: i + 1, last: source!.last }
    source = null
  }
  // "مصر تتوقع تسلم دفعة": a word that nothing tells to be a name gives way to a subject before the verb.
  if (source === null || (source.head === null && source.named.length === 0)) {
    const ahead = subjectBefore(ground, i, first, said)
    if (ahead !== null && (source === null || ahead.head !== null || ahead.named.length > 0)) {
      source = ahead
      from = i + 1
    }
  }
  if (source !== null && source.first > i) from = source.last
  if (isFirstPerson(token.form, said) && (source === null || source.first < i)) return null
  // "الاتهامات التي تقول إنه": what is no speaker stands before the relative.
  if (source === null && !said.pronoun && before !== undefined && i > first && w.isRelative(before.form)) return null
  const isRelative = isRelativeVerb(ground, i, first)
  if (source === null && said.verb.opinion && (!said.conjoined || said.imperfect)) return null
  // "الجبهات تعد مهمة": of a verb of opinion a lone adjective is no subject.
  if (said.verb.opinion && said.gender === 'feminine' && source !== null && isLoneWord(source)) return null
  if (source === null && (said.verb.document || (said.imperfect && said.verb.act === 'mention'))) return null
  if (source !== null && said.verb.document && !isDocument(ground, source, said)) {
    // "أثبت ضخ المال أنه": what shows is a document or one who can be named.
    if (said.verb.act !== 'show' || (source.head === null && source.named.length === 0)) return null
  }
  let inner: Source | null = null
  if (said.verb.relay) {
    if (said.verb.perfect !== 'نقل' && source !== null && kindOf(ground, source, said) !== 'media') return null
    const about = from < last && w.isAbout(tokens[from]!.form) ? from : nearAbout(ground, from, last)
    if (about !== null) {
      inner = sourceAt(ground, about + 1, last)
      if (inner === null) return null
      from = inner.last
    } else if (source === null || kindOf(ground, source, said) !== 'media') {
      if (source === null && w.isAboutHim(tokens[from]?.form ?? token.form)) return null
      if (said.verb.perfect !== 'نقل' || source === null) return null
    }
  }
  const opening = openingAt(
    ground,
    inner === null ? said.verb : { ...said.verb, that: ['', 'ب'], plain: true },
    from,
    last,
  )
  if (opening === null) return null
  if (!said.verb.relay) {
    const quoted = takenFrom(ground, opening.between)
    if (quoted !== null) inner = quoted
  }
  const circumstances: Run[] = [opening.between]
  if (place !== null) circumstances.unshift(place)
  const ahead = leadingCircumstance(ground, first, i)
  if (ahead !== null) circumstances.push(ahead)
  return {
    cue: { first: i, last: i + 1 },
    from: said.from,
    said,
    source,
    inner,
    opening,
    circumstances,
    carries: source !== null || i === first ? 'main' : isRelative ? 'relative' : 'subject',
  }
}

/** "أكدت لـ«الاقتصادية»، مصادر", "قال أمس الوزير": time and hearer before the subject. */
function skipPlace(ground: Ground, at: number, last: number): number {
  const { tokens, quotes } = ground
  let i = at
  while (i < last && i < at + 4) {
    const token = tokens[i]!
    if (w.isBound(token.form)) i++
    else if (token.form.folded === 'ل' && (quotes.close[i + 1] ?? -1) > i) {
      i = quotes.close[i + 1]! + 1
      if (w.isComma(tokens[i]?.form.surface ?? '')) i++
    } else if (
      /^(امس|اليوم|ايضا|كذلك|لاحقا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|بدوره|بدورها|مساء|صباح)$/.test(
        token.form.folded,
      )
    )
      i++
    else break
  }
  return i
}

/** The subject behind the verb; null when the phrase there disagrees with the verb or is its hearer. */
export function subjectBehind(ground: Ground, at: number, last: number, said: SayingForm): Source | null {
  const token = ground.tokens[at]
  if (token === undefined || at >= last) return null
  if (token.kind === 'word' && (/^لل|^ل$/.test(token.form.folded) || w.isThat(token.form) || w.isByThat(token.form)))
    return null
  const source = sourceAt(ground, at, last)
  if (source === null) return null
  if (source.from > 0) return null
  if (said.number !== 'singular') return null
  // "تقول لنا أمرين": an oblique ending is no subject's.
  if (
    source.head === null &&
    source.named.length === 0 &&
    [isOblique, isThing, isAct, isTime].some((is) => is(ground, source))
  )
    return null
  if (source.head === null && source.named.length === 0 && said.gender === 'masculine' && isAccusative(ground, source))
    return null
  const head = source.head?.agreement
  if (said.gender === 'feminine' && (head === 'masculine' || head === 'dual') && source.proper === null) return null
  if (head === 'feminine' && said.gender === 'masculine' && source.head?.kind === 'person') return null
  return source
}

const isOblique = ({ tokens }: Ground, { first, last, definite }: Source): boolean =>
  last - first === 1 && !definite && /...ين$/.test(tokens[first]!.form.folded)

/** "يعتبر مستحيلا": an accusative of one word is no subject. */
const isAccusative = ({ tokens }: Ground, { first, last, definite }: Source): boolean =>
  last - first === 1 && !definite && /...[^يا]ا$/.test(tokens[first]!.form.folded) && !isPersonal(tokens[first]!.form)

/** "أعلن القيام بجولة": a verbal noun with its article is the object. */
const isAct = ({ tokens }: Ground, { first, definite }: Source): boolean => {
  const { plain } = tokens[first]!.form
  return definite && plain.startsWith('ال') && !/[يةه]$/.test(plain) && isClausalNoun(formOf(plain.slice(2)))
}

/** "كتبت العام الماضي", "لفت الانتباه إلى". */
const isTime = ({ tokens }: Ground, { first }: Source): boolean =>
  /^ال(انتباه|نظر|انظار|عام|شهر|اسبوع|يوم|سنه|ليله|ساعه|اونه)$/.test(tokens[first]!.form.folded)

/** "تبلغ قيمتها": things that are somebody's say nothing; his sister does. */
const isThing = ({ tokens }: Ground, { first }: Source): boolean =>
  w.isPossessed(tokens[first]!.form) && !KIN.test(tokens[first]!.form.folded)
const KIN =
  /^(والد|زوج|شقيق|ابن|اخ|حبيب|صديق|زميل|محامي|عاءل|اسر|مدير|حفيد|جد|عم|خال|حكوم|وزار|شرك|دول|موكل|مساعد|متحدث|مراسل|رفيق)/

/** "نقلت الوكالة، أمس، عن الوزير". */
function nearAbout(ground: Ground, from: number, last: number): number | null {
  for (let i = from; i < Math.min(last, from + 8); i++) {
    const token = ground.tokens[i]!
    if (w.isThat(token.form) || ground.quotes.close[i]! > i) return null
    if (w.isAbout(token.form)) return i
  }
  return null
}

/** "قالت الصحيفة نقلا عن مسؤول إن". */
function takenFrom(ground: Ground, run: Run): Source | null {
  for (let i = run.first; i < run.last; i++) {
    const according = accordingAt(ground, i, run.last)
    if (according?.inner) return according.sources[0]?.source ?? null
  }
  return null
}

/** "جاء في البيان أن", "ورد في تقرير للصحيفة أن". */
function within(ground: Ground, i: number, said: SayingForm, last: number): Report | null {
  const { tokens } = ground
  if (tokens[i + 1]?.form.folded !== fold('في') || i + 2 >= last) return null
  const source = sourceAt(ground, i + 2, last)
  if (source === null || source.head === null) return null
  const opening = openingAt(ground, { ...said.verb, that: [''], plain: true }, source.last, last)
  if (opening === null || opening.at - source.last > 12) return null
  return {
    cue: { first: i, last: i + 2 },
    from: said.from,
    said,
    source,
    inner: null,
    opening,
    circumstances: [opening.between],
    carries: 'main',
  }
}

const isThatNext = (ground: Ground, i: number, last: number) => {
  const next = ground.tokens[i + 1]
  if (next === undefined || i + 1 >= last) return false
  // "وزاد المدير: «…»".
  for (let k = i + 2; k < Math.min(last, i + 7); k++) if (ground.tokens[k]!.form.surface === ':') return true
  return (
    w.isThat(next.form) || w.isByThat(next.form) || next.form.surface === ':' || ground.quotes.close[i + 1]! > i + 1
  )
}

/** "وأعتقد أن": with its hamza a verb of form VIII or X is an I; "أعتبر الوزير أن" is one with a letter too many. */
const isFirstPerson = ({ plain }: Form, { verb, imperfect }: SayingForm): boolean =>
  !imperfect && verb.perfect.startsWith('ا') && /^[وف]?أ/.test(plain)

/** "من المتوقع أن يعلن": not said yet; "قبل أن يعلن": said. */
function isSubjunctive(ground: Ground, i: number, first: number): boolean {
  const before = ground.tokens[i - 1]
  if (before === undefined || i === first || before.form.folded !== fold('أن')) return false
  if (!/^[يت]/.test(ground.tokens[i]!.form.folded)) return false
  const earlier = ground.tokens[i - 2]
  return earlier === undefined || !/^(قبل|بعد)$/.test(earlier.form.folded)
}

/** "في بيان قال فيه", "لما وصفته قالت إنه": the verb hangs on what stands before it in the sentence. */
const isRelativeVerb = (ground: Ground, i: number, first: number): boolean => {
  if (i === first) return false
  const before = ground.tokens[i - 1]!
  if (finiteOf(ground.tokens[i]!.form)?.conjoined) return false
  // "وعن مشاريعها قالت": nothing behind the verb goes back to what stands before it, as in "في بيان قال فيه".
  const behind = [i + 1, i + 2].map((at) => ground.tokens[at]?.form)
  if (w.isTopic(ground.tokens[first]!.form) && !behind.some((form) => form !== undefined && w.isBound(form)))
    return false
  if (before.kind === 'punct') return ground.quotes.open[i - 1]! >= 0 && !w.isComma(before.form.surface)
  return !w.isOpener(before.form)
}

const isLoneWord = ({ head, named, definite, first, last }: Source): boolean =>
  head === null && named.length === 0 && !definite && last - first === 1

const isMedium = (ground: Ground, source: Source, said: SayingForm): boolean =>
  ground.quotes.close[source.first]! > source.first || kindOf(ground, source, said) === 'media'

const isDocument = (ground: Ground, source: Source, said: SayingForm) => kindOf(ground, source, said) === 'document'
