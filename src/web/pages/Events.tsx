import { createResource, Show } from 'solid-js'
import type { EventItem, TimelineCount } from '../../record/items.ts'
import { Chosen } from '../components/Chosen.tsx'
import { Endless, ROWS_AT_ONCE } from '../components/Endless.tsx'
import { ClearFilters, type FieldShape, Fields } from '../components/Fields.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { EventRow } from '../components/Rows.tsx'
import { Timeline } from '../components/Timeline.tsx'
import { t } from '../i18n/index.ts'
import { EVENT_MODES, EVENT_TYPES, SECTORS } from '../i18n/terms.ts'
import { ask } from '../lib/api.ts'
import { choicesOf, MODALITY_CHOICES } from '../lib/choices.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'

interface Answer {
  total: number
  items: EventItem[]
  timeline?: TimelineCount[]
}

const FIELDS = [
  { name: 'type', label: 'facet.type', kind: 'choice', choices: () => choicesOf(EVENT_TYPES) },
  { name: 'mode', label: 'filter.mode', kind: 'choice', choices: () => choicesOf(EVENT_MODES) },
  { name: 'modality', label: 'facet.modality', kind: 'choice', choices: MODALITY_CHOICES },
  { name: 'sector', label: 'facet.sector', kind: 'choice', choices: () => choicesOf(SECTORS) },
  { name: 'state', label: 'facet.state', kind: 'state' },
  { name: 'pair', label: 'filter.pair', kind: 'pair' },
  { name: 'actor', label: 'facet.actor', kind: 'who' },
  { name: 'from', label: 'common.from', kind: 'text', placeholder: '2018-06' },
  { name: 'to', label: 'common.to', kind: 'text', placeholder: '2018-07' },
] as const satisfies readonly FieldShape<string>[]

/** Asked for by links of other pages; shown as they are, to be taken away. */
const LINKED = ['outlet', 'place', 'scope'] as const
const NAMES = [...FIELDS.map((field) => field.name), ...LINKED]

/** Events: filters, a timeline by kind, and each event with the sentences it rests on. */
export function Events() {
  useTitle(() => t('events.title'))
  const asked = useAsked(NAMES)
  const [answer] = createResource(asked.all, (fields) =>
    ask<Answer>('events', { ...fields, timeline: true, order: 'newest', limit: ROWS_AT_ONCE }),
  )
  const load = async (offset: number, limit: number) =>
    (await ask<Answer>('events', { ...asked.all(), order: 'newest', offset, limit })).items
  return (
    <>
      <h1>{t('events.title')}</h1>
      <p class="lede quiet">{t('events.intro')}</p>
      <Fields fields={FIELDS} asked={asked} across={5} />
      <Chosen asked={asked} names={LINKED} />
      <Loaded of={answer}>
        {(found) => (
          <>
            <p role="status" class="count-line">
              {t('events.found', { n: found.total })}
              <ClearFilters asked={asked} names={NAMES} />
              <JsonLink operation="events" params={{ ...asked.all(), timeline: true }} />
            </p>
            <Show when={found.total > 0} fallback={<p class="empty">{t('events.empty')}</p>}>
              <Timeline counts={found.timeline ?? []} asked={asked.all()} />
              <Endless label={t('events.title')} first={found.items} total={found.total} load={load} height={236}>
                {(event) => <EventRow event={event} />}
              </Endless>
            </Show>
          </>
        )}
      </Loaded>
    </>
  )
}
