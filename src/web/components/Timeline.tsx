import { createEffect, createSignal, onCleanup, onMount } from 'solid-js'
import { language, t, term } from '../i18n/index.ts'
import { EVENT_TYPES } from '../i18n/terms.ts'

/** A colour for every type, the same wherever it is plotted. */
const COLOURS = [
  ...['#3b76af', '#e08214', '#2f7d4f', '#8c5fa8', '#57a6a1', '#b0b52c', '#c28d6b', '#d6a42b'],
  ...['#c2413b', '#7f7f7f', '#8b1a4f', '#e377a2', '#5a4632', '#1d3f72', '#9c5518', '#000000'],
]
/** Beyond this many months a bar is a year. */
const MONTHS_SHOWN = 72

interface Props {
  counts: readonly { month: string; type: string; count: number }[]
}

/** Events by month, stacked by type. Observable Plot is loaded only here. */
export function Timeline(props: Props) {
  let figure: HTMLElement | undefined
  const [width, setWidth] = createSignal(0)
  onMount(() => {
    if (figure === undefined) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(figure)
    onCleanup(() => observer.disconnect())
  })
  createEffect(() => {
    const rows = props.counts.map((row) => ({
      month: new Date(`${row.month}-01`),
      count: row.count,
      type: term(EVENT_TYPES, row.type),
    }))
    const wide = width()
    const reversed = language() === 'ar'
    if (wide > 0) void draw(rows, wide, reversed)
  })

  async function draw(
    rows: { month: Date; count: number; type: string }[],
    wide: number,
    reversed: boolean,
  ): Promise<void> {
    const Plot = await import('@observablehq/plot')
    const present = new Set(rows.map((row) => row.type))
    const shown = Object.keys(EVENT_TYPES)
      .map((type, i) => [term(EVENT_TYPES, type), COLOURS[i] ?? '#000000'] as const)
      .filter(([label]) => present.has(label))
    const [first = 0, last = 0] = [Math.min, Math.max].map((of) => of(...rows.map((row) => row.month.getTime())))
    const interval = last - first > MONTHS_SHOWN * 30 * 86_400_000 ? 'year' : 'month'
    const plot = Plot.plot({
      className: 'plot',
      width: wide,
      height: 200,
      marginLeft: 40,
      style: { background: 'none', fontFamily: 'inherit', fontSize: '12px' },
      // Time runs the way the language is read.
      x: { reverse: reversed, label: null },
      y: { label: t('timeline.events'), grid: true, tickFormat: 'd' },
      color: { legend: true, domain: shown.map(([label]) => label), range: shown.map(([, colour]) => colour) },
      marks: [Plot.rectY(rows, { x: 'month', y: 'count', fill: 'type', interval, tip: true }), Plot.ruleY([0])],
    })
    // Plot puts its style into the figure, which the content security policy refuses; pages.css has what it would say.
    for (const style of plot.querySelectorAll('style')) style.remove()
    // The figure has a name of its own; names of its strokes say nothing to a screen reader.
    for (const stroke of plot.querySelectorAll('g[aria-label]')) stroke.removeAttribute('aria-label')
    figure?.replaceChildren(plot)
  }

  return <figure ref={figure} class="timeline" aria-label={t('timeline.label')} role="img" />
}
