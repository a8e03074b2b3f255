/** What the tables of src/arabic/names say of a word form, clitics apart, as bits: hints that the tagger weighs, none is a proof. */
import { BODIES, BODY_PARTS } from '../../../arabic/names/bodies.ts'
import { BODY_HEADS, CALENDAR, ORIENTATION, PLACE_HEADS, SAYING, TITLES } from '../../../arabic/names/contexts.ts'
import { FAMILY, PARTICLES } from '../../../arabic/names/family.ts'
import { ARABIC_GIVEN, FOREIGN_GIVEN, WORD_GIVEN } from '../../../arabic/names/given.ts'
import { PLACES } from '../../../arabic/names/places.ts'
import { fold } from '../../../text/fold.ts'
import { type Form, perForm } from '../../../text/form.ts'
import { splitsOf } from '../../../text/split.ts'

/** The order is that of the bits, which the weights know: append only, and train anew. */
const LISTS = [
  ARABIC_GIVEN,
  FOREIGN_GIVEN,
  WORD_GIVEN,
  FAMILY,
  PARTICLES,
  TITLES,
  SAYING,
  BODY_HEADS,
  PLACE_HEADS,
  ORIENTATION,
  CALENDAR,
  BODIES,
  BODY_PARTS,
  PLACES,
] as const

export const HINTS = LISTS.length

/** The bits that rules ask for. */
export const HINT = {
  given: 0b11,
  family: 1 << 3,
  particle: 1 << 4,
  person: 0b1011,
  wordGiven: 1 << 2,
  title: 1 << 5,
  saying: 1 << 6,
  bodyHead: 1 << 7,
  placeHead: 1 << 8,
  calendar: 1 << 10,
  body: 1 << 11,
  place: 1 << 13,
} as const

const table = new Map<string, number>()
LISTS.forEach((list, bit) => {
  for (const word of list) table.set(fold(word), (table.get(fold(word)) ?? 0) | (1 << bit))
})

/** The bits of a folded word as it stands. */
export const hintOf = (folded: string): number => table.get(folded) ?? 0

/** The bits of a form, or of its stem where the whole word is in no table. */
export const hintsOf = perForm((form: Form): number => {
  const own = hintOf(form.folded)
  if (own !== 0) return own
  for (const split of splitsOf(form)) {
    if (split.enclitic !== '' || split.restored) continue
    const stem = hintOf(split.definite ? `ال${split.stem}` : split.stem)
    if (stem !== 0) return stem
  }
  return 0
})
