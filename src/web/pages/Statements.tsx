import { createResource, Show } from 'solid-js'
import type { OutletItem, StatementItem } from '../../record/items.ts'
import { Endless, ROWS_AT_ONCE } from '../components/Endless.tsx'
import { ClearFilters, type FieldShape, Fields } from '../components/Fields.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { StatementRow } from '../components/Rows.tsx'
import { t } from '../i18n/index.ts'
import { ACTS } from '../i18n/terms.ts'
import { ask } from '../lib/api.ts'
import { choicesOf } from '../lib/choices.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'

interface Answer {
  total: number
  items: StatementItem[]
}

const NAMES = ['by', 'through', 'about', 'act', 'state', 'outlet', 'from', 'to'] as const

/** Statements: who says what, and the chain by which each article has it. */
export function Statements() {
  useTitle(() => t('statements.title'))
  const asked = useAsked(NAMES)
  const [outlets] = createResource(() => ask<{ items: OutletItem[] }>('outlets'))
  const fields: readonly FieldShape<(typeof NAMES)[number]>[] = [
    { name: 'by', label: 'filter.by', kind: 'who' },
    { name: 'through', label: 'filter.through', kind: 'who' },
    { name: 'about', label: 'filter.about', kind: 'who' },
    { name: 'act', label: 'filter.act', kind: 'choice', choices: () => choicesOf(ACTS) },
    { name: 'state', label: 'facet.state', kind: 'state' },
    {
      name: 'outlet',
      label: 'facet.outlet',
      kind: 'choice',
      choices: () => (outlets.latest?.items ?? []).map(({ name }) => ({ value: name, label: name })),
    },
    { name: 'from', label: 'common.from', kind: 'text', placeholder: '2018-06' },
    { name: 'to', label: 'common.to', kind: 'text', placeholder: '2018-07' },
  ]
  const [answer] = createResource(asked.all, (all) =>
    ask<Answer>('statements', { ...all, order: 'newest', limit: ROWS_AT_ONCE }),
  )
  const load = async (offset: number, limit: number) =>
    (await ask<Answer>('statements', { ...asked.all(), order: 'newest', offset, limit })).items
  return (
    <>
      <h1>{t('statements.title')}</h1>
      <p class="lede quiet">{t('statements.intro')}</p>
      <Fields fields={fields} asked={asked} across={4} />
      <Loaded of={answer}>
        {(found) => (
          <>
            <p role="status" class="count-line">
              {t('statements.found', { n: found.total })}
              <ClearFilters asked={asked} names={NAMES} />
              <JsonLink operation="statements" params={asked.all()} />
            </p>
            <Show when={found.total > 0} fallback={<p class="empty">{t('statements.empty')}</p>}>
              <Endless label={t('statements.title')} first={found.items} total={found.total} load={load} height={176}>
                {(statement) => <StatementRow statement={statement} />}
              </Endless>
            </Show>
          </>
        )}
      </Loaded>
    </>
  )
}
