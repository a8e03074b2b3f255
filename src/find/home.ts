/** Where a text is at home: the states of its title and of its outlet. They tell which riyal is meant, which weekend, whose years. */
import { type Entity, matchEntity, OUTLET_KINDS, outletBySlug } from '../knowledge/index.ts'
import { docOf } from '../text/doc.ts'
import type { Context } from './context.ts'

/** Countries of the title and of the outlet, in the order in which they are named. */
export type Home = readonly string[]

export function homeOf({ title, outlet }: Context): Home {
  const named = [title, outlet].flatMap((text) => (text === null ? [] : statesOf(text)))
  return [...named, ...(newsroomOf(outlet)?.countries ?? [])]
}

/** The outlet, where the knowledge has it by this name. */
export function newsroomOf(outlet: string | null): Entity | null {
  if (outlet === null) return null
  let found = newsrooms.get(outlet)
  if (found === undefined) {
    const match = matchEntity(docOf(outlet).tokens, 0)
    found = match?.senses.find(({ entity }) => OUTLET_KINDS.has(entity.kind))?.entity ?? outletBySlug(outlet)
    if (newsrooms.size >= MOST_KNOWN) newsrooms.clear()
    newsrooms.set(outlet, found)
  }
  return found
}

/** Outlets remembered at a time. */
const MOST_KNOWN = 500
const newsrooms = new Map<string, Entity | null>()

function statesOf(text: string): string[] {
  const { tokens } = docOf(text)
  return tokens.flatMap((token, i) =>
    token.kind === 'word' ? (matchEntity(tokens, i)?.senses ?? []).flatMap(({ entity }) => entity.countries) : [],
  )
}
