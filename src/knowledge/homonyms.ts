/** Capitals that are called as their state is: "تونس", "الجزائر". */
import { lazily } from '../text/lazily.ts'
import { namings, stateByIso } from './entities.ts'
import type { Entity } from './entity.ts'

const capitals = lazily(() => {
  const byState = new Map<string, Entity>()
  for (const entity of namings().byId.values()) {
    const state = entity.kind === 'capital' ? stateByIso(entity.countries[0] ?? '') : null
    // "تونس العاصمة", "مدينة الكويت": the name of the state, and the word that tells the city from it.
    if (state !== null && entity.name !== state.name && entity.name.split(' ').includes(state.name))
      byState.set(state.id, entity)
  }
  return byState
})

/** The capital that the name of a state may also mean; null where there is none. */
export const capitalCalledAs = (state: string): Entity | null => capitals().get(state) ?? null
