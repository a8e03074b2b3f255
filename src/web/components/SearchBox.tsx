import { t } from '../i18n/index.ts'

/** The question to the record. */
export function SearchBox(props: { value: string; onSearch: (query: string) => void }) {
  let input: HTMLInputElement | undefined
  return (
    <search>
      <form
        class="search-box"
        onSubmit={(submit) => {
          submit.preventDefault()
          props.onSearch(input?.value.trim() ?? '')
        }}
      >
        <label class="visually-hidden" for="query">
          {t('search.label')}
        </label>
        <input
          ref={input}
          id="query"
          type="search"
          dir="auto"
          value={props.value}
          placeholder={t('search.placeholder')}
        />
        <button type="submit" class="button primary">
          {t('nav.search')}
        </button>
      </form>
    </search>
  )
}
