/** What the head and the markup of a page say of its article: JSON-LD, OpenGraph, microdata, RDFa, plain meta tags. */
import { keyOf } from '../block.ts'
import { machineDate } from '../date.ts'
import type { DomNode } from './blocks.ts'
import type { ArticleData } from './data.ts'

/** The little of a document that is needed here. */
export interface Dom {
  title: string
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}
export interface DomElement extends DomNode {
  textContent: string | null
  getAttribute(name: string): string | null
}

export interface Metadata {
  title: string | null
  outlet: string | null
  author: string | null
  /** EDTF or ISO 8601. */
  published: string | null
  url: string | null
}

const TITLES = ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title', 'title']
const SITES = [
  'og:site_name',
  'application-name',
  'al:android:app_name',
  'publisher',
  'dc.publisher',
  'copyright-holder',
]
const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
]
/** When it was published, the surest first; when it was changed says nothing of it. */
const DATES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc:date',
  'datecreated',
  'article.published',
  'cxenseparse:recs:publishtime',
  'date',
]

export function metadataOf(document: Dom, data: ArticleData | null): Metadata {
  const meta = metaOf(document)
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null
  const headings = [...document.querySelectorAll('h1, h2')].map((h) => squash(h.textContent ?? '')).filter(Boolean)
  const written =
    data?.title ?? first(TITLES) ?? (squash(document.title.slice(0, LONGEST_TITLE)) || null) ?? headings[0] ?? null
  const site = data?.outlet ?? first(SITES) ?? publisherOf(document)
  const { title, suffix } = withoutSite(written, squash(document.title.slice(0, LONGEST_TITLE)), site, headings)
  const outlet = site ?? suffix
  const author =
    [data?.author, personOf(document), first(AUTHORS)].find((name) => isPerson(name, outlet, suffix)) ?? null
  const published =
    machineOrNull(data?.published) ??
    DATES.map((name) => machineOrNull(meta.get(name))).find((value) => value !== null) ??
    markedDate(document)
  return { title, outlet, author: author === null ? null : squash(author), published, url: addressOf(document, meta) }
}

/** Characters of a title, and parts of one, that are looked at. */
const LONGEST_TITLE = 1_000
const MOST_PARTS = 8
/** Words of a site's name, at most. */
const SITE_WORDS = 4

const machineOrNull = (written: string | null | undefined): string | null =>
  written === null || written === undefined ? null : machineDate(written)

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Every `<meta>` by its lower-case name, property or itemprop; the first of each. */
function metaOf(document: Dom): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = squash(element.getAttribute('content') ?? '')
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !meta.has(name)) meta.set(name, content)
      }
    }
  }
  return meta
}

const publisherOf = (document: Dom): string | null => {
  const element = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')
  const name = squash(element?.getAttribute('content') ?? element?.textContent ?? '')
  return name === '' ? null : name
}

function personOf(document: Dom): string | null {
  const marked = '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]'
  for (const element of document.querySelectorAll(marked)) {
    if (/Organization/.test(element.getAttribute('itemtype') ?? '')) return null
    const name = squash(element.getAttribute('content') ?? element.textContent ?? '')
    if (name !== '') return name
  }
  return null
}

/** Is it the name of somebody, and not an address, the outlet again or a sentence? */
function isPerson(name: string | null | undefined, outlet: string | null, suffix: string | null): name is string {
  if (name === null || name === undefined || /^(?:https?:|www\.)|@|\.com\b/.test(name.trim())) return false
  const key = keyOf(name)
  const words = key.split(' ').length
  const same = [outlet, suffix].some((one) => one !== null && keyOf(one) === key)
  return key !== '' && !same && words <= 8 && !/^(?:admin|administrator|editor|webmaster|المحرر|المدير)$/.test(key)
}

/** Between a title and the site's name. A hyphen counts only with spaces round it. */
const SEPARATOR = /\s+[-–—|:•·»«/]+\s+|\s*[|»«•]\s*/

/**
 * The title without the site's name in front of or behind it ("… - اليوم السابع"). What is a heading of the page is the
 * title; else a part that is the site's name goes. `suffix` is what went.
 */
