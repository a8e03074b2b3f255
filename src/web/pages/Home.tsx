import { A, useNavigate } from '@solidjs/router'
import { createResource, For, Show } from 'solid-js'
import type { EventItem, Stats } from '../../record/items.ts'
import { Loaded } from '../components/Loaded.tsx'
import { t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { useTitle } from '../lib/title.ts'
import { Figure } from './Actor.tsx'
import { EventRow } from './Events.tsx'
import { SearchBox } from './Search.tsx'

/** The first page: a question, what the record holds, and a few claims with their evidence and chain. */
export function Home() {
  useTitle(() => t('app.tagline'))
  const navigate = useNavigate()
  const [stats] = createResource(() => ask<Stats>('stats'))
  const [latest] = createResource(() =>
    ask<{ items: EventItem[] }>('events', { order: 'newest', scope: 'international', limit: 5 }),
  )
  return (
    <>
      <section class="welcome">
        <h1>{t('app.tagline')}</h1>
        <SearchBox value="" onSearch={(query) => navigate(`/search?query=${encodeURIComponent(query)}`)} />
        <Loaded of={stats}>
          {(one) => (
            <Show
              when={one.articles > 0}
              fallback={
                <p class="empty">
                  {t('record.empty')} <A href="/add">{t('nav.add')}</A>
                </p>
              }
            >
              <dl class="figures">
                <Figure label={t('record.articles')} count={one.articles} href="/search" />
                <Figure label={t('record.events')} count={one.events} href="/events" />
                <Figure label={t('record.statements')} count={one.statements} href="/statements" />
                <Figure label={t('record.outlets')} count={one.outlets} href="/outlets" />
              </dl>
            </Show>
          )}
        </Loaded>
      </section>
      <section>
        <h2>{t('home.latest')}</h2>
        <Loaded of={latest}>
          {(found) => (
            <ul class="cards">
              <For each={found.items}>
                {(event) => (
                  <li class="endless-row">
                    <EventRow event={event} />
                  </li>
                )}
              </For>
            </ul>
          )}
        </Loaded>
      </section>
    </>
  )
}
