import { A, useNavigate } from '@solidjs/router'
import { createResource, For, type JSX, Show } from 'solid-js'
import type { EventItem, StatementItem, Stats } from '../../record/items.ts'
import { Empty } from '../components/Empty.tsx'
import { Figure, Figures } from '../components/Figures.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { EventRow, StatementRow } from '../components/Rows.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { useTitle } from '../lib/title.ts'

/** Statements among which the first page looks for the one that came furthest. */
const LOOKED_THROUGH = 60
/** Of each: statements take half the room. */
const SHOWN = { events: 3, statements: 6 }

/** The first page: a claim with its words and its chain, what the record holds, and what is newest in it. */
export function Home() {
  useTitle(() => t('app.tagline'))
  const navigate = useNavigate()
  // All at once: what comes later would push what is read already.
  const [shown] = createResource(async () => {
    const [stats, events, statements] = await Promise.all([
      ask<Stats>('stats'),
      ask<{ items: EventItem[] }>('events', { order: 'newest', scope: 'international', limit: SHOWN.events }),
      ask<{ items: StatementItem[] }>('statements', { order: 'newest', limit: LOOKED_THROUGH }),
    ])
    return { stats, events: events.items, statements: statements.items }
  })
  return (
    <>
      <section class="welcome">
        <h1>{t('app.tagline')}</h1>
        <SearchBox value="" onSearch={(query) => navigate(`/search?query=${encodeURIComponent(query)}`)} />
        <Figures>
          <Figure label={t('record.articles')} count={shown.latest?.stats.articles} href="/search" />
          <Figure label={t('record.events')} count={shown.latest?.stats.events} href="/events" />
          <Figure label={t('record.statements')} count={shown.latest?.stats.statements} href="/statements" />
          <Figure label={t('record.outlets')} count={shown.latest?.stats.outlets} href="/outlets" />
        </Figures>
      </section>
      <Loaded of={shown}>
        {({ stats, events, statements }) => (
          <Show when={stats.articles > 0} fallback={<Empty />}>
            <Show when={furthest(statements)}>
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
            <div class="halves">
              <Newest title={t('home.latest')} all="/events">
                <For each={events}>
                  {(event) => (
                    <li>
                      <EventRow event={event} />
                    </li>
                  )}
                </For>
              </Newest>
              <Newest title={t('home.statements')} all="/statements">
                <For each={statements.slice(0, SHOWN.statements)}>
                  {(statement) => (
                    <li>
                      <StatementRow statement={statement} />
                    </li>
                  )}
                </For>
              </Newest>
            </div>
          </Show>
        )}
      </Loaded>
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
