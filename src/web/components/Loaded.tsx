import { useSearchParams } from '@solidjs/router'
import { createEffect, ErrorBoundary, For, type JSX, on, type Resource, Show, Suspense } from 'solid-js'
import { t } from '../i18n/index.ts'
import { candidatesOf, isPassing, type Refusal, refusalOf } from '../lib/refusal.ts'
import { Name } from './Name.tsx'

/** What the server answered, once it has; until then a quiet word, and when it refuses, what to do about it. */
export function Loaded<T>(props: { of: Resource<T>; children: (value: T) => JSX.Element }) {
  return (
    <ErrorBoundary fallback={(error, reset) => <Refused error={error} of={props.of} asked={reset} />}>
      <Suspense fallback={<p class="loading quiet">{t('common.loading')}</p>}>
        <Show when={props.of()} keyed>
          {(value) => props.children(value)}
        </Show>
      </Suspense>
    </ErrorBoundary>
  )
}

/** What the server refused, in the reader's language where it is known; and those who may have been meant. */
function Refused<T>(props: { error: unknown; of: Resource<T>; asked: () => void }) {
  // Another question is another answer.
  createEffect(
    on(
      () => props.of.state,
      (state) => state !== 'errored' && props.asked(),
      { defer: true },
    ),
  )
  const refusal = () => refusalOf(props.error)
  const meant = () => candidatesOf(props.error)
  const [, setParams] = useSearchParams()
  return (
    <div class="refused" role="alert">
      <h2>{t('error.title')}</h2>
      <Foreign said={refusal()} />
      <Show
        when={meant()}
        fallback={
          <Show when={isPassing(props.error)}>
            <button type="button" class="button" onClick={() => window.location.reload()}>
              {t('error.retry')}
            </button>
          </Show>
        }
      >
        {(found) => (
          <ul class="candidates">
            <For each={found().candidates}>
              {(one) => (
                <li>
                  <button type="button" class="button" onClick={() => setParams({ [found().field]: one.id })}>
                    <Name>{one.name}</Name>
                  </button>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </div>
  )
}

/** Words of the interface, or the server's own English, set as what it is. */
export const Foreign = (props: { said: Refusal }) => (
  <p {...(props.said.foreign ? { lang: 'en', dir: 'ltr' } : {})}>{props.said.words}</p>
)
