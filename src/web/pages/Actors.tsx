import { createResource, Show } from 'solid-js'
import type { ActorItem } from '../../record/items.ts'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Table } from '../components/Table.tsx'
import { number, t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { typeName } from '../lib/labels.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'

/** Who is named in the record. */
export function Actors() {
  useTitle(() => t('actors.title'))
  const asked = useAsked(['name', 'type'])
  const [answer] = createResource(asked.all, (fields) =>
    ask<{ items: ActorItem[] }>('actors', { ...fields, limit: 200 }),
  )
  return (
    <>
      <h1>{t('actors.title')}</h1>
      <search>
        <form class="search-box" onSubmit={(submit) => submit.preventDefault()}>
          <label class="visually-hidden" for="actor-name">
            {t('actors.find')}
          </label>
          <input
            id="actor-name"
            type="search"
            dir="auto"
            placeholder={t('actors.find')}
            value={asked.get('name')}
            onChange={(change) => asked.set({ name: change.target.value.trim() })}
          />
        </form>
      </search>
      <Loaded of={answer}>
        {({ items }) => (
          <Show when={items.length > 0} fallback={<p class="empty">{t('actors.empty')}</p>}>
            <Table
              rows={items}
              title={t('actors.name')}
              name={(actor) => actor.name}
              href={(actor) => `/actor/${encodeURIComponent(actor.id)}`}
              columns={[
                { title: t('actors.kind'), cell: (actor) => typeName(actor.type) },
                { title: t('actors.articles'), figure: true, cell: (actor) => number(actor.articles) },
                { title: t('actors.mentions'), figure: true, cell: (actor) => number(actor.mentions) },
              ]}
            />
          </Show>
        )}
      </Loaded>
      <JsonLink operation="actors" params={asked.all()} />
    </>
  )
}
