/** HTML → the blocks of its main content, with what the page says of itself. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import type { Removed } from '../../model/reading.ts'
import { type Block, blocksOfText, isProse, keyOf, Line } from '../block.ts'
import { bylineOf } from '../cleaning/details.ts'
import { dateLine } from '../date.ts'
import { blocksOf, type DomNode } from './blocks.ts'
import { articleData } from './data.ts'
import { type Dom, metadataOf } from './metadata.ts'
import { outside } from './outside.ts'
import { textOf } from './plain.ts'
import { slim } from './slim.ts'

export interface HtmlContent {
  blocks: Block[]
  /** What the page has beside them. */
  outside: Removed[]
  title: string | null
  outlet: string | null
  author: string | null
  published: string | null
  /** The date of a line beside the title, in case nothing else tells it. */
  dateLine: string | null
  url: string | null
  warnings: string[]
}

/** Letters from which on a marked body (`itemprop="articleBody"`) is believed to be the whole. */
const BODY_LETTERS = 250
/** Words of a body given in structured data that must be in what was found; fewer, and the page draws its text by scripts. */
const LEAST_SHARED = 0.5

export function htmlContent(html: string): HtmlContent {
  const { markup, data, navigation, warnings } = slim(html)
  if (markup === null) return plainContent(html, warnings)
  const { document } = parseHTML(markup)
  const structured = articleData(data)
  const metadata = metadataOf(document, structured)
  const all = blocksOf(document.body)
  const beside = besideTitle(all, metadata.title)
  const blocks = mainBlocks(document, all, structured?.body ?? null)
  return {
    ...metadata,
    blocks,
    outside: [...navigation, ...outside(all, blocks, metadata.title)],
    author: metadata.author ?? beside.author,
    dateLine: beside.date,
    warnings,
  }
}

function plainContent(html: string, warnings: string[]): HtmlContent {
  const nothing = { title: null, outlet: null, author: null, published: null, dateLine: null, url: null }
  return { ...nothing, blocks: blocksOfText(textOf(html)), outside: [], warnings }
}

/** The main content: where the page marks it, by the mark; else by Readability; else what its structured data gives. */
function mainBlocks(document: Dom, all: Block[], body: string | null): Block[] {
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')].flatMap((node) => blocksOf(node))
  if (letters(marked) >= BODY_LETTERS) return [...leadOf(document, marked), ...marked]
  const content = new Readability<DomNode>(document, {
    charThreshold: BODY_LETTERS,
    serializer: (node) => node as DomNode,
  }).parse()?.content
  const read = content === null || content === undefined ? all : blocksOf(content)
  if (body === null) return read
  const given = blocksOfText(textOf(body))
  return letters(given) >= BODY_LETTERS && shared(given, read) < LEAST_SHARED ? given : read
}

/** The standfirst, which some pages mark apart from the body that it opens. */
function leadOf(document: Dom, body: readonly Block[]): Block[] {
  const lead = [...document.querySelectorAll('[itemprop~="description"]')].flatMap((node) => blocksOf(node))
  const own = new Set(body.map((block) => keyOf(block.text)))
  return lead.filter((block) => isProse(new Line(block)) && !own.has(keyOf(block.text))).slice(0, 1)
}

const letters = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0)

const wordsOf = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => new Line(block).words)

/** Share of the words of `given` that `read` has as well. */
function shared(given: readonly Block[], read: readonly Block[]): number {
  const known = new Set(wordsOf(read))
  const wanted = wordsOf(given)
  return wanted.filter((word) => known.has(word)).length / Math.max(1, wanted.length)
}

/** Blocks behind the title, and before it, in which its date and author are looked for. */
const BEHIND_TITLE = 8
const BEFORE_TITLE = 4

/** A date line and a byline next to the title, as newspapers set them. */
function besideTitle(all: readonly Block[], title: string | null): { date: string | null; author: string | null } {
  const key = title === null ? '' : keyOf(title)
  const places = [...all.keys()].filter((i) => key !== '' && keyOf(all[i]!.text) === key)
  const near = places.flatMap((at) => [
    ...all.slice(at + 1, at + 1 + BEHIND_TITLE),
    ...all.slice(Math.max(0, at - BEFORE_TITLE), at).reverse(),
  ])
  const first = (of: (text: string) => string | null) =>
    near.map(({ text }) => of(text)).find((found) => found !== null) ?? null
  return { date: first(dateLine), author: first(bylineOf) }
}
