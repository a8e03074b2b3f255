/** The tense of the verb that governs an expression of time: "يصل الأحد" is coming, "وصل الأحد" is past. */
import { tenseOf } from '../../text/tense.ts'
import { isWord, type Tokens, wordSet } from './rule.ts'
import type { Tense } from './scene.ts'

/** How far back the verb may stand; beyond, another clause speaks. */
const REACH = 30

/** An expression so near the beginning of its sentence is governed by the verb behind it: "الثلاثاء أعلن …". */
const OPENS = 4

const PLANNED = wordSet(
  'المقرر المقرره المرتقب المرتقبه المزمع المنتظر المنتظره المتوقع المتوقعه المزمعه مقرر مقرره مزمع مرتقب سوف بحلول',
)
const PERFECT = wordSet('بدأ بدأت بدأوا كاد كادت ظل ظلت أخذ أخذت كان كانت كانوا وكان وكانت لم ولم')
const SINCE = wordSet('منذ مذ ومنذ')
/** "خلال استقباله السفير الأربعاء": without a verb it is told of what was. */
const DURING = wordSet('خلال اثناء لدي')
const AFTER = wordSet('بعد عقب اثر')
/** How far before the time "بعد" and what is over may stand: "بعد تعادله السلبي مع ضيفه السبت". */
const AFTER_REACH = 8
/** "يعود الاتفاق إلى ديسمبر": it is of then. */
const GOES_BACK = wordSet('يعود تعود يرجع ترجع')
const TO = wordSet('إلى')
const SAYS = wordSet('يقول تقول ويقول وتقول')

/** Past or future, null when no verb of the sentence says. The nearest verb before decides; where the time opens the sentence, the first behind. */
export function tenseAt(tokens: Tokens, first: number, last: number): Tense | null {
  const sentence = tokens[first]!.sentence
  // "منذ يوم الاثنين" lies behind, whatever the verb.
  if (SINCE.has(tokens[first - 1]?.form.folded ?? '')) return 'past'
  let after = false
  let during = false
  for (let i = first - 1; i >= 0 && i >= first - REACH && tokens[i]!.sentence === sentence; i--) {
    const tense = tenseOfToken(tokens, i)
    // "يعزز صدارته بعد فوزه السبت": what he leads after is over, but "سيسافر بعد لقاء السبت".
    if (tense === 'present' && isWord(tokens, first - 1, first, TO) && GOES_BACK.has(tokens[i]!.form.folded))
      return 'past'
    if (tense !== null) return after && tense === 'present' ? 'past' : tense
    const near = i >= first - AFTER_REACH && i < first - 1
    after ||= near && AFTER.has(tokens[i]!.form.folded)
    during ||= near && DURING.has(tokens[i]!.form.folded)
  }
  if (after || during) return 'past'
  if (first > OPENS && tokens[first - OPENS]!.sentence === sentence) return null
  for (let i = last; i < tokens.length && i < last + 2 && tokens[i]!.sentence === sentence; i++) {
    const tense = tenseOfToken(tokens, i)
    if (tense !== null) return tense
  }
  return null
}

function tenseOfToken(tokens: Tokens, at: number): Tense | null {
  const token = tokens[at]!
  if (token.kind !== 'word') return null
  const { folded } = token.form
  if (PLANNED.has(folded)) return 'future'
  const tense = tenseOf(token.form)
  if (tense === null || tense === 'past') return tense
  const before = tokens[at - 1]
  if (before !== undefined && PERFECT.has(before.form.folded)) return 'past'
  if (tense === 'future') return 'future'
  return SAYS.has(folded) ? null : 'present'
}
