/** Whom pronouns, silent subjects and "الجانبان" mean, from what the text has named before. */
import { stateByIso } from '../../knowledge/index.ts'
import type { Attribution, Name } from '../../model/reading.ts'
import type { Actor, Phrase } from './actor.ts'
import { type Antecedents, isSymmetric } from './arguments.ts'
import { isFiniteVerb, isRelative, isSubjectPosition } from './clause.ts'
import type { Entry } from './lexicon/verbs.ts'
import { isSameLands, joinedIn, meansLands, nearestPair, type Pair, takesVisit } from './pairs.ts'
import type { Scene } from './scene.ts'

export interface Memory extends Antecedents {
  /** Notes who took part in an act at token `at`: the two sides of a symmetric one are "الجانبان" from then on. */
  remember(at: number, actors: readonly Actor[], act: Entry): void
}

/** Sentences for which two sides stay "الجانبان". */
const PAIR_HOLDS = 2

const NOBODY: Pair = { actors: [], at: 0 }

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
  let sides = NOBODY
  /** A guest and the land he visits. */
  let visit: Pair | null = null
  const named = new Set<string>()
  /** Sides by the name of their agreement: "الاتفاق النووي". */
  const titles = new Map<string, readonly Actor[]>()

  /** The nearest subject before token `before` in a sentence: whom a pronoun or a verb without subject means there. */
  const nearest = (sentence: number, before: number, feminine: boolean | null): readonly Actor[] => {
    const phrases = bySentence.get(sentence) ?? []
    for (const phrase of phrases.toReversed()) {
      if (phrase.last > before || phrase.pair) continue
      const isSubject = isSubjectPosition(scene, phrase) && !isInRelative(scene, phrase)
      if (!isSubject) {
        const meant = isOpenRelative(scene, phrase, before) ? phrase.actors.at(-1) : undefined
        if (meant === undefined || (feminine !== null && meant.kind !== 'person' && meant.feminine !== feminine))
          continue
        return [meant]
      }
      if (phrase.actors.some((actor) => !CAN_BE_TOPIC.has(actor.kind))) continue
      const [one, ...more] = phrase.actors
      if (feminine !== null && one !== undefined && more.length === 0 && one.feminine !== feminine) continue
      return phrase.actors
    }
    return []
  }

  /** The last two that a sentence joins: "الرئيس التركي ونظيره الروسي", "العلاقات بين مصر وفرنسا". */
  const joinedBefore = (at: number, wide: boolean): Pair | null => {
    const { sentence } = scene.tokens[at]!
    for (let s = sentence; s >= Math.max(0, sentence - PAIR_HOLDS); s--) {
      const to = s === sentence ? at : scene.doc.sentences[s]!.last
      const pair = joinedIn(scene, bySentence.get(s) ?? [], s, to, wide)
      if (pair !== null) return pair
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
    topicHere: (at, feminine) => nearest(scene.tokens[at]!.sentence, at, feminine),
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
    called(at, sides) {
      const title = titleOf(scene, at)
      if (title !== null && !titles.has(title)) titles.set(title, sides)
    },
    pairAt(at, words) {
      const known = words === undefined ? titles.get(titleOf(scene, at) ?? '') : undefined
      if (known !== undefined) return known
      const isNear = (one: Pair | null): one is Pair =>
        one !== null && one !== NOBODY && scene.tokens[at]!.sentence - scene.tokens[one.at]!.sentence <= PAIR_HOLDS
      const joined = joinedBefore(at, words !== undefined)
      // "المحادثات" alone are those of who met; "البلدان" may also be a guest and the land he visits, or those that relations tie.
      const pair =
        words === undefined
          ? joined !== null && joined.at > sides.at
            ? joined
            : sides
          : nearestPair(scene, [joined, sides, takesVisit(scene, words) ? visit : null].filter(isNear))
      // Far from where the two were named the words mean them only if the text knows no others.
      const told = isNear(pair) ? pair : (pair === null || pair === sides) && named.size === 2 ? sides : null
      if (told === null) return []
      return meansLands(scene, words) ? told.actors.flatMap((one) => this.landOf(one) ?? one) : told.actors
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
    remember(at, actors, act) {
      const codes = new Set(actors.flatMap((one) => one.countries))
      for (const code of codes) named.add(code)
      const sideCount = codes.size + (actors.some(({ group }) => group === true) ? 1 : 0)
      if (sideCount !== 2 || actors.length < 2) return
      // "البلدان" after those who met: it is they who stay the two.
      if (isSymmetric(act)) sides = { actors: isSameLands(sides.actors, actors) ? sides.actors : actors, at }
      else if (act.act === 'visit') visit = { actors, at }
    },
  }
}

/** "الاتفاق النووي", "للاتفاق النووي": a noun with its article and what kind it is of; null for a bare "الاتفاق". */
function titleOf({ tokens, nameAt }: Scene, at: number): string | null {
  const next = tokens[at + 1]
  const noun = /(?:ال|لل)(\S+)$/.exec(tokens[at]!.form.folded)?.[1]
  if (noun === undefined || next?.sentence !== tokens[at]!.sentence || nameAt.has(at + 1)) return null
  return /^ال.*(ي|يه)$/.test(next.form.folded) ? `${noun} ${next.form.folded}` : null
}

/** "الهجمات التي استهدفت السعودية": who stands in a relative clause is not what the sentence is about. */
const isInRelative = (scene: Scene, phrase: Phrase): boolean =>
  isFiniteVerb(scene, phrase.first - 1) && isRelative(scene, phrase.first - 2)

/** "قمة مع ترامب الذي أعلن أن لقاءه …": in the relative clause of a phrase its pronouns mean whom the phrase names. */
function isOpenRelative(scene: Scene, { last, actors }: Phrase, before: number): boolean {
  const { tokens } = scene
  const relative = tokens[last]?.form.folded ?? ''
  const actor = actors.at(-1)
  if (actor === undefined || !/^(الذي|التي)$/.test(relative) || !CAN_BE_TOPIC.has(actor.kind)) return false
  if (actor.kind !== 'person' && actor.feminine !== (relative === 'التي')) return false
  let hasVerb = false
  for (let j = last + 1; j < before; j++) {
    if (tokens[j]!.kind === 'punct') return false
    hasVerb ||= isFiniteVerb(scene, j)
  }
  return hasVerb
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
