import { A, useNavigate } from '@solidjs/router'
import { createResource, For, type JSX, Show } from 'solid-js'
import type { EventItem, StatementItem, Stats } from '../../record/items.ts'
import { Figure, Figures } from '../components/Figures.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { EventRow, StatementRow } from '../components/Rows.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { useTitle } from '../lib/title.ts'

/** Statements among which the first page looks for the one that came furthest. */
const LOOKED_THROUGH = 60
const SHOWN = 4

/** The first page: a claim with its words and its chain, what the record holds, and what is newest in it. */
export function Home() {
  useTitle(() => t('app.tagline'))
  const navigate = useNavigate()
  const [stats] = createResource(() => ask<Stats>('stats'))
  const [events] = createResource(() =>
    ask<{ items: EventItem[] }>('events', { order: 'newest', scope: 'international', limit: SHOWN }),
  )
  const [statements] = createResource(() =>
    ask<{ items: StatementItem[] }>('statements', { order: 'newest', limit: LOOKED_THROUGH }),
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
              <Figures>
                <Figure label={t('record.articles')} count={one.articles} href="/search" />
                <Figure label={t('record.events')} count={one.events} href="/events" />
                <Figure label={t('record.statements')} count={one.statements} href="/statements" />
                <Figure label={t('record.outlets')} count={one.outlets} href="/outlets" />
              </Figures>
            </Show>
          )}
        </Loaded>
      </section>
      <Loaded of={statements}>
        {({ items }) => (
          <Show when={furthest(items)}>
            {(lead) => (
              <section class="lead">
                <h2>{t('home.lead')}</h2>
                <StatementRow statement={lead()} />
                <p class="legend quiet">
                  <span class="sample-link" /> {t('statement.stated')} <span class="sample-link carried" />{' '}
                  {t('statement.carried')}
                </p>
              </section>
            )}
          </Show>
        )}
      </Loaded>
      <div class="halves">
        <Newest title={t('home.latest')} all="/events">
          <Loaded of={events}>
            {({ items }) => (
              <For each={items}>
                {(event) => (
                  <li>
                    <EventRow event={event} />
                  </li>
                )}
              </For>
            )}
          </Loaded>
        </Newest>
        <Newest title={t('home.statements')} all="/statements">
          <Loaded of={statements}>
            {({ items }) => (
              <For each={items.slice(0, SHOWN)}>
                {(statement) => (
                  <li>
                    <StatementRow statement={statement} />
                  </li>
                )}
              </For>
            )}
          </Loaded>
        </Newest>
      </div>
    </>
  )
}

/** The statement with the longest chain, the newest of several: it shows best what a chain is. */
function furthest(items: readonly StatementItem[]): StatementItem | undefined {
  return items.toSorted((a, b) => b.chain.length - a.chain.length)[0]
}

const Newest = (props: { title: string; all: string; children: JSX.Element }) => (
  <section>
    <h2 class="with-more">
      {props.title} <A href={props.all}>{t('common.everything')}</A>
    </h2>
    <ul class="cards">{props.children}</ul>
  </section>
)
