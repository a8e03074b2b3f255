import { createWindowVirtualizer } from '@tanstack/solid-virtual'
import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js'

interface Props<T> {
  /** The first `ROWS_AT_ONCE` items, which came with the total. */
  first: readonly T[]
  /** Loads items `offset` to `offset + limit`. */
  load: (offset: number, limit: number) => Promise<readonly T[]>
  total: number
  label: string
  /** Pixels a row is thought to take until it is measured. */
  height: number
  children: (item: T) => JSX.Element
}

/** Items asked for at a time. */
export const ROWS_AT_ONCE = 50
/** Rows kept ready above and below the window. */
const AHEAD = 6

/** A list of any length in the page's own scroll: only the rows near the window are in the document, and they are loaded as they come near. */
export function Endless<T>(props: Props<T>) {
  let list: HTMLDivElement | undefined
  const pages = new Map([[0, createSignal<readonly T[] | null>(props.first)]])
  const [top, setTop] = createSignal(0)
  const virtual = createWindowVirtualizer({
    get count() {
      return props.total
    },
    get scrollMargin() {
      return top()
    },
    estimateSize: () => props.height,
    overscan: AHEAD,
  })
  onMount(() => {
    // What stands above the list grows and shrinks: filters unfold, a plot is drawn.
    const above = new ResizeObserver(() => {
      if (list !== undefined) setTop(list.getBoundingClientRect().top + window.scrollY)
    })
    above.observe(document.body)
    onCleanup(() => above.disconnect())
  })

  /** The page of a row; asked for when its first row comes near. */
  function pageOf(index: number): readonly T[] | null {
    const number = Math.floor(index / ROWS_AT_ONCE)
    const known = pages.get(number)
    if (known !== undefined) return known[0]()
    const made = createSignal<readonly T[] | null>(null)
    pages.set(number, made)
    void props.load(number * ROWS_AT_ONCE, ROWS_AT_ONCE).then((loaded) => made[1](() => loaded))
    return made[0]()
  }

  return (
    <div class="endless" ref={list} role="feed" aria-label={props.label}>
      <div class="endless-all" style={{ height: `${virtual.getTotalSize()}px` }}>
        <For each={virtual.getVirtualItems()}>
          {(row) => (
            <article
              class="endless-row"
              aria-posinset={row.index + 1}
              aria-setsize={props.total}
              data-index={row.index}
              ref={(element) => queueMicrotask(() => virtual.measureElement(element))}
              style={{ transform: `translateY(${row.start - top()}px)` }}
            >
              <Show
                when={pageOf(row.index)?.[row.index % ROWS_AT_ONCE]}
                keyed
                fallback={<div class="card waiting" style={{ height: `${props.height}px` }} />}
              >
                {(item) => props.children(item)}
              </Show>
            </article>
          )}
        </For>
      </div>
    </div>
  )
}
