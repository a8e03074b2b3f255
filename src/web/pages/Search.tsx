import { createResource, createSignal, For, Show } from 'solid-js'
import type { Facets, SearchAnswer } from '../../record/items.ts'
import { articleAddress, Origin } from '../components/ArticleLine.tsx'
import { Highlighted } from '../components/Highlighted.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { number, t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { labelOf } from '../lib/labels.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'

const FACETS = ['outlet', 'state', 'type', 'modality', 'sector', 'actor', 'month'] as const
type Facet = (typeof FACETS)[number]
const PAGE = 20
/** Below this many pixels the filters stand above the answers, folded. */
const NARROW = 832

/** The query, its filters with counts, and the articles that answer, each with the words that do. */
export function Search() {
  useTitle(() => t('nav.search'))
  const asked = useAsked(['query', 'from', 'to', 'outlet', 'state', 'type', 'modality', 'sector', 'actor'])
  const [shown, setShown] = createSignal(PAGE)
  const params = () => ({ ...asked.all(), facets: true, limit: shown() })
  const [answer] = createResource(params, (fields) => ask<SearchAnswer>('search', fields))

  const choose = (facet: Facet, value: string) => {
    setShown(PAGE)
    asked.set(facet === 'month' ? { from: value, to: value } : { [facet]: value })
  }

  return (
    <div class="search">
      <h1 class="visually-hidden">{t('nav.search')}</h1>
      <SearchBox
        value={asked.get('query')}
        onSearch={(query) => {
          setShown(PAGE)
          asked.set({ query })
        }}
      />
      <Chosen asked={asked.all()} onRemove={(name) => asked.set({ [name]: '' })} />
      <Loaded of={answer}>
        {(found) => (
          <div class="search-answer">
            <aside class="facets" aria-label={t('filter.title')}>
              <Show when={found.facets}>{(facets) => <FacetLists facets={facets()} onChoose={choose} />}</Show>
            </aside>
            <section>
              <p class="search-count" role="status">
                {t('search.found', { n: found.total })} <JsonLink operation="search" params={params()} />
              </p>
              <Show when={found.relaxed}>
                <p class="note">{t('search.relaxed')}</p>
              </Show>
              <Show when={found.items.length > 0} fallback={<p class="empty">{t('search.empty')}</p>}>
                <ol class="hits">
                  <For each={found.items}>
                    {(hit) => (
                      <li class="hit">
                        <h2>
                          <a href={articleAddress(hit.id)}>
                            <Highlighted
                              text={hit.title ?? hit.ref ?? t('article.untitled')}
                              highlights={hit.titleHighlights}
                            />
                          </a>
                        </h2>
                        <p class="snippet" lang="ar" dir="rtl">
                          <Highlighted
                            text={hit.snippet.text}
                            start={hit.snippet.start}
                            highlights={hit.snippet.highlights}
                          />
                        </p>
                        <Origin article={hit} />
                      </li>
                    )}
                  </For>
                </ol>
                <Show when={found.total > found.items.length}>
                  <button type="button" class="button" onClick={() => setShown((n) => n + PAGE)}>
                    {t('common.more')}
                  </button>
                </Show>
              </Show>
            </section>
          </div>
        )}
      </Loaded>
    </div>
  )
}

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

/** The filters that hold, each with a button that takes it away. */
function Chosen(props: { asked: Partial<Record<string, string>>; onRemove: (name: string) => void }) {
  const filters = () => Object.entries(props.asked).filter(([name]) => name !== 'query')
  return (
    <ul class="chosen-filters">
      <For each={filters()}>
        {([name, value]) => (
          <li>
            <button
              type="button"
              class="tag"
              onClick={() => props.onRemove(name)}
              aria-label={t('facet.remove', { name: value ?? '' })}
            >
              <Name>{labelOf(name, value ?? '')}</Name> <span aria-hidden="true">×</span>
            </button>
          </li>
        )}
      </For>
    </ul>
  )
}

function FacetLists(props: { facets: Facets; onChoose: (facet: Facet, value: string) => void }) {
  return (
    <For each={FACETS}>
      {(facet) => (
        <Show when={props.facets[facet].length > 0}>
          <details open={window.innerWidth > NARROW && facet !== 'month' && facet !== 'actor'}>
            <summary>{t(`facet.${facet}`)}</summary>
            <ul>
              <For each={props.facets[facet].slice(0, 12)}>
                {(row) => (
                  <li>
                    <button type="button" onClick={() => props.onChoose(facet, row.value)}>
                      <Name>{labelOf(facet, row.value, row.name)}</Name> <span class="quiet">{number(row.count)}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      )}
    </For>
  )
}
