import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/page/index.ts'

const folder = path.join(import.meta.dirname, 'pages')

/** `removed` names lines with the reason of each; more may be removed from HTML, whose chrome lies outside the content. */
interface Expected {
  title: string | null
  outlet: string | null
  author: string | null
  published: { value: string | null; basis: string }
  language: string
  text: string[]
  removed: Record<string, string>
}

describe.each(globSync('*/source.{html,txt}', { cwd: folder }).sort())('%s', (source) => {
  const file = path.join(folder, source)
  const answer = path.join(path.dirname(file), 'expected.json')

  test('has an expected article', () => expect(existsSync(answer)).toBe(true))

  test('gives that article', () => {
    const expected: Expected = JSON.parse(readFileSync(answer, 'utf8'))
    const article = articleOf({ bytes: new Uint8Array(readFileSync(file)) })
    const { title, outlet, author, published, language } = article
    expect({ title, outlet, author, published, language, text: article.text.split('\n') }).toEqual({
      title: expected.title,
      outlet: expected.outlet,
      author: expected.author,
      published: expected.published,
      language: expected.language,
      text: expected.text,
    })
    const reasons = Object.fromEntries(article.removed.map((one) => [one.text, one.reason]))
    if (source.endsWith('.txt')) expect(reasons).toEqual(expected.removed)
    else expect(reasons).toMatchObject(expected.removed)
    expect(article.warnings).toEqual([])
  })
})
