/** An act as one trigger tells it: its kind in the light of its parties, its modality and its setting. */
import type { Attribution, Modality, Span } from '../../model/index.ts'
import type { Context } from '../context.ts'
import type { Actor } from './actor.ts'
import { ACTS, type Act } from './acts.ts'
import type { Memory } from './antecedents.ts'
import { type Arguments, isSymmetric, settle } from './arguments.ts'
import { endsClause, isFiniteVerb, type Slot } from './clause.ts'
import { isComplete } from './complete.ts'
import { ofConstruction } from './constructions.ts'
import { type Embedding, embeddingOf, embeddingOfVerb, type Governed } from './governor.ts'
import type { Evidence } from './index.ts'
import type { Mention } from './merge.ts'
import { modalityOf, thatBefore } from './modality.ts'
import { ofNoun } from './noun-arguments.ts'
import type { Scene } from './scene.ts'
import { capitalOf, placeOf, quantitiesOf, sectorsOf, timeOf } from './setting.ts'
import { BY_TOPIC, NO_TOPIC, topicOf } from './topic.ts'
import type { Trigger } from './triggers.ts'
import { ofVerb } from './verb-arguments.ts'
import { governorsOf } from './words.ts'

/** Null where the words turn out to be no act of parties. */
export function mentionOf(
  scene: Scene,
  trigger: Trigger,
  known: Memory,
  evidence: Evidence,
  context: Context,
): Mention | null {
  const attribution = attributionAt(evidence.attributions, scene.tokens[trigger.at]!.start)
  // The first person speaks only in words that are somebody's: "مولانا", "شكري" are none of the writer's.
  if (attribution === null && /^(ي|نا)$/.test(trigger.split.enclitic)) return null
  // "عمل عدواني" is hostile, and nobody's aggression.
  if (trigger.split.enclitic === 'ي' && ACTS[trigger.entry.act].type === 'ASSAULT') return null
  const args = settle(trigger, argumentsOf(scene, trigger, known))
  const isGiven = isAnothers(trigger, args)
  const within = isGiven ? null : modalityWithin(scene, trigger)
  const actors = args.actors.flatMap((actor) => asParty(actor, trigger, known))
  const recipients = args.recipients.flatMap((actor) => asParty(actor, trigger, known))
  const act = actOf(scene, trigger, args)
  if (act === null || isIdiom(scene, trigger, args)) return null
  const complete = isComplete(trigger, args, actors, recipients)
  if (!complete && !trigger.split.definite) return null
  if (within !== 'unsaid') known.remember(trigger.at, [...actors, ...recipients], trigger.entry)
  const when = timeOf(scene, trigger, args)
  return {
    act,
    codes: () => codesAround(scene, trigger),
    about: aboutOf(trigger, args),
    at: trigger.at,
    sentence: scene.tokens[trigger.at]!.sentence,
    last: scene.tokens[trigger.at]!.sentence,
    triggers: spansOf(scene, trigger, args),
    actors,
    recipients,
    place: placeOf(trigger, args),
    when,
    unsaid: within === 'unsaid',
    modality: modalityIn(within, modalityOf(scene, trigger, isGiven ? null : args.governor, when, context.at)),
    sectors: sectorsOf(scene, trigger),
    quantities: quantitiesOf(scene, trigger, evidence.quantities),
    attribution: attribution?.id ?? null,
    chain: attribution?.chain ?? [],
    symmetric: isSymmetric(trigger.entry),
    complete,
    any: isAny(scene, trigger),
    topic: BY_TOPIC.has(ACTS[act].type) ? topicOf(scene, trigger) : NO_TOPIC,
    added: isAdded(scene, isPeriphrasis(scene, args.governor) ? args.governor!.at : trigger.at),
    weight: trigger.form === 'verb' || isPeriphrasis(scene, args.governor) ? 2 : trigger.split.definite ? 0 : 1,
  }
}

/** "رفضه لأي تهديدات": no threat that was told of. */
const isAny = ({ tokens }: Scene, { at, form }: Trigger): boolean =>
  form === 'noun' && /^[وفبل]?اي$/.test(tokens[at - 1]?.form.folded ?? '')

