/**
 * Word clusters: words that stand between the same neighbours ("باريس", "لندن"; "قال", "أكد"), learned without labels by
 * scripts/train/clusters.ts. A word that the table lacks has the clusters of its stem: "وبريطانيا" those of "بريطانيا".
 */
import { type Form, perForm } from '../../../text/form.ts'
import { splitsOf } from '../../../text/split.ts'
import model from './clusters.data.ts'

export interface Clusters {
  coarse: number
  fine: number
}

const NONE: Clusters = { coarse: 0, fine: 0 }

/** Rows of "coarse fine word word …". */
const table = new Map<string, Clusters>(
  model.split('\n').flatMap((row) => {
    const [coarse, fine, ...words] = row.split(' ')
    const clusters = { coarse: Number(coarse), fine: Number(fine) }
    return words.map((word) => [word, clusters] as const)
  }),
)

export const clustersOf = perForm((form: Form): Clusters => {
  const own = table.get(form.folded)
  if (own !== undefined) return own
  for (const split of splitsOf(form)) {
    if (split.enclitic !== '' || split.definite) continue
    const stem = table.get(split.stem)
    if (stem !== undefined) return stem
  }
  return NONE
})
