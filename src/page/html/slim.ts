/**
 * Markup made small and safe before a DOM is built: no scripts, styles, forms and comments, only the attributes that tell
 * something, no deeper and no larger than a page is. One pass, linear; what is left parses in a fraction of the time.
 */
import { Parser } from 'htmlparser2'

/** Elements inside one another; deeper ones are dissolved into their parents. The deepest real pages have some 60. */
const DEEPEST = 120
/** Elements of a page; the text after them is left out. The largest news pages have some 10,000. */
const MOST_ELEMENTS = 40_000
/** Characters of an attribute. */
const LONGEST_VALUE = 2_000
/** Characters of structured data that are looked at. */
const LONGEST_DATA = 2_000_000

export interface Slim {
  markup: string
  /** The contents of `<script type="application/ld+json">`. */
  data: string[]
  warnings: string[]
}

const DROPPED = new Set(
  'script style noscript svg math iframe object embed canvas template select button textarea video audio map nav dialog input'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const ATTRIBUTES = new Set(
  'id class itemprop itemtype itemscope property name content datetime rel href role lang pubdate'.split(' '),
)
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char]!)

/** Kept out of sight by the page itself. */
const isHidden = (attributes: Record<string, string>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')

export function slim(html: string): Slim {
  const out: string[] = []
  const data: string[] = []
  /** Was the tag of each open element written? */
  const open: boolean[] = []
  let dropping = 0
  let elements = 0
  let written = 0
  let structured: string[] | null = null
  let tooDeep = false
  let tooMany = false

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropping > 0) {
          dropping++
          return
        }
        if (DROPPED.has(name) || isHidden(attributes)) {
          dropping = 1
          if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) structured = []
          return
        }
        tooMany ||= ++elements > MOST_ELEMENTS
        const write = !tooMany && written < DEEPEST
        tooDeep ||= written >= DEEPEST
        open.push(write)
        if (!write || name === 'img') return
        if (!VOID.has(name)) written++
        out.push('<', name)
        for (const [key, value] of Object.entries(attributes)) {
          if (ATTRIBUTES.has(key)) out.push(' ', key, '="', escaped(value.slice(0, LONGEST_VALUE)), '"')
        }
        out.push('>')
      },
      ontext(text) {
        if (structured !== null) structured.push(text)
        else if (dropping === 0 && !tooMany) out.push(/\S/.test(text) ? escaped(text) : ' ')
      },
      onclosetag(name) {
        if (dropping > 0) {
          if (--dropping === 0 && structured !== null) {
            const content = structured.join('')
            if (content.length <= LONGEST_DATA) data.push(content)
            structured = null
          }
          return
        }
        if (open.pop() !== true || VOID.has(name)) return
        written--
        out.push('</', name, '>')
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
  const warnings = [
    ...(tooDeep ? [`elements lie more than ${DEEPEST} deep in one another; the deeper ones were read as text`] : []),
    ...(tooMany ? [`the page has more than ${MOST_ELEMENTS} elements; what follows them was left out`] : []),
  ]
  return { markup: out.join(''), data, warnings }
}
