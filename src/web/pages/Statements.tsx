import { createResource, Show } from 'solid-js'
import type { StatementItem } from '../../record/items.ts'
import { ArticleLine } from '../components/ArticleLine.tsx'
import { Endless } from '../components/Endless.tsx'
import { type FieldShape, Fields } from '../components/Fields.tsx'
import { JsonLink } from '../components/JsonLink.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { StatementCard } from '../components/StatementCard.tsx'
import { t } from '../i18n/index.ts'
import { ACTS } from '../i18n/terms.ts'
import { ask } from '../lib/api.ts'
import { choicesOf } from '../lib/choices.ts'
import { statementId } from '../lib/layers.ts'
import { useAsked } from '../lib/query.ts'
import { useTitle } from '../lib/title.ts'
import { wordsFrom } from '../lib/words.ts'

interface Answer {
  total: number
  items: StatementItem[]
}

const NAMES = ['by', 'through', 'about', 'act', 'state', 'from', 'to', 'outlet'] as const
const FIELDS: readonly (FieldShape & { name: (typeof NAMES)[number] })[] = [
  { name: 'by', label: 'filter.by' },
  { name: 'through', label: 'filter.through' },
  { name: 'about', label: 'filter.about' },
  { name: 'act', label: 'filter.act', choices: () => choicesOf(ACTS) },
  { name: 'state', label: 'facet.state', placeholder: 'IRN' },
  { name: 'from', label: 'common.from', placeholder: '2018-06' },
  { name: 'to', label: 'common.to', placeholder: '2018-07' },
]

/** Statements: who says what, and the chain by which each article has it. */
export function Statements() {
  useTitle(() => t('statements.title'))
  const asked = useAsked(NAMES)
  const params = () => asked.all()
  const [answer] = createResource(params, (fields) => ask<Answer>('statements', { ...fields, limit: 1 }))
  const load = async (offset: number, limit: number) =>
    (await ask<Answer>('statements', { ...params(), order: 'newest', offset, limit })).items
  return (
    <>
      <h1>{t('statements.title')}</h1>
      <p class="lede quiet">{t('statements.intro')}</p>
      <Fields
        fields={FIELDS}
        value={(name) => asked.get(NAMES.find((one) => one === name) ?? 'by')}
        onChange={(name, value) => asked.set({ [name]: value })}
        onClear={() => asked.set(Object.fromEntries(NAMES.map((name) => [name, ''])))}
      />
      <Loaded of={answer}>
        {(found) => (
          <>
            <p role="status">
              {t('statements.found', { n: found.total })} <JsonLink operation="statements" params={params()} />
            </p>
            <Show when={found.total > 0} fallback={<p class="empty">{t('statements.empty')}</p>}>
              <Endless
                label={t('statements.title')}
                of={JSON.stringify(params())}
                total={found.total}
                load={load}
                height={260}
              >
                {(statement) => <StatementRow statement={statement} />}
              </Endless>
            </Show>
          </>
        )}
      </Loaded>
    </>
  )
}

function StatementRow(props: { statement: StatementItem }) {
  return (
    <>
      <StatementCard
        statement={props.statement}
        wordsOf={wordsFrom(props.statement.quotes)}
        outlet={props.statement.article.outlet}
      />
      <div class="row-evidence">
        <ArticleLine article={props.statement.article} chosen={statementId(props.statement)} />
      </div>
    </>
  )
}
