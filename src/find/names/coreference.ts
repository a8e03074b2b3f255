/** Short forms and full forms: "سليمان" is "هاني سليمان" where the article says so. */
import type { Name } from '../../model/reading.ts'
import { slice } from '../../model/span.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import type { Titled } from './titled.ts'

interface Mention {
  titled: Titled
  text: string
  /** Folded words without their article. */
  words: readonly string[]
}

/** Names with the fullest form that the article has of each, and what it says of one and the same person in one place carried to the others. */
export function fullestForms(doc: Doc, names: readonly Titled[]): Name[] {
  const mentions = names.map((titled) => {
    const text = citation(doc.text, titled)
    return { titled, text, words: wordsOf(text) }
  })
  const persons = mentions.filter(({ titled }) => titled.type === 'person')
  const byWord = new Map<string, Mention[]>()
  for (const mention of persons)
    for (const word of new Set(mention.words)) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [mention])
      else list.push(mention)
    }
  const fullestBody = longestByEntity(mentions)
  const told = new Map<string, { roles: Set<string>; countries: Set<string> }>()
  const named = mentions.map((mention) => {
    const { titled } = mention
    const full =
      titled.type === 'person' ? fullestOf(mention, byWord) : (fullestBody.get(titled.entity?.id ?? '') ?? mention.text)
    if (titled.type === 'person') {
      const known = told.get(full) ?? { roles: new Set(), countries: new Set() }
      for (const role of titled.roles) known.roles.add(role)
      for (const country of titled.countries) known.countries.add(country)
      told.set(full, known)
    }
    return { titled, full }
  })
  return named.map(({ titled, full }) => {
    const shared = titled.type === 'person' ? told.get(full) : undefined
    const roles = [...(shared?.roles ?? titled.roles)]
    const countries = [...(shared?.countries ?? titled.countries)]
    return {
      start: titled.start,
      end: titled.end,
      type: titled.type,
      name: full,
      ...(titled.entity === null ? {} : { actor: titled.entity.id }),
      ...(roles.length === 0 ? {} : { roles }),
      ...(countries.length === 0 ? {} : { countries }),
    }
  })
}

/**
 * The words of a name as they stand alone: in "للأمم المتحدة" the alif of the article has fallen behind ل. "للبنان" looks the
 * same and has no article: the knowledge knows لبنان.
 */
function citation(text: string, { start, end, entity }: Titled): string {
  const words = slice(text, { start, end })
  if (!words.startsWith('ل') || text[start - 1] !== 'ل') return words
  const bare = entity !== null && [entity.name, ...entity.variants].some((name) => fold(name) === fold(words))
  return bare ? words : `ا${words}`
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s"'«»()]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^ال(?=...)/, ''))

/** The longest form of a person that holds all words of this one; itself where two different persons do. */
function fullestOf(mention: Mention, byWord: ReadonlyMap<string, readonly Mention[]>): string {
  let best = mention
  const candidates = mention.words.length === 0 ? [] : (byWord.get(mention.words.at(-1)!) ?? [])
  for (const other of candidates) {
    if (other.words.length <= mention.words.length || !mention.words.every((word) => other.words.includes(word)))
      continue
    if (isFather(mention.words[0]!, other.words)) continue
    if (best === mention) best = other
    else if (other.words.length > best.words.length && best.words.every((w) => other.words.includes(w))) best = other
    else if (!other.words.every((w) => best.words.includes(w))) return mention.text
  }
  return best.text
}

/** "عبدالعزيز" is no short form of "سلمان بن عبدالعزيز", but his father. */
const isFather = (word: string, words: readonly string[]): boolean =>
  ['بن', 'ابن', 'بنت'].includes(words[words.indexOf(word) - 1] ?? '') && words.indexOf(word) > 1

/** Of bodies and outlets the tables know, the longest form in the article ("الأمم المتحدة" and "منظمة الأمم المتحدة" are one). */
function longestByEntity(mentions: readonly Mention[]): Map<string, string> {
  const longest = new Map<string, string>()
  for (const { titled, text } of mentions) {
    if (titled.entity === null || titled.type !== 'organisation') continue
    if (text.length > (longest.get(titled.entity.id)?.length ?? 0)) longest.set(titled.entity.id, text)
  }
  return longest
}
