/** The words that name an act: verbs, verbal nouns, nouns, and verbs with their object. */
import { fold } from '../../text/fold.ts'
import type { Split } from '../../text/split.ts'
import type { VerbReading } from '../../text/verb.ts'
import { ACTS } from './acts.ts'
import { endsClause, isFiniteVerb, prepositionAt } from './clause.ts'
import { constructionAt, type Parties } from './constructions.ts'
import type { Compound } from './lexicon/compounds.ts'
import { NO_ASIDES, NOUNS_TOO } from './lexicon/homographs.ts'
import { BETWEEN } from './lexicon/particles.ts'
import type { Entry } from './lexicon/verbs.ts'
import type { Scene } from './scene.ts'
import { compoundsOf, isActNoun, mayTrigger, nounAt, objectOf, verbsOf } from './words.ts'

export interface Trigger {
  /** Its tokens: `at` to `last` (exclusive). */
  at: number
  last: number
  entry: Entry
  /** `verb` finite, `noun` a noun or verbal noun, `adverb` a participle that says what the subject does besides ("محذرا"). */
  form: 'verb' | 'noun' | 'adverb'
  verb: Pick<VerbReading<unknown>, 'aspect' | 'voice' | 'person' | 'gender' | 'number'> | null
  split: Split
  /** Who takes part, where a construction names them: see constructions.ts. */
  parties?: Parties
  /** The object that makes the act ("السفارة" of "افتتح السفارة"), as a token. */
  object: number | null
}

const between = new Set(BETWEEN.map(fold))

/** Objects are looked for within so many words, names and times apart: "افتتح وزير الخارجية الإسرائيلي إيلي كوهين، الخميس، السفارة". */
const REACH = 12

export function triggersOf(scene: Scene): Trigger[] {
  const { tokens, nameAt } = scene
  const found: Trigger[] = []
  const taken = new Set<number>()
  for (let i = 0; i < tokens.length; i++) {
    const name = nameAt.get(i)
    if (name !== undefined) {
      i = name.last - 1
      continue
    }
    const token = tokens[i]!
    if (token.kind !== 'word' || mayTrigger(token.form) === null) continue
    const construction = constructionAt(scene, i)
    if (construction !== null) {
      found.push(construction)
      continue
    }
    const trigger = compoundAt(scene, i) ?? (taken.has(i) ? null : plainAt(scene, i))
    if (trigger === null) continue
    found.push(trigger)
    if (trigger.object !== null) taken.add(trigger.object)
    i = trigger.last - 1
  }
  return found
}

function plainAt(scene: Scene, i: number): Trigger | null {
  if (isMedium(scene, i)) return null
  const readings = verbsOf(scene.tokens[i]!.form, scene.tokens[i - 1]?.form.folded === 'لم')
  const phrase = nounAt(scene.tokens, i)
  const finite = readings.find((reading) => reading.person !== null)
  if (finite !== undefined && (phrase === null || phrase.last === i + 1)) {
    const nominal = phrase !== null || readings.some((reading) => reading.person === null) || isNounToo(finite)
    if (!nominal || standsAsVerb(scene, i)) return verbTrigger(i, finite)
  }
  if (phrase !== null && isRound(scene, i, phrase.entry)) return null
  if (phrase !== null) {
    return {
      at: i,
      last: phrase.last,
      entry: phrase.entry,
      form: 'noun',
      verb: null,
      split: phrase.split,
      object: null,
    }
  }
  const masdar = readings.find((reading) => reading.aspect === 'masdar')
  const participle = readings.find((reading) => reading.aspect === 'active-participle')
  // "، مطالبا إيران": behind a comma the participle, though "مطالب" are claims too.
  const isAside = masdar === undefined || /^[،,]$/.test(scene.tokens[i - 1]?.form.surface ?? '')
  if (participle !== undefined && isAside && isAdverb(scene, i, participle))
    return { ...verbTrigger(i, participle), form: 'adverb' }
  return masdar === undefined ? null : { ...verbTrigger(i, masdar), form: 'noun' }
}

/** "وسائل التواصل الاجتماعي": a medium, and nobody calls anybody. */
const isMedium = ({ tokens }: Scene, i: number): boolean =>
  /تواصل$/.test(tokens[i]!.form.folded) && /^(ال)?اجتماعي$/.test(tokens[i + 1]?.form.folded ?? '')

