/**
 * What Isnad knows of the world: states, their nationalities and capitals, disputed places, peoples, organisations, outlets.
 * The data is in knowledge/, with sources and licences; `npm run knowledge` compiles it to `tables/`.
 */

export { entityById, OUTLET_KINDS, outletBySlug, personNames, stateByIso, statesKnown } from './entities.ts'
export type { Entity, Sense } from './entity.ts'
export { capitalCalledAs } from './homonyms.ts'
export { type Match, matchEntities, matchEntity, nameStart } from './match.ts'
export { membersOf } from './members.ts'
export { holderOf, holdingsOf } from './offices.ts'
export { matchRole, type Role, type RoleMatch } from './roles.ts'
