/**
 * Which currency "ريال" is: told by the adjective behind it, else by a state named in its sentence, in the title, by the outlet's own
 * country, or by the state that the text names nearest. Where nothing tells, the family stands.
 */
import { CANDIDATES, DOLLARS, type Family } from '../../arabic/money.ts'
import { type Entity, matchEntity, type Sense } from '../../knowledge/index.ts'
import type { Token } from '../../text/token.ts'
import type { Home } from '../home.ts'
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
  return { code: unit.family, last }
}

/** The nationality behind a currency, without the article: "دولار كندي". */
function countryAt(tokens: Tokens, at: number): { country: string; last: number } | null {
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence || token.kind !== 'word') return null
  const match = matchEntity(tokens, at)
  // "35 دينارا ليبيا": behind an accusative the adjective is spelt like its state.
  const likeState = /..يا$/.test(token.form.folded) && /ا$/.test(tokens[at - 1]!.form.folded)
  const sense = match?.senses.find(({ as, entity }) => as === 'demonym' || (likeState && entity.type === 'state'))
  const country = sense?.entity.countries[0]
  return match === null || country === undefined || /^[وفبك]?(ال|لل)/.test(token.form.folded)
    ? null
    : { country, last: match.last }
}

/** The currency of a bare "25 ريالا" that begins at token `at`, from its sentence, the title, the outlet or the rest of the text. */
export function settleCurrency(unit: string, tokens: Tokens, at: number, home: () => Home): string {
  const candidates = CANDIDATES[unit as Family]
  return candidates === undefined ? unit : (fromContext(tokens, at, candidates, home) ?? unit)
}

/** Only what is a state, a people or a place tells: a person's or an agency's country is not that of the money. */
const tells = ({ type }: Entity): boolean => type === 'state' || type === 'people' || type === 'place'
/** "ساما" is also a town of Yemen: only a place that is surely one tells. */
const isSure = ({ sure, entity }: Sense): boolean => sure || entity.type !== 'place'

function fromContext(
  tokens: Tokens,
  at: number,
  candidates: Readonly<Record<string, string>>,
  home: () => Home,
): string | null {
  const { sentence } = tokens[at]!
  const house = home()
    .map((country) => candidates[country])
    .find((code) => code !== undefined)
  // A Libyan car in a Tunisian paper is seized with dinars of Tunis.
  const asks = (sense: Sense) => tells(sense.entity) && isSure(sense) && (house === undefined || sense.as !== 'demonym')
  return (
    nearest(tokens, at, candidates, (token) => token.sentence === sentence, asks) ??
    house ??
    nearest(tokens, at, candidates, (token) => token.sentence !== sentence, asks)
  )
}

/** The code by the state named nearest to token `at` among some of the tokens around it; of two equally near the one before. */
function nearest(
  tokens: Tokens,
  at: number,
  candidates: Readonly<Record<string, string>>,
  isAsked: (token: Token) => boolean,
  isTold: (sense: Sense) => boolean,
): string | null {
  for (let far = 0; far <= REACH; far++)
    for (const i of far === 0 ? [at] : [at - far, at + far]) {
      const token = tokens[i]
      if (token?.kind !== 'word' || !isAsked(token) || i - at === REACH) continue
      const code = matchEntity(tokens, i)
        ?.senses.filter(isTold)
        .flatMap(({ entity }) => entity.countries.map((c) => candidates[c]))
        .find((c) => c !== undefined)
      if (code !== undefined) return code
    }
  return null
}

/** ISO 4217 codes that a unit such as `riyal` may stand for; empty for what is no such family. */
export const currencyCandidates = (unit: string): readonly string[] => Object.values(CANDIDATES[unit as Family] ?? {})
