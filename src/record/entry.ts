/**
 * From a page to an entry: everything of it that the record keeps, ready to be stored. Pure but for compression, and all
 * that costs time, so that worker threads can do it and the one writer only writes.
 */
import { ENGINE } from '../engine.ts'
import { entityById } from '../knowledge/index.ts'
import type { Attribution, Event, Given, Link, Name, Page, Party, Reading, Span } from '../model/index.ts'
import { contains } from '../model/index.ts'
import { read } from '../read.ts'
import { fold } from '../text/fold.ts'
import { hashOf } from './hash.ts'
import { pack } from './pack.ts'
import { type Period, periodOf } from './period.ts'
import { ROLES, SIDES } from './sides.ts'
import { termsOfText } from './terms.ts'

/** A number of bits for each key. */
type Bits = [key: string, bits: number][]

export interface PageRow {
  hash: Uint8Array
  bytes: Uint8Array
  mediaType: string | null
  charset: string | null
  given: string
}

export interface ArticleRow {
  engine: { version: string; knowledge: string }
  outlet: string | null
  title: string | null
  published: string | null
  period: Period | null
  language: string
  url: string | null
  ref: string | null
  size: number
  warnings: number
  text: Uint8Array
  rest: Uint8Array
}

export interface EventRow {
  id: string
  type: string
  mode: string | null
  modality: string
  scope: string
  period: Period | null
  dated: 'event' | 'published' | 'unknown'
  evidence: string
  json: string
  parties: Bits
  states: Bits
  pairs: [low: string, high: string][]
  sectors: string[]
}

export interface StatementRow {
  id: string
  act: string
  style: string
  json: string
  actors: Bits
  states: string[]
}

export interface MentionRow {
  actor: string
  type: string
  /** The name that the knowledge gives the actor. */
  known: string | null
  name: string
  times: number
}

/** What is made of a page by reading it. */
export interface ReadingRows {
  article: ArticleRow
  terms: { title: string; body: string; exactTitle: string; exactBody: string }
  mentions: MentionRow[]
  states: string[]
  events: EventRow[]
  statements: StatementRow[]
}

export interface Entry extends ReadingRows {
  page: PageRow
}

/** Reads a page and makes its entry. Throws what `read` throws. */
export function entryOf(page: Page): Entry {
  return { page: pageRow(page), ...readingRows(read(page)) }
}

/** The bytes of a page, with what came beside them. */
export function pageRow(page: Page): PageRow {
  return {
    hash: hashOf(page.bytes),
    bytes: pack(page.bytes),
    mediaType: page.mediaType ?? null,
    charset: page.charset ?? null,
    given: JSON.stringify(page.given ?? ({} satisfies Given)),
  }
}

export function readingRows(reading: Reading): ReadingRows {
  const title = termsOfText(reading.title ?? '')
  const body = termsOfText(reading.text)
  const published = periodOf(reading.published.value)
  return {
    article: articleRow(reading, published),
    terms: { title: title.stems, body: body.stems, exactTitle: title.exact, exactBody: body.exact },
    mentions: mentionRows(reading),
    states: statesOf(reading),
    events: reading.events.map((event) => eventRow(event, reading, published)),
    statements: reading.attributions.map((statement) => statementRow(statement, reading)),
  }
}

/** The reading without what stands in columns and tables of its own. */
function articleRow(reading: Reading, period: Period | null): ArticleRow {
  const { text, events: _events, attributions: _attributions, ...rest } = reading
  return {
    engine: ENGINE,
    outlet: reading.outlet,
    title: reading.title,
    published: reading.published.value,
    period,
    language: reading.language,
    url: reading.source.url ?? null,
    ref: reading.ref ?? null,
    size: text.length,
    warnings: reading.warnings.length,
    text: pack(text),
    rest: pack(JSON.stringify(rest)),
  }
}

/** The id under which an actor is known: its own, or, where no knowledge links it, its name, one local actor a name. */
export const actorId = (one: { name: string; actor?: string | undefined }): string =>
  one.actor ?? `name:${fold(one.name).trim()}`

/** Names that stand for actors even where they are linked to nothing. */
const isActor = (name: Name) => name.actor !== undefined || name.type === 'person' || name.type === 'organisation'

