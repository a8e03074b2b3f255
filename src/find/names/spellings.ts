/** The names of the persons we know, found by any spelling that sounds like one of them. */
import { type Entity, personNames } from '../../knowledge/index.ts'
import { formOf, perForm } from '../../text/form.ts'
import { sameName, soundKey } from '../../text/variants.ts'

/** A name of a person as the tables write it. */
export interface Spelling {
  person: Entity
  words: readonly string[]
  /** False where many bear it, or where it is more often a word. */
  sure: boolean
}

// By the sound of the last word, made at the first question.
let bySound: Map<string, Spelling[]> | null = null

function index(): Map<string, Spelling[]> {
  const map = new Map<string, Spelling[]>()
  for (const { entity, phrase, sure } of personNames()) {
    const words = phrase.split(' ')
    const key = soundKey(words.at(-1)!)
    const list = map.get(key)
    const spelling = { person: entity, words, sure }
    if (list === undefined) map.set(key, [spelling])
    else list.push(spelling)
  }
  return map
}

/** The known names that `name` may be a spelling of. The same persons are in the news every day, so each name is compared once. */
export const spellingsLike = (name: string): readonly Spelling[] => likeForm(formOf(name))

const likeForm = perForm(({ surface }): readonly Spelling[] => {
  bySound ??= index()
  const last = surface.trim().split(/\s+/).at(-1) ?? ''
  return (bySound.get(soundKey(last)) ?? []).filter(({ words }) => sameName(words.join(' '), surface))
})
