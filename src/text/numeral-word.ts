/** Number words and digits one by one: what each form is worth, and the part it plays in a number of several words. */
import {
  DOZENS,
  DUAL_FRACTIONS,
  DUAL_SCALES,
  ELEVENTH,
  FRACTIONS,
  FUSED_TEENS,
  HUNDRED,
  HUNDREDS,
  type NumeralRow,
  ORDINALS,
  PLURAL_DOZENS,
  PLURAL_FRACTIONS,
  PLURAL_SCALES,
  SCALES,
  SCALES_IN_ALIF,
  TEEN_UNITS,
  TEN_WORDS,
  TENS,
  UNITS,
  WEAK_FRACTIONS,
  ZERO,
} from '../arabic/numerals.ts'
import { fold } from './fold.ts'
import { atHand, type Form, perForm } from './form.ts'
import { wordLexicon } from './lexicon.ts'
import type { Split } from './split.ts'

export type NumeralRole =
  | 'unit'
  | 'teenUnit'
  | 'ten10'
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'scaleAlif'
  | 'scaleDual'
  | 'scalePlural'
  | 'fraction'
  | 'fractionPlural'
  | 'fractionDual'
  | 'ordinal'
  | 'eleventh'
  | 'dozen'
  | 'dozens'
  | 'zero'

interface Word {
  role: NumeralRole
  value: number
  /** What the same spelling is worth as a fraction: خمس is five and a fifth. */
  fraction?: number
}

const TABLES: readonly (readonly [NumeralRole, readonly NumeralRow[]])[] = [
  ['unit', UNITS],
  ['teenUnit', TEEN_UNITS],
  ['ten10', TEN_WORDS],
  ['teen', FUSED_TEENS],
  ['ten', TENS],
  ['hundred', HUNDRED],
  ['hundreds', HUNDREDS],
  ['scale', SCALES],
  ['scaleAlif', SCALES_IN_ALIF],
  ['scaleDual', DUAL_SCALES],
  ['scalePlural', PLURAL_SCALES],
  ['fraction', FRACTIONS],
  ['fractionPlural', PLURAL_FRACTIONS],
  ['fractionDual', DUAL_FRACTIONS],
  ['ordinal', ORDINALS],
  ['eleventh', ELEVENTH],
  ['dozen', DOZENS],
  ['dozens', PLURAL_DOZENS],
  ['zero', ZERO],
]

const weak = new Map(WEAK_FRACTIONS.flatMap(([words, value]) => words.split(' ').map((w) => [w, value] as const)))

function* rows(): Generator<readonly [string, Word]> {
  for (const [role, table] of TABLES)
    for (const [words, value] of table)
      for (const word of words.split(' ')) {
        const fraction = weak.get(word)
        yield [word, fraction === undefined ? { role, value } : { role, value, fraction }]
      }
}

export interface NumeralWord extends Word {
  split: Split
}

const known = new Set([...rows()].map(([word]) => fold(word)))

/** Every number word, folded and without clitics. */
export const numeralWords = (): Iterable<string> => known

/** The number word that a form is, clitics apart; null for every other word. */
export const numeralWordOf: (form: Form) => NumeralWord | null = (() => {
  const lookup = wordLexicon(rows())
  return atHand((form) => {
    const found = lookup(form)
    // "لست" is "I am not", not "for six".
    if (found !== null && found.split.stem === 'ست' && found.split.proclitics.endsWith('ل')) return null
    // "سالفا" is a name: the future has no numbers.
    if (found?.split.proclitics.includes('س')) return null
    return found === null ? null : { ...found.entry, split: found.split }
  })
})()

/** "الثالث", "الحادي": with these an ordinal begins, with every other number word a cardinal or a fraction. */
export const isOrdinal = ({ role }: NumeralWord): boolean => role === 'ordinal' || role === 'eleventh'

/** The value of a token of digits: "1,234.5", "٣٫٥", "٢٬٠٠٠", "2.5". A lone comma before other than three digits is a decimal mark. */
export const digitsOf = perForm((form: Form): { value: number } | null => {
  const plain = form.plain
  const ascii = plain.replaceAll('٬', '').replaceAll('٫', '.')
  if (/^\d+$/.test(ascii) || /^\d+\.\d+$/.test(ascii)) {
    // "1.234.567" fails here; a single full stop is a decimal mark.
    return { value: Number(ascii) }
  }
  // "0,100 دينار": no thousands begin with nought.
  if (/^0,\d+$/.test(ascii)) return { value: Number(ascii.replace(',', '.')) }
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(ascii)) return { value: Number(ascii.replaceAll(',', '')) }
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(ascii)) return { value: Number(ascii.replaceAll('.', '').replace(',', '.')) }
  if (/^\d+,\d+$/.test(ascii)) return { value: Number(ascii.replace(',', '.')) }
  return null
})
