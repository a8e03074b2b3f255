import { createVirtualizer } from '@tanstack/solid-virtual'
import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from 'solid-js'
import { t } from '../i18n/index.ts'

interface Props<T> {
  /** Loads items `offset` to `offset + limit`. */
  load: (offset: number, limit: number) => Promise<readonly T[]>
  total: number
  /** Changes when another list is asked for. */
  of: string
  label: string
  /** Pixels a row is thought to take until it is measured. */
  height: number
  children: (item: T) => JSX.Element
}

const PAGE = 50

/** A list of any length: only the rows in view are in the page, and they are loaded as they come near. */
export function Endless<T>(props: Props<T>) {
  let scroller: HTMLDivElement | undefined
  const [items, setItems] = createSignal<ReadonlyMap<number, T>>(new Map())
  const asked = new Set<number>()
  createEffect(
    on(
      () => props.of,
      () => {
        asked.clear()
        setItems(new Map())
        scroller?.scrollTo({ top: 0 })
      },
    ),
  )
  const virtual = createMemo(() =>
    createVirtualizer({
      count: props.total,
      getScrollElement: () => scroller ?? null,
      estimateSize: () => props.height,
      overscan: 5,
    }),
  )
  createEffect(() => {
    const rows = virtual().getVirtualItems()
    const pages = new Set(rows.map((row) => Math.floor(row.index / PAGE)))
    const list = props.of
    for (const page of pages) {
      if (asked.has(page)) continue
      asked.add(page)
      void props.load(page * PAGE, PAGE).then((loaded) => {
        if (list === props.of)
          setItems((before) => new Map([...before, ...loaded.map((item, i) => [page * PAGE + i, item] as const)]))
      })
    }
  })
  return (
    <div class="endless" ref={scroller} role="feed" aria-label={props.label} tabindex="0">
      <div class="endless-all" style={{ height: `${virtual().getTotalSize()}px` }}>
        <For each={virtual().getVirtualItems()}>
          {(row) => (
            <article
              class="endless-row"
              aria-posinset={row.index + 1}
              aria-setsize={props.total}
              data-index={row.index}
              ref={(element) => queueMicrotask(() => virtual().measureElement(element))}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <Show when={items().get(row.index)} keyed fallback={<p class="quiet">{t('common.loading')}</p>}>
                {(item) => props.children(item)}
              </Show>
            </article>
          )}
        </For>
      </div>
    </div>
  )
}
