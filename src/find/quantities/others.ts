/** "قتل 16 شخصا وأصيب 20 آخرون": the others are of what was counted before; where nothing was, they are a bare number. */
import type { Quantity } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/token.ts'
import { type Tokens, words } from './amount.ts'

const OTHERS = words('آخر آخرون آخرين آخران أخرى أخريات أخريين أخريان أخرون إضافيين إضافيون')

export function settleOthers(quantity: Quantity, found: readonly Quantity[], tokens: Tokens, at: number): Quantity {
  if (quantity.kind !== 'count' || quantity.unit === undefined || !OTHERS.has(fold(quantity.unit))) return quantity
  const { unit: _, of, ...number } = quantity
  const end = of === undefined ? number.end : endBefore(tokens, at, of.start)
  const before = found.findLast(({ kind }) => kind === 'count')
  const person = personBefore(tokens, at, before?.of?.end ?? 0)
  if (person !== null && PEOPLE.has(fold(quantity.unit)))
    return { ...number, end, kind: 'count', unit: person.form.surface, of: { start: person.start, end: person.end } }
  const same = before?.of !== undefined && sentenceOf(tokens, before.of.start, at) === tokens[at]!.sentence
  return same
    ? { ...number, end, kind: 'count', unit: before.unit!, of: before.of! }
    : { ...number, end, kind: 'number' }
}

/** "وفاة شخص وإصابة سبعة آخرين": the singular nearest before them, told behind what was counted last. */
function personBefore(tokens: Tokens, at: number, after: number): Token | null {
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence && tokens[i]!.start >= after; i--)
    if (PERSONS.has(tokens[i]!.form.folded)) return tokens[i]!
  return null
}
const PERSONS = words(
  'شخص شخصا مواطن مواطنا مدني مدنيا جندي جنديا شرطي شرطيا عنصر عنصرا طفل طفلا رجل امرأة عامل عاملا مسلح مسلحا',
)
const PEOPLE = words('آخرون آخرين آخران أخرون')

/** End of the last token that stands wholly before an offset. */
function endBefore(tokens: Tokens, at: number, offset: number): number {
  let last = at
  while (tokens[last + 1] !== undefined && tokens[last + 1]!.end <= offset) last++
  return tokens[last]!.end
}

/** The sentence of the token at an offset that lies before token `at`. */
function sentenceOf(tokens: Tokens, offset: number, at: number): number | undefined {
  let i = at
  while (i > 0 && tokens[i]!.start > offset) i--
  return tokens[i]?.sentence
}
