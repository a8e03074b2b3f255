import { createEffect, createSignal, onCleanup, onMount } from 'solid-js'
import { language, t, term } from '../i18n/index.ts'
import { EVENT_TYPES } from '../i18n/terms.ts'

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
    // Plot writes a style element, which the content security policy refuses: it is drawn apart, and taken out before it is shown.
    const apart = document.implementation.createHTMLDocument('')
    const plot = Plot.plot({
      document: apart,
      className: 'plot',
      width: wide,
      height: 200,
      marginLeft: 40,
      style: { background: 'none', fontFamily: 'inherit', fontSize: '12px' },
      // Time runs the way the language is read.
      x: { reverse: reversed, label: null },
      y: { label: t('timeline.events'), grid: true, tickFormat: 'd' },
      color: { legend: true, scheme: 'Tableau10' },
      marks: [
        Plot.rectY(rows, { x: 'month', y: 'count', fill: 'type', interval: 'month', tip: true }),
        Plot.ruleY([0]),
      ],
    })
    for (const style of plot.querySelectorAll('style')) style.remove()
    figure?.replaceChildren(document.adoptNode(plot))
  }

  return <figure ref={figure} class="timeline" aria-label={t('timeline.label')} role="img" />
}
