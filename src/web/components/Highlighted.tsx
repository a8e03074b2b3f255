import { For } from 'solid-js'
import type { Span } from '../../model/index.ts'
import { segmentsOf } from '../lib/segments.ts'

/** Words of an article with some of them marked; `start` is where `text` begins in the article that the spans count in. */
export function Highlighted(props: { text: string; start?: number; highlights: readonly Span[] }) {
  const segments = () => {
    const shift = props.start ?? 0
    const marks = props.highlights.map((span, i) => ({
      id: String(i),
      layer: 'hit',
      start: span.start - shift,
      end: span.end - shift,
    }))
    return segmentsOf(props.text.length, marks)
  }
  return (
    <bdi lang="ar" dir="auto">
      <For each={segments()}>
        {(segment) => {
          const words = props.text.slice(segment.start, segment.end)
          return segment.marks.length > 0 ? <mark>{words}</mark> : words
        }}
      </For>
    </bdi>
  )
}
