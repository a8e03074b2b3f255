import { ErrorBoundary, type JSX, type Resource, Show, Suspense } from 'solid-js'
import { t } from '../i18n/index.ts'
import { ApiError } from '../lib/api.ts'

/** What the server answered, once it has; until then a quiet word, and when it refuses, what to do about it. */
export function Loaded<T>(props: { of: Resource<T>; children: (value: T) => JSX.Element }) {
  return (
    <ErrorBoundary fallback={(error, reset) => <Refused error={error} retry={reset} />}>
      <Suspense fallback={<p class="loading quiet">{t('common.loading')}</p>}>
        <Show when={props.of()} keyed>
          {(value) => props.children(value)}
        </Show>
      </Suspense>
    </ErrorBoundary>
  )
}

export function Refused(props: { error: unknown; retry: () => void }) {
  const words = () => {
    if (!(props.error instanceof ApiError)) return String(props.error)
    if (props.error.status === 0) return t('error.network')
    return props.error.status === 404 ? t('error.notFound') : props.error.message
  }
  return (
    <div class="refused" role="alert">
      <h2>{t('error.title')}</h2>
      <p dir="auto">{words()}</p>
      <button type="button" class="button" onClick={() => props.retry()}>
        {t('error.retry')}
      </button>
    </div>
  )
}
