/** Units and nouns that are a number of themselves: "لتران", "كيلومتر ونصف", "جنديين". */
import { readNumeral } from '../../text/numeral.ts'
import { numeralWordOf } from '../../text/numeral-word.ts'
import { type Amount, isAmong, peek, type Tokens, upperEnd, words } from './amount.ts'
import { countedBehind, dualCount } from './counted.ts'
import { count } from './counts.ts'
import { measured, readMeasured } from './measured.ts'
import type { Reading } from './reading.ts'
import { readDualUnit, readSingleUnit, readUnit } from './unit.ts'

const BELOW = words('تحت')
const ZERO = words('الصفر')

export function readUnitAlone(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at]!
  if (token.kind !== 'word' || numeralWordOf(token.form) !== null) return null
  const dual = readDualUnit(tokens, at)
  if (dual !== null) {
    const below = isAmong(tokens, dual.last, at, BELOW) && isAmong(tokens, dual.last + 1, at, ZERO)
    const amount = plainAmount(tokens, at, dual.last, below ? -2 : 2)
    // "بين دولارين وخمسة دولارات".
    if (!below) return readMeasured(tokens, amount, dual)
    return measured(
      tokens,
      { ...amount, last: below ? dual.last + 2 : dual.last },
      dual,
      below ? dual.last + 2 : dual.last,
    )
  }
  const single = readSingleUnit(tokens, at)
  if (single !== null)
    return measured(tokens, plainAmount(tokens, at, single.last, single.value), single.unit, single.last)
  const counted = dualCount(tokens, at)
  if (counted === null) return null
  const two = plainAmount(tokens, at, afterTwo(tokens, at), 2)
  // "من فترتين إلى ثلاث": the number goes on from the dual.
  const from = upperEnd(tokens, at, at + 1)
  const upper = from === null || peek(tokens, from, at) === undefined ? null : readNumeral(tokens, from)
  const goesOn = upper !== null && upper.kind === 'cardinal' && upper.proclitics === '' && upper.value === 3
  const free = goesOn && countedBehind(tokens, upper.last, at) === null && readUnit(tokens, upper.last, at) === null
  return count(tokens, free ? { ...two, last: upper.last, max: 3 } : two, counted, counted.of.start)
}

const TWO = words('اثنان اثنين اثنتان اثنتين')

/** "نائبان اثنان", "جنديين روسيين اثنين": the word repeats what the dual says. */
function afterTwo(tokens: Tokens, at: number): number {
  if (isAmong(tokens, at + 1, at, TWO)) return at + 2
  const adjective = peek(tokens, at + 1, at)
  return adjective !== undefined && /(ين|ان)$/.test(adjective.form.folded) && isAmong(tokens, at + 2, at, TWO)
    ? at + 3
    : at + 1
}

/** An amount that no numeral tells. */
function plainAmount(tokens: Tokens, at: number, last: number, value: number): Amount {
  const { start } = tokens[at]!
  const numeral = {
    first: at,
    last,
    start,
    value,
    kind: 'cardinal',
    definite: false,
    digits: false,
    proclitics: '',
    ends: 'unit',
  } as const
  return { first: at, last, start, value, numeral, fraction: false }
}
