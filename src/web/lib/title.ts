import { createEffect } from 'solid-js'
import { t } from '../i18n/index.ts'

/** The title of the window: what the page shows, and the name of the program. Called by a page in its body. */
export function useTitle(words: () => string): void {
  createEffect(() => {
    document.title = `${words()} · ${t('app.name')}`
  })
}
