/** What stands above and below the text: title, section, date and byline; menus, invitations and other stories. */
import { keyOf, type Line, unbulleted } from '../block.ts'
import { details } from './details.ts'
import { type Draft, firstProse, isHeadline, isKept, lastProse, remove } from './draft.ts'

/** A standfirst has more words than a label or a caption has. */
const STANDFIRST_WORDS = 12
/** The part above the first paragraph is a head only if it is the smaller part of the page. */
const LARGEST_HEAD = 0.5

/** Above the text: title, section, date, byline, captions. */
export function head(draft: Draft): void {
  const { lines } = draft
  const prose = firstProse(draft)
  if (prose < 0) {
    titleOfFragment(draft)
    return
  }
  const above = [...lines.keys()].slice(0, prose).filter((i) => isKept(draft, i))
  const size = (from: number, to: number) => lines.slice(from, to).reduce((sum, line) => sum + line.words.length, 0)
  if (size(0, prose) > size(0, lines.length) * LARGEST_HEAD) return
  for (const i of above) details(draft, i)
  const open = above.filter((i) => isKept(draft, i))
  if (draft.title === null) {
    const title = likeliestTitle(lines, open)
    if (title !== null) draft.title = unbulleted(lines[title]!.text)
  }
  const key = draft.title === null ? null : keyOf(draft.title)
  for (const i of open) {
    const line = lines[i]!
    if (line.words.join(' ') === key) remove(draft, i, 'title')
    else if (line.words.length < STANDFIRST_WORDS && !(line.closed && !line.asks)) remove(draft, i, 'above the text')
  }
}

/** A page without a paragraph (a flash): its first line is the title when more follows. */
function titleOfFragment(draft: Draft): void {
  for (const i of draft.lines.keys()) if (isKept(draft, i)) details(draft, i)
  const open = [...draft.lines.keys()].filter((i) => isKept(draft, i))
  const [first] = open
  if (draft.title !== null || first === undefined || open.length < 2 || !isHeadline(draft.lines[first]!)) return
  draft.title = unbulleted(draft.lines[first]!.text)
  remove(draft, first, 'title')
}

/** From so many words on a line above the text is as likely a title as a longer one. */
const TITLE_WORDS = 8

function likeliestTitle(lines: readonly Line[], above: readonly number[]): number | null {
  let best: number | null = null
  let high = 0
  for (const i of above) {
    const { words } = lines[i]!
    if (words.length < 3) continue
    const again = above.some((k) => k !== i && lines[k]!.words.join(' ') === words.join(' '))
    const score = Math.min(words.length, TITLE_WORDS) + (again && words.length >= 5 ? 2 : 0)
    if (score > high) {
      high = score
      best = i
    }
  }
  return best
}

/** A line that says where the text is from: "(رويترز)", "المصدر: وكالات", "--(بترا)". It belongs to the chain, and stays. */
const SIGNATURE = /^(?:[-–—*]*\s*[([].{2,40}[)\]]\s*\.?|المصدر\s*[:：].*|[-–—]{1,3}\s?\(.*)$/u

/** Below the text: menus, invitations, other stories. What closes a sentence at once after the last paragraph still belongs to it. */
export function tail(draft: Draft): void {
  const { lines } = draft
  const prose = lastProse(draft)
  if (prose < 0) return
  let open = true
  // Inside a list that a colon announces, or among the bullets of an interview.
  let listed = lines[prose]!.announces || lines[prose]!.bullet
  for (let i = prose + 1; i < lines.length; i++) {
    const line = lines[i]!
    if (!isKept(draft, i)) continue
    details(draft, i)
    if (!isKept(draft, i) || SIGNATURE.test(line.text)) continue
    const item = line.bullet || line.kind === 'item'
    open &&= line.linked < 0.5 && (line.closed || (listed && item))
    if (open) listed = line.announces || item
    else remove(draft, i, 'below the text')
  }
}
