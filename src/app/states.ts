/** Codes of states as callers write them. */
import { UserError } from './errors.ts'

/** Those who act and are no state; see `countries` of the reading. */
const BODIES = new Set(['IGO', 'NGO', 'REB', 'MNC'])
const OFFERED = 5

/** Throws `UserError` for a code that is no state's, with those that may be meant: otherwise nothing would be found, and nobody told why. */
export async function checkStates(codes: readonly (string | undefined)[]): Promise<void> {
  const asked = codes.flatMap((code) => (code === undefined ? [] : [code.toUpperCase()]))
  if (asked.length === 0) return
  // The tables are loaded only where a state is asked for.
  const { statesKnown } = await import('../knowledge/index.ts')
  const states = statesKnown()
  for (const code of asked) {
    if (BODIES.has(code) || states.some((state) => state.code === code)) continue
    const nearest = nearestTo(code, states)
    const offer = nearest.map((state) => `${state.code} (${state.latin}, ${state.name})`).join('; ')
    throw new UserError('unknown-state', `There is no state with the code '${code}'. Near it: ${offer}.`, {
      state: code,
      nearest: nearest.map((state) => state.code),
    })
  }
}

interface State {
  code: string
  name: string
  latin: string
}

/** By the beginning or the initials of the name (GER, UAE), then by letters that differ (KZA). */
function nearestTo(code: string, states: readonly State[]): State[] {
  return states
    .map((state) => ({ state, far: farness(code, state) }))
    .sort((a, b) => a.far - b.far || (a.state.code < b.state.code ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ state }) => state)
}

function farness(written: string, { code, latin }: State): number {
  const initials = latin.match(/\b[A-Z]/g)?.join('') ?? ''
  if (initials === written || latin.toUpperCase().startsWith(written)) return 0
  const sorted = (letters: string) => [...letters].sort().join('')
  if (sorted(code) === sorted(written)) return 1
  return 1 + [...code].filter((letter, i) => letter !== written[i]).length
}
