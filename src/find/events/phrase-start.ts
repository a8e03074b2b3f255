/** Where a phrase that names parties may begin. */
import { perForm } from '../../text/form.ts'
import { isPairWord } from './pairs.ts'
import type { Tagged } from './scene.ts'
import { headOf } from './title.ts'
import { isGroupWord } from './unnamed.ts'

/** "كل من روسيا وتركيا" */
const ALL = /^[وبل]?كلا?$/
/** May a phrase begin at a word of this form that is no name? Null for the many where none can. */
export const mayBegin = perForm((form): true | null =>
  headOf(form) !== null || isPairWord(form) !== null || isGroupWord(form) !== null || ALL.test(form.folded)
    ? true
    : null,
)

/** "كل من روسيا وتركيا": the phrase proper begins behind "كل من". */
export const afterAll = ({ tokens }: Tagged, i: number): number =>
  ALL.test(tokens[i]?.form.folded ?? '') && tokens[i + 1]?.form.folded === 'من' ? i + 2 : i
