/** Walking a clause: what stands behind a word that can be its argument, and where the clause ends. */

import { cliticsOf } from '../../text/clitics.ts'
import { fold } from '../../text/fold.ts'
import { perForm } from '../../text/form.ts'
import { phraseLexicon } from '../../text/lexicon.ts'
import type { Phrase } from './actor.ts'
import { adjectiveAt, isAdjective } from './actor.ts'
import { AFTER, BETWEEN, CLAUSE_WORDS, PREPOSITIONS, RELATIVES, TRANSPARENT } from './lexicon/particles.ts'
import type { Entry } from './lexicon/verbs.ts'
import type { Scene, Tagged } from './scene.ts'
import { finiteForm, nounAt, nounEntryOf } from './words.ts'

/** A place in a clause: the phrase there, and the preposition that governs it. */
export interface Slot {
  prep: string
  phrase: Phrase | null
  /** Is the phrase inside a noun phrase whose head is another noun: "جهود مصر"? */
  embedded: boolean
  /** The token in which the noun phrase begins, its head. */
  at: number
  /** The nearest noun of another act before it, to which it may rather belong: "زيارة … لبحث الهجوم على X". */
  under: Entry | null
  /** The preposition that governs that noun: "قبل" of "التنسيق قبل الاجتماع بين X وY"; '' where none does. */
  underPrep: string
  /** Is its head the noun of an act: "تهديدات إيران"? */
  act: boolean
  /** The pronoun that fills the place: "بينهما", "بيننا وبين …"; else ''. */
  pronoun: string
}

const prepositions = phraseLexicon(
  PREPOSITIONS.map(([phrase, prep]) => [phrase, fold(prep)] as const),
  (split) => split.enclitic === '' && !split.definite && /^[وف]?$/.test(split.proclitics),
)
const clauseWords = new Set([...CLAUSE_WORDS, ...RELATIVES].map(fold))

const transparent = new Set(TRANSPARENT.map(fold))

const between = new Set(BETWEEN.map(fold))

const endsHere = perForm((form): true | null =>
  clauseWords.has(form.folded) || clauseWords.has(form.folded.replace(/^[وف]/, '')) ? true : null,
)

/** Does a new clause begin at this token: "أن", "الذي", a colon, a full stop? */
export function endsClause(scene: Tagged, i: number): boolean {
  const token = scene.tokens[i]
  if (token === undefined) return true
  return token.kind === 'punct' ? /^[.:؛;!?؟…]/.test(token.form.surface) : endsHere(token.form) !== null
}

/** Is this token surely a finite verb? */
export function isFiniteVerb(scene: Tagged, i: number): boolean {
  const token = scene.tokens[i]
  return token !== undefined && token.kind === 'word' && !scene.nameAt.has(i) && finiteForm(token.form) !== null
}

/** The preposition that is the single word (or ends) at token `i`; null when there is none. */
export function prepositionAt(scene: Tagged, i: number): string | null {
  const two = prepositions(scene.tokens, i - 1)
  if (two !== null && two.last === i + 1 && two.first === i - 1) return two.entry
  const one = prepositions(scene.tokens, i)
  return one !== null && one.last === i + 1 ? one.entry : null
}

/** Does a preposition, of one word or two, begin at token `i`: "في المقابل"? */
export const beginsPreposition = (scene: Tagged, i: number): boolean => prepositions(scene.tokens, i) !== null

const BETWEEN_US = /^و?بين(نا|هما|هم|ها|ه)$/

/** Words looked at behind a trigger at most. */
const REACH = 30

/** The argument places from token `from` to the end of the clause. The token `object` belongs to the act itself. */
export function slotsAfter(scene: Scene, from: number, object: number | null = null): readonly Slot[] {
  if (object !== null) return walk(scene, from, object)
  // A governor and an act it may hold are asked again for every noun behind them.
  let slots = scene.slots.get(from)
  if (slots === undefined) {
    slots = walk(scene, from, null)
    scene.slots.set(from, slots)
  }
  return slots
}

