import type { Split } from './split.ts'
import type { Token } from './token.ts'

/**
 * Where a word begins in the text when its proclitics are left outside and its article inside, as spans of names, times and
 * quantities want it: "بالعام" → "العام", "للعام" → "لعام" (the article's alif is not written there).
 */
export function spanStart(token: Token, split: Split): number {
  if (!split.definite) return token.start + split.start
  const before = token.form.surface.slice(0, split.start)
  const article = before.lastIndexOf('ا')
  const lam = before.lastIndexOf('ل')
  return token.start + (article >= 0 && article < lam && lam - article <= 2 ? article : Math.max(lam, 0))
}
