/** The whole reading on one screen. Pure: no clock, no disk, no network; the same page gives the same reading anywhere. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ENGINE } from './engine.ts'
import type { Context } from './find/context.ts'
import { type Findings, findAll } from './find/index.ts'
import { withClaimIds } from './model/claim.ts'
import type { Reading, Source, Span, Token } from './model/index.ts'
import type { Article, Page } from './model/page.ts'
import { machineDate } from './page/date.ts'
import { articleOf } from './page/index.ts'
import { describeTokens } from './text/describe.ts'
import { type Doc, docOf } from './text/doc.ts'

export interface ReadOptions {
  /** Reference instant of relative times; by default the publication date. What is no date leaves them unresolved, with a warning. */
  at?: string
  prefer?: Context['prefer']
  /** Put the tokens into the reading. */
  tokens?: boolean
}

/** Reads one page. Throws `PageError` when the bytes are no page that can be read. */
export function read(page: Page, options: ReadOptions = {}): Reading {
  const article = articleOf(page)
  const doc = docOf(article.text)
  const id = `sha256:${bytesToHex(sha256(page.bytes))}`
  const found = isArabic(article) ? findAll(doc, contextOf(article, options)) : nothing()
  return {
    schema: 'isnad.reading/1',
    id,
    ...(article.ref === undefined ? {} : { ref: article.ref }),
    engine: ENGINE,
    source: sourceOf(article, page.bytes.length),
    title: article.title,
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    language: article.language,
    text: article.text,
    removed: article.removed,
    sentences: sentenceSpans(doc),
    ...(options.tokens ? { tokens: describeTokens(doc) satisfies Token[] } : {}),
    ...withClaimIds(id, found),
    warnings: [...article.warnings, ...warningsOf(options)],
  }
}

const isArabic = (article: Article) => article.language === 'ar'

const nothing = (): Findings => ({ names: [], times: [], quantities: [], attributions: [], events: [] })

function contextOf(article: Article, options: ReadOptions): Context {
  return {
    at: options.at === undefined ? article.published.value : machineDate(options.at),
    prefer: options.prefer ?? 'closest',
    title: article.title,
    outlet: article.outlet,
  }
}

const warningsOf = ({ at }: ReadOptions): string[] =>
  at === undefined || machineDate(at) !== null
    ? []
    : [`'${at}' is no date that can be read (write 2022-01-20): relative times stay unresolved`]

function sourceOf(article: Article, bytes: number): Source {
  return {
    ...(article.path === undefined ? {} : { path: article.path }),
    ...(article.url === undefined ? {} : { url: article.url }),
    mediaType: article.mediaType,
    charset: article.charset,
    bytes,
  }
}

const sentenceSpans = (doc: Doc): Span[] => doc.sentences.map(({ start, end }) => ({ start, end }))
