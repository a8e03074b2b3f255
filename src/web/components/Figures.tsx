import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { number } from '../i18n/index.ts'

/** Counts in a row. */
export const Figures = (props: { children: JSX.Element }) => <dl class="figures">{props.children}</dl>

/** A count that leads to what it counts. */
export const Figure = (props: { label: string; count: number | undefined; href: string }) => (
  <div>
    <dt>{props.label}</dt>
    <dd>
      <A href={props.href}>{props.count === undefined ? '…' : number(props.count)}</A>
    </dd>
  </div>
)
