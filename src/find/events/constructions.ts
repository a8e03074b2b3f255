/**
 * Acts that no single word names: "على إيران أن توقف …" (who says so asks it of Iran), "الجماعات المدعومة من إيران" (Iran supports
 * them).
 */
import { fold } from '../../text/fold.ts'
import { isClausalNoun } from '../attributions/nouns.ts'
import type { Actor, Phrase } from './actor.ts'
import { type Antecedents, type Arguments, actorsOf } from './arguments.ts'
import { endsClause, slotsAfter } from './clause.ts'
import type { Entry } from './lexicon/verbs.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { backed } from './words.ts'

/** Whom a construction names: the speaker is found only when the text before it is known. */
export interface Parties {
  actor: Phrase | 'speaker'
  recipient: Phrase
}

const DEMAND: Entry = { act: 'demand', to: [], of: 'actor', needs: null }
const BACKING: Entry = { act: 'aid', to: [], of: 'actor', needs: 'both' }

export function constructionAt(scene: Scene, i: number): Trigger | null {
  return dutyAt(scene, i) ?? backingAt(scene, i)
}

const ON = fold('على')
const THAT = new Set(['أن', 'إن', 'أنه', 'إنه', 'بأن', 'وأن', 'وأنه', 'بأنه'].map(fold))
const MUST = new Set(['يجب', 'ينبغي', 'يتعين', 'يتوجب'].map(fold))
const ACTORS = /^(person|office|body|force|state|place)$/

/** "إن على واشنطن وقف …", "يجب على إيران أن …": behind أن, at the beginning, or behind a verb of duty. */
function dutyAt(scene: Scene, i: number): Trigger | null {
  const { tokens } = scene
  const token = tokens[i]!
  if (token.form.folded.replace(/^و/, '') !== ON) return null
  const before = tokens[i - 1]
  const opens = before === undefined || before.sentence !== token.sentence || /^["“«:]$/.test(before.form.surface)
  const must = before !== undefined && MUST.has(before.form.folded.replace(/^و/, ''))
  if (!opens && !must && !THAT.has(before!.form.folded)) return null
  const recipient = scene.phraseAt.get(i + 1)
  if (recipient === undefined || recipient.clitic !== '' || !recipient.actors.every(({ kind }) => ACTORS.test(kind)))
    return null
  const next = tokens[recipient.last]
  if (next === undefined || next.kind !== 'word' || recipient.actors.length === 0) return null
  if (next.form.folded !== THAT_VERB && !isClausalNoun(next.form)) return null
  const first = must ? i - 1 : i
  return { ...bare(first, i + 1, DEMAND), form: 'adverb', parties: { actor: 'speaker', recipient } }
}
const THAT_VERB = fold('أن')

/** "المدعومين من إيران", "المدعومة من قبل السعودية": who stands before them is supported by who stands behind. */
function backingAt(scene: Scene, i: number): Trigger | null {
  const { tokens } = scene
  const found = backed(tokens[i]!.form)
  if (found === null || tokens[i + 1]?.form.folded !== 'من') return null
  const at = tokens[i + 2]?.form.folded === 'قبل' || tokens[i + 2]?.form.folded === 'جانب' ? i + 3 : i + 2
  const actor = scene.phraseAt.get(at)
  const recipient = scene.phraseBefore.get(i)
  if (actor === undefined || recipient === undefined || tokens[recipient.first]!.sentence !== tokens[i]!.sentence)
    return null
  return endsClause(scene, i - 1) ? null : { ...bare(i, i + 1, BACKING), form: 'adverb', parties: { actor, recipient } }
}

const bare = (at: number, last: number, entry: Entry): Omit<Trigger, 'form'> => ({
  at,
  last,
  entry,
  verb: null,
  split: { proclitics: '', definite: false, stem: '', start: 0, enclitic: '', end: 0, restored: false },
  object: null,
})

export function ofConstruction(scene: Scene, trigger: Trigger, parties: Parties, known: Antecedents): Arguments {
  const recipients = actorsOf(parties.recipient, known, trigger)
  const speakers = (): readonly Actor[] => {
    const speaker = known.speakerAt(trigger.at)
    return speaker.length > 0 ? speaker : known.topicOf(trigger.at, null)
  }
  const named = parties.actor === 'speaker' ? speakers() : actorsOf(parties.actor, known, trigger)
  // "القوات المدعومة من روسيا وحركة …": who stands behind و of another kind is another part of the sentence.
  const actors = named.filter((one) => one.kind === named[0]?.kind)
  return { actors, recipients, slots: slotsAfter(scene, trigger.last), governor: null }
}
