/**
 * Word classes: words that stand between the same neighbours ("باريس", "لندن"; "قال", "أكد"), learned without labels by
 * scripts/train/clusters.ts. A word that the table lacks has the classes of its stem: "وبريطانيا" those of "بريطانيا".
 */
import { type Form, perForm } from '../../../text/form.ts'
import { splitsOf } from '../../../text/split.ts'
import model from './clusters.data.ts'

/** The classes of a word, from 1, the finest first; each finer one lies in one of the coarser. */
export type Classes = readonly [fine: number, middle: number, coarse: number, broad: number]

/** Of a word too rare to have any. */
const NONE: Classes = [0, 0, 0, 0]

/** Rows of "middle coarse broad word word …", a row a fine class. */
const table = new Map<string, Classes>(
  model.split('\n').flatMap((row, i) => {
    const [middle, coarse, broad, ...words] = row.split(' ')
    const classes: Classes = [i + 1, Number(middle), Number(coarse), Number(broad)]
    return words.map((word) => [word, classes] as const)
  }),
)

export const classesOf = perForm((form: Form): Classes => {
  const own = table.get(form.folded)
  if (own !== undefined) return own
  for (const split of splitsOf(form)) {
    if (split.enclitic !== '' || split.restored) continue
    const stem = table.get(split.definite ? `ال${split.stem}` : split.stem)
    if (stem !== undefined) return stem
  }
  return NONE
})

/** Whether a word is too rare in the texts learned from to have a class. */
export const isUnclassed = (form: Form): boolean => classesOf(form) === NONE
