import { A } from '@solidjs/router'
import { createResource, createSignal, For, Show } from 'solid-js'
import type { Fault, Stats } from '../../record/items.ts'
import { Bars } from '../components/Bars.tsx'
import { Empty } from '../components/Empty.tsx'
import { Figure, Figures } from '../components/Figures.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { number, period, t } from '../i18n/index.ts'
import { ask, send } from '../lib/api.ts'
import { labelOf, languageName } from '../lib/labels.ts'
import { useTitle } from '../lib/title.ts'

/** What the record holds, and the proof that it is sound. */
export function Record() {
  useTitle(() => t('record.title'))
  const [stats] = createResource(() => ask<Stats>('stats'))
  return (
    <>
      <h1>{t('record.title')}</h1>
      <Loaded of={stats}>
        {(one) => (
          <Show when={one.articles > 0} fallback={<Empty />}>
            <Figures>
              <Figure label={t('record.articles')} count={one.articles} href="/search" />
              <Figure label={t('record.events')} count={one.events} href="/events" />
              <Figure label={t('record.statements')} count={one.statements} href="/statements" />
              <Figure label={t('record.actors')} count={one.actors} href="/actors" />
              <Figure label={t('record.outlets')} count={one.outlets} href="/outlets" />
            </Figures>
            <p class="quiet">
              {t('record.period')}: {period(one.first, one.last)}
              <br />
              {t('record.warnings')}: {number(one.warnings)}
            </p>
            <div class="columns even">
              <Bars
                caption={t('record.types')}
                rows={one.types.map((row) => ({
                  label: <A href={`/events?type=${row.name}`}>{labelOf('type', row.name)}</A>,
                  count: row.count,
                }))}
              />
              <div>
                <Bars
                  caption={t('record.languages')}
                  rows={one.languages.map((row) => ({ label: languageName(row.name), count: row.count }))}
                />
                <Bars
                  caption={t('record.engines')}
                  rows={one.engines.map((engine) => ({
                    label: <bdi dir="ltr">{`${engine.version} · ${engine.knowledge.slice(0, 12)}`}</bdi>,
                    count: engine.articles,
                  }))}
                />
              </div>
              <Check />
            </div>
          </Show>
        )}
      </Loaded>
      <JsonLink operation="stats" />
    </>
  )
}

interface Checked {
  sound: boolean
  faults: Fault[]
}

function Check() {
  const [wanted, setWanted] = createSignal(0)
  const [checked] = createResource(
    () => wanted() || null,
    () => send<Checked>('check'),
  )
  return (
    <section class="check">
      <h2>{t('record.check.title')}</h2>
      <p class="quiet">{t('record.check.help')}</p>
      <button type="button" class="button" onClick={() => setWanted((n) => n + 1)} disabled={checked.loading}>
        {t('record.check')}
      </button>
      <div role="status">
        <Show when={wanted() > 0}>
          <Loaded of={checked}>
            {(one) => (
              <Show when={one.faults.length > 0} fallback={<p class="sound">{t('record.check.sound')}</p>}>
                <p>{t('record.check.faults', { n: one.faults.length })}</p>
                <ul>
                  <For each={one.faults}>
                    {(fault) => (
                      <li dir="ltr">
                        {fault.where}: {fault.what}
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            )}
          </Loaded>
        </Show>
      </div>
    </section>
  )
}
