import { createMemo, For } from 'solid-js'
import { clip } from '../lib/clip.ts'
import type { Layer, Mark } from '../lib/layers.ts'
import { type Segment, segmentsOf } from '../lib/segments.ts'

interface Props {
  text: string
  marks: readonly Mark[]
  shown: ReadonlySet<Layer>
  /** Id of the thing whose spans stand out. */
  chosen: string | null
  onChoose: (id: string) => void
}

/** The text of an article under its layers. Paragraphs keep the text's own line breaks; nothing of it is rendered as HTML. */
export function AnnotatedText(props: Props) {
  const paragraphs = createMemo(() => {
    const marks = props.marks.filter((mark) => props.shown.has(mark.layer))
    return linesOf(props.text, segmentsOf(props.text.length, marks))
  })
  return (
    <div class="annotated arabic-text" lang="ar" dir="rtl">
      <For each={paragraphs()}>
        {(segments) => (
          <p>
            <For each={segments}>
              {(segment) => (
                <Stretch text={props.text} segment={segment} chosen={props.chosen} onChoose={props.onChoose} />
              )}
            </For>
          </p>
        )}
      </For>
    </div>
  )
}

/** No word is this long: one of a megabyte is shown by its beginning, since laying it out would hold up the browser. */
const readable = (words: string): string => words.replaceAll(/\S{1000,}/g, (word) => clip(word, 200))

function Stretch(props: {
  text: string
  segment: Segment<Mark>
  chosen: string | null
  onChoose: (id: string) => void
}) {
  const words = () => readable(props.text.slice(props.segment.start, props.segment.end))
  const marks = () => props.segment.marks
  // The innermost mark answers a click: the shortest.
  const inner = () => [...marks()].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  if (marks().length === 0) return <>{words()}</>
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the same is in the list beside the text, for keyboard and screen reader
    <span
      class={`mark ${marks()
        .map((mark) => `on-${mark.layer} ${mark.layer}-${mark.kind}`)
        .join(' ')}`}
      classList={{ chosen: marks().some((mark) => mark.id === props.chosen) }}
      data-start={props.segment.start}
      data-ids={marks()
        .map((mark) => mark.id)
        .join(' ')}
      title={clip(inner()?.says ?? '', 200)}
      onClick={() => {
        const mark = inner()
        if (mark !== undefined) props.onChoose(mark.id)
      }}
    >
      {words()}
    </span>
  )
}

/** The segments line by line, those that cross a line break cut in two, and the empty lines left out. */
function linesOf(text: string, segments: readonly Segment<Mark>[]): Segment<Mark>[][] {
  const lines: Segment<Mark>[][] = [[]]
  for (const segment of segments) {
    let start = segment.start
    for (let at = text.indexOf('\n', start); at >= 0 && at < segment.end; at = text.indexOf('\n', start)) {
      if (at > start) lines.at(-1)?.push({ ...segment, start, end: at })
      lines.push([])
      start = at + 1
    }
    if (start < segment.end) lines.at(-1)?.push({ ...segment, start })
  }
  return lines.filter((line) => line.length > 0)
}
