/**
 * What the tagger looks at. Features of one word form are worked out once a form; features of neighbouring words are joins
 * of a few numbers, so that a token costs a handful of look-ups whatever its text.
 */
import type { Form } from '../../../text/form.ts'
import { splitsOf } from '../../../text/split.ts'
import { classesOf } from './clusters.ts'
import { join, keyOf } from './hash.ts'
import { hintsOf } from './hints.ts'

/** What a form gives to features of several words: numbers that stand for it ever more coarsely. */
export interface Traits {
  coarse: number
  hints: number
}

/** The traits and, by how far from the tagged token they still matter, the feature keys of a form. */
export interface FormFeatures extends Traits {
  /** Of the tagged token itself; of the tokens beside it; of those two away. */
  keys: readonly [own: readonly number[], near: readonly number[], far: readonly number[]]
}

const T = {
  edge: 0,
  plain: 1,
  folded: 2,
  stem: 3,
  article: 4,
  prefix: 5,
  suffix: 6,
  shape: 7,
  length: 8,
  class: 9,
  hint: 11,
  hints: 12,
  clitic: 13,
} as const

/** What stands before the first and after the last token of a sentence. */
export const EDGE: FormFeatures = {
  keys: [[], [keyOf(T.edge, '')], [keyOf(T.edge, '')]],
  coarse: 1,
  hints: 1,
}

export function featuresOf(form: Form): FormFeatures {
  const { folded, plain } = form
  const own: number[] = []
  const near: number[] = []
  const far: number[] = []
  const add = (key: number, reach: 0 | 1 | 2) => {
    own.push(key)
    if (reach >= 1) near.push(key)
    if (reach >= 2) far.push(key)
  }
  add(keyOf(T.folded, folded), 2)
  if (plain !== folded) add(keyOf(T.plain, plain), 0)
  for (const split of splitsOf(form)) {
    if (split.enclitic !== '' || split.restored || (split.proclitics === '' && !split.definite)) continue
    add(keyOf(T.stem, split.stem), 1)
    own.push(keyOf(T.clitic, split.proclitics + (split.definite ? '+' : '')))
    if (split.definite) break
  }
  add(keyOf(T.stem, folded), 1)
  if (folded.startsWith('ال')) add(keyOf(T.article, ''), 2)
  for (let n = 1; n <= 4 && n < folded.length; n++) {
    add(keyOf(T.prefix, folded.slice(0, n)), n === 2 ? 1 : 0)
    add(keyOf(T.suffix, plain.slice(-n)), n === 2 || n === 3 ? 1 : 0)
  }
  add(keyOf(T.shape, shapeOf(form)), 1)
  own.push(keyOf(T.length, String(Math.min(folded.length, 9))))
  const classes = classesOf(form)
  for (const [level, number] of classes.entries()) if (number > 0) add(keyOf(T.class, `${level} ${number}`), 2)
  const hints = hintsOf(form)
  for (let bit = 0; hints >>> bit !== 0; bit++) if ((hints >>> bit) & 1) add(keyOf(T.hint, String(bit)), 2)
  if (hints !== 0) own.push(keyOf(T.hints, String(hints)))
  return {
    keys: [own, near, far],
    coarse: keyOf(T.class, String(classes[2])),
    hints: keyOf(T.hints, String(hints)),
  }
}

function shapeOf({ plain }: Form): string {
  const first = plain.charCodeAt(0)
  if (first >= 0x620 && first <= 0x6ff) return plain.length === 1 ? 'ا' : 'ااا'
  if (first >= 0x30 && first <= 0x39)
    return plain.length === 4 ? '9999' : /[.,]/.test(plain) ? '9.9' : `9${Math.min(plain.length, 3)}`
  if (/^\p{Lu}+$/u.test(plain)) return 'AA'
  if (/^\p{Lu}/u.test(plain)) return 'Aa'
  return /^\p{L}/u.test(plain) ? 'aa' : plain.slice(0, 1)
}

/** How many keys `joinedKeys` writes. */
export const JOINED = 15

/**
 * Writes to `out` the keys of the features that join neighbouring tokens: traits from two before (`ww`) to the one after (`y`), and
 * what the knowledge says (`known`, see known.ts) of the token before, itself and the one after. No join looks at words as such: what
 * stands together in the texts learned from stands together nowhere else.
 */
export function joinedKeys(
  out: Int32Array,
  ww: Traits,
  w: Traits,
  x: Traits,
  y: Traits,
  knownBefore: number,
  known: number,
  knownAfter: number,
): void {
  out[0] = join(join(106, w.hints), x.hints)
  out[1] = join(join(107, x.hints), y.hints)
  out[2] = join(join(join(108, ww.hints), w.hints), x.hints)
  out[3] = join(join(join(111, w.coarse), x.coarse), y.coarse)
  out[4] = join(116, known)
  out[5] = join(join(117, knownBefore), known)
  out[6] = join(join(118, known), knownAfter)
  out[7] = join(join(119, known), w.hints)
  out[8] = join(join(120, known), w.coarse)
  out[9] = join(join(121, known), y.coarse)
  out[10] = join(join(122, knownBefore), x.hints)
  out[11] = join(join(132, w.hints), x.coarse)
  out[12] = join(join(133, w.coarse), x.hints)
  out[13] = join(join(134, x.hints), y.coarse)
  out[14] = join(join(136, knownBefore), w.hints)
}
