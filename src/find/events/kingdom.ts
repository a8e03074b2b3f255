/** "المملكة" alone is the kingdom that the article speaks of, where it speaks of one only. */
import { stateByIso } from '../../knowledge/index.ts'
import type { Actor } from './actor.ts'
import type { Tagged } from './scene.ts'

/** States that Arabic news calls so; "المملكة المتحدة" is a name of its own. */
const KINGDOMS = new Set(['SAU', 'JOR', 'MAR', 'BHR'])

/** Who "المملكة" from `start` to `end` is; null where no kingdom is named, or two are. */
export function kingdomOf(scene: Tagged): (start: number, end: number) => Actor | null {
  let told: { code: string; name: string | null } | null | undefined
  return (start, end) => {
    told ??= soleKingdom(scene)
    const state = told === null ? null : stateByIso(told.code)
    if (told === null || state === null) return null
    return {
      name: told.name ?? state.name,
      actor: state.id,
      countries: [told.code],
      start,
      end,
      kind: 'state',
      feminine: true,
    }
  }
}

function soleKingdom({ nameAt, innerAt }: Tagged): { code: string; name: string | null } | null {
  const found = new Map<string, string | null>()
  for (const name of [...[...nameAt.values()].map((one) => one.name), ...innerAt.values()])
    for (const code of name.type === 'organisation' ? [] : (name.countries ?? []))
      if (KINGDOMS.has(code)) found.set(code, found.get(code) ?? (name.type === 'state' ? name.name : null))
  const [first, ...more] = found
  return first === undefined || more.length > 0 ? null : { code: first[0], name: first[1] }
}
