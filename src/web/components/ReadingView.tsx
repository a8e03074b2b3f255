import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import type { Reading, Span } from '../../model/index.ts'
import { number, t } from '../i18n/index.ts'
import { eventId, LAYERS, type Layer, marksOf, statementId } from '../lib/layers.ts'
import { AnnotatedText } from './AnnotatedText.tsx'
import { EventCard } from './EventCard.tsx'
import { StatementCard } from './StatementCard.tsx'

/** An article beside its layers: the text under what was found in it, and the statements and events with their evidence. */
export function ReadingView(props: {
  reading: Reading
  chosen?: string | null
  onChoose?: (id: string | null) => void
}) {
  const [shown, setShown] = createSignal<ReadonlySet<Layer>>(new Set<Layer>(['statements', 'events']))
  const [own, setOwn] = createSignal<string | null>(null)
  const chosen = () => props.chosen ?? own()
  const wordsOf = (span: Span) => props.reading.text.slice(span.start, span.end)
  const marks = createMemo(() => marksOf(props.reading))
  const counts = createMemo(() =>
    Map.groupBy(new Set(marks().map((m) => `${m.layer} ${m.id}`)), (key) => key.split(' ')[0]),
  )

  const choose = (id: string) => {
    setOwn(id)
    props.onChoose?.(id)
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }
  const toggle = (layer: Layer) => setShown((before) => new Set(before).symmetricDifference(new Set([layer])))
  const showIn = (id: string) => (span: Span) => {
    setOwn(id)
    props.onChoose?.(id)
    revealSpan(id, span)
  }

  return (
    <div class="reading">
      <div class="reading-text">
        <fieldset class="layers no-print">
          <legend class="quiet">{t('layer.legend')}</legend>
          <For each={LAYERS}>
            {(layer) => (
              <label class={`layer-switch layer-${layer}`}>
                <input type="checkbox" checked={shown().has(layer)} onChange={() => toggle(layer)} />
                {t(`layer.${layer}`)} <span class="quiet">{number(counts().get(layer)?.length ?? 0)}</span>
              </label>
            )}
          </For>
        </fieldset>
        <AnnotatedText text={props.reading.text} marks={marks()} shown={shown()} chosen={chosen()} onChoose={choose} />
      </div>
      <div class="reading-findings">
        <Section title={t('layer.statements')} count={props.reading.attributions.length}>
          <For each={props.reading.attributions}>
            {(statement) => (
              <li id={statementId(statement)} classList={{ chosen: chosen() === statementId(statement) }}>
                <StatementCard
                  statement={statement}
                  wordsOf={wordsOf}
                  outlet={props.reading.outlet}
                  onShow={showIn(statementId(statement))}
                />
              </li>
            )}
          </For>
        </Section>
        <Section title={t('layer.events')} count={props.reading.events.length}>
          <For each={props.reading.events}>
            {(event) => (
              <li id={eventId(event)} classList={{ chosen: chosen() === eventId(event) }}>
                <EventCard
                  event={event}
                  wordsOf={wordsOf}
                  outlet={props.reading.outlet}
                  onShow={showIn(eventId(event))}
                />
              </li>
            )}
          </For>
        </Section>
        <Show when={marks().length === 0}>
          <p class="empty">{t('article.noAnnotations')}</p>
        </Show>
      </div>
    </div>
  )
}

const Section = (props: { title: string; count: number; children: JSX.Element }) => (
  <Show when={props.count > 0}>
    <section>
      <h2>
        {props.title} <span class="quiet">{number(props.count)}</span>
      </h2>
      <ul class="cards">{props.children}</ul>
    </section>
  </Show>
)

/** Brings the words of a span into view; they stand out because their thing is chosen. */
function revealSpan(id: string, span: Span): void {
  const stretches = document.querySelectorAll<HTMLElement>('.annotated .mark')
  const target = [...stretches].find(
    (one) => Number(one.dataset.start) >= span.start && Number(one.dataset.start) < span.end,
  )
  const fallback = [...stretches].find((one) => one.dataset.ids?.split(' ').includes(id))
  ;(target ?? fallback)?.scrollIntoView({ block: 'center' })
}
