/**
 * Markup made small and safe before a DOM is built: no scripts, styles, forms and comments, only the attributes that tell
 * something, no deeper and no larger than a page is. One pass, linear; what is left parses in a fraction of the time.
 */
import { Parser } from 'htmlparser2'
import type { Removed } from '../../model/reading.ts'
import { INLINE, MUTE } from './plain.ts'

/** Elements inside one another; deeper ones are dissolved into their parents. The deepest real pages have some 60. */
const DEEPEST = 120
/** Elements and stretches of text of a page; one with more is read as plain text. The largest news pages have some 20,000. */
const MOST_NODES = 60_000
/** Elements inside one another past which the markup is no page's; a parser's time grows with their square. */
const WILDEST = 2_000
/** Characters that are parsed between two looks at these limits. */
const PIECE = 32_768
/** Characters of an attribute. */
const LONGEST_VALUE = 2_000
/** Characters of structured data that are looked at. */
const LONGEST_DATA = 2_000_000

export interface Slim {
  /** Null when there is too much of it for a DOM. */
  markup: string | null
  /** The contents of `<script type="application/ld+json">`. */
  data: string[]
  /** The texts of menus: no DOM is built of them, since no content stands in them. */
  navigation: Removed[]
  warnings: string[]
}

const DROPPED = new Set(
  'script style noscript svg math iframe object embed canvas template select button textarea video audio map nav dialog input'.split(
    ' ',
  ),
)
/** Dissolved, since pages open them twice or inside others; the slim page has its own. */
const FRAME = new Set(['html', 'head', 'body'])
/** They belong into the head wherever they stand. */
const HEAD = new Set(['title', 'meta', 'link'])
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
  const head: string[] = []
  const body: string[] = []
  const data: string[] = []
  /** Was the tag of each open element written? */
  const open: boolean[] = []
  let dropping = 0
  let nodes = 0
  let written = 0
  let structured: string[] | null = null
  let menu: string[] | null = null
  /** How deep in what is dropped a script or style was opened, whose content is no text; 0 outside. */
  let mute = 0
  const menus = new Set<string>()
  let tooDeep = false
  let inTitle = false

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropping > 0) {
          dropping++
          if (MUTE.has(name)) mute ||= dropping
          return
        }
        if (DROPPED.has(name) || isHidden(attributes)) {
          dropping = 1
          if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) structured = []
          else if (name === 'nav' && !isHidden(attributes)) menu = []
          return
        }
        const write = written < DEEPEST && !FRAME.has(name)
        tooDeep ||= written >= DEEPEST
        inTitle ||= name === 'title'
        open.push(write)
        if (!write || name === 'img' || ++nodes > MOST_NODES) return
        if (!VOID.has(name)) written++
        let tag = `<${name}`
        for (const [key, value] of Object.entries(attributes)) {
          if (ATTRIBUTES.has(key)) tag += ` ${key}="${escaped(value.slice(0, LONGEST_VALUE))}"`
        }
        ;(HEAD.has(name) ? head : body).push(tag, '>')
      },
      ontext(text) {
        if (structured !== null) structured.push(text)
        else if (menu !== null && mute === 0) menu.push(text)
        else if (dropping === 0 && ++nodes <= MOST_NODES)
          (inTitle ? head : body).push(/\S/.test(text) ? escaped(text) : ' ')
      },
      onclosetag(name) {
        if (dropping > 0) {
          if (mute === dropping) mute = 0
          if (menu !== null && !INLINE.has(name)) menu.push(' ')
          if (--dropping === 0 && menu !== null) {
            menus.add(menu.join('').replace(/\s+/g, ' ').trim())
            menu = null
          }
          if (dropping === 0 && structured !== null) {
            const content = structured.join('')
            if (content.length <= LONGEST_DATA) data.push(content)
            structured = null
          }
          return
        }
        if (open.pop() !== true || VOID.has(name) || nodes > MOST_NODES) return
        written--
        if (name === 'title') inTitle = false
        ;(HEAD.has(name) ? head : body).push('</', name, '>')
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  const wild = () => nodes > MOST_NODES || open.length + dropping > WILDEST
  for (let at = 0; at < html.length && !wild(); at += PIECE) parser.write(html.slice(at, at + PIECE))
  if (wild())
    return {
      markup: null,
      data,
      navigation: [],
      warnings: ['the markup is larger or deeper than that of any page; it was read as plain text'],
    }
  parser.end()
  const warnings = tooDeep
    ? [`elements lie more than ${DEEPEST} deep in one another; the deeper ones were read as text`]
    : []
  const markup = `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`
  menus.delete('')
  const navigation = [...menus].map((text) => ({ text, reason: 'navigation' }))
  return { markup, data, navigation, warnings }
}
