/** Where a name of no table begins in its first word: "وبلير" is و + بلير, but "وليد" is a name. */

import { nameStart } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import type { Form } from '../../text/form.ts'
import { type Split, splitsOf } from '../../text/split.ts'

import { HINT, hintOf } from './tagger/hints.ts'

/**
 * Offset in the form of the first letter of a name. `seen` tells whether a folded word begins a name elsewhere in the text:
 * that decides where no table knows the word.
 */
export function nameStartOf(form: Form, seen: (folded: string) => boolean): number {
  const first = form.folded[0]
  if (first === undefined || !'وفبلك'.includes(first)) return 0
  if (isNameWord(form.folded)) return 0
  const cuts = splitsOf(form).filter(isCut)
  const known = cuts.find((cut) => isNameWord(written(cut)) || seen(written(cut)))
  if (known !== undefined) return nameStart(form, known)
  // No name begins with these: "والـ", "بالـ", "للـ".
  const definite = cuts.find((cut) => cut.definite)
  if (definite !== undefined) return nameStart(form, definite)
  return 0
}

const isCut = (split: Split) => split.enclitic === '' && split.proclitics !== '' && !split.proclitics.includes('س')
const written = (split: Split) => (split.definite ? fold(`ال${split.stem}`) : split.stem)
const isNameWord = (folded: string) =>
  (hintOf(folded) & (HINT.person | HINT.wordGiven | HINT.body | HINT.place | HINT.bodyHead)) !== 0

/** Has a word the article, behind proclitics or not? */
export const isDefinite = ({ form }: { form: Form }): boolean => /^[وفبك]?(ال|لل)/.test(form.folded)
