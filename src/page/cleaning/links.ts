import { type Draft, isHeadline, isKept, remove } from './draft.ts'

/** Bullets of one list of links at most; more, or many in the whole text, are an interview or a list of the article. */
const MOST_LINKS = 6
const MOST_BULLETS_SHARE = 0.25

/**
 * Links to other stories between paragraphs: a block that is one link, or a short run of bulleted headlines
 * ("- تصريحات نارية.. هل تضرب …؟") after a paragraph that is closed. A list that a colon announces is the article's own.
 */
export function links(draft: Draft): void {
  const { lines } = draft
  for (const [i, line] of lines.entries()) {
    if (isKept(draft, i) && line.linked >= 0.9 && line.words.length >= 3 && !/[.:]["'”»]*$/.test(line.text))
      remove(draft, i, 'link')
  }
  const bullets = lines.filter((line) => line.bullet).length
  if (bullets > Math.max(MOST_LINKS, lines.length * MOST_BULLETS_SHARE)) return
  for (let i = 0; i < lines.length; i++) {
    let end = i
    while (end < lines.length && lines[end]!.bullet && isHeadline(lines[end]!)) end++
    if (end === i) continue
    const run = lines.slice(i, end)
    const before = lines[i - 1]
    const announced = before?.announces === true
    const marked = run.filter((line) => line.asks || /\S\s?\.{2,}|…/.test(line.text) || line.linked > 0.5).length
    if (!announced && marked * 2 >= run.length && lines[end]?.bullet !== true)
      for (let k = i; k < end; k++) remove(draft, k, 'read also')
    i = end
  }
}
