import { useParams, useSearchParams } from '@solidjs/router'
import { createResource, createSignal, For, Show } from 'solid-js'
import type { Reading } from '../../model/index.ts'
import type { KeptArticle } from '../../record/items.ts'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { ReadingView } from '../components/ReadingView.tsx'
import { date, t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { useTitle } from '../lib/title.ts'

/** One article: what it says of itself, its text beside its layers, what was removed, the bytes as they came. */
export function Article() {
  const params = useParams<{ id: string }>()
  const [search, setSearch] = useSearchParams<{ show?: string }>()
  const id = () => decodeURIComponent(params.id)
  const [article] = createResource(id, (one) => ask<KeptArticle>('show', { id: one }))
  useTitle(() => article()?.reading.title ?? t('article.untitled'))
  return (
    <Loaded of={article}>
      {({ reading }) => (
        <>
          <Head reading={reading} />
          <ReadingView
            reading={reading}
            chosen={search.show ?? null}
            onChoose={(show) => setSearch({ show: show ?? undefined }, { replace: true, scroll: false })}
          />
          <Removed reading={reading} />
          <Bytes id={reading.id} />
          <p>
            <JsonLink operation="show" params={{ id: reading.id }} />
          </p>
        </>
      )}
    </Loaded>
  )
}

function Head(props: { reading: Reading }) {
  return (
    <header class="article-head">
      <h1 lang="ar" dir="auto" class="arabic-title">
        {props.reading.title ?? t('article.untitled')}
      </h1>
      <p class="article-facts quiet">
        <Show when={props.reading.outlet}>{(outlet) => <Name>{outlet()}</Name>}</Show>
        <Show when={props.reading.author}>
          {(author) => (
            <>
              {' · '}
              <Name>{author()}</Name>
            </>
          )}
        </Show>
        {' · '}
        <Show when={props.reading.published.value} fallback={t('article.published.unknown')}>
          {(published) => (
            <>
              <time datetime={published()}>{date(published().slice(0, 10))}</time> (
              {t(`article.published.${props.reading.published.basis}`)})
            </>
          )}
        </Show>
      </p>
      <Show when={props.reading.warnings.length > 0}>
        <details class="note" open>
          <summary>{t('article.warnings')}</summary>
          <ul>
            <For each={props.reading.warnings}>{(warning) => <li dir="auto">{warning}</li>}</For>
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
        {t('article.removed')} <span class="quiet">{props.reading.removed.length}</span>
      </summary>
      <Show when={props.reading.removed.length > 0} fallback={<p>{t('article.removed.none')}</p>}>
        <ul>
          <For each={props.reading.removed}>
            {(one) => (
              <li>
                <span class="tag">{one.reason}</span> <Name>{one.text}</Name>
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