function walk(scene: Scene, from: number, object: number | null): Slot[] {
  const { tokens, timeAt } = scene
  const sentence = tokens[from - 1]?.sentence
  const slots: Slot[] = []
  let prep = ''
  let under: Entry | null = null
  let underPrep = ''
  let open: Slot | null = null
  const end = Math.min(tokens.length, from + REACH)
  for (let j = from; j < end && tokens[j]!.sentence === sentence; ) {
    const token = tokens[j]!
    const time = timeAt.get(j)
    if (time !== undefined) {
      j = time.last
      open = null
      prep = ''
      continue
    }
    const phrase = scene.phraseAt.get(j)
    if (phrase !== undefined) {
      const governing = phrase.clitic === '' ? prep : phrase.clitic
      if (open !== null && phrase.clitic === '' && !phrase.joined) {
        // "الانسحاب من اتفاق فيينا": the city is where it was made, and no side of it.
        if (!open.act || phrase.actors.some(({ kind }) => kind !== 'place')) open.phrase ??= phrase
        open.embedded = true
      } else if (!phrase.joined)
        slots.push({ prep: governing, phrase, embedded: false, at: j, under, underPrep, act: false, pronoun: '' })
      j = phrase.last
      prep = ''
      open = null
      continue
    }
    if (token.kind === 'punct') {
      if (endsClause(scene, j)) break
      if (/^[،,]$/.test(token.form.surface) && !continuesAfterComma(scene, j, slots)) break
      j = token.form.surface === '(' ? closing(scene, j, end) : j + 1
      continue
    }
    if (endsClause(scene, j)) break
    const preposition = prepositions(tokens, j)
    if (preposition !== null) {
      prep = preposition.entry
      j = preposition.last
      open = null
      continue
    }
    const between = BETWEEN_US.exec(token.form.folded)
    if (between !== null) {
      slots.push({
        prep: 'بين',
        phrase: null,
        embedded: false,
        at: j,
        under,
        underPrep,
        act: false,
        pronoun: between[1]!,
      })
      j++
      continue
    }
    if (isFiniteVerb(scene, j)) break
    if (token.kind !== 'word') {
      j++
      continue
    }
    // "سلسلة من الاجتماعات", "جميع المحادثات": the noun that counts is the second.
    if (transparent.has(token.form.folded)) {
      j += tokens[j + 1]?.form.folded === 'من' ? 2 : 1
      continue
    }
    const clitic = governingClitic(token.form)
    const act = nounAt(tokens, j)?.entry ?? nounEntryOf(token.form)
    if (clitic !== null) {
      prep = clitic
      open = { prep, phrase: null, embedded: true, at: j, under, underPrep, act: act !== null, pronoun: '' }
      slots.push(open)
    } else if (open === null && !isAdjective(scene, j) && (act !== null || !/[^هن]ا$/.test(token.form.folded))) {
      open = { prep, phrase: null, embedded: false, at: j, under, underPrep, act: act !== null, pronoun: '' }
      slots.push(open)
    } else if (open !== null && open.phrase === null) {
      // "أدان الهجوم الإيراني": the demonym tells whose the thing is.
      const owner = adjectiveAt(scene, j)
      if (owner !== null) {
        open.phrase = { first: j, last: j + 1, joined: false, clitic: '', actors: [owner], pair: false }
        open.embedded = true
      }
    }
    if (act !== null && j !== object) {
      under = act
      underPrep = open?.prep ?? ''
    }
    j++
  }
  return slots
}

/** The preposition written with a noun, by its likeliest cut: "ب" of "بجهود". */
const governingClitic = perForm((form): string | null => {
  // Cutting a word is dear, and most begin with no such letter.
  if (!/^[وف]?[بلك]/.test(form.folded)) return null
  const { clitics } = cliticsOf(form)
  const preposition = clitics.find(
    (clitic) => clitic.kind === 'proclitic' && /^[بلك]$/.test(form.surface.slice(clitic.start, clitic.end)),
  )
  return preposition === undefined ? null : form.surface.slice(preposition.start, preposition.end)
})

/** Behind a comma the clause goes on with a time, a parenthesis, or when nothing was found yet. */
function continuesAfterComma(scene: Scene, i: number, slots: readonly Slot[]): boolean {
  const { tokens, timeAt } = scene
  for (let k = 1; k <= 2; k++) if (timeAt.has(i + k)) return true
  // The closing comma of "، الخميس،".
  if (timeAt.has(i - 1)) return true
  const next = tokens[i + 1]
  // "التي فرضتها الإدارة، على أنقرة"
  if (prepositions(tokens, i + 1)?.split.proclitics === '') return true
  if (next === undefined || (/^[وف]/.test(next.form.folded) && isFiniteVerb(scene, i + 1))) return false
  return slots.every((slot) => slot.phrase === null) && !scene.phraseAt.has(i + 1)
}

function closing(scene: Scene, i: number, end: number): number {
  for (let j = i + 1; j < Math.min(end, i + 12); j++) if (scene.tokens[j]!.form.surface === ')') return j + 1
  return i + 1
}

/** "القمة التي كانت مقررة مع …": the token behind the participle; the token asked about where there is none. */
export function scheduleBehind(scene: Scene, last: number): number {
  const { tokens } = scene
  let j = last
  while (j < last + 3 && !isRelative(scene, j) && /^ال.*(ي|يه)$/.test(tokens[j]?.form.folded ?? '')) j++
  if (!isRelative(scene, j)) return last
  j++
  while (isBetween(scene, j)) j++
  const token = tokens[j]
  return token !== undefined && token.kind === 'word' && scheduled.has(token.form.folded) ? j + 1 : last
}
const scheduled = new Set(AFTER.map(([word]) => fold(word)))

const relatives = new Set(RELATIVES.map(fold))
/** Is this token a relative pronoun? */
export const isRelative = (scene: Tagged, i: number): boolean =>
  relatives.has((scene.tokens[i]?.form.folded ?? '').replace(/^[وف]/, ''))

const isCounting = ({ tokens }: Tagged, i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && (token.kind === 'number' || transparent.has(token.form.folded))
}

/** Can the phrase be a subject: does it open its noun phrase, and does no preposition govern it? */
export function isSubjectPosition(scene: Scene, phrase: Phrase): boolean {
  if (phrase.clitic !== '') return false
  let head = phrase.first - 1
  if (/^["“«#]$/.test(scene.tokens[head]?.form.surface ?? '')) head--
  // "ثلاثة جنود أميركيين قتلوا": what only counts the phrase stands with it.
  while (isCounting(scene, head) && scene.tokens[head]!.sentence === scene.tokens[phrase.first]!.sentence) head--
  const token = scene.tokens[head]
  if (token === undefined || token.sentence !== scene.tokens[phrase.first]!.sentence) return true
  if (prepositionAt(scene, head) !== null) return false
  // "زيارة الرئيس", "موقع تويتر": a genitive is no subject.
  return (
    token.kind !== 'word' ||
    scene.timeAt.has(head) ||
    isFiniteVerb(scene, head) ||
    endsClause(scene, head) ||
    isBetween(scene, head)
  )
}

/** A word that can stand between a subject and its verb: "قد", "لم". */
export const isBetween = (scene: Tagged, i: number): boolean =>
  between.has(scene.tokens[i]?.form.folded.replace(/^[وف]/, '') ?? '')