/** "رفضت إيران العقوبات الأمريكية", "نفت موسكو الاتهامات البريطانية": what is refused or denied was done, by whom its adjective names. */
function isAnothers({ form, split, at, entry }: Trigger, { actors, governor }: Arguments): boolean {
  const told = governor === null || (governor.at < at && governor.entry.modality === 'denied')
  const isDone = /^(SANCTION|ACCUSE|THREATEN|REQUEST|ASSAULT|COERCE)$/.test(ACTS[entry.act].type)
  return (
    told && isDone && form === 'noun' && split.definite && actors.length > 0 && actors.every((one) => one.adjective)
  )
}

/** "تم الاتفاق على", "جرى توقيع": a passive made of two words, and as clear as a verb. */
const isPeriphrasis = (scene: Scene, governor: Governed | null): boolean =>
  governor !== null && /^[وفس]*(تم|يتم|تمت|تتم|جري|يجري|جرت|تجري)$/.test(scene.tokens[governor.at]!.form.folded)

function argumentsOf(scene: Scene, trigger: Trigger, known: Memory): Arguments {
  if (trigger.parties !== undefined) return ofConstruction(scene, trigger, trigger.parties, known)
  return trigger.form === 'noun' ? ofNoun(scene, trigger, known) : ofVerb(scene, trigger, known)
}

/** "كما دعا", "كذلك اتفق الجانبان": one thing more. "كما أعلن الوزير" within a sentence is an aside. */
function isAdded({ tokens, doc }: Scene, at: number): boolean {
  const { sentence } = tokens[at]!
  const { first } = doc.sentences[sentence]!
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== sentence || !/^و?(كما|كذلك|ايضا)$/.test(before.form.folded))
    return false
  return at - 1 === first || /^[،,]$/.test(tokens[at - 2]!.form.surface) || before.form.folded.startsWith('و')
}

/** What an act becomes inside another: what is agreed on is to come, what is denied is not; what is asked for or threatened with is not told as an act. */
function modalityWithin(scene: Scene, trigger: Trigger): Modality | 'unsaid' | null {
  // "أكد ضرورة انسحاب القوات": what is needed is not told as done.
  if (trigger.form === 'noun' && /^(ل|ب)?(ضروره|وجوب)$/.test(scene.tokens[trigger.at - 1]?.form.folded ?? ''))
    return 'unsaid'
  const outer = outerOf(scene, trigger)
  if (outer === null) return null
  const { type } = ACTS[outer.entry.act]
  if (type === 'AGREE') return outer.prep === 'علي' || outer.prep === 'ب' || outer.prep === 'ان' ? 'planned' : null
  if (type === 'REQUEST' && outer.prep !== '') return 'unsaid'
  if ((type === 'THREATEN' && outer.prep !== 'ل') || (outer.entry.act === 'allow' && trigger.form === 'noun'))
    return 'unsaid'
  // "نفى بوتين في المؤتمر الصحفي …" is a setting; "نفت الوزارة الاتهامات" has another accuse, whom the words do not name.
  if (type === 'REJECT') return outer.prep === 'في' || ACTS[trigger.entry.act].type === 'ACCUSE' ? 'unsaid' : 'denied'
  if (outer.entry.act === 'accuse') return outer.prep === 'ب' ? 'possible' : null
  return null
}

/** "تعهد بأنه لن يسمح": what is promised is to come, and what is promised not to be is not. */
const modalityIn = (within: Modality | 'unsaid' | null, own: Modality): Modality =>
  within === null || within === 'unsaid' || (within === 'planned' && own === 'denied') ? own : within

function outerOf(scene: Scene, trigger: Trigger): Embedding | null {
  if (trigger.form === 'noun') return embeddingOf(scene, trigger.at)
  const that = trigger.form === 'verb' ? thatBefore(scene, trigger.at) : null
  return that === null ? null : embeddingOfVerb(scene, that)
}

/** The innermost attribution whose content holds an offset. */
function attributionAt(attributions: readonly Attribution[], offset: number): Attribution | null {
  let best: { one: Attribution; length: number } | null = null
  for (const one of attributions) {
    for (const span of one.content) {
      const length = span.end - span.start
      if (span.start <= offset && offset < span.end && (best === null || length < best.length)) best = { one, length }
    }
  }
  return best?.one ?? null
}

