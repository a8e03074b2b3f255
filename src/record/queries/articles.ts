/** Articles as other things name them: who published what, when. */
import type { DatabaseSync } from 'node:sqlite'
import { idOfHash } from '../hash.ts'
import type { ArticleRef, Quote } from '../items.ts'
import { unpackText } from '../pack.ts'
import { blob, type Row, textOrNull } from '../rows.ts'

/** The columns that `articleRef` reads; for a query that joins `article`, `page` and `outlet`. */
export const ARTICLE_COLUMNS =
  'page.hash, article.ref, article.title, outlet.name AS outlet, article.published, article.url, article.key AS article'
export const ARTICLE_JOIN = 'JOIN page ON page.key = article.key LEFT JOIN outlet ON outlet.key = article.outlet'

export function articleRef(row: Row): ArticleRef {
  return {
    id: idOfHash(blob(row, 'hash')),
    ref: textOrNull(row, 'ref'),
    title: textOrNull(row, 'title'),
    outlet: textOrNull(row, 'outlet'),
    published: textOrNull(row, 'published'),
    url: textOrNull(row, 'url'),
  }
}

/** Texts kept at once: claims of one article mostly come one after the other. */
const TEXTS = 1000

/** Texts of articles by key, each unpacked once as long as it is in use. */
export function textsOf(db: DatabaseSync): (article: number) => string {
  const select = db.prepare('SELECT text FROM article WHERE key = ?')
  const texts = new Map<number, string>()
  return (article) => {
    const known = texts.get(article)
    if (known !== undefined) return known
    const row = select.get(article)
    const text = row === undefined ? '' : unpackText(blob(row, 'text'))
    if (texts.size >= TEXTS) texts.clear()
    texts.set(article, text)
    return text
  }
}

export const quote = (text: string, { start, end }: { start: number; end: number }): Quote => ({
  start,
  end,
  text: text.slice(start, end),
})
