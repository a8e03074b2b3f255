import { t } from '../i18n/index.ts'
import { addressOf, type Params } from '../lib/api.ts'

/** The address of the same thing as JSON. */
export const JsonLink = (props: { operation: string; params?: Params }) => (
  <a class="json-link no-print" href={addressOf(props.operation, props.params)} rel="external">
    {t('common.json')}
  </a>
)
