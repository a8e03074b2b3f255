import { A, useParams } from '@solidjs/router'
import { createResource } from 'solid-js'
import type { ActorPage } from '../../record/items.ts'
import { Bars } from '../components/Bars.tsx'
import { Figure, Figures } from '../components/Figures.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { typeName } from '../lib/labels.ts'
import { useTitle } from '../lib/title.ts'

/** One actor: how it is named, in what it stands, with whom. Every figure leads to what it counts. */
export function Actor() {
  const params = useParams<{ id: string }>()
  const id = () => decodeURIComponent(params.id)
  const [actor] = createResource(id, (one) => ask<ActorPage>('show', { id: one }))
  useTitle(() => (actor.error ? t('error.title') : (actor()?.name ?? t('actors.title'))))
  return (
    <Loaded of={actor}>
      {(one) => (
        <>
          <h1 class="arabic-title">
            <Name>{one.name}</Name>
          </h1>
          <p class="quiet">
            {typeName(one.type)} · <bdi dir="ltr">{one.id}</bdi> ·{' '}
            <A href={`/search?actor=${encodeURIComponent(one.id)}`}>{t('search.found', { n: one.articles })}</A>
          </p>
          <div class="columns">
            <section>
              <h2>{t('actor.events')}</h2>
              <Figures>
                <Figure
                  label={t('actor.asActor')}
                  count={one.events.asActor}
                  href={`/events?actor=${encodeURIComponent(one.id)}`}
                />
                <Figure
                  label={t('actor.asRecipient')}
                  count={one.events.asRecipient}
                  href={`/events?actor=${encodeURIComponent(one.id)}`}
                />
                <Figure
                  label={t('actor.asPlace')}
                  count={one.events.asPlace}
                  href={`/events?place=${encodeURIComponent(one.id)}`}
                />
              </Figures>
            </section>
            <section>
              <h2>{t('actor.statements')}</h2>
              <Figures>
                <Figure
                  label={t('actor.by')}
                  count={one.statements.by}
                  href={`/statements?by=${encodeURIComponent(one.id)}`}
                />
                <Figure
                  label={t('actor.through')}
                  count={one.statements.through}
                  href={`/statements?through=${encodeURIComponent(one.id)}`}
                />
                <Figure
                  label={t('actor.about')}
                  count={one.statements.about}
                  href={`/statements?about=${encodeURIComponent(one.id)}`}
                />
              </Figures>
            </section>
            <Bars
              caption={t('actor.counterparts')}
              rows={one.counterparts.map((other) => ({
                label: (
                  <A href={`/actor/${encodeURIComponent(other.id)}`}>
                    <Name>{other.name}</Name>
                  </A>
                ),
                count: other.count,
              }))}
            />
            <Bars
              caption={t('actor.outlets')}
              rows={one.outlets.map((outlet) => ({
                label: (
                  <A href={`/outlet/${encodeURIComponent(outlet.name)}`}>
                    <Name>{outlet.name}</Name>
                  </A>
                ),
                count: outlet.count,
              }))}
            />
            <Bars
              caption={t('actor.names')}
              rows={one.names.map((name) => ({
                label: (
                  <A href={`/search?${new URLSearchParams({ actor: one.id, query: `"${name.name}"` })}`}>
                    <Name>{name.name}</Name>
                  </A>
                ),
                count: name.count,
              }))}
            />
          </div>
          <JsonLink operation="show" params={{ id: one.id }} />
        </>
      )}
    </Loaded>
  )
}
