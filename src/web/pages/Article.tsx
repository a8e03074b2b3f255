import { useParams, useSearchParams } from '@solidjs/router'
import { createResource, createSignal, For, Show } from 'solid-js'
import type { Reading } from '../../model/index.ts'
import type { KeptArticle } from '../../record/items.ts'
import { Dotted } from '../components/ArticleLine.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { ReadingView } from '../components/ReadingView.tsx'
import { date, language, number, t, term } from '../i18n/index.ts'
import { REASONS } from '../i18n/terms.ts'
import { ask } from '../lib/api.ts'
import { addressOf, layersIn } from '../lib/layers.ts'
import { useTitle } from '../lib/title.ts'
import { warningWords } from '../lib/warnings.ts'

/** One article: what it says of itself, its text beside its layers, what was removed, the bytes as they came. */
export function Article() {
  const params = useParams<{ id: string }>()
  const [search, setSearch] = useSearchParams<{ show?: string; layers?: string }>()
  const id = () => decodeURIComponent(params.id)
  const [article] = createResource(id, (one) => ask<KeptArticle>('show', { id: one }))
  useTitle(() => (article.error ? t('error.title') : (article()?.reading.title ?? t('article.untitled'))))
  return (
    <Loaded of={article}>
      {({ reading }) => (
        <>
          <ReadingView
            reading={reading}
            head={<Head reading={reading} />}
            chosen={search.show ?? null}
            onChoose={(show) => {
              if (show !== search.show) setSearch({ show }, { scroll: false })
            }}
            shown={layersIn(search.layers)}
            onSwitch={(shown) => setSearch({ layers: addressOf(shown) }, { scroll: false, replace: true })}
          />
          <footer class="article-foot">
            <Removed reading={reading} />
            <Bytes id={reading.id} />
            <JsonLink operation="show" params={{ id: reading.id }} />
          </footer>
        </>
      )}
    </Loaded>
  )
}

/** Set from right to left like the text below it, whatever the interface speaks. */
function Head(props: { reading: Reading }) {
  const published = () => props.reading.published
  return (
    <header class="article-head" dir="rtl">
      <h1 lang="ar" dir="auto" class="arabic-title">
        {props.reading.title ?? t('article.untitled')}
      </h1>
      <p>
        <Dotted
          parts={[
            props.reading.outlet !== null && <Name>{props.reading.outlet}</Name>,
            props.reading.author !== null && <Name>{props.reading.author}</Name>,
            published().value === null ? (
              <bdi>{t('article.published.unknown')}</bdi>
            ) : (
              <bdi>
                <time datetime={published().value ?? ''}>{date((published().value ?? '').slice(0, 10))}</time> (
                {t(`article.published.${published().basis}`)})
              </bdi>
            ),
          ]}
        />
      </p>
      <Show when={props.reading.warnings.length > 0}>
        <details class="note" open dir={language() === 'ar' ? 'rtl' : 'ltr'}>
          <summary>{t('article.warnings')}</summary>
          <ul>
            <For each={props.reading.warnings}>{(warning) => <li>{warningWords(warning)}</li>}</For>
          </ul>
        </details>
      </Show>
    </header>
  )
}

function Removed(props: { reading: Reading }) {
  return (
    <details class="removed">
      <summary>
        {t('article.removed')} <span class="quiet">{number(props.reading.removed.length)}</span>
      </summary>
      <Show when={props.reading.removed.length > 0} fallback={<p>{t('article.removed.none')}</p>}>
        <ul>
          <For each={props.reading.removed}>
            {(one) => (
              <li>
                <span class="tag">{term(REASONS, one.reason)}</span> <Name>{one.text}</Name>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </details>
  )
}

interface Source {
  mediaType: string | null
  charset: string | null
  base64: string
}

/** The bytes are asked for when the reader asks, and shown as text, never as the page that they are. */
function Bytes(props: { id: string }) {
  const [wanted, setWanted] = createSignal(false)
  const [source] = createResource(
    () => (wanted() ? props.id : null),
    (id) => ask<Source>('source', { id }),
  )
  return (
    <details class="bytes" onToggle={(toggle) => setWanted(toggle.currentTarget.open)}>
      <summary>{t('article.bytes')}</summary>
      <Show when={wanted()}>
        <Loaded of={source}>
          {(one) => (
            <>
              <p class="quiet">
                <bdi dir="ltr">
                  {one.mediaType ?? ''} {one.charset ?? ''}
                </bdi>
              </p>
              <pre dir="auto">{decoded(one)}</pre>
            </>
          )}
        </Loaded>
      </Show>
    </details>
  )
}

function decoded(source: Source): string {
  const bytes = Uint8Array.from(atob(source.base64), (char) => char.charCodeAt(0))
  return new TextDecoder(source.charset ?? 'utf-8').decode(bytes)
}
