import { A } from '@solidjs/router'
import { t } from '../i18n/index.ts'

/** A record without pages: what to do first. */
export const Empty = () => (
  <p class="empty">
    {t('record.empty')}{' '}
    <A class="button primary" href="/add">
      {t('nav.add')}
    </A>
  </p>
)
