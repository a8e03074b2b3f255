/** Text under several layers of overlapping spans, cut into stretches that each lie under the same ones. */

export interface Marked {
  id: string
  layer: string
  start: number
  end: number
}

export interface Segment<M extends Marked> {
  start: number
  end: number
  marks: readonly M[]
}

/** The segments of `text`, in order and without gaps. A mark that is empty or outside the text is left out. */
export function segmentsOf<M extends Marked>(length: number, marks: readonly M[]): Segment<M>[] {
  const sound = marks.filter((mark) => mark.start >= 0 && mark.start < mark.end && mark.end <= length)
  const opening = Map.groupBy(sound, (mark) => mark.start)
  const closing = Map.groupBy(sound, (mark) => mark.end)
  const cuts = [...new Set([0, length, ...opening.keys(), ...closing.keys()])].sort((a, b) => a - b)
  const open = new Set<M>()
  return cuts.slice(0, -1).map((start, i) => {
    for (const mark of closing.get(start) ?? []) open.delete(mark)
    for (const mark of opening.get(start) ?? []) open.add(mark)
    return { start, end: cuts[i + 1]!, marks: [...open] }
  })
}
