import { type Language, t, term } from '../i18n/index.ts'

export interface Choice {
  value: string
  label: string
}

/** The rows of a table of terms as choices, in the order of the table. */
export const choicesOf = (table: Readonly<Record<string, Readonly<Record<Language, string>>>>): Choice[] =>
  Object.keys(table).map((value) => ({ value, label: term(table, value) }))

export const MODALITY_CHOICES = (): Choice[] =>
  (['actual', 'planned', 'possible', 'denied', 'cancelled'] as const).map((value) => ({
    value,
    label: t(`modality.${value}`),
  }))
