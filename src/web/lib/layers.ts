/** The layers of an article: what was found in it, each thing with the spans it rests on. */
import type { Attribution, Event, Reading, Span } from '../../model/index.ts'
import type { Marked } from './segments.ts'

export const LAYERS = ['statements', 'events', 'names', 'times', 'quantities'] as const
export type Layer = (typeof LAYERS)[number]

/** What is shown before the reader chooses. */
const FIRST: readonly Layer[] = ['statements', 'events']

/** The layers that an address names, "names,times"; those shown at first when it names none. */
export function layersIn(address: string | undefined): ReadonlySet<Layer> {
  if (address === undefined) return new Set(FIRST)
  const named = address.split(',')
  return new Set(LAYERS.filter((layer) => named.includes(layer)))
}

/** How an address names these layers; undefined for those shown at first, which need no word. */
export function addressOf(layers: ReadonlySet<Layer>): string | undefined {
  const isFirst = layers.size === FIRST.length && FIRST.every((layer) => layers.has(layer))
  // An address with an empty field loses it.
  return isFirst ? undefined : LAYERS.filter((layer) => layers.has(layer)).join(',') || 'none'
}

export interface Mark extends Marked {
  layer: Layer
  /** A finer kind for the style: a name's type. */
  kind: string
  /** What a pointer or a screen reader is told of it. */
  says: string
}

/** Every mark of a reading; `id` names the thing, which may have several spans. */
export function marksOf(reading: Reading): Mark[] {
  const mark = (layer: Layer, id: string, span: Span, kind = '', says = ''): Mark => ({
    layer,
    id,
    kind,
    says,
    start: span.start,
    end: span.end,
  })
  return [
    ...reading.attributions.flatMap((a) => a.content.map((span) => mark('statements', statementId(a), span, a.style))),
    ...reading.events.flatMap((e) => e.triggers.map((span) => mark('events', eventId(e), span, e.modality, e.type))),
    ...reading.names.map((name, i) => mark('names', `name-${i}`, name, name.type, name.name)),
    ...reading.times.map((time, i) => mark('times', `time-${i}`, time, time.kind, time.value ?? '')),
    ...reading.quantities.map((q, i) =>
      mark('quantities', `quantity-${i}`, q, q.kind, quantityWords(q.value, q.max, q.unit)),
    ),
  ]
}

export const statementId = (a: Attribution): string => `statement-${a.id}`
export const eventId = (e: Event): string => `event-${e.id}`

function quantityWords(value: number, max: number | undefined, unit: string | undefined): string {
  return `${value}${max === undefined ? '' : `–${max}`}${unit === undefined ? '' : ` ${unit}`}`
}
