import { For, type JSX, Show } from 'solid-js'
import { number } from '../i18n/index.ts'

interface Row {
  label: JSX.Element
  count: number
}

/** Counts as bars of a table, the longest first: read by eye and by screen reader alike. */
export function Bars(props: { rows: readonly Row[]; caption: string }) {
  const most = () => Math.max(1, ...props.rows.map((row) => row.count))
  return (
    <Show when={props.rows.length > 0}>
      <table class="bars">
        <caption>{props.caption}</caption>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">{row.label}</th>
                <td>
                  <meter min="0" max={most()} value={row.count} aria-hidden="true" />
                  <span class="bar-count">{number(row.count)}</span>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  )
}
