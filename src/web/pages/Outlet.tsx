import { A, useParams } from '@solidjs/router'
import { createResource, Show } from 'solid-js'
import type { OutletPage } from '../../record/items.ts'
import { Bars } from '../components/Bars.tsx'
import { Figure, Figures } from '../components/Figures.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { labelOf } from '../lib/labels.ts'
import { useTitle } from '../lib/title.ts'

/** One outlet, and on whom it rests: through whom its statements came, and whose words they are. */
export function Outlet() {
  const params = useParams<{ name: string }>()
  const name = () => decodeURIComponent(params.name)
  const [outlet] = createResource(name, (one) => ask<OutletPage>('show', { id: `outlet:${one}` }))
  useTitle(() => (outlet.error ? t('error.title') : (outlet()?.name ?? t('outlets.title'))))
  const statements = (field: string, id: string) =>
    `/statements?outlet=${encodeURIComponent(name())}&${field}=${encodeURIComponent(id)}`
  return (
    <Loaded of={outlet}>
      {(one) => (
        <>
          <h1 class="arabic-title">
            <Name>{one.name}</Name>
          </h1>
          <Figures>
            <Figure
              label={t('record.articles')}
              count={one.articles}
              href={`/search?outlet=${encodeURIComponent(one.name)}`}
            />
            <Figure
              label={t('record.statements')}
              count={one.statements}
              href={`/statements?outlet=${encodeURIComponent(one.name)}`}
            />
            <Figure
              label={t('record.events')}
              count={one.events}
              href={`/events?outlet=${encodeURIComponent(one.name)}`}
            />
          </Figures>
          <div class="columns">
            <Show when={one.through.length > 0} fallback={<p class="empty">{t('outlet.rests.none')}</p>}>
              <Bars
                caption={t('outlet.rests')}
                rows={one.through.map((link) => ({
                  label: (
                    <A href={statements('through', link.id)}>
                      <Name>{link.name}</Name>
                    </A>
                  ),
                  count: link.count,
                }))}
              />
            </Show>
            <Bars
              caption={t('outlet.by')}
              rows={one.by.map((link) => ({
                label: (
                  <A href={statements('by', link.id)}>
                    <Name>{link.name}</Name>
                  </A>
                ),
                count: link.count,
              }))}
            />
            <Bars
              caption={t('outlet.chains')}
              rows={one.chains.map((row) => ({ label: t('outlet.links', { n: row.links }), count: row.count }))}
            />
            <Bars
              caption={t('record.types')}
              rows={one.types.map((row) => ({
                label: (
                  <A href={`/events?outlet=${encodeURIComponent(one.name)}&type=${row.name}`}>
                    {labelOf('type', row.name)}
                  </A>
                ),
                count: row.count,
              }))}
            />
          </div>
          <JsonLink operation="show" params={{ id: `outlet:${one.name}` }} />
        </>
      )}
    </Loaded>
  )
}
