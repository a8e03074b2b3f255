/** The signs of a source phrase: names in quotation marks, parentheses, hashtags, appositions behind a comma. */
import { fold } from '../../text/fold.ts'
import { mediumAt, ownHead } from './nouns.ts'
import type { Phrase } from './phrase.ts'
import * as w from './words.ts'

export function takeSign(phrase: Phrase, i: number, at: number): number {
  const { tokens, ground } = phrase
  const sign = tokens[i]!.form.surface
  const close = ground.quotes.close[i]!
  if (close > i) {
    // A name in quotation marks: "صحيفة «هآرتس»", "قائد «فيلق القدس»"; reported words are longer or follow a full phrase.
    const longest = i > at && w.isPreposition(phrase.tokens[i - 1]!.form) ? 10 : 5
    const fits = close - i <= longest && close < phrase.limit && (i === at ? close - i <= 3 : takesQuoted(phrase, i))
    if (!fits) return i
    if (phrase.head === null || phrase.head.kind === 'media') phrase.proper ??= { first: i + 1, last: close }
    if (phrase.head === null && mediumAt(phrase.ground, i + 1) !== null)
      phrase.head = { kind: 'media', agreement: 'feminine' }
    phrase.open = false
    return close + 1
  }
  if (sign === '(' && i > at) {
    let end = i + 1
    while (end < phrase.limit && end - i <= 6 && tokens[end]!.form.surface !== ')') end++
    if (tokens[end]?.form.surface !== ')') return i
    phrase.coreEnd ??= i
    phrase.aside = true
    return end + 1
  }
  if (sign === '#' || sign === '_') {
    // "مايك #بومبيو", "#حسن_روحاني": the sign joins or marks, the name goes on.
    if (phrase.proper?.last === i) phrase.proper.last = i + 1
    return i + 1
  }
  if ((sign === '-' || sign === '–') && i > at && !tokens[i]!.spaced && !(tokens[i + 1]?.spaced ?? true)) {
    return phrase.proper !== null && phrase.proper.last === i
      ? phrase.takeProper(i, Math.min(i + 2, phrase.limit))
      : i + 1
  }
  if (sign === '.' && i > at && i + 1 < phrase.limit && phrase.proper?.last === i) {
    phrase.proper.last = i + 1
    return i + 1
  }
  if (w.isComma(sign) && i > at) return appositionAfter(phrase, i)
  return i
}

function takesQuoted(phrase: Phrase, i: number): boolean {
  const before = phrase.tokens[i - 1]!
  if (!phrase.open)
    return (
      phrase.head?.kind === 'media' &&
      phrase.proper === null &&
      (!w.isDefinite(phrase.tokens[i - 1]!.form) || mediumAt(phrase.ground, i + 1) !== null)
    )
  return (
    before.kind === 'word' &&
    before.form.folded.length > 1 &&
    !w.isDefinite(before.form) &&
    phrase.proper === null &&
    before.form.folded !== fold('قائلا')
  )
}

/** "الوزير، جواد ظريف،", "ريك فرانكونا، محلل الشؤون العسكرية": an apposition behind a comma; else the comma ends the phrase. */
function appositionAfter(phrase: Phrase, comma: number): number {
  const next = phrase.tokens[comma + 1]
  if (next === undefined || comma + 1 >= phrase.limit || next.kind === 'punct' ? next?.form.surface !== '#' : false)
    return comma
  const named = phrase.ground.nameAt.get(comma + 1)
  const isPerson = phrase.head?.kind === 'person' || phrase.head?.unnamed === true
  if (phrase.proper === null && isPerson) {
    if (
      named !== undefined
        ? named.name.type === 'person' && named.name.start === next!.start
        : phrase.looksLikeName(comma + 1)
    ) {
      phrase.coreEnd ??= comma
      phrase.open = false
      return comma + 1
    }
    const title = ownHead(next!.form)
    if (title !== null && title.entry.kind === 'person') {
      phrase.open = true
      return comma + 1
    }
    return comma
  }
  const title = ownHead(next!.form)
  if (phrase.proper !== null && title !== null && (title.entry.kind === 'person' || title.entry.unnamed === true)) {
    phrase.coreEnd ??= comma
    return comma + 1
  }
  return comma
}
