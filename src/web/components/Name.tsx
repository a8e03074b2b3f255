import type { JSX } from 'solid-js'

/** Arabic words inside a sentence of either direction: isolated, so that neither disturbs the order of the other. */
export const Name = (props: { children: JSX.Element }) => (
  <bdi lang="ar" dir="auto">
    {props.children}
  </bdi>
)
