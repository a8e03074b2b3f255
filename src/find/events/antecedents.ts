/** Whom pronouns, silent subjects and "الجانبان" mean, from what the text has named before. */
import { stateByIso } from '../../knowledge/index.ts'
import type { Attribution, Name } from '../../model/reading.ts'
import type { Actor, Phrase } from './actor.ts'
import type { Antecedents } from './arguments.ts'
import { isFiniteVerb, isRelative, isSubjectPosition } from './clause.ts'
import type { Scene } from './scene.ts'

export interface Memory extends Antecedents {
  /** Notes who took part in an act at token `at`: the two sides of a symmetric one are "الجانبان" from then on. */
  remember(at: number, actors: readonly Actor[], symmetric: boolean): void
}

/** Sentences for which two sides stay "الجانبان". */
const PAIR_HOLDS = 2

const CAN_BE_TOPIC = new Set<Actor['kind']>(['person', 'office', 'body', 'force', 'state', 'people'])

export function antecedentsOf(
  scene: Scene,
  evidence: { names: readonly Name[]; attributions: readonly Attribution[] },
): Memory {
  const bySentence = Map.groupBy(scene.phraseAt.values(), (phrase) => scene.tokens[phrase.first]!.sentence)
  const states = new Map<string, string>()
  for (const name of evidence.names) {
    const [code] = name.countries ?? []
    if (name.type === 'state' && code !== undefined && !states.has(code)) states.set(code, name.name)
  }
  let sides: { actors: readonly Actor[]; at: number } = { actors: [], at: 0 }
  const named = new Set<string>()

  /** The nearest subject before token `before` in a sentence: whom a pronoun or a verb without subject means there. */
  const nearest = (sentence: number, before: number, feminine: boolean | null): readonly Actor[] => {
    const phrases = bySentence.get(sentence) ?? []
    for (const phrase of phrases.toReversed()) {
      if (phrase.last > before || phrase.pair || !isSubjectPosition(scene, phrase) || isInRelative(scene, phrase))
        continue
      if (phrase.actors.some((actor) => !CAN_BE_TOPIC.has(actor.kind))) continue
      const [one, ...more] = phrase.actors
      if (feminine !== null && one !== undefined && more.length === 0 && one.feminine !== feminine) continue
      return phrase.actors
    }
    return []
  }

  /** The last subject of two joined parties of two states: "الرئيس التركي ونظيره الروسي". */
  const joinedBefore = (at: number): Phrase | null => {
    const { sentence } = scene.tokens[at]!
    for (let s = sentence; s >= Math.max(0, sentence - PAIR_HOLDS); s--) {
      const pair = (bySentence.get(s) ?? []).findLast(
        (one) => one.first < at && isPair(one) && isSubjectPosition(scene, one),
      )
      if (pair !== undefined) return pair
    }
    return null
  }

  return {
    topicOf(at, feminine) {
      const { sentence } = scene.tokens[at]!
      const here = nearest(sentence, at, feminine)
      if (here.length > 0) return here
      // "وأدان …": a sentence without a subject of its own goes on with the one before it.
      return sentence > 0 ? nearest(sentence - 1, at, feminine) : []
    },
    mainSubjectAt(at) {
      const first = (bySentence.get(scene.tokens[at]!.sentence) ?? []).find(
        (phrase) =>
          phrase.last <= at &&
          !phrase.pair &&
          phrase.actors.length > 0 &&
          isSubjectPosition(scene, phrase) &&
          !isInRelative(scene, phrase) &&
          phrase.actors.every((actor) => CAN_BE_TOPIC.has(actor.kind)),
      )
      return first?.actors ?? []
    },
    pairAt(at) {
      const subject = joinedBefore(at)
      if (subject !== null && subject.first > sides.at) return subject.actors
      // Far from where the two were named the words mean them only if the text knows no others.
      const near = scene.tokens[at]!.sentence - scene.tokens[sides.at]!.sentence <= PAIR_HOLDS
      return near || named.size === 2 ? sides.actors : []
    },
    speakerAt(at) {
      const { start } = scene.tokens[at]!
      const holder = evidence.attributions.find((one) =>
        one.content.some((span) => span.start <= start && start < span.end),
      )
      const origin = holder?.chain.at(-1)
      if (origin === undefined) return []
      const named = [...scene.phraseAt.values()]
        .flatMap((phrase) => phrase.actors)
        .find((actor) => actor.name === origin.name)
      return named === undefined ? [] : [named]
    },
    landOf(actor) {
      if (actor.kind === 'state') return actor
      const code = actor.countries.length === 1 ? actor.countries[0]! : null
      return code === null ? null : stateActor(code, actor, states)
    },
    remember(at, actors, symmetric) {
      const codes = new Set(actors.flatMap((one) => one.countries))
      for (const code of codes) named.add(code)
      if (symmetric && codes.size === 2 && actors.length >= 2) sides = { actors, at }
    },
  }
}

/** "الهجمات التي استهدفت السعودية": who stands in a relative clause is not what the sentence is about. */
const isInRelative = (scene: Scene, phrase: Phrase): boolean =>
  isFiniteVerb(scene, phrase.first - 1) && isRelative(scene, phrase.first - 2)

const isPair = ({ actors }: Phrase): boolean => {
  const [one, other, ...more] = actors
  if (one === undefined || other === undefined || more.length > 0) return false
  return one.countries.length > 0 && other.countries.length > 0 && one.countries[0] !== other.countries[0]
}

function stateActor(code: string, stand: Actor, names: ReadonlyMap<string, string>): Actor | null {
  const state = stateByIso(code)
  if (state === null) return null
  return {
    name: names.get(code) ?? state.name,
    actor: state.id,
    countries: [code],
    start: stand.start,
    end: stand.end,
    kind: 'state',
    feminine: true,
  }
}
