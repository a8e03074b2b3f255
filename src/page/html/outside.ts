/** What an HTML page has beside its main content: blocks that the reading left out, each with the reason. */
import type { Removed } from '../../model/reading.ts'
import { type Block, keyOf } from '../block.ts'

/** Reasons by where a block stands; what stands in none of these is outside the content and no more can be said. */
export type Landmark = 'navigation' | 'header' | 'footer' | 'aside'

/** Where a node begins a part of the page that is not its content. The header of an article belongs to the article. */
export function landmarkOf(name: string, role: string | null, inArticle: boolean): Landmark | undefined {
  if (name === 'NAV' || role === 'navigation') return 'navigation'
  if (name === 'ASIDE' || role === 'complementary') return 'aside'
  if (inArticle) return undefined
  if (name === 'HEADER' || role === 'banner') return 'header'
  return name === 'FOOTER' || role === 'contentinfo' ? 'footer' : undefined
}

/** The blocks of a page that are not in its main content, in their order, each text once. */
export function outside(all: readonly Block[], main: readonly Block[], title: string | null): Removed[] {
  // The content's own blocks may be cut otherwise: Readability makes paragraphs of lines.
  const kept = main.map((block) => block.text).join('\n')
  const titleKey = title === null ? null : keyOf(title)
  const seen = new Set<string>()
  const left: Removed[] = []
  for (const { text, landmark } of all) {
    if (seen.has(text) || kept.includes(text)) continue
    seen.add(text)
    left.push({ text, reason: keyOf(text) === titleKey ? 'title' : (landmark ?? 'outside the content') })
  }
  return left
}
