/**
 * The spelling under which a word is searched and matched: folded, without clitics, and without the endings of number, gender
 * and relation. "بالوزارة", "وزارته" and "والوزارات" are وزار; "المصريين" and "مصرية" are مصر; "مسؤول" and "مسئول" are one.
 * Light on purpose: broken plurals (وزراء) and roots are not touched, so that what is found is what was meant. The dual ending
 * ان stays too, or لبنان were لبن.
 */
import { WHOLE, WITH_PRONOUN } from '../arabic/particles.ts'
import { cliticsOf, isCore } from './clitics.ts'
import { fold } from './fold.ts'
import { type Form, formOf, perForm } from './form.ts'

/** Longest first. Two endings can follow each other ("مصر|ي|ين"). */
const ENDINGS = ['ات', 'ون', 'ين', 'وا', 'ه', 'ت', 'ا', 'ي'] as const
/** What must be left of a word. */
const SHORTEST = 3

/** The search stem of a form. Idempotent: the stem of a stem is itself. */
export const stemOf = perForm((form: Form): string => {
  let word = form.folded
  if (word.length > LONGEST) return word
  for (;;) {
    const lighter = withoutEndings(withoutClitics(word))
    if (lighter === word) return word
    word = lighter
  }
})

/** No Arabic word with all its clitics has as many letters; a megabyte of one letter is no word, and is not taken apart. */
const LONGEST = 40

function withoutClitics(word: string): string {
  if (isCore(word)) return word
  const { stem } = cliticsOf(formOf(word))
  const rest = fold(word.slice(stem.start, stem.end))
  // What is left of a short word must be known, or فلسطين would end as سط.
  const isSafe = rest.length > SHORTEST || isCore(rest) || isCore(withoutEndings(rest))
  return isSafe && rest.length >= SHORTEST ? rest : word
}

function withoutEndings(word: string): string {
  if (!/^[ء-ي]+$/.test(word)) return word
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST)
  if (ending === undefined) return word
  const rest = word.slice(0, -ending.length)
  // ولاية must not be found by "ولا".
  return isParticle(rest) ? word : withoutEndings(rest)
}

const isParticle = (word: string): boolean =>
  WHOLE.has(word) || WITH_PRONOUN.has(word) || (/^[وف]/.test(word) && isParticle(word.slice(1)))
