import { createResource, For, Show } from 'solid-js'
import type { EventItem, TimelineCount } from '../../record/items.ts'
import { ArticleLine } from '../components/ArticleLine.tsx'
import { Endless } from '../components/Endless.tsx'
import { EventCard } from '../components/EventCard.tsx'
import { type FieldShape, Fields } from '../components/Fields.tsx'
import { Highlighted } from '../components/Highlighted.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Timeline } from '../components/Timeline.tsx'
import { t } from '../i18n/index.ts'
import { EVENT_MODES, EVENT_TYPES, SECTORS } from '../i18n/terms.ts'
import { ask } from '../lib/api.ts'
import { choicesOf, MODALITY_CHOICES } from '../lib/choices.ts'
import { eventId } from '../lib/layers.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'
import { wordsFrom } from '../lib/words.ts'

interface Answer {
  total: number
  items: EventItem[]
  timeline?: TimelineCount[]
}

const FIELDS: readonly FieldShape[] = [
  { name: 'type', label: 'facet.type', choices: () => choicesOf(EVENT_TYPES) },
  { name: 'mode', label: 'filter.mode', choices: () => choicesOf(EVENT_MODES) },
  { name: 'modality', label: 'facet.modality', choices: MODALITY_CHOICES },
  { name: 'sector', label: 'facet.sector', choices: () => choicesOf(SECTORS) },
  { name: 'state', label: 'facet.state', placeholder: 'KAZ' },
  { name: 'pair', label: 'filter.pair', placeholder: 'ISR,KAZ' },
  { name: 'from', label: 'common.from', placeholder: '2018-06' },
  { name: 'to', label: 'common.to', placeholder: '2018-07' },
]

/** Events: filters, a timeline by type, and each event with the sentences it rests on. */
export function Events() {
  useTitle(() => t('events.title'))
  const asked = useAsked([
    'type',
    'mode',
    'modality',
    'sector',
    'state',
    'pair',
    'from',
    'to',
    'actor',
    'outlet',
    'place',
  ])
  const params = () => asked.all()
  const [answer] = createResource(params, (fields) =>
    ask<Answer>('events', { ...fields, timeline: true, order: 'newest', limit: 1 }),
  )
  const load = async (offset: number, limit: number) =>
    (await ask<Answer>('events', { ...params(), order: 'newest', offset, limit })).items
  return (
    <>
      <h1>{t('events.title')}</h1>
      <p class="lede quiet">{t('events.intro')}</p>
      <Fields
        fields={FIELDS}
        value={(name) => (FIELDS.find((field) => field.name === name) ? asked.get(name as 'type') : '')}
        onChange={(name, value) => asked.set({ [name]: value })}
        onClear={() => asked.set(Object.fromEntries(Object.keys(asked.all()).map((name) => [name, ''])))}
      />
      <Loaded of={answer}>
        {(found) => (
          <>
            <p role="status">
              {t('events.found', { n: found.total })}{' '}
              <JsonLink operation="events" params={{ ...params(), timeline: true }} />
            </p>
            <Show when={found.total > 0} fallback={<p class="empty">{t('events.empty')}</p>}>
              <Timeline counts={found.timeline ?? []} />
              <Endless
                label={t('events.title')}
                of={JSON.stringify(params())}
                total={found.total}
                load={load}
                height={420}
              >
                {(event) => <EventRow event={event} />}
              </Endless>
            </Show>
          </>
        )}
      </Loaded>
    </>
  )
}

export function EventRow(props: { event: EventItem }) {
  return (
    <>
      <EventCard event={props.event} wordsOf={wordsFrom(props.event.evidence)} outlet={props.event.article.outlet} />
      <div class="row-evidence">
        <For each={props.event.evidence}>
          {(quote) => (
            <p class="words" lang="ar" dir="rtl">
              <Highlighted text={quote.text} start={quote.start} highlights={props.event.triggers} />
            </p>
          )}
        </For>
        <ArticleLine article={props.event.article} chosen={eventId(props.event)} />
      </div>
    </>
  )
}
