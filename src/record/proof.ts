/** The proof of a page: that what the record says of it is verbatim in the article that its stored bytes make. */
import type { Attribution, Event, Link, Page, Party, Reading, Span } from '../model/index.ts'
import { articleOf } from '../page/index.ts'
import { hashOf } from './hash.ts'

/** What the record keeps of a page, as it was put together again from its tables. */
export interface Kept {
  page: Page
  hash: Uint8Array
  reading: Reading
  /** Evidence of the events, in their order. */
  evidence: Span[][]
}

/** What does not hold, one sentence each; empty when all does. */
export type Proof = string[]

export function prove({ page, hash, reading, evidence }: Kept): Proof {
  const wrong: string[] = []
  if (Buffer.compare(hashOf(page.bytes), hash) !== 0) return ['the stored bytes have another hash']
  if (reading.id !== `sha256:${Buffer.from(hash).toString('hex')}`) wrong.push('the reading is of another page')
  const article = articleOf(page)
  if (article.text !== reading.text)
    wrong.push('the text is not that which the stored bytes make: read it anew (isnad reread)')
  if (article.title !== reading.title)
    wrong.push('the title is not that of the stored bytes: read it anew (isnad reread)')
  for (const [what, span] of [...spansOf(reading), ...evidence.flat().map((span) => ['evidence', span] as const)]) {
    if (!isVerbatim(reading.text, span)) wrong.push(`${what} ${span.start}–${span.end} is no passage of the text`)
  }
  const statements = new Set(reading.attributions.map((one) => one.id))
  for (const { id, attribution } of reading.events) {
    if (attribution !== undefined && !statements.has(attribution))
      wrong.push(`${id} stands in a statement that is not there`)
  }
  return wrong
}

/** Inside the text, of some length, and cutting no character in two. */
function isVerbatim(text: string, { start, end }: Span): boolean {
  return 0 <= start && start < end && end <= text.length && !isInside(text, start) && !isInside(text, end)
}

const isInside = (text: string, at: number) =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800

type Named = readonly [what: string, span: Span]

/** Every span of a reading, with what it is. */
function spansOf(reading: Reading): Named[] {
  const { sentences, names, times, quantities, attributions, events } = reading
  return [
    ...sentences.map((span) => ['sentence', span] as const),
    ...names.map((span) => ['name', span] as const),
    ...times.map((span) => ['time', span] as const),
    ...quantities.flatMap((one) => [['quantity', one] as const, ...optional('counted thing', one.of)]),
    ...attributions.flatMap(statementSpans),
    ...events.flatMap(eventSpans),
  ]
}

const optional = (what: string, span: Span | null | undefined): Named[] => (span ? [[what, span]] : [])
const partySpan = (party: Party) => optional('party', party.span)
const linkSpans = (link: Link) => [...optional('link', link.span), ...optional('cue', link.cue)]

function statementSpans(one: Attribution): Named[] {
  const content = one.content.map((span) => ['content', span] as const)
  return [...content, ['cue', one.cue], ...optional('source', one.source), ...one.chain.flatMap(linkSpans)]
}

function eventSpans(one: Event): Named[] {
  return [
    ...one.triggers.map((span) => ['trigger', span] as const),
    ...[...one.actors, ...one.recipients].flatMap(partySpan),
    ...optional('place', one.place?.span),
    ...optional('time', one.when?.span),
    ...one.quantities.map((span) => ['quantity', span] as const),
    ...one.chain.flatMap(linkSpans),
  ]
}
