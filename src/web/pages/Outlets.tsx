import { A } from '@solidjs/router'
import { createResource, For, Show } from 'solid-js'
import type { OutletItem } from '../../record/items.ts'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { date, number, t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { useTitle } from '../lib/title.ts'

/** Who published what. */
export function Outlets() {
  useTitle(() => t('outlets.title'))
  const [answer] = createResource(() => ask<{ items: OutletItem[] }>('outlets'))
  return (
    <>
      <h1>{t('outlets.title')}</h1>
      <p class="lede quiet">{t('outlets.intro')}</p>
      <Loaded of={answer}>
        {(found) => (
          <Show when={found.items.length > 0} fallback={<p class="empty">{t('record.empty')}</p>}>
            <div class="table-frame">
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">{t('article.outlet')}</th>
                    <th scope="col" class="figure">
                      {t('record.articles')}
                    </th>
                    <th scope="col" class="figure">
                      {t('record.statements')}
                    </th>
                    <th scope="col" class="figure">
                      {t('record.events')}
                    </th>
                    <th scope="col">{t('outlet.period')}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={found.items}>
                    {(outlet) => (
                      <tr>
                        <th scope="row">
                          <A href={`/outlet/${encodeURIComponent(outlet.name)}`}>
                            <Name>{outlet.name}</Name>
                          </A>
                        </th>
                        <td class="figure">{number(outlet.articles)}</td>
                        <td class="figure">{number(outlet.statements)}</td>
                        <td class="figure">{number(outlet.events)}</td>
                        <td>
                          {outlet.first === null ? '' : date(outlet.first)} –{' '}
                          {outlet.last === null ? '' : date(outlet.last)}
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </Show>
        )}
      </Loaded>
      <JsonLink operation="outlets" />
    </>
  )
}
