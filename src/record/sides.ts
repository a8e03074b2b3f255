/** A side of an event; sides add up where a party stands on several. */
export const SIDES = { actor: 1, recipient: 2, place: 4 } as const

/** What an actor is to a statement; roles add up. */
export const ROLES = { by: 1, through: 2, about: 4 } as const