function withoutSite(
  written: string | null,
  pageTitle: string,
  site: string | null,
  headings: readonly string[],
): { title: string | null; suffix: string | null } {
  if (written === null) return { title: null, suffix: null }
  const keys = new Set(headings.map(keyOf))
  // Of "site - title" in the metadata and "title" in the head, the shorter is the title.
  if (keyOf(pageTitle) !== keyOf(written)) keys.add(keyOf(pageTitle))
  const cut = (text: string): { title: string; suffix: string | null } => {
    const parts = text.split(SEPARATOR)
    if (parts.length === 1 || parts.length > MOST_PARTS) return { title: text, suffix: null }
    for (let length = parts.length; length > 0; length--) {
      for (let from = 0; from + length <= parts.length; from++) {
        const stretch = stretchOf(text, parts, from, from + length)
        if (!keys.has(keyOf(stretch))) continue
        // The site's name is often a heading of its own; a title is longer.
        if (length === parts.length || keyOf(stretch).split(' ').length > 2) {
          const rest = from > 0 ? parts[0]! : (parts[from + length] ?? null)
          return { title: stretch, suffix: rest === null || rest.trim() === '' ? null : rest.trim() }
        }
      }
    }
    if (site !== null) {
      const name = compact(site)
      const isSite = (part: string) => compact(part) !== '' && (compact(part) === name || name.includes(compact(part)))
      if (isSite(parts.at(-1)!))
        return { title: stretchOf(text, parts, 0, parts.length - 1), suffix: parts.at(-1)!.trim() }
      if (isSite(parts[0]!)) return { title: stretchOf(text, parts, 1, parts.length), suffix: parts[0]!.trim() }
    }
    return { title: text, suffix: null }
  }
  const own = cut(written)
  if (own.suffix !== null) return own
  // The title element of the page often is "title - site" where the metadata has the title alone.
  const parts = pageTitle.split(SEPARATOR)
  const named =
    parts.length > 1 && keyOf(parts.slice(0, -1).join(' ')) === keyOf(own.title) ? parts.at(-1)!.trim() : null
  if (named !== null || parts.length < 2) return { title: own.title, suffix: named }
  // Nothing but the head gives a title: a short last part behind a stroke is the site's name, one behind a colon is not.
  const last = parts.at(-1)!
  const rest = stretchOf(pageTitle, parts, 0, parts.length - 1)
  const [long, short] = [keyOf(rest).split(' ').length, keyOf(last).split(' ').length]
  const stroke = /[-–—|»«•]\s*$/.test(pageTitle.slice(0, pageTitle.lastIndexOf(last)))
  const lone = own.title === pageTitle && site === null && stroke && short <= SITE_WORDS && long > short
  return lone ? { title: rest, suffix: last.trim() } : own
}

/** The words of parts `from` to `to`, verbatim with the separators between them. */
function stretchOf(text: string, parts: readonly string[], from: number, to: number): string {
  let at = 0
  let start = 0
  let end = 0
  for (const [i, part] of parts.entries()) {
    at = text.indexOf(part, at)
    if (i === from) start = at
    at += part.length
    if (i < to) end = at
  }
  return text.slice(start, end).trim()
}

const compact = (text: string): string => keyOf(text).replaceAll(' ', '')

/** A date in the markup around the text: `<time>`, microdata, RDFa. */
function markedDate(document: Dom): string | null {
  const places = [
    '[itemprop~="datePublished"]',
    '[property~="dc:date"], [property~="dcterms:issued"], [property~="dc:issued"], [property~="dcterms:created"]',
    '[itemprop~="dateCreated"]',
    'time[pubdate]',
  ]
  for (const place of places) {
    for (const element of document.querySelectorAll(place)) {
      const written = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? ''
      const value = machineDate(squash(written))
      if (value !== null) return value
    }
  }
  // Lists of other stories carry times as well: only a time that stands alone is this story's.
  const times = [...document.querySelectorAll('time[datetime]')].flatMap((element) => {
    const value = machineDate(squash(element.getAttribute('datetime') ?? ''))
    return value === null ? [] : [value]
  })
  const days = new Set(times.map((value) => value.slice(0, 10)))
  return days.size === 1 ? times[0]! : null
}

function addressOf(document: Dom, meta: ReadonlyMap<string, string>): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? ''
  return [canonical, meta.get('og:url') ?? ''].find((url) => /^https?:\/\//i.test(url)) ?? null
}