/** "جولة ثانية من المحادثات", "جولة مفاوضات": a round of talks is no journey. */
function isRound({ tokens }: Scene, i: number, { act }: Entry): boolean {
  if (act !== 'visit' || !/جول(ه|ات)$/.test(tokens[i]!.form.folded)) return false
  for (let j = i + 1; j <= i + 3; j++) {
    const token = tokens[j]
    if (token === undefined || token.sentence !== tokens[i]!.sentence) return false
    if (token.form.folded === 'من' || isActNoun(token.form)) return true
  }
  return false
}

/** "ثمن", "بحث", but "وبحث" and "بحثت" are verbs. */
const isNounToo = ({ aspect, split }: VerbReading<Entry>): boolean =>
  aspect === 'perfect' && split.proclitics === '' && NOUNS_TOO.has(split.stem)

const verbTrigger = (i: number, reading: VerbReading<Entry>): Trigger => ({
  at: i,
  last: i + 1,
  entry: reading.entry,
  form: 'verb',
  verb: reading,
  split: reading.split,
  object: null,
})

/** Where a spelling is both verb and noun ("قصف", "دعم"), its place tells: a verb opens a clause or follows its subject. */
function standsAsVerb(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!
  const before = scene.tokens[i - 1]
  if (before === undefined || before.sentence !== token.sentence) return true
  // "مؤكدا دعم بلاده": a participle of saying takes the noun.
  if (endsClause(scene, i - 1)) return !/^[وف]?(م.*(ا|ه)|قاءلا|قاءله)$/.test(before.form.folded)
  if (between.has(before.form.folded.replace(/^[وف]/, ''))) return true
  if (before.kind === 'punct') return /^[،,"«“]$/.test(before.form.surface) ? /^[وف]/.test(token.form.folded) : false
  // "إسرائيل قصفت": a phrase that no preposition governs ends right before it.
  const phrase = scene.phraseBefore.get(i)
  if (phrase === undefined || phrase.clitic !== '' || prepositionAt(scene, phrase.first - 1) !== null) return false
  // "أكد الوزير دعم مصر": the phrase is the subject of the verb before it.
  return !isFiniteVerb(scene, phrase.first - 1)
}

/** Speech acts that a participle adds to a verb of saying: "قال الوزير محذرا إيران". */
const ADVERBIAL = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN'])

function isAdverb(scene: Scene, i: number, reading: VerbReading<Entry>): boolean {
  if (NO_ASIDES.has(reading.split.stem)) return false
  if (reading.split.definite || !ADVERBIAL.has(ACTS[reading.entry.act].type)) return false
  const folded = scene.tokens[i]!.form.folded
  // "75 متهما" are people, no speech.
  if (scene.tokens[i - 1]?.kind === 'number') return false
  const before = scene.tokens[i - 1]
  return /ا$/.test(folded) || (/ه$/.test(folded) && before !== undefined && /^[،,]$/.test(before.form.surface))
}

function compoundAt(scene: Scene, i: number): Trigger | null {
  const readings = compoundsOf(scene.tokens[i]!.form)
  const reading = readings.find((one) => one.person !== null) ?? readings.find((one) => one.aspect === 'masdar')
  if (reading === undefined) return null
  const finite = reading.person !== null
  const object = objectAfter(scene, i, reading.entry)
  if (object === null) return null
  const form = finite && (!readings.some((one) => one.person === null) || standsAsVerb(scene, i)) ? 'verb' : 'noun'
  return { at: i, last: i + 1, entry: object.entry, form, verb: reading, split: reading.split, object: object.at }
}

function objectAfter(scene: Scene, i: number, options: readonly Compound[]): { at: number; entry: Compound } | null {
  const { tokens } = scene
  let passed = 0
  for (let j = i + 1; j < tokens.length && passed < REACH; j++) {
    const token = tokens[j]!
    const skipped = scene.nameAt.get(j) ?? scene.timeAt.get(j)
    if (skipped !== undefined && objectOf(token.form) === null) {
      j = skipped.last - 1
      continue
    }
    if (token.kind === 'word') passed++
    if (token.sentence !== tokens[i]!.sentence || endsClause(scene, j) || (j > i + 1 && isFiniteVerb(scene, j)))
      return null
    const object = objectOf(token.form)
    if (object === null) continue
    // Behind a preposition it is no object, unless the verb takes it so: "افتتح معرضا في السفارة".
    const prep = prepositionAt(scene, j - 1) ?? object.split.proclitics.replace(/^[وف]/, '')
    const entry = options.find(
      (one) =>
        one.object === object.entry &&
        (prep === '' || (one.by ?? '').split(' ').some((by) => fold(by) === prep)) &&
        (one.own === undefined || one.own === (object.split.enclitic !== '')),
    )
    if (entry !== undefined) return { at: j, entry }
  }
  return null
}
