import { createEffect, createMemo, createSignal, onCleanup, onMount, Show } from 'solid-js'
import type { TimelineCount } from '../../record/items.ts'
import { date, language, number, t, term } from '../i18n/index.ts'
import { EVENT_TYPES } from '../i18n/terms.ts'
import { type Bin, binsOf, type Unit } from '../lib/bins.ts'

interface Props {
  counts: readonly TimelineCount[]
  /** The filters that hold; a dot leads to the events that it counts. */
  asked: Readonly<Record<string, string | undefined>>
}

/** Pixels: of a row, of the axis below the rows, of the names beside them, of the smallest and the largest dot. */
const ROW = 26
const AXIS = 34
const NAMES = 80
const DOTS = [3, 13] as const
/** Of a figure within a dot. */
const DIGIT = 3.6

/** Whole units, so that no label stands twice: "3 years", "1 month". */
function ticksOf(bins: readonly Bin[], unit: Unit, most: number): string {
  const times = bins.map(({ start }) => start.getTime())
  const days = (Math.max(...times) - Math.min(...times)) / 86_400_000
  const units = unit === 'month' ? days / 30 : days / 365
  return `${Math.max(1, Math.ceil(units / most))} ${unit === 'month' ? 'month' : 'year'}s`
}

/** Once what is there stands on the screen: the plot's library takes longer to start than all the rest. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))

/** Events by time and kind, a dot for each bin as large as its count, a row for each kind. Observable Plot is loaded only here. */
export function Timeline(props: Props) {
  let figure: HTMLElement | undefined
  const [width, setWidth] = createSignal(0)
  const [whole, setWhole] = createSignal(false)
  const binned = createMemo(() => binsOf(props.counts, whole()))
  const types = createMemo(() => {
    const present = new Set(binned().bins.map((bin) => bin.type))
    return Object.keys(EVENT_TYPES).filter((type) => present.has(type))
  })
  const height = () => types().length * ROW + AXIS
  onMount(() => {
    if (figure === undefined) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(figure)
    onCleanup(() => observer.disconnect())
  })
  createEffect(() => {
    const { unit, bins } = binned()
    const frame = { wide: width(), high: height(), mirrored: language() === 'ar' }
    const names = types().map((type) => term(EVENT_TYPES, type))
    if (frame.wide > 0) void draw(bins, unit, names, frame)
  })

  const addressOf = (bin: Bin) => {
    const asked = { ...props.asked, type: bin.type, from: bin.from, to: bin.to }
    const held = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
    return `/events?${new URLSearchParams(held)}`
  }
  const wordsOf = (bin: Bin) =>
    `${term(EVENT_TYPES, bin.type)}${t('common.comma')}${bin.from === bin.to ? date(bin.from) : `${bin.from}–${bin.to}`}: ${number(bin.count)}`

  async function draw(
    bins: readonly Bin[],
    unit: Unit,
    names: readonly string[],
    { wide, high, mirrored }: { wide: number; high: number; mirrored: boolean },
  ): Promise<void> {
    await painted()
    const Plot = await import('@observablehq/plot')
    const name = (bin: Bin) => term(EVENT_TYPES, bin.type)
    const most = Math.max(2, ...bins.map((bin) => bin.count))
    // As the scale below has it: the count is written where the dot has room for it.
    const radius = ({ count }: Bin) => DOTS[0] + ((Math.sqrt(count) - 1) / (Math.sqrt(most) - 1)) * (DOTS[1] - DOTS[0])
    const hasRoom = (bin: Bin) => radius(bin) > number(bin.count).length * DIGIT + 2
    const plot = Plot.plot({
      className: 'plot',
      width: wide,
      height: high,
      marginTop: 4,
      marginBottom: AXIS - 4,
      marginLeft: mirrored ? 24 : NAMES,
      marginRight: mirrored ? NAMES : 24,
      style: { background: 'none', fontFamily: 'inherit', fontSize: '13px' },
      // Time runs the way the language is read.
      x: {
        type: 'utc',
        reverse: mirrored,
        label: null,
        inset: 16,
        ticks: ticksOf(bins, unit, Math.max(2, Math.floor(wide / 110))),
        tickFormat: (day: Date) => date(day.toISOString().slice(0, unit === 'month' ? 7 : 4)),
      },
      y: { type: 'point', domain: names, label: null, axis: null, padding: 0.5 },
      r: { range: [...DOTS], domain: [1, most] },
      marks: [
        Plot.gridY({ strokeOpacity: 0.15 }),
        Plot.axisY({ anchor: mirrored ? 'right' : 'left', tickSize: 0, label: null }),
        Plot.dot(bins, {
          x: 'start',
          y: name,
          r: 'count',
          fill: 'currentColor',
          className: 'plot-dot',
          href: addressOf,
          title: wordsOf,
        }),
        Plot.text(bins.filter(hasRoom), {
          x: 'start',
          y: name,
          text: (bin: Bin) => number(bin.count),
          className: 'plot-count',
          pointerEvents: 'none',
        }),
      ],
    })
    // Plot puts its style into the figure, which the content security policy refuses; pages.css has what it would say.
    for (const style of plot.querySelectorAll('style')) style.remove()
    // The figure has a name of its own; names of its strokes say nothing to a screen reader.
    for (const stroke of plot.querySelectorAll('g[aria-label]')) stroke.removeAttribute('aria-label')
    // The filters are the keyboard's way to the same: a stop at every dot would stand between them and the list.
    for (const link of plot.querySelectorAll('a')) {
      link.setAttribute('tabindex', '-1')
      link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? '')
    }
    figure?.replaceChildren(plot)
  }

  return (
    <>
      <figure
        ref={figure}
        class="timeline"
        aria-label={t('timeline.label')}
        style={{ 'block-size': `${height()}px` }}
      />
      <Show when={whole() || binned().outside > 0}>
        <p class="quiet timeline-rest">
          {whole() ? '' : `${t('timeline.outside', { n: binned().outside })} `}
          <button type="button" class="button small no-print" onClick={() => setWhole(!whole())}>
            {t(whole() ? 'timeline.middle' : 'timeline.whole')}
          </button>
        </p>
      </Show>
    </>
  )
}
