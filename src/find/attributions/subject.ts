/** Subjects before their verb ("الوزير قال"), and the subject of a sentence whose verb is no verb of saying ("تجاهل الوزير …، قائلا"). */
import type { Form } from '../../text/form.ts'
import { tenseOf } from '../../text/tense.ts'
import type { Token } from '../../text/token.ts'
import { datelineEnd } from './dateline.ts'
import { type Ground, type Run, wordsOf } from './ground.ts'
import { type Source, sourceAt } from './noun.ts'
import { isClausalNoun } from './nouns.ts'
import type { SayingForm } from './verbs.ts'
import * as w from './words.ts'

/** Boundaries tried, from the nearest outwards: a name in commas lies behind one. */
const TRIES = 4
const FARTHEST = 24

/** The noun phrase that ends right before verb `i` and begins a clause; null when there is none that could have said it. */
export function subjectBefore(ground: Ground, i: number, first: number, said: SayingForm): Source | null {
  const { tokens } = ground
  let end = i
  // "الوزير، الذي أكد أن": the relative stands for what is before it.
  if (end > first && w.isRelative(tokens[end - 1]!.form)) {
    end--
    // "هو موسى مصطفى موسى الذي أعلن": a name right before it.
    for (let at = end - 1; at >= Math.max(first, end - 6); at--) {
      const named = ground.nameAt.get(at)
      if (named?.last === end && named.name.type === 'person') return sourceAt(ground, at, end)
    }
  }
  // "واشنطن، أمس، قالت", "الوزير قد قال".
  // "أن الرئيسين «شددا على …»".
  if (end > first && ground.quotes.close[end - 1]! >= end) end--
  while (
    end > first &&
    (w.isComma(tokens[end - 1]!.form.surface) || /^(قد|ايضا|كذلك|امس)$/.test(tokens[end - 1]!.form.folded))
  )
    end--
  let tries = 0
  for (let at = end - 1; at >= Math.max(first, end - FARTHEST) && tries < TRIES; at--) {
    // "تنفيه الرياض وتقول إنه": two verbs share the subject between them.
    const shared = said.conjoined && at > first && tenseOf(tokens[at - 1]!.form) !== null
    if (!shared && !beginsClause(ground, at, first)) continue
    tries++
    const source = sourceAt(ground, at, end)
    if (source === null || source.last !== end) continue
    // A name that nothing tells to be one may begin a sentence ("سليمان أوضح"), or share its verb; elsewhere it is any noun.
    if (
      source.head === null &&
      source.named.length === 0 &&
      (shared
        ? source.last - source.first > 1 || w.isPossessed(tokens[at]!.form)
        : at > first + 1 || source.last - source.first > 3 || (source.definite && source.last - source.first === 1))
    )
      continue
    if (!isLikely(ground, source, said)) continue
    return source
  }
  return null
}

function beginsClause(ground: Ground, at: number, first: number): boolean {
  if (at === first) return true
  const before = ground.tokens[at - 1]!
  if (before.kind === 'punct') return /^[،,؛;:.\-–—]$/.test(before.form.surface) || ground.quotes.open[at - 1]! >= 0
  return w.isOpener(before.form) || w.isThat(before.form)
}

function isLikely(ground: Ground, source: Source, said: SayingForm): boolean {
  if (source.head === null && source.named.length === 0 && source.proper === null) return false
  const head = source.head?.agreement
  if (head === undefined) return true
  if (said.number === 'dual') return head === 'dual' || source.named.length > 1 || isPair(ground, source)
  if (said.number === 'plural') return head === 'plural' || head === 'masculine'
  if (head === 'plural' || head === 'dual') return false
  return head === said.gender || source.proper !== null
}

const isPair = (ground: Ground, source: Source) => / و/.test(wordsOf(ground, source))

/** The subject of the sentence's first clause: the phrase it begins with, or the one behind its verb. */
export function subjectOf(ground: Ground, { first, last }: Run, knows: (source: Source) => boolean): Source | null {
  const { tokens } = ground
  let at = datelineEnd(ground, first, last)
  // "بدورها، عبرت سلمى".
  if (/^و?بدور(ه|ها|هم)$/.test(tokens[at]?.form.folded ?? ''))
    at += w.isComma(tokens[at + 1]?.form.surface ?? '') ? 2 : 1
  // "في سياق متصل، أعلن الوزير": an adverbial before the clause ends with a comma.
  const opener = tokens[at]
  if (
    opener !== undefined &&
    opener.kind === 'word' &&
    (w.isPreposition(opener.form) ||
      /^و?(في|من|علي|بعد|قبل|خلال|عقب|امام|مع|عند|لدي|الي|حول|عن|منذ|رغم|بسبب)$/.test(opener.form.folded))
  ) {
    const end = Math.min(last, at + 20)
    const comma = tokens.slice(at, end).findIndex(({ form }) => w.isComma(form.surface))
    // "في مقال في صحيفة النهر ربط سالم الهادي بين الأمرين": without a comma it ends with the verb.
    const told = namedBehindVerb(ground, at, comma < 0 ? end : at + comma)
    if (told !== null || comma < 0) return told
    at += comma + 1
  }
  while (at < last && (w.isTie(tokens[at]!.form) || /^(وقد|قد|لقد|كان|وكان|كانت|وكانت)$/.test(tokens[at]!.form.folded)))
    at++
  const own = sourceAt(ground, at, last)
  if (own !== null && own.from === 0 && (isKnown(own) || knows(own))) return own
  const isVerb = at < last && tenseOf(tokens[at]!.form) !== null
  for (const behind of [at + 1, at + 2]) {
    // "نفى وجود أي مخطط": the verb's object, whose subject is silent.
    const before = tokens[behind - 1]
    if (isVerb && behind > at + 1 && before !== undefined && (isClausalNoun(before.form) || w.isThat(before.form)))
      return null
    const source = sourceAt(ground, behind, last)
    if (source === null || source.from > 0) continue
    // "أرجع الإقبال الكبير إلى": an adjective of the noun before it.
    const isAdjective = behind > at + 1 && !isKnown(source) && source.definite && w.isDefinite(before!.form)
    if (isAdjective) continue
    if (isKnown(source) || knows(source) || (isVerb && behind === at + 1 && source.definite)) return source
  }
  return null
}

/** "وقف", not "ونجله", "في". */
const mayBeVerb = (form: Form): boolean =>
  !w.isDefinite(form) && !w.isPreposition(form) && !w.isCircumstance(form) && !/(ه|ها|هم)$/.test(form.folded)

const isHisTurn = (token: Token | undefined): boolean =>
  token !== undefined && /^(جانب|جهت|ناحيت|طرف)(ه|ها|هم|هما)$/.test(token.form.folded)

function namedBehindVerb(ground: Ground, first: number, last: number): Source | null {
  for (let i = first + 2; i + 1 < last; i++) {
    const { form } = ground.tokens[i]!
    if (w.isThat(form) || w.isRelative(form)) return null
    if (ground.nameAt.get(i + 1)?.name.type !== 'person') continue
    // "من جانبه جدد سالم الهادي", "أمام العروض وقف سالم الهادي": behind a closed phrase stands a verb, known or not.
    const before = ground.tokens[i - 1]!
    const isClosed = isHisTurn(before) || (w.isDefinite(before.form) && mayBeVerb(form))
    if (tenseOf(form) === null && !isClosed) continue
    const source = sourceAt(ground, i + 1, last)
    if (source !== null && source.from === 0) return source
  }
  return null
}

const isKnown = (source: Source) => source.head !== null || source.named.length > 0
