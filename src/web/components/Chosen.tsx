import { createResource, For } from 'solid-js'
import { t } from '../i18n/index.ts'
import { labelOf } from '../lib/labels.ts'
import type { Asked } from '../lib/query.ts'
import { nameOfActor } from '../lib/who.ts'
import { Name } from './Name.tsx'

/** Filters that hold, each with a button that takes it away. */
export function Chosen<N extends string>(props: { asked: Asked<N>; names: readonly N[] }) {
  const held = () => props.names.filter((name) => props.asked.get(name) !== '')
  return (
    <ul class="chosen-filters no-print">
      <For each={held()}>
        {(name) => {
          const value = () => props.asked.get(name)
          const [words] = createResource(value, async (of) => labelOf(name, of, await nameOfActor(of)))
          return (
            <li>
              <button
                type="button"
                class="tag"
                onClick={() => props.asked.set({ [name]: '' } as Partial<Record<N, string>>)}
                aria-label={t('facet.remove', { name: words.latest ?? value() })}
              >
                <Name>{words.latest ?? value()}</Name> <span aria-hidden="true">×</span>
              </button>
            </li>
          )
        }}
      </For>
    </ul>
  )
}
