import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js'
import type { Reading, Span } from '../../model/index.ts'
import { number, t } from '../i18n/index.ts'
import { eventId, LAYERS, type Layer, marksOf, statementId } from '../lib/layers.ts'
import { AnnotatedText } from './AnnotatedText.tsx'
import { EventCard, RestsOn } from './EventCard.tsx'
import { StatementCard } from './StatementCard.tsx'

interface Props {
  reading: Reading
  /** What stands above the text, on the same sheet. */
  head: JSX.Element
  /** Id of the statement or event whose words stand out. */
  chosen: string | null
  onChoose: (id: string) => void
  /** The layers that are switched on. */
  shown: ReadonlySet<Layer>
  onSwitch: (shown: ReadonlySet<Layer>) => void
}

/** An article beside its layers: the text under what was found in it, and the statements and events with their evidence. */
export function ReadingView(props: Props) {
  const wordsOf = (span: Span) => props.reading.text.slice(span.start, span.end)
  const marks = createMemo(() => marksOf(props.reading))
  const counts = createMemo(() =>
    Map.groupBy(new Set(marks().map((m) => `${m.layer} ${m.id}`)), (key) => key.split(' ')[0]),
  )
  // Also when the page is opened at it, and when the reader goes back to it.
  createEffect(
    on(
      () => props.chosen,
      (id) => {
        if (id === null) return
        queueMicrotask(() => {
          document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
          revealWords(id)
        })
      },
    ),
  )
  const toggle = (layer: Layer) => props.onSwitch(new Set(props.shown).symmetricDifference(new Set([layer])))
  const showIn = (id: string) => (span: Span) => {
    props.onChoose(id)
    queueMicrotask(() => revealWords(id, span))
  }

  return (
    <div class="reading">
      <div class="reading-text">
        <fieldset class="layers no-print">
          <legend class="visually-hidden">{t('layer.legend')}</legend>
          <For each={LAYERS}>
            {(layer) => (
              <label class={`layer-switch layer-${layer}`}>
                <input type="checkbox" checked={props.shown.has(layer)} onChange={() => toggle(layer)} />
                {t(`layer.${layer}`)} <span class="quiet">{number(counts().get(layer)?.length ?? 0)}</span>
              </label>
            )}
          </For>
        </fieldset>
        {/* It scrolls, so the keyboard must reach it. */}
        <section class="sheet" tabindex="0" aria-label={t('article.text')}>
          {props.head}
          <AnnotatedText
            text={props.reading.text}
            marks={marks()}
            shown={props.shown}
            chosen={props.chosen}
            onChoose={props.onChoose}
          />
        </section>
      </div>
      <div class="reading-findings">
        <Section title={t('layer.statements')} count={props.reading.attributions.length}>
          <For each={props.reading.attributions}>
            {(statement) => (
              <li id={statementId(statement)} classList={{ chosen: props.chosen === statementId(statement) }}>
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
              <li id={eventId(event)} classList={{ chosen: props.chosen === eventId(event) }}>
                <EventCard event={event} outlet={props.reading.outlet}>
                  <RestsOn event={event} wordsOf={wordsOf} onShow={showIn(eventId(event))} />
                </EventCard>
              </li>
            )}
          </For>
        </Section>
        <Show when={props.reading.attributions.length + props.reading.events.length === 0}>
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

/** Brings the words of a thing into view, or those of one span of it; they stand out because their thing is chosen. */
function revealWords(id: string, span?: Span): void {
  const stretches = [...document.querySelectorAll<HTMLElement>('.annotated .mark')]
  const within = ({ dataset }: HTMLElement) =>
    span !== undefined && Number(dataset.start) >= span.start && Number(dataset.start) < span.end
  const target = stretches.find(within) ?? stretches.find((one) => one.dataset.ids?.split(' ').includes(id))
  target?.scrollIntoView({ block: 'nearest' })
}
