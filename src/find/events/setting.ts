/** Where, when, in which field and with which figures an act takes place. */
import { entityById } from '../../knowledge/index.ts'
import type { Quantity, Span, Time } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { wordLexicon } from '../../text/lexicon.ts'
import type { Actor } from './actor.ts'
import { ACTS } from './acts.ts'
import type { Arguments } from './arguments.ts'
import { endsClause, isFiniteVerb, type Slot, scheduleBehind } from './clause.ts'
import { SECTORS } from './lexicon/sectors.ts'
import { concludedBehind } from './noun-clause.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { isActNoun } from './words.ts'

const sectorOf = wordLexicon(SECTORS)

/** Words on each side of a trigger that belong to its clause at most. */
const REACH = 25

/** The tokens of the clause round a trigger, first and last (exclusive). */
export function clauseOf(scene: Scene, trigger: Trigger): { first: number; last: number } {
  const { tokens } = scene
  const sentence = tokens[trigger.at]!.sentence
  let first = trigger.at
  while (
    first > 0 &&
    trigger.at - first < REACH &&
    tokens[first - 1]!.sentence === sentence &&
    !endsClause(scene, first - 1)
  )
    first--
  let last = trigger.last
  while (
    last < tokens.length &&
    last - trigger.at < REACH &&
    tokens[last]!.sentence === sentence &&
    !endsClause(scene, last)
  )
    last++
  return { first, last }
}

/** Prepositions whose time says since or until when, not when. */
const BOUNDS = new Set(['منذ', 'حتي', 'لغايه', 'بحلول'])

/**
 * The time nearest to the trigger in its clause, the one behind it sooner than the one before it, with no other verb or act
 * between them to which it would belong. Durations and sets say not when.
 */
export function timeOf(scene: Scene, trigger: Trigger, { governor }: Arguments): Time | null {
  const { first, last } = clauseOf(scene, trigger)
  const scheduled = Math.max(
    scheduleBehind(scene, trigger.last),
    ACTS[trigger.entry.act].type === 'AGREE' ? concludedBehind(scene, trigger.last) : 0,
  )
  const behind =
    timeBehind(scene, trigger, trigger.last, last) ??
    (scheduled > trigger.last ? timeBehind(scene, trigger, scheduled, scheduled + REACH) : null)
  if (behind !== null) return behind
  // "ألغى الرئيس، الخميس، القمة": the day is that of calling it off.
  if (governor !== null && governor.entry.modality !== null) return null
  for (let j = trigger.at - 1; j >= first && !isOther(scene, trigger, j); j--) {
    const time = whenAt(scene, trigger, j)
    if (time !== null) return time
  }
  return SPOKEN.test(ACTS[trigger.entry.act].type) ? closingDay(scene, trigger) : null
}

/** "دعا الوزير إلى …، السبت.": the day that closes a sentence behind a comma is that of what it tells to have been said. */
function closingDay(scene: Scene, trigger: Trigger): Time | null {
  const { tokens, timeAt } = scene
  let end = scene.doc.sentences[tokens[trigger.at]!.sentence]!.last - 1
  while (end > trigger.last && tokens[end]!.kind === 'punct') end--
  const found = timeAt.get(end)
  if (found === undefined || end < trigger.last) return null
  let first = end
  while (timeAt.get(first - 1) === found) first--
  return /^[،,]$/.test(tokens[first - 1]!.form.surface) ? whenAt(scene, trigger, first) : null
}

function timeBehind(scene: Scene, trigger: Trigger, from: number, to: number): Time | null {
  const { sentence } = scene.tokens[trigger.at]!
  for (let j = from; j < to && scene.tokens[j]?.sentence === sentence && !isOther(scene, trigger, j); j++) {
    const time = whenAt(scene, trigger, j)
    if (time !== null) return time
  }
  return null
}

function whenAt(scene: Scene, trigger: Trigger, j: number): Time | null {
  const found = scene.timeAt.get(j)
  if (found === undefined || found.time.value === null || !/^(date|time)$/.test(found.time.kind)) return null
  const { tokens, timeAt } = scene
  let start = j
  while (timeAt.get(start - 1)?.time === found.time) start--
  // "أول قافلة منذ شباط/فبراير"
  const isBound = [start - 1, start].some((at) => BOUNDS.has(tokens[at]?.form.folded ?? ''))
  if (isBound && isFirst(scene, Math.max(0, start - FIRST_REACH), start)) return null
  if (BOUNDS.has(tokens[j - 1]?.form.folded ?? '')) return null
  // "أول زيارة منذ عشرين عاما": since when, unless a verb tells what was done then ("زار المدينة منذ عامين").
  if (BOUNDS.has(tokens[j]!.form.folded) && (trigger.verb?.aspect !== 'perfect' || isFirst(scene, trigger.at, j)))
    return null
  return found.time
}

const FIRST_REACH = 8

/** "للمرة الأولى منذ", "أول لقاء منذ". */
function isFirst({ tokens }: Scene, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (/^(ل|ال)?(اول|اولي)$/.test(tokens[j]!.form.folded)) return true
  return false
}

