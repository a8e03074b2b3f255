import { For, type JSX, Show } from 'solid-js'
import type { Event, Party, Span } from '../../model/index.ts'
import { date, t, term } from '../i18n/index.ts'
import { SECTORS } from '../i18n/terms.ts'
import { clip } from '../lib/clip.ts'
import { actName, stateName } from '../lib/labels.ts'
import { Chain } from './Chain.tsx'
import { Name } from './Name.tsx'

interface Props {
  event: Event
  /** The words of a span of its article. */
  wordsOf: (span: Span) => string | null
  outlet: string | null
  onShow?: (span: Span) => void
}

/** An event: who, what, to whom, where, when, how sure; and under it the words it rests on. */
export function EventCard(props: Props) {
  const event = () => props.event
  return (
    <article class="card event" data-modality={event().modality}>
      <p class="card-kind">
        <span class="event-type">{actName(event())}</span>
        <span class={`tag modality-${event().modality}`}>{t(`modality.${event().modality}`)}</span>
        <Show when={event().scope === 'domestic'}>
          <span class="tag">{t('event.scope.domestic')}</span>
        </Show>
      </p>
      <dl class="facts">
        <Fact label={t('event.who')}>
          <Parties parties={event().actors} />
        </Fact>
        <Fact label={t('event.toWhom')}>
          <Parties parties={event().recipients} />
        </Fact>
        <Fact label={t('event.where')}>
          <Show when={event().place} fallback={<Unknown />}>
            {(place) => <Name>{place().name}</Name>}
          </Show>
        </Fact>
        <Fact label={t('event.when')}>
          <Show when={event().when?.value} fallback={<Unknown />}>
            {(value) => <time datetime={value()}>{date(value())}</time>}
          </Show>
        </Fact>
        <Show when={event().sectors.length > 0}>
          <Fact label={t('event.sectors')}>
            <For each={event().sectors}>{(sector) => <span class="tag">{term(SECTORS, sector)}</span>}</For>
          </Fact>
        </Show>
        <Fact label={t('event.code')}>
          <span class="quiet">
            <bdi dir="ltr">
              {event().type}
              {event().mode ? `/${event().mode}` : ''} · CAMEO {event().cameo}
            </bdi>
          </span>
        </Fact>
      </dl>
      <p class="rests" dir="auto">
        <span class="quiet">{t('event.rests')}: </span>
        <For each={event().triggers}>
          {(span, i) => (
            <>
              {i() > 0 ? '، ' : ''}
              <Evidence
                words={clip(props.wordsOf(span) ?? '…')}
                span={span}
                {...(props.onShow ? { onShow: props.onShow } : {})}
              />
            </>
          )}
        </For>
      </p>
      <Show when={event().chain.length > 0} fallback={<p class="quiet">{t('event.assertedByOutlet')}</p>}>
        <Chain outlet={props.outlet} links={event().chain} />
      </Show>
    </article>
  )
}

const Fact = (props: { label: string; children: JSX.Element }) => (
  <div>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </div>
)

const Unknown = () => <span class="quiet">{t('common.unknown')}</span>

const Parties = (props: { parties: readonly Party[] }) => (
  <Show when={props.parties.length > 0} fallback={<Unknown />}>
    <For each={props.parties}>
      {(party, i) => (
        <>
          {i() > 0 ? '، ' : ''}
          <Name>{clip(party.name, 120)}</Name>
          <Show when={party.countries.length > 0}>
            {' '}
            <span class="country">{party.countries.map(stateName).join('، ')}</span>
          </Show>
        </>
      )}
    </For>
  </Show>
)

/** Words of the article, verbatim; a button where they can be shown in their place. */
export const Evidence = (props: { words: string; span: Span; onShow?: (span: Span) => void }) => (
  <Show when={props.onShow} fallback={<bdi lang="ar">{props.words}</bdi>}>
    {(show) => (
      <button type="button" class="evidence" lang="ar" onClick={() => show()(props.span)}>
        <bdi>{props.words}</bdi>
      </button>
    )}
  </Show>
)
