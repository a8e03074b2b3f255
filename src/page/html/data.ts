/** What structured data (JSON-LD, schema.org) says of an article. */

export interface ArticleData {
  title: string | null
  outlet: string | null
  author: string | null
  published: string | null
  body: string | null
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE = /Article|BlogPosting|Report|LiveBlog/
/** Objects inside one another that are looked into. */
const DEEPEST = 6

/** The article among the objects of a page's JSON-LD blocks, or null. Broken blocks are passed over: many are. */
export function articleData(blocks: readonly string[]): ArticleData | null {
  const nodes = blocks.flatMap((block) => nodesOf(parse(block), 0))
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  if (article === undefined) return null
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const names = (value: unknown): string[] =>
    [value].flat(2).flatMap((one) => {
      if (typeof one === 'string') return [one]
      if (!isNode(one)) return []
      const named = byId.get(String(one['@id'])) ?? one
      return textOf(named.name) ?? textOf(one.name) ?? []
    })
  const person = [article.author].flat(2).filter((one) => !isNode(one) || !typesOf(one).includes('Organization'))
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    outlet: names(article.publisher)[0] ?? null,
    author: names(person).join('، ') || null,
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    body: textOf(article.articleBody),
  }
}

function parse(block: string): unknown {
  // Editors' line breaks stand raw inside the strings of many pages.
  const text = block.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '').replace(/\p{Cc}/gu, ' ')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function nodesOf(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth + 1))
  if (!isNode(value)) return []
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'].flatMap((key) => nodesOf(value[key], depth + 1)),
  ]
}

const typesOf = (node: Node): string[] => [node['@type']].flat().filter((type) => typeof type === 'string')

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}