/** Words behind من that make leaving an agreement of a withdrawal. */
const PACTS = /اتفاق|معاهد|صفق|مفاوض|محادث|قمه|اجتماع|م[وء]تمر/
const WEAPONS = /سلاح|اسلح|نووي|صواريخ|قدرات/
const SIGNING = /وقع|توقيع|ابرم|ابرام/

/** The act in the light of its arguments: an agreement is signed, a withdrawal from one is a rejection. */
function actOf(scene: Scene, trigger: Trigger, args: Arguments): Act | null {
  const { act, spoken, noun } = trigger.entry
  const from = args.slots.find((slot) => slot.prep === 'من' || slot.prep === 'عن')
  const head = from === undefined ? '' : scene.tokens[from.at]!.form.folded
  if (act === 'withdraw') return leavesPact(scene, trigger, head, from) ? 'quit' : act
  // "هاجم الرئيس الصحافة": who attacks by himself attacks in words.
  if (act === 'attack' && /هاجم/.test(trigger.split.stem) && args.actors.length > 0 && args.actors.every(isSpeaker))
    return 'criticise'
  if (act === 'meet' && args.slots.some((slot) => slot.phrase?.actors.some((one) => REFUGEES.test(one.name))))
    return null
  // "يقيم علاقات مع روسيا" has them: only who did or will do so establishes some.
  if (act === 'relations' && trigger.verb?.aspect === 'imperfect' && isHaving(scene, trigger)) return null
  if (act === 'disarm') return WEAPONS.test(head) ? act : null
  if (spoken !== undefined && (args.governor?.entry.voices || (args.governor === null && isVoiced(scene, trigger))))
    return spoken
  const signs = noun && args.governor !== null && SIGNING.test(scene.tokens[args.governor.at]!.form.folded)
  return act === 'agree' && signs ? 'sign' : act
}

/** "أعلنت الوزارة في بيان على موقعها دعمها": the verb of the clause only voices it. */
function isVoiced(scene: Scene, { at, form }: Trigger): boolean {
  if (form !== 'noun') return false
  const { sentence } = scene.tokens[at]!
  for (let j = at - 1; scene.tokens[j]?.sentence === sentence && !endsClause(scene, j); j--)
    if (isFiniteVerb(scene, j))
      return governorsOf(scene.tokens[j]!.form).some((one) => one.person !== null && one.entry.voices)
  return false
}

const isHaving = (scene: Scene, { split, at }: Trigger): boolean =>
  /^[يت]قيم/.test(split.stem) && split.proclitics === '' && thatBefore(scene, at) === null

/** "استقبال لاجئين سوريين": a land that takes people in meets nobody. */
const REFUGEES = /^(ال)?(لاجئ|مهاجر|نازح)/

const isSpeaker = ({ kind }: Actor): boolean => kind === 'person' || kind === 'office'

/** "رفض الكشف عن اسمه" refuses nothing to anybody. */
function isIdiom(scene: Scene, trigger: Trigger, args: Arguments): boolean {
  if (isAim(scene, trigger, args)) return true
  const object = args.slots.find((slot) => slot.prep === '' || slot.prep === 'ب')
  return trigger.entry.act === 'reject' && object !== undefined && UNSAID.test(scene.tokens[object.at]!.form.folded)
}
/** "تستهدف الحكومة خفض البطالة", "تستهدف الخطة تحقيق فائض": what is aimed at is a deed or a figure, and nobody is struck. */
function isAim(scene: Scene, { form, split, at }: Trigger, { slots }: Arguments): boolean {
  if (form !== 'verb' || !/ستهدف/.test(split.stem)) return false
  const { sentence } = scene.tokens[at]!
  return slots.some((slot) => {
    const token = scene.tokens[slot.at]!
    if (slot.prep !== '' || token.sentence !== sentence || /^[وف]/.test(token.form.folded)) return false
    return DEED.test(token.form.folded) || /^إ[ء-ي]{2}ا[ء-ي]/.test(token.form.surface)
  })
}
/** Verbal nouns by their shape (تحقيق, تقويض), and what is measured. */
const DEED = /^(ت[ء-ي]{2}ي[ء-ي]|تعزيز|خفض|رفع|زياده|نمو|جذب|بلوغ|حرمان|معدل|نسبه|مبيعات|ايرادات|ارباح|فاءض|عجز|نيل)$/
const UNSAID = /^(ال)?(كشف|افصاح|تعليق|ذكر|نشر|ادلاء|حديث|ءشاره|خوض)$/

