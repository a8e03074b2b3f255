import type { ActorPage } from '../../record/items.ts'
import { ask } from './api.ts'

/** The name of an actor for its id; a name, or an id that the record does not have, stays as it is. */
export async function nameOfActor(value: string): Promise<string> {
  if (!value.includes(':')) return value
  try {
    return (await ask<ActorPage>('show', { id: value })).name
  } catch {
    return value
  }
}
