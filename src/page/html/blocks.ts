/** A part of a DOM as blocks of text, as a reader sees them. */
import type { Block } from '../block.ts'
import { type Landmark, landmarkOf } from './outside.ts'

/** The little of a DOM node that is needed here. */
export interface DomNode {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  childNodes: ArrayLike<DomNode>
  getAttribute?(name: string): string | null
}

const TEXT = 3
const ELEMENT = 1

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TITLE HEAD LINK META'.split(' '))
/** Names that pages give to the text below a picture. */
const CAPTION =
  /(?:^|[\s_-])(?:wp-)?(?:caption|image-desc|img-desc|photo-(?:desc|credit|info)|copyright|credit)(?:$|[\s_-])/i

const isCaption = (node: DomNode): boolean =>
  node.nodeName === 'FIGCAPTION' || node.nodeName === 'FIGURE' || CAPTION.test(node.getAttribute?.('class') ?? '')

interface Draft {
  text: string
  linked: number
  kind: Block['kind']
  landmark: Landmark | undefined
}

/** The blocks below a node, in order. White space is collapsed as a browser does; `<br>` ends a block. */
export function blocksOf(root: DomNode): Block[] {
  const blocks: Block[] = []
  const empty = (): Draft => ({ text: '', linked: 0, kind: 'paragraph', landmark: undefined })
  let draft = empty()
  const flush = () => {
    const text = draft.text.replace(/[\t\n\f\r ]+/g, ' ').trim()
    if (text !== '') {
      const letters = count(text)
      blocks.push({
        text,
        gap: false,
        kind: draft.kind,
        linked: letters === 0 ? 0 : Math.min(1, draft.linked / letters),
        ...(draft.landmark === undefined ? {} : { landmark: draft.landmark }),
      })
    }
    draft = empty()
  }
  // The depth is bounded before the DOM is built, so recursion is safe.
  const walk = (node: DomNode, kind: Block['kind'], inLink: boolean, place: Place) => {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? ''
      if (draft.text === '') {
        draft.kind = kind
        draft.landmark = place.landmark
      }
      draft.text += text
      if (inLink) draft.linked += count(text)
      return
    }
    if (node.nodeType !== ELEMENT || SKIPPED.has(node.nodeName)) return
    if (node.nodeName === 'BR') return flush()
    const block = BLOCKS.has(node.nodeName)
    if (block) flush()
    const own = kindOf(node, kind)
    const within = block ? placeOf(node, place) : place
    const { childNodes } = node
    for (let i = 0; i < childNodes.length; i++) walk(childNodes[i]!, own, inLink || node.nodeName === 'A', within)
    if (block) flush()
  }
  walk(root, 'paragraph', false, { inArticle: false, landmark: undefined })
  flush()
  return blocks
}

/** Where in the page the walk is. */
interface Place {
  inArticle: boolean
  landmark: Landmark | undefined
}

function placeOf(node: DomNode, place: Place): Place {
  if (place.landmark !== undefined) return place
  const inArticle = place.inArticle || node.nodeName === 'ARTICLE' || node.nodeName === 'MAIN'
  const landmark = landmarkOf(node.nodeName, node.getAttribute?.('role') ?? null, inArticle)
  return landmark === undefined && inArticle === place.inArticle ? place : { inArticle, landmark }
}

function kindOf(node: DomNode, kind: Block['kind']): Block['kind'] {
  if (kind === 'caption' || isCaption(node)) return 'caption'
  if (/^H[1-6]$/.test(node.nodeName)) return 'heading'
  return node.nodeName === 'LI' ? 'item' : kind
}

/** Characters that are no white space, roughly: only shares of them are asked for. */
function count(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20) n++
  return n
}
