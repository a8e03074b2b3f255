/** Whom pronouns, silent subjects and "الجانبان" mean, from what the text has named before. */
import { stateByIso } from '../../knowledge/index.ts'
import type { Attribution, Name } from '../../model/reading.ts'
import type { Antecedents } from './arguments.ts'
import { isSubjectPosition } from './clause.ts'
import type { Actor } from './phrases.ts'
import type { Scene } from './scene.ts'

export interface Memory extends Antecedents {
  /** Notes who took part in an act: two sides are "الجانبان" from then on. */
  remember(at: number, actors: readonly Actor[]): void
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
  let sides: { actors: readonly Actor[]; sentence: number } = { actors: [], sentence: 0 }
  const named = new Set<string>()

  /** The nearest subject before token `before` in a sentence: whom a pronoun or a verb without subject means there. */
  const nearest = (sentence: number, before: number, feminine: boolean | null): readonly Actor[] => {
    const phrases = bySentence.get(sentence) ?? []
    for (const phrase of phrases.toReversed()) {
      if (phrase.last > before || !isSubjectPosition(scene, phrase) || phrase.pair) continue
      if (phrase.actors.some((actor) => !CAN_BE_TOPIC.has(actor.kind))) continue
      const [one, ...more] = phrase.actors
      if (feminine !== null && one !== undefined && more.length === 0 && one.feminine !== feminine) continue
      return phrase.actors
    }
    return []
  }

  return {
    topicOf(at, feminine) {
      const { sentence } = scene.tokens[at]!
      const here = nearest(sentence, at, feminine)
      if (here.length > 0) return here
      // "وأدان …": a sentence without a subject of its own goes on with the one before it.
      return sentence > 0 ? nearest(sentence - 1, at, feminine) : []
    },
    pairAt(at) {
      // Far from where the two were named the words mean them only if the text knows no others.
      const near = scene.tokens[at]!.sentence - sides.sentence <= PAIR_HOLDS
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
    remember(at, actors) {
      const codes = new Set(actors.flatMap((one) => one.countries))
      for (const code of codes) named.add(code)
      if (codes.size === 2 && actors.length >= 2) sides = { actors, sentence: scene.tokens[at]!.sentence }
    },
  }
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
