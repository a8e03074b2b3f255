import { createResource, For, Show } from 'solid-js'
import type { Facets, SearchAnswer } from '../../record/items.ts'
import { articleAddress, Origin } from '../components/ArticleLine.tsx'
import { Chosen } from '../components/Chosen.tsx'
import { ClearFilters } from '../components/Fields.tsx'
import { Highlighted } from '../components/Highlighted.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { number, t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import { labelOf } from '../lib/labels.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'

const FACETS = ['outlet', 'state', 'type', 'modality', 'sector', 'actor', 'month'] as const
type Facet = (typeof FACETS)[number]
const FILTERS = ['from', 'to', 'outlet', 'state', 'type', 'modality', 'sector', 'actor'] as const
const PAGE = 20
/** Below this many pixels the filters stand above the answers, folded. */
const NARROW = 832

/** The query, its filters with counts, and the articles that answer, each with the words that do. */
export function Search() {
  useTitle(() => t('nav.search'))
  const asked = useAsked(['query', 'shown', ...FILTERS])
  const shown = () => Math.max(PAGE, Math.floor(Number(asked.get('shown'))) || 0)
  const params = () => {
    const { shown: _shown, ...fields } = asked.all()
    return { ...fields, facets: true, limit: shown() }
  }
  const [answer] = createResource(params, (fields) => ask<SearchAnswer>('search', fields))

  const choose = (facet: Facet, value: string) => {
    asked.set({ shown: '', ...(facet === 'month' ? { from: value, to: value } : { [facet]: value }) })
  }

  return (
    <div class="search">
      <h1 class="visually-hidden">{t('nav.search')}</h1>
      <SearchBox value={asked.get('query')} onSearch={(query) => asked.set({ query, shown: '' })} />
      <Chosen asked={asked} names={FILTERS} />
      <Loaded of={answer}>
        {(found) => (
          <div class="search-answer">
            <aside class="facets" aria-label={t('filter.title')}>
              <Show when={found.facets}>{(facets) => <FacetLists facets={facets()} onChoose={choose} />}</Show>
            </aside>
            <section>
              <p class="count-line" role="status">
                {t('search.found', { n: found.total })}
                <ClearFilters asked={asked} names={FILTERS} />
                <JsonLink operation="search" params={params()} />
              </p>
              <Show when={found.relaxed}>
                <p class="note">{t('search.relaxed')}</p>
              </Show>
              <Show when={found.items.length > 0} fallback={<p class="empty">{t('search.empty')}</p>}>
                <ol class="hits">
                  <For each={found.items}>
                    {(hit) => (
                      <li class="hit" dir="rtl">
                        <h2>
                          <a href={articleAddress(hit.id)}>
                            <Highlighted
                              text={hit.title ?? hit.ref ?? t('article.untitled')}
                              highlights={hit.titleHighlights}
                            />
                          </a>
                        </h2>
                        <p class="snippet" lang="ar">
                          <Highlighted
                            text={hit.snippet.text}
                            start={hit.snippet.start}
                            highlights={hit.snippet.highlights}
                          />
                        </p>
                        <p class="hit-origin">
                          <Origin article={hit} />
                        </p>
                      </li>
                    )}
                  </For>
                </ol>
                <Show when={found.total > found.items.length}>
                  <button type="button" class="button" onClick={() => asked.more({ shown: String(shown() + PAGE) })}>
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
