import { createResource, Show } from 'solid-js'
import type { OutletItem } from '../../record/items.ts'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Table } from '../components/Table.tsx'
import { number, period, t } from '../i18n/index.ts'
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
        {({ items }) => (
          <Show when={items.length > 0} fallback={<p class="empty">{t('record.empty')}</p>}>
            <Table
              rows={items}
              title={t('article.outlet')}
              name={(outlet) => outlet.name}
              href={(outlet) => `/outlet/${encodeURIComponent(outlet.name)}`}
              under={(outlet) => <bdi>{period(outlet.first, outlet.last)}</bdi>}
              columns={[
                { title: t('record.articles'), figure: true, cell: (outlet) => number(outlet.articles) },
                { title: t('record.statements'), figure: true, cell: (outlet) => number(outlet.statements) },
                { title: t('record.events'), figure: true, cell: (outlet) => number(outlet.events) },
              ]}
            />
          </Show>
        )}
      </Loaded>
      <JsonLink operation="outlets" />
    </>
  )
}
