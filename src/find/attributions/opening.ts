/**
 * Where reported words begin behind a verb of saying: after أن or إن ("قال الوزير إن …"), after a colon, at an opening quotation
 * mark, at a verbal noun that stands for a clause ("أعلن الوزير استقالته"), at the noun behind the verb's preposition ("شدد على
 * ضرورة …").
 */
import type { Preposition, Saying } from '../../arabic/saying.ts'
import { fold } from '../../text/fold.ts'
import { formOf } from '../../text/form.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Ground, Run } from './ground.ts'
import { isAddressee, isClausalNoun, isSayingOccasion, mediumAt } from './nouns.ts'
import { finiteOf, participleOf } from './verbs.ts'
import * as w from './words.ts'

export interface Opening {
  how: 'that' | 'words' | 'noun'
  /** The first token of the content; an opening quotation mark where there is one. */
  at: number
  /** Letters of the first token that are no content: the ب of "باستمرار". */
  from: number
  /** What stands between the source and the words: where and to whom they were said. */
  between: Run
}

/** Tokens that may lie between a verb's source and its words. */
const REACH = 70

/** The opening of the words that `verb` reports, looked for from token `from` on; null when it reports none. */
export function openingAt(ground: Ground, verb: Saying, from: number, limit: number): Opening | null {
  const { tokens, quotes } = ground
  const end = Math.min(limit, from + REACH)
  const found = (how: Opening['how'], at: number, letters = 0): Opening | null =>
    at < tokens.length && (at < limit || how === 'words')
      ? { how, at, from: letters, between: { first: from, last: at } }
      : null
  let governed = verb
  let late: Opening | null = null
  let isAbout = false
  for (let i = from; i < end; i++) {
    const token = tokens[i]!
    const { form } = token
    if (token.kind === 'punct') {
      const sign = form.surface
      if (
        sign === ':' &&
        tokens[i + 1]?.kind !== 'number' &&
        (governed.plain || i - from < 18) &&
        (isSpoken(governed) || isNear(ground, from, i))
      )
        return found('words', i + 1)
      const close = quotes.close[i]!
      if (close > i) {
        if (isSpeech(ground, governed, from, i, close)) return found('words', i)
        i = Math.min(close, end)
      } else if (isStrayOpening(ground, i) && w.isSemicolon(tokens[i - 1]?.form.surface ?? '')) return found('words', i)
      else if (w.isSemicolon(sign) && !opensAfter(ground, i)) return late
      continue
    }
    if (token.kind !== 'word') continue
    if (w.isThat(form)) {
      if (i > 0 && w.isSubordinator(tokens[i - 1]!.form)) continue
      // "أظهر لنا الطريق، إنني مستاء": I speak within somebody's words.
      if (/^إن?ني$/.test(form.plain) && governed.perfect !== 'قال') continue
      const before = i > 0 ? (w.PREPOSITION[tokens[i - 1]!.form.folded] ?? '') : ''
      if (governed.feeling ? !isAbout || i - from > 8 : !governs(governed, before, i - from)) continue
      // قال governs إن; an أن at a distance is sooner that of a noun ("بعد إعلانه أنه"), unless nothing better follows.
      if (governed.perfect === 'قال' && w.isWrittenAnna(form) && i > from + 1) late ??= found('that', i + 1)
      else return found('that', i + 1)
    } else if (w.isByThat(form)) {
      // "اعتبر مزاعم المسؤولين بأن", "وصف زعم الوزير بأن … بأنه": the clause of the noun before it.
      const isOfNoun = governed.describes ? form.folded === 'بان' : governed.opinion === true && i > from
      if (!isOfNoun && (governed.that.includes('ب') || governed.that.includes(''))) return found('that', i + 1)
    } else if (i === from || isNear(ground, from, i)) {
      const isOccasion = w.governsNoun(tokens[i - 1]!.form) && isSayingOccasion(form)
      if (governed.noun.includes('') && isClausalNoun(form) && !isOccasion && !isVerbPhrase(ground, i, limit))
        return found('noun', i)
      if (governed.noun.includes('ب') && /^ب/.test(form.folded) && isByNoun(ground, i)) return found('noun', i, 1)
    }
    isAbout ||= w.isAbout(form)
    const preposition = w.PREPOSITION[form.folded]
    if (preposition !== undefined && governed.noun.includes(preposition) && opensNoun(ground, i, limit, preposition))
      return found('noun', i + 1)
    const participle = participleOf(form)
    if (participle !== null && i > from) {
      // "صرح الوزير قائلا إن".
      if (participle.verb.perfect !== 'قال') return late
      governed = participle.verb
      from = i + 1
    } else if (w.isHisWords(form)) {
      governed = { ...governed, that: ['', 'ب'], noun: [''], plain: true, relay: false, opinion: false }
      from = i + 1
    } else if (i > from && beginsOther(ground, i)) return late
  }
  return late
}

/** A colon at a distance opens speech behind verbs of saying, a list behind others ("يجمع عدة أركان منها:"). */
const isSpoken = (verb: Saying) =>
  !(verb.together || verb.opinion || verb.document || verb.feeling) && verb.that.length > 0

/** Another verb of saying, not one of a relative clause ("في بيان نقلته الوكالة", "الذي أعلن"): the words behind it are its own. */
function beginsOther(ground: Ground, i: number): boolean {
  const said = finiteOf(ground.tokens[i]!.form)
  if (said === null || said.verb.homograph) return false
  return said.conjoined || !(said.pronoun || said.verb.relay || w.isRelative(ground.tokens[i - 1]!.form))
}

