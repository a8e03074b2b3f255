import type { Name } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import type { Context } from '../context.ts'
import { withRepeated } from './again.ts'
import { fullestForms } from './coreference.ts'
import { institutions } from './institutions.ts'
import { withIntroduced } from './introduced.ts'
import { joined } from './join.ts'
import { knownIn } from './known.ts'
import { linked } from './link.ts'
import { statisticalNames } from './statistical.ts'
import { type Tagger, taggerOf } from './tagger/tagger.ts'
import weights from './tagger/weights.data.ts'
import { titled } from './titled.ts'
import { townsNamed } from './town.ts'
import { startsWithin } from './within.ts'

// Made at the first question: a program that never asks does not pay for it.
let tagger: Tagger | null = null

/** Persons, organisations, places, states and peoples, in reading order; a name inside a name is an entry of its own. */
export function findNames(doc: Doc, _context: Context): Name[] {
  tagger ??= taggerOf(weights)
  return namesBy(tagger, doc)
}

/** The same with another tagger: how cross-validation asks. */
export function namesBy(tagger: Tagger, doc: Doc): Name[] {
  const known = knownIn(doc)
  const found = joined(
    doc,
    known,
    institutions(doc, known),
    withIntroduced(doc, known, statisticalNames(doc, known, tagger)),
  )
  const standing = withRepeated(doc, titled(doc, townsNamed(doc, found)))
  return linked(doc.text, fullestForms(doc, standing), startsWithin(doc, standing))
}
