/** A page that came as a line of JSON Lines. */
import { z } from 'zod'
import type { Given } from '../model/page.ts'
import { PageError } from './error.ts'

const text = z.string().nullish()

/** What a line may hold; anything else in it is passed over. `id` is another word for `ref`. */
const JsonPage = z.object({
  ref: z.union([z.string(), z.number()]).nullish(),
  id: z.union([z.string(), z.number()]).nullish(),
  url: text,
  title: text,
  outlet: text,
  author: text,
  published: text,
  text,
  html: text,
})

export interface JsonContent {
  given: Given
  content: string
  mediaType: 'text/html' | 'text/plain'
}

const REMEDY = 'a page is an object {"ref", "url", "title", "outlet", "author", "published", "text" or "html"}'

/** Reads a line. Throws `PageError` when it is no object or holds no text. */
export function parseJsonPage(line: string): JsonContent {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new PageError('json', `is no JSON (${messageOf(error)})`, REMEDY)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PageError('json', 'is no JSON object', REMEDY)
  const parsed = JsonPage.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new PageError('json', `the field '${issue?.path.join('.') ?? ''}' is no text`, REMEDY)
  }
  const { ref, id, url, title, outlet, author, published, text: body, html } = parsed.data
  const content = body ?? html
  if (content === null || content === undefined) throw new PageError('json', "has neither 'text' nor 'html'", REMEDY)
  const name = ref ?? id
  const fields = {
    url,
    title,
    outlet,
    author,
    published,
    ref: name === null || name === undefined ? name : String(name),
  }
  const known = Object.entries(fields).filter((field): field is [string, string] => isFilled(field[1]))
  return {
    given: Object.fromEntries(known),
    content: content.toWellFormed(),
    mediaType: body === null || body === undefined ? 'text/html' : 'text/plain',
  }
}

const isFilled = (value: string | null | undefined): boolean => typeof value === 'string' && value.trim() !== ''

/** JSON.parse quotes the input at length. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 120) : String(error))
