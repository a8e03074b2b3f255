/** Media that are no link of a chain: the article's own outlet, and the means by which a person speaks in his own name. */
import { OWN_MEDIA } from '../../arabic/sources.ts'
import { fold } from '../../text/fold.ts'
import type { Ground, Run } from './ground.ts'
import { nameWords } from './naming.ts'

const ownMedia = new Set(OWN_MEDIA.split(/\s+/).map((word) => fold(word).replace(/^ال/, '')))
/** "على موقع تويتر", "على مواقع التواصل الاجتماعي". */
export function isOwnMeans(ground: Ground, run: Run): boolean {
  for (let i = run.first; i < run.last; i++)
    if (ownMedia.has(ground.tokens[i]!.form.folded.replace(/^ال/, ''))) return true
  return false
}

/** Outlets that articles name in another script than their metadata do. */
const ALIASES = [
  ['cnn', 'سي إن إن'],
  ['bbc', 'بي بي سي'],
  ['rt', 'روسيا اليوم'],
  ['afp', 'فرانس برس', 'أ ف ب'],
].map((group) => group.map(fold))

/** Is the medium the article's own outlet, by name ("بي بي سي" in "بي بي سي عربي")? */
export function isOwnOutlet(ground: Ground, name: string): boolean {
  const { outlet } = ground
  if (outlet === null) return false
  const own = nameWords(outlet)
  // "العربية.نت" is the site of العربية.
  const words = nameWords(name.replace(/\.(نت|كوم|net|com)$/i, ''))
  if (words.length === 0) return false
  if (words.every((word) => own.includes(word)) || own.every((word) => words.includes(word))) return true
  return ALIASES.some((group) => group.some((alias) => outlet.includes(alias)) && group.includes(fold(name)))
}
