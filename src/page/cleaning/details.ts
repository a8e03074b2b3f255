import { fold } from '../../text/fold.ts'
import { BYLINE } from '../cues.ts'
import { dateLine } from '../date.ts'
import { type Draft, remove } from './draft.ts'

/** Takes what a line above or below the text says of it: its date, who wrote it. */
export function details(draft: Draft, i: number): void {
  const line = draft.lines[i]!
  const date = dateLine(line.text)
  if (date !== null) {
    draft.published ??= date
    remove(draft, i, 'date line')
    return
  }
  const author = bylineOf(line.text)
  if (author !== null) {
    draft.author ??= author
    remove(draft, i, 'byline')
  }
}

const LONGEST_BYLINE = 100
const NAME_WORDS = { least: 2, most: 5 }

/** The name in a line that is nothing but a byline ("كتبت أسماء نصار"), or null. */
export function bylineOf(text: string): string | null {
  if (text.length > LONGEST_BYLINE) return null
  const found = BYLINE.exec(fold(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))?.groups?.name
  if (found === undefined || /[.؟!:،]/.test(found)) return null
  const count = found.match(/\p{L}+/gu)?.length ?? 0
  if (count < NAME_WORDS.least || count > NAME_WORDS.most) return null
  // The same number of words from the end of the line as it is written.
  const written = text
    .trim()
    .split(/[\s/:–ـ-]+/)
    .filter((word) => word !== '')
  return written.slice(-found.trim().split(/[\s/:–ـ-]+/).length).join(' ')
}
