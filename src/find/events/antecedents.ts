/** Whom pronouns, silent subjects and "الجانبان" mean, from what the text has named before. */
import { stateByIso } from '../../knowledge/index.ts'
import type { Attribution, Name } from '../../model/reading.ts'
import type { Antecedents } from './arguments.ts'
import { prepositionAt } from './clause.ts'
import type { Actor, Phrase } from './phrases.ts'
import type { Scene } from './scene.ts'

export interface Memory extends Antecedents {
  /** Notes who took part in an act: two sides are "الجانبان" from then on. */
  remember(actors: readonly Actor[]): void
}

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
  let sides: readonly Actor[] = []

  const candidates = (sentence: number, before: number, feminine: boolean | null): readonly Actor[] => {
    for (const phrase of bySentence.get(sentence) ?? []) {
      if (phrase.first >= before) break
      if (!isFree(scene, phrase)) continue
      const fitting = phrase.actors.filter((actor) => CAN_BE_TOPIC.has(actor.kind))
      if (fitting.length === 0 || fitting.length < phrase.actors.length) continue
      if (feminine !== null && fitting.length === 1 && fitting[0]!.feminine !== feminine) continue
      return fitting
    }
    return []
  }

  return {
    topicOf(at, feminine) {
      const { sentence } = scene.tokens[at]!
      const here = candidates(sentence, at, feminine)
      if (here.length > 0) return here
      // "وأدان …": a sentence without a subject of its own goes on with the one before it.
      return sentence > 0 ? candidates(sentence - 1, at, feminine) : []
    },
    pair: () => sides,
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
    remember(actors) {
      const codes = new Set(actors.flatMap((one) => one.countries))
      if (codes.size === 2 && actors.length >= 2) sides = actors
    },
  }
}

/** Does no preposition govern the phrase? */
const isFree = (scene: Scene, phrase: Phrase): boolean =>
  phrase.clitic === '' && prepositionAt(scene, phrase.first - 1) === null

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