/** Does the verb take أن behind this preposition, here? A homograph, a wrong preposition, pass only right behind the verb. */
function governs(verb: Saying, before: Preposition, distance: number): boolean {
  if (verb.that.includes(before)) return true
  return verb.that.length > 0 && before !== '' && distance <= 1
}

/** Only a comma or words of time lie between: "أكدت مصادر، أمس، توقيع". */
function isNear(ground: Ground, from: number, i: number): boolean {
  if (i - from > 9) return false
  for (let k = from; k < i; k++) {
    const token = ground.tokens[k]!
    const close = ground.quotes.close[k]!
    if (close > k && close < i) k = close
    else if (
      token.kind === 'punct' ? !w.isComma(token.form.surface) : !isHearer(ground, k) && !w.isCircumstance(token.form)
    )
      return false
  }
  return true
}

/** "لـ «…»", "للصحفيين", "لرويترز", "في بيان". */
function isHearer(ground: Ground, i: number): boolean {
  const { form } = ground.tokens[i]!
  return (
    form.folded === 'ل' ||
    isAddressee(form) ||
    mediumAt(ground, i) !== null ||
    isSayingOccasion(form) ||
    form.folded === fold('في')
  )
}

const isVerbPhrase = (ground: Ground, i: number, limit: number) =>
  i + 1 >= limit || ground.tokens[i + 1]!.kind === 'punct'

/** "باستيراد النفط": ب with a verbal noun. */
const isByNoun = (ground: Ground, i: number) => {
  const { plain } = ground.tokens[i]!.form
  return plain.startsWith('ب') && isClausalNoun(formOf(plain.slice(1)))
}

/** "على ضرورة" opens what is said; "على هامش", "على تويتر", "إلى الصحفيين" are circumstances. */
const NO_TOPIC =
  /^(ال)?(هامش|مسامع|لسان|حساب|حسابه|حسابها|موقع|موقعه|صفحته|صفحتها|صفحه|تويتر|فيسبوك|الفيسبوك|متن|راس|حد|هامشها|مدي|مدار|جانب|صحفيين|صحافيين|اثر|خلفيه|ضوء|الهواء|شاشه)$/
function opensNoun(ground: Ground, i: number, limit: number, preposition: Preposition): boolean {
  const next = ground.tokens[i + 1]
  if (next === undefined || i + 2 > limit || (next.kind === 'punct' && ground.quotes.close[i + 1]! < 0)) return false
  if (w.isThat(next.form) || w.isByThat(next.form)) return false
  if (NO_TOPIC.test(next.form.folded) || isSayingOccasion(next.form) || mediumAt(ground, i + 1) !== null) return false
  const word = next.kind === 'punct' ? ground.tokens[i + 2] : next
  return preposition !== 'عن' || (word !== undefined && isClausalNoun(word.form))
}

/** Are the words in these quotation marks speech? A name or a single term in quotation marks is not. */
function isSpeech(ground: Ground, verb: Saying, from: number, open: number, close: number): boolean {
  const { tokens } = ground
  const before = tokens[open - 1]
  const length = close - open - 1
  if (isNamePart(ground, open, close) || isLatin(ground, open, close)) return false
  if (before !== undefined && before.kind === 'word' && open > from) {
    if (/^(ل|ب|لل|ف|ك)$/.test(before.form.folded) || w.isPreposition(before.form)) return false
    if (length <= 3 && !participleOf(before.form)) return false
  }
  if (verb.describes || verb.document || verb.feeling) return false
  // "تعتبر القدس «عاصمتها»": what it is held for.
  if (verb.opinion && length <= 4) return false
  if (verb.that.length === 0 && verb.noun.length === 0 && !verb.plain && (open > from || length <= 3)) return false
  if (length <= 3 && !verb.plain && open > from) return false
  // Far behind a verb that takes a clause, quotation marks stand inside another phrase: "أعلنت … من جراء «الانفجار»".
  if (!verb.plain && open > from && before?.kind === 'word' && !isNear(ground, from, open)) return false
  return length >= 2
}

/** "ذكرت صفحة «جبهة النهر» على «تويتر» أن": a few words in quotation marks before أن belong to the one who speaks. */
export function isNamePart({ tokens, quotes }: Ground, open: number, close: number): boolean {
  if (close - open > 5) return false
  for (let i = close + 1; i < Math.min(tokens.length, close + 7); i++) {
    const { form, kind } = tokens[i]!
    if (quotes.close[i]! > i && quotes.close[i]! - i <= 5) i = quotes.close[i]!
    else if (kind === 'punct' ? !w.isComma(form.surface) : tenseOf(form) !== null) return false
    else if (w.isThat(form) || w.isByThat(form)) return true
  }
  return false
}

/** "قال سامي الهادي «Sami Alhadi»": a name once more. */
const isLatin = ({ tokens }: Ground, open: number, close: number): boolean =>
  tokens.slice(open + 1, close).every(({ kind }) => kind === 'latin')

/** An opening mark that nothing closes. */
const isStrayOpening = (ground: Ground, i: number) =>
  /^["“«]$/.test(ground.tokens[i]!.form.surface) && ground.quotes.close[i]! < 0 && ground.quotes.open[i]! < 0

const opensAfter = (ground: Ground, i: number): boolean => {
  const next = ground.tokens[i + 1]
  return (
    next !== undefined &&
    (ground.quotes.close[i + 1]! > 0 || isStrayOpening(ground, i + 1) || w.isThat(next.form) || w.isByThat(next.form))
  )
}
