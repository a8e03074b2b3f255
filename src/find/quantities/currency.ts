/** Which currency "ريال" is: told by the adjective behind it, else by the state that the text speaks of, nearest first. */
import { CANDIDATES, DOLLARS, type Family } from '../../arabic/money.ts'
import { matchEntity } from '../../knowledge/index.ts'
import { isAmong, type Tokens, words } from './amount.ts'
import type { Unit } from './unit.ts'

export interface Currency {
  /** ISO 4217, or the family where nothing tells. */
  code: string
  last: number
}

const STERLING = words('استرليني إسترليني سترليني استرلينيا إسترلينيا استرلينية إسترلينية')
/** How far around a bare "ريال" a state is looked for, in tokens. */
const REACH = 150

export function currencyOf(tokens: Tokens, unit: Unit & { kind: 'money' }, first: number): Currency {
  const { last } = unit
  if ('code' in unit) {
    const adjective = countryAt(tokens, last)
    if (unit.code === 'USD' && adjective !== null)
      return { code: DOLLARS[adjective.country] ?? 'USD', last: adjective.last }
    return { code: unit.code, last: adjective !== null && unit.code !== 'EUR' ? adjective.last : last }
  }
  if ('change' in unit) {
    const adjective = countryAt(tokens, last)
    return { code: unit.change, last: adjective?.last ?? last }
  }
  if (isAmong(tokens, last, first, STERLING)) return { code: 'GBP', last: last + 1 }
  const candidates = CANDIDATES[unit.family]
  const adjective = countryAt(tokens, last)
  const told = adjective === null ? undefined : candidates[adjective.country]
  if (adjective !== null && told !== undefined) return { code: told, last: adjective.last }
  return { code: fromContext(tokens, first, candidates) ?? unit.family, last }
}

/** The nationality behind a currency, without the article: "دولار كندي". */
function countryAt(tokens: Tokens, at: number): { country: string; last: number } | null {
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence || token.kind !== 'word') return null
  const match = matchEntity(tokens, at)
  const sense = match?.senses.find((s) => s.as === 'demonym')
  const country = sense?.entity.countries[0]
  return match === null || country === undefined || /^[وفبل]?ال/.test(token.form.folded)
    ? null
    : { country, last: match.last }
}

function fromContext(tokens: Tokens, at: number, candidates: Readonly<Record<string, string>>): string | null {
  const sentence = tokens[at]!.sentence
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  const from = Math.max(0, at - REACH)
  const to = Math.min(tokens.length, at + REACH)
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== 'word') continue
    const match = matchEntity(tokens, i)
    const code = match?.senses
      .flatMap(({ entity }) => entity.countries.map((c) => candidates[c]))
      .find((c) => c !== undefined)
    if (code === undefined) continue
    // A state of the same sentence is nearer than any other.
    const far = Math.abs(i - at) + (tokens[i]!.sentence === sentence ? 0 : 1000)
    if (far < distance) {
      distance = far
      best = code
    }
  }
  return best
}

/** ISO 4217 codes that a unit such as `riyal` may stand for; empty for what is no such family. */
export const currencyCandidates = (unit: string): readonly string[] => Object.values(CANDIDATES[unit as Family] ?? {})
