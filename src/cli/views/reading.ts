import { type Attribution, type Event, type Link, Reading, type Span, type Time } from '../../model/index.ts'
import { accent, faint, shorten, strong, warning, words } from '../terminal.ts'

/** A reading as a person wants it: what the page is, who says what by which chain, what happened, when. */
export function readingView(value: unknown): string {
  const reading = Reading.parse(value)
  const quote = (span: Span) => words(shorten(reading.text.slice(span.start, span.end), 160))
  return [
    heading(reading),
    section(
      'Statements',
      reading.attributions.map((one) => statementLine(one, reading.outlet, quote)),
    ),
    section(
      'Events',
      reading.events.map((one) => eventLine(one, quote)),
    ),
    section(
      'Times',
      reading.times.map((one) => timeLine(one, quote)),
    ),
    ...reading.warnings.map((text) => warning(`! ${words(text)}`)),
    '',
  ]
    .filter((part) => part !== null)
    .join('\n')
}

function heading(reading: Reading): string {
  const { title, outlet, published, language, text, removed, source } = reading
  const facts = [
    outlet === null ? 'outlet unknown' : words(outlet),
    published.value === null ? 'date unknown' : `${published.value} (${published.basis})`,
    language,
    `${text.length.toLocaleString('en')} characters`,
    ...(removed.length > 0 ? [`${removed.length} passages removed`] : []),
  ]
  const where = source.url ?? source.path
  return [strong(words(title ?? '(no title)')), faint(facts.join(' · ')), ...(where ? [faint(words(where))] : [])].join(
    '\n',
  )
}

function section(title: string, lines: string[]): string | null {
  return lines.length === 0 ? null : [`\n${strong(title)} (${lines.length})`, ...lines].join('\n')
}

type Quote = (span: Span) => string

function statementLine(one: Attribution, outlet: string | null, quote: Quote): string {
  const content = one.content.map(quote).join(' … ')
  return `  ${accent(chainOf(one.chain, outlet))} ${faint(one.act)}\n    ${content}`
}

/** "outlet ← newspaper ← ministry ← person"; links carried over from an earlier sentence stand in brackets. */
export function chainOf(chain: readonly Link[], outlet: string | null): string {
  const links = chain.map((link) => (link.basis === 'carried' ? `[${words(link.name)}]` : words(link.name)))
  return [outlet === null ? 'this page' : words(outlet), ...links].join(' ← ')
}

/** The parties of a side with their states. */
export const sideOf = (parties: Event['actors']): string =>
  parties.map((party) => [words(party.name), ...party.countries].join(' ')).join(', ') || '?'

function eventLine(one: Event, quote: Quote): string {
  const kind = one.mode === null ? one.type : `${one.type} ${one.mode}`
  const facts = [one.modality, one.when?.value, one.place && words(one.place.name), ...one.sectors].filter(Boolean)
  const trigger = one.triggers[0]
  return `  ${accent(kind)}  ${sideOf(one.actors)} → ${sideOf(one.recipients)}  ${faint(facts.join(' · '))}${trigger ? `\n    ${quote(trigger)}` : ''}`
}

const timeLine = (one: Time, quote: Quote): string => `  ${quote(one)} → ${one.value ?? 'unresolved'}`
