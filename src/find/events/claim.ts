/** What of the mentions is said: parties named well enough, and of which scope. */
import { ACTS, type Act } from './acts.ts'
import type { Mention } from './merge.ts'

const codesOf = (mention: Mention): Set<string> =>
  new Set([...mention.actors, ...mention.recipients].flatMap((one) => one.countries))

/** Acts that by their nature reach beyond a border even when only one side is named. */
const BEYOND: ReadonlySet<Act> = new Set<Act>([
  'sanction',
  'easeSanctions',
  'cutRelations',
  'relations',
  'expel',
  'quit',
  'recognise',
  'mediate',
  'veto',
])

export function scopeOf(mention: Mention): 'international' | 'domestic' {
  const codes = codesOf(mention)
  if (codes.size >= 2 || codes.has('IGO') || codes.has('REB')) return 'international'
  if ([...mention.actors, ...mention.recipients].some(({ group }) => group === true)) return 'international'
  if (codes.size === 0) return 'domestic'
  if (BEYOND.has(mention.act)) return 'international'
  // One side is named in the act, the other stands beside it: "رفضت السعودية … بعد تصريحات الرئيس الأمريكي".
  const isCoded = (one: { countries: readonly string[] }) => one.countries.length > 0
  if (mention.actors.some(isCoded) && mention.recipients.some(isCoded)) return 'domestic'
  return mention.codes().some((code) => !codes.has(code)) ? 'international' : 'domestic'
}

/** Acts of violence and protest are told of one state alone too. */
const DOMESTIC = new Set(['ASSAULT', 'PROTEST', 'COERCE'])

export function isClaim(mention: Mention): boolean {
  if (scopeOf(mention) === 'international') return mention.actors.length + mention.recipients.length > 0
  return DOMESTIC.has(ACTS[mention.act].type) && codesOf(mention).size > 0
}
