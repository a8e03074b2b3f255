import { A } from '@solidjs/router'
import { createResource, For, Show } from 'solid-js'
import type { ActorItem } from '../../record/items.ts'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { number, t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { typeName } from '../lib/labels.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'

/** Who is named in the record. */
export function Actors() {
  useTitle(() => t('actors.title'))
  const asked = useAsked(['name', 'type'])
  const [answer] = createResource(
    () => asked.all(),
    (fields) => ask<{ items: ActorItem[] }>('actors', { ...fields, limit: 200 }),
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
        {(found) => (
          <Show when={found.items.length > 0} fallback={<p class="empty">{t('actors.empty')}</p>}>
            <div class="table-frame">
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">{t('actors.name')}</th>
                    <th scope="col">{t('actors.kind')}</th>
                    <th scope="col" class="figure">
                      {t('actors.articles')}
                    </th>
                    <th scope="col" class="figure">
                      {t('actors.mentions')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  <For each={found.items}>
                    {(actor) => (
                      <tr>
                        <th scope="row">
                          <A href={`/actor/${encodeURIComponent(actor.id)}`}>
                            <Name>{actor.name}</Name>
                          </A>
                        </th>
                        <td>{typeName(actor.type)}</td>
                        <td class="figure">{number(actor.articles)}</td>
                        <td class="figure">{number(actor.mentions)}</td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </Show>
        )}
      </Loaded>
      <JsonLink operation="actors" params={asked.all()} />
    </>
  )
}