const isOther = (scene: Scene, trigger: Trigger, j: number): boolean =>
  j !== trigger.object &&
  !scene.timeAt.has(j) &&
  !scene.nameAt.has(j) &&
  (isFiniteVerb(scene, j) || isActNoun(scene.tokens[j]!.form))

const IN = new Set(['في', 'ب'].map(fold))

/** Lands too wide to be where something happens. */
const REGION = /^(اسيا|افريقيا|اوروبا|اميركا|امريكا) |^(اسيا|افريقيا|اوروبا|الشرق|الخليج|العالم|شبه)/
/** Types told by speaking: what stands behind another preposition is in what is said, no place of saying it. */
const SPOKEN = /^(REQUEST|ACCUSE|REJECT|THREATEN|AGREE|SUPPORT)$/

const TOPICAL = new Set(['علي', 'ب', 'الي', 'من', 'بشان', 'بخصوص', 'حول', 'ان'])

/** States called like their capitals: "اتفاق الجزائر". */
const CITY_TOO = /^(الجزاءر|تونس|الكويت)$/

/** "قمة هلسنكي", "مؤتمر الكويت": a city behind the noun of a meeting says where it was, and so does a state behind some. */
export function isVenue({ entry, split, at, last }: Trigger, slot: Slot): boolean {
  const [place, ...others] = slot.phrase?.actors ?? []
  if (place === undefined || others.length > 0 || slot.at !== last || slot.prep !== '' || last - at > 1) return false
  const { type, mode } = ACTS[entry.act]
  if (slot.phrase!.first !== slot.at) return false
  // "اتفاق فيينا": an agreement is called by the city in which it was made.
  if (type === 'AGREE') return place.kind === 'place' || CITY_TOO.test(fold(place.name))
  if (type !== 'CONSULT' || /^(visit|call|mediate)$/.test(mode)) return false
  return place.kind === 'place' || (place.kind === 'state' && /^(قمه|موتمر|مءتمر|منتدي)$/.test(split.stem))
}

export function placeOf(trigger: Trigger, args: Arguments): Actor | null {
  const { type, mode } = ACTS[trigger.entry.act]
  if (trigger.form === 'noun' && !trigger.split.definite) {
    const venue = args.slots.find((slot) => isVenue(trigger, slot))
    if (venue !== undefined) return venue.phrase!.actors[0]!
  }
  for (const [i, slot] of args.slots.entries()) {
    if (slot.under !== null && trigger.form === 'noun') break
    if (SPOKEN.test(type) && trigger.entry.act !== 'sign' && TOPICAL.has(slot.prep)) break
    // "طالبت قناة فوكس نيوز في الولايات المتحدة": that is where they are to whom it is said.
    const before = args.slots[i - 1]?.phrase
    if (
      SPOKEN.test(type) &&
      type !== 'AGREE' &&
      before?.last === slot.at - 1 &&
      before.actors.some((one) => args.recipients.includes(one))
    )
      break
    if (!IN.has(slot.prep) || slot.phrase === null || (slot.prep !== 'في' && slot.embedded)) continue
    const [place, ...others] = slot.phrase.actors
    if (place !== undefined && others.length === 0 && isPlace(place)) return place
  }
  // "استضافت جنيف", "استضافت المغرب": the host is where it is.
  if (trigger.entry.act === 'host') return args.actors.length === 1 ? (args.actors.find(isPlace) ?? null) : null
  if (mode !== 'visit') return null
  const [destination, ...others] = args.recipients
  return destination !== undefined && others.length === 0 && isPlace(destination) ? destination : null
}

const isPlace = (one: Actor): boolean => (one.kind === 'place' || one.kind === 'state') && !REGION.test(fold(one.name))

export function sectorsOf(scene: Scene, trigger: Trigger): string[] {
  const { first, last } = clauseOf(scene, trigger)
  const found = new Set<string>()
  for (let j = first; j < last; j++) {
    const token = scene.tokens[j]!
    if (token.kind !== 'word' || scene.nameAt.has(j)) continue
    const sector = sectorOf(token.form)
    if (sector !== null) found.add(sector.entry)
  }
  return [...found]
}

export function quantitiesOf(scene: Scene, trigger: Trigger, quantities: readonly Quantity[]): Span[] {
  const { first, last } = clauseOf(scene, trigger)
  const start = scene.tokens[first]!.start
  const end = scene.tokens[last - 1]!.end
  return quantities
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ start: one.start, end: one.end }))
}

/** The capital of a state that the text names, where it names no other city of it: a meeting "in Ecuador" was in Quito. */
export function namedCapital(scene: Scene, land: Actor): Actor | null {
  const [code] = land.countries
  let capital: Actor | null = null
  for (const { actors } of scene.phraseAt.values())
    for (const one of actors) {
      if (one.kind !== 'place' || code === undefined || one.countries[0] !== code) continue
      if (capitalOf(one) !== code || (capital !== null && capital.name !== one.name)) return null
      capital = one
    }
  return capital
}

/** The state whose capital a place is, by its id; null for other places. */
export function capitalOf(actor: Actor): string | null {
  const entity = actor.actor === undefined ? null : entityById(actor.actor)
  return entity?.kind === 'capital' ? (entity.countries[0] ?? null) : null
}
