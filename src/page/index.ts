/** A page's article: charset, main content, metadata, with a log of what was removed. Pure. */
import type { Article, Given, Page } from '../model/page.ts'
import type { Published, Removed } from '../model/reading.ts'
import { type Block, blocksOfText } from './block.ts'
import { decode, isMojibake, utf16Of } from './charset.ts'
import { clean, type Origin } from './clean.ts'
import { dateOfUrl, machineDate } from './date.ts'
import { PageError } from './error.ts'
import { htmlContent } from './html/index.ts'
import { outletOfImprint } from './imprint.ts'
import { parseJsonPage } from './json.ts'
import { languageName, languageOf } from './language.ts'
import { mediaTypeOf, refuseBinary } from './media.ts'

export { PageError, type PageErrorCode } from './error.ts'

/** Bytes of a page. The largest news pages have some 3 MB. */
export const MOST_BYTES = 32 * 1024 * 1024

/** What a page itself says, before what the caller knows is laid over it. */
interface Content {
  text: string
  removed: Removed[]
  title: string | null
  outlet: string | null
  author: string | null
  published: Published
  url: string | null
  warnings: string[]
}

/**
 * The article of a page. What is `given` is believed before what the page says; what neither says is null, never guessed.
 * Throws `PageError` for what is no page: empty, binary, a JSON line that is no object, markup without text.
 */
export function articleOf(page: Page): Article {
  const where = page.given?.path ?? page.given?.url ?? page.given?.ref
  try {
    return readPage(page)
  } catch (error) {
    throw error instanceof PageError && where !== undefined ? error.at(where) : error
  }
}

function readPage(page: Page): Article {
  if (page.bytes.length === 0) throw new PageError('empty', 'is empty (0 bytes)', 'leave it out, or fetch it again')
  if (page.bytes.length > MOST_BYTES)
    throw new PageError(
      'too-large',
      `is larger than a page may be (${MOST_BYTES / 1024 / 1024} MB)`,
      'give one page at a time',
    )
  refuseBinary(page.bytes, utf16Of(page.bytes) !== null)
  const isJson = page.mediaType === 'application/json'
  const { text: decoded, charset, warnings } = decode(page.bytes, page.charset, !isJson)
  const nuls = decoded.includes('\0')
  // NUL as HTML parsers take it; it is one unit as before, so nothing shifts.
  const source = nuls ? decoded.replaceAll('\0', '\uFFFD') : decoded
  if (source.trim() === '')
    throw new PageError('empty', 'holds nothing but white space', 'leave it out, or fetch it again')
  const mediaType = page.mediaType ?? mediaTypeOf(source)
  const json = mediaType === 'application/json' ? parseJsonPage(source) : null
  const given: Given = { ...json?.given, ...page.given }
  const body = json?.content ?? source
  const content = contentOf(body, json?.mediaType ?? mediaType, json === null ? 'scraped' : 'body', given)
  if (content.text.trim() === '')
    throw new PageError(
      'no-text',
      'no text is left of it',
      'its text may be drawn by scripts: save the page from a browser',
    )
  const language = languageOf(content.text)
  return {
    ...(given.ref === undefined ? {} : { ref: given.ref }),
    ...(given.path === undefined ? {} : { path: given.path }),
    ...(given.url === undefined ? (content.url === null ? {} : { url: content.url }) : { url: given.url }),
    mediaType,
    charset,
    title: given.title ?? content.title,
    outlet: given.outlet ?? content.outlet,
    author: given.author ?? content.author,
    published: content.published,
    language,
    text: content.text,
    removed: content.removed,
    warnings: [
      ...warnings,
      ...(nuls ? ['NUL characters stand in the text as U+FFFD'] : []),
      ...(json !== null && body.includes('\uFFFD')
        ? ['characters that could not be read stand in the text as U+FFFD']
        : []),
      ...(isMojibake(content.text)
        ? ['the letters look like UTF-8 that was once read as windows-1252: fetch the page again']
        : []),
      ...content.warnings,
      ...(language === 'ar' ? [] : [`the text is ${languageName(language)}: only Arabic is annotated`]),
    ],
  }
}

const isHtml = (mediaType: string): boolean => /html|xml/.test(mediaType)

function contentOf(source: string, mediaType: string, origin: Origin, given: Given): Content {
  const html = isHtml(mediaType) ? htmlContent(source) : null
  const title = given.title ?? html?.title ?? null
  const blocks: Block[] = html?.blocks ?? blocksOfText(source)
  const cleaned = clean(blocks, html === null ? origin : 'content', title)
  const untouched = html === null && origin === 'body' && cleaned.removed.length === 0
  const url = given.url ?? html?.url ?? null
  const { published, warnings } = publication(
    given.published,
    html?.published ?? null,
    html?.dateLine ?? cleaned.published,
    url,
  )
  return {
    // A body in which nothing was found to remove stays as it came, white space and all.
    text: untouched ? source : cleaned.kept.map((block) => block.text).join('\n'),
    removed: [...cleaned.removed, ...(html?.outside ?? [])],
    title: cleaned.title,
    outlet: html === null ? outletOfImprint(cleaned.removed) : html.outlet,
    author: html?.author ?? cleaned.author,
    published,
    url,
    warnings: [...(html?.warnings ?? []), ...warnings],
  }
}

/** When it was published, from the surest witness: the caller, the page's metadata, a date line, the address. */
function publication(
  given: string | undefined,
  page: string | null,
  line: string | null,
  url: string | null,
): { published: Published; warnings: string[] } {
  const warnings: string[] = []
  if (given !== undefined) {
    const value = machineDate(given)
    if (value !== null) return { published: { value, basis: 'given' }, warnings }
    warnings.push(`'${given}' is no date that can be read (write 2022-01-20): it was passed over`)
  }
  if (page !== null) return { published: { value: page, basis: 'page' }, warnings }
  if (line !== null) return { published: { value: line, basis: 'text' }, warnings }
  const address = url === null ? null : dateOfUrl(url)
  if (address !== null) return { published: { value: address, basis: 'page' }, warnings }
  return { published: { value: null, basis: 'unknown' }, warnings }
}
