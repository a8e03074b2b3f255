import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { Name } from './Name.tsx'

export interface Column<T> {
  title: string
  cell: (row: T) => JSX.Element
  /** Numbers, which stand under one another. */
  figure?: boolean
}

interface Props<T> {
  rows: readonly T[]
  /** The first column: the row's name, which leads to its page. */
  title: string
  name: (row: T) => string
  href: (row: T) => string
  /** A word on the row, under its name. */
  under?: (row: T) => JSX.Element
  columns: readonly Column<T>[]
}

/** A list of named things with what is counted of them. */
export function Table<T>(props: Props<T>) {
  return (
    <div class="table-frame">
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{props.title}</th>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" classList={{ figure: column.figure === true }}>
                  {column.title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  <A href={props.href(row)}>
                    <Name>{props.name(row)}</Name>
                  </A>
                  <Show when={props.under}>{(under) => <p class="quiet under">{under()(row)}</p>}</Show>
                </th>
                <For each={props.columns}>
                  {(column) => <td classList={{ figure: column.figure === true }}>{column.cell(row)}</td>}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