/** "الانسحاب من الاتفاق", "الاتفاق … بعد انسحاب واشنطن": an agreement or a body is left, no land. */
function leavesPact(scene: Scene, trigger: Trigger, head: string, from: Slot | undefined): boolean {
  if (from !== undefined) return PACTS.test(head) || from.phrase?.actors.some((one) => one.kind === 'body') === true
  return [2, 3, 4].some((back) => PACTS.test(scene.tokens[trigger.at - back]?.form.folded ?? ''))
}

/** A capital stands for its state ("موقف طهران"), so does an adjective; a visited or attacked city for the state it lies in. */
function asParty(actor: Actor, trigger: Trigger, known: Memory): Actor[] {
  const { type, mode } = ACTS[trigger.entry.act]
  if (actor.kind === 'outlet') return type === 'CONSULT' ? [] : [actor]
  if (actor.kind === 'thing') return actor.countries.length > 0 ? [actor] : []
  if (actor.adjective) return [known.landOf(actor) ?? actor]
  if (actor.kind !== 'place') return [actor]
  const reaches = capitalOf(actor) !== null || mode === 'visit' || /^(ASSAULT|AID|CONCEDE|COERCE|SANCTION)$/.test(type)
  const land = reaches ? known.landOf(actor) : null
  return land === null ? [] : [land]
}

function spansOf(scene: Scene, trigger: Trigger, args: Arguments): Span[] {
  const { tokens } = scene
  const word = (i: number): Span => ({ start: tokens[i]!.start, end: tokens[i]!.end })
  const spans: Span[] = [
    {
      start: tokens[trigger.at]!.start + startOf(trigger, tokens[trigger.at]!.form.surface),
      end: tokens[trigger.last - 1]!.end,
    },
  ]
  if (trigger.object !== null) spans.push(word(trigger.object))
  if (args.governor?.entry.light) spans.push(word(args.governor.at))
  return spans
}

/** Conjunctions and prepositions stand outside a trigger; its article and the future س inside. */
function startOf({ split: { proclitics } }: Trigger, surface: string): number {
  const outside = proclitics.endsWith('س') ? proclitics.length - 1 : proclitics.length
  let start = 0
  while (start < outside && 'وفبلك'.includes(surface[start]!)) start++
  return start
}

/** The codes of all whom its sentence and the ones beside it name. */
function codesAround(scene: Scene, trigger: Trigger): string[] {
  const here = scene.tokens[trigger.at]!.sentence
  return [here - 1, here, here + 1].flatMap((sentence) => codesIn(scene, sentence))
}

function codesIn(scene: Scene, sentence: number): readonly string[] {
  const known = scene.codes.get(sentence)
  if (known !== undefined) return known
  const codes: string[] = []
  const { first, last } = scene.doc.sentences[sentence] ?? { first: 0, last: 0 }
  for (let j = first; j < last; j++)
    for (const name of [scene.nameAt.get(j)?.name, scene.innerAt.get(j)])
      for (const code of name?.countries ?? []) if (!codes.includes(code)) codes.push(code)
  scene.codes.set(sentence, codes)
  return codes
}

/** Where the thing stands that a verb of judging is about: "الهجوم" of "أدان الهجوم". */
function aboutOf(trigger: Trigger, args: Arguments): number | null {
  const { type } = ACTS[trigger.entry.act]
  if (type === 'THREATEN') return args.slots.find((slot) => slot.prep === 'ب')?.at ?? null
  if (!/^(ACCUSE|REJECT|SUPPORT)$/.test(type)) return null
  const { to } = trigger.entry
  return (
    args.slots.find((slot) => slot.phrase === null && (slot.prep === '' ? to.includes('o') : to.includes(slot.prep)))
      ?.at ?? null
  )
}