/** Everyone that an article names, and everyone that its events and chains name in words of their own. */
function mentionRows(reading: Reading): MentionRow[] {
  const rows = new Map<string, MentionRow>()
  const add = (one: { name: string; actor?: string | undefined }, type: string, times: number) => {
    const actor = actorId(one)
    const row = rows.get(actor)
    if (row === undefined) {
      // "الإسرائيلية" names iso:ISR, which is a state all the same.
      const entity = entityById(actor)
      rows.set(actor, { actor, type: entity?.type ?? type, known: entity?.name ?? null, name: one.name, times })
    } else {
      row.times += times
      if (times > 0 && one.name.length > row.name.length) row.name = one.name
    }
  }
  for (const name of reading.names) if (isActor(name)) add(name, name.type, 1)
  for (const event of reading.events) {
    for (const party of [...event.actors, ...event.recipients]) add(party, 'unknown', 0)
    if (event.place !== null) add(event.place, 'place', 0)
  }
  for (const link of reading.attributions.flatMap((one) => one.chain)) add(link, link.kind, 0)
  return [...rows.values()]
}

function statesOf(reading: Reading): string[] {
  const parties = reading.events.flatMap((event) => [...event.actors, ...event.recipients])
  const places = reading.events.flatMap((event) => event.place?.country ?? [])
  return unique([...[...reading.names, ...parties].flatMap((one) => one.countries ?? []), ...places])
}

function eventRow(event: Event, reading: Reading, published: Period | null): EventRow {
  const when = periodOf(event.when?.value)
  const parties = bits()
  const states = bits()
  const add = (party: Party, side: number) => {
    parties.add(actorId(party), side)
    for (const country of party.countries) states.add(country, side)
  }
  for (const party of event.actors) add(party, SIDES.actor)
  for (const party of event.recipients) add(party, SIDES.recipient)
  if (event.place !== null) {
    parties.add(actorId(event.place), SIDES.place)
    if (event.place.country !== undefined) states.add(event.place.country, SIDES.place)
  }
  return {
    id: event.id,
    type: event.type,
    mode: event.mode,
    modality: event.modality,
    scope: event.scope,
    period: when ?? published,
    dated: when !== null ? 'event' : published !== null ? 'published' : 'unknown',
    evidence: JSON.stringify(evidenceOf(event, reading.sentences)),
    json: JSON.stringify(event),
    parties: parties.entries(),
    states: states.entries(),
    pairs: pairsOf(states.entries()),
    sectors: unique(event.sectors),
  }
}

/** A pair holds when one state is on one side or the place, and the other on the other side. */
export function pairsOf(states: Bits): [low: string, high: string][] {
  const pairs: [string, string][] = []
  for (const [a, sidesOfA] of states) {
    for (const [b, sidesOfB] of states) if (a < b && isPair(sidesOfA, sidesOfB)) pairs.push([a, b])
  }
  return pairs
}

function isPair(a: number, b: number): boolean {
  const party = SIDES.actor | SIDES.recipient
  const across = (x: number, y: number) => (x & SIDES.actor) !== 0 && (y & SIDES.recipient) !== 0
  const at = (x: number, y: number) => (x & SIDES.place) !== 0 && (y & party) !== 0
  return across(a, b) || across(b, a) || at(a, b) || at(b, a)
}

/** The sentences in which the event's triggers stand, each once. */
function evidenceOf(event: Event, sentences: readonly Span[]): Span[] {
  const found = event.triggers.map((trigger) => sentences.find((sentence) => contains(sentence, trigger)) ?? trigger)
  return [...new Map(found.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start)
}

function statementRow(statement: Attribution, reading: Reading): StatementRow {
  const actors = bits()
  const about = reading.names.filter((name) => statement.content.some((span) => contains(span, name)))
  statement.chain.forEach((link, i) => {
    actors.add(actorId(link), i === statement.chain.length - 1 ? ROLES.by : ROLES.through)
  })
  for (const name of about) if (isActor(name)) actors.add(actorId(name), ROLES.about)
  const speakers = statement.chain.flatMap((link) => countriesOf(link, reading.names))
  return {
    id: statement.id,
    act: statement.act,
    style: statement.style,
    json: JSON.stringify(statement),
    actors: actors.entries(),
    states: unique([...speakers, ...about.flatMap((name) => name.countries ?? [])]),
  }
}

/** The states a link speaks for: those of the name that it is. */
function countriesOf(link: Link, names: readonly Name[]): string[] {
  const same = (name: Name) => (link.actor === undefined ? name.name === link.name : name.actor === link.actor)
  return names.filter(same).flatMap((name) => name.countries ?? [])
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

function bits() {
  const map = new Map<string, number>()
  return {
    add: (key: string, bit: number) => map.set(key, (map.get(key) ?? 0) | bit),
    entries: (): Bits => [...map],
  }
}
