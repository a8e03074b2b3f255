import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { Event, Party, Span } from '../../model/index.ts'
import { date, language, t, term } from '../i18n/index.ts'
import { SECTORS } from '../i18n/terms.ts'
import { clip } from '../lib/clip.ts'
import { actName, stateName } from '../lib/labels.ts'
import { Chain } from './Chain.tsx'
import { Name } from './Name.tsx'

interface Props {
  event: Event
  outlet: string | null
  /** The words it rests on. */
  children: JSX.Element
  /** The article that they stand in, where it is not the one around the card. */
  article?: JSX.Element
}

/** An event: who, what, to whom, where, when, how sure; beside it the words it rests on and the chain by which we have it. */
export function EventCard(props: Props) {
  const event = () => props.event
  return (
    <article class="card event" data-modality={event().modality}>
      <div class="card-claim">
        <p class="card-kind">
          <span class="event-type">{actName(event())}</span>
          <span class={`tag modality-${event().modality}`}>{t(`modality.${event().modality}`)}</span>
          <Show when={event().scope === 'domestic'}>
            <span class="tag">{t('event.scope.domestic')}</span>
          </Show>
        </p>
        <dl class="facts">
          <Fact label={t('event.who')}>
            <Show when={event().actors.length > 0} fallback={<span class="quiet">{t('common.unknown')}</span>}>
              <Parties parties={event().actors} />
            </Show>
          </Fact>
          <Show when={event().recipients.length > 0}>
            <Fact label={t('event.toWhom')}>
              <Parties parties={event().recipients} />
            </Fact>
          </Show>
          <Show when={event().place}>
            {(place) => (
              <Fact label={t('event.where')}>
                <Name>{place().name}</Name>
              </Fact>
            )}
          </Show>
          <Show when={event().when?.value}>
            {(value) => (
              <Fact label={t('event.when')}>
                <time datetime={value()}>{date(value())}</time>
              </Fact>
            )}
          </Show>
          <Show when={event().sectors.length > 0}>
            <Fact label={t('event.sectors')}>
              {event()
                .sectors.map((sector) => term(SECTORS, sector))
                .join(t('common.comma'))}
            </Fact>
          </Show>
          <Fact label={t('event.code')}>
            <bdi dir="ltr" class="quiet">
              {event().type}
              {event().mode ? `/${event().mode}` : ''} · CAMEO {event().cameo}
            </bdi>
          </Fact>
        </dl>
      </div>
      <div class="card-evidence">
        {props.children}
        <Chain outlet={props.outlet} links={event().chain} />
        {props.article}
      </div>
    </article>
  )
}

/** The words of an event's article that it rests on, each a button that shows it in its place. */
export const RestsOn = (props: {
  event: Event
  wordsOf: (span: Span) => string | null
  onShow: (span: Span) => void
}) => (
  <p class="rests">
    <span class="quiet">{t('event.rests')}: </span>
    <For each={props.event.triggers}>
      {(span, i) => (
        <>
          {i() > 0 ? t('common.comma') : ''}
          <button type="button" class="evidence" lang="ar" onClick={() => props.onShow(span)}>
            <bdi>{clip(props.wordsOf(span) ?? '…')}</bdi>
          </button>
        </>
      )}
    </For>
  </p>
)

const Fact = (props: { label: string; children: JSX.Element }) => (
  <div>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </div>
)

const Parties = (props: { parties: readonly Party[] }) => (
  <For each={props.parties}>
    {(party, i) => (
      <>
        {i() > 0 ? t('common.comma') : ''}
        <Show when={party.actor} fallback={<Name>{clip(party.name, 120)}</Name>}>
          {(id) => (
            <A class="plain" href={`/actor/${encodeURIComponent(id())}`}>
              <Name>{clip(party.name, 120)}</Name>
            </A>
          )}
        </Show>
        <Show when={statesBeside(party)}>
          {(states) => (
            <>
              {' '}
              <span class="country">{states()}</span>
            </>
          )}
        </Show>
      </>
    )}
  </For>
)

/** The states of a party; nothing where its own name says it already: تركيا needs no تركيا beside it, though in English it does. */
function statesBeside({ actor, countries }: Party): string {
  const said = language() === 'ar' ? actor : undefined
  return countries
    .filter((code) => said !== `iso:${code}`)
    .map(stateName)
    .join(t('common.comma'))
}
