import { t } from '../i18n/index.ts'

export function NotFound() {
  return (
    <section>
      <h1>{t('error.title')}</h1>
      <p>{t('refusal.not-found')}</p>
    </section>
  )
}
