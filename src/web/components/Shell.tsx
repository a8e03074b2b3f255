import { A, type RouteSectionProps } from '@solidjs/router'
import { For } from 'solid-js'
import { language, setLanguage, t } from '../i18n/index.ts'
import { setTheme, type Theme, theme } from '../lib/theme.ts'

const PLACES = [
  ['/search', 'nav.search'],
  ['/events', 'nav.events'],
  ['/statements', 'nav.statements'],
  ['/actors', 'nav.actors'],
  ['/outlets', 'nav.outlets'],
  ['/add', 'nav.add'],
  ['/record', 'nav.record'],
] as const

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** What stands round every page: the way between pages, the language and the appearance. */
export function Shell(props: RouteSectionProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link to a place in the page, which must take the focus along */}
      <a class="skip" href="#content" onClick={() => document.getElementById('content')?.focus()}>
        {t('nav.skip')}
      </a>
      <header class="masthead no-print">
        <A class="brand" href="/" end>
          <span class="brand-name" lang="ar">
            إسناد
          </span>
          <span class="brand-latin" lang="en">
            Isnad
          </span>
        </A>
        <nav aria-label={t('nav.main')}>
          <ul>
            <For each={PLACES}>
              {([href, label]) => (
                <li>
                  <A href={href}>{t(label)}</A>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <div class="preferences">
          <label>
            <span class="visually-hidden">{t('theme.label')}</span>
            <select
              value={theme()}
              onChange={(change) => setTheme(THEMES.find((one) => one === change.target.value) ?? 'auto')}
            >
              <For each={THEMES}>{(one) => <option value={one}>{t(`theme.${one}`)}</option>}</For>
            </select>
          </label>
          <button
            type="button"
            class="button"
            lang={language() === 'ar' ? 'en' : 'ar'}
            title={t('nav.language.help')}
            onClick={() => setLanguage(language() === 'ar' ? 'en' : 'ar')}
          >
            {t('nav.language')}
          </button>
        </div>
      </header>
      <main id="content" tabindex="-1">
        {props.children}
      </main>
    </>
  )
}
