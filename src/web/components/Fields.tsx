import { For } from 'solid-js'
import type { Key } from '../i18n/en.ts'
import { t } from '../i18n/index.ts'

export interface FieldShape {
  name: string
  label: Key
  /** The values to choose from, with their words; free text when absent. */
  choices?: () => readonly { value: string; label: string }[]
  placeholder?: string
  type?: 'text' | 'date' | 'search'
}

interface Props {
  fields: readonly FieldShape[]
  value: (name: string) => string
  onChange: (name: string, value: string) => void
  onClear: () => void
}

/** Filters as a form: every change is applied at once and stands in the address. */
export function Fields(props: Props) {
  return (
    <form class="filters no-print" aria-label={t('filter.title')} onSubmit={(submit) => submit.preventDefault()}>
      <For each={props.fields}>
        {(field) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, in a component
          <label class="field">
            <span>{t(field.label)}</span>
            <Control
              field={field}
              value={props.value(field.name)}
              onChange={(value) => props.onChange(field.name, value)}
            />
          </label>
        )}
      </For>
      <button type="button" class="button" onClick={() => props.onClear()}>
        {t('common.clear')}
      </button>
    </form>
  )
}

function Control(props: { field: FieldShape; value: string; onChange: (value: string) => void }) {
  const choices = props.field.choices
  if (choices === undefined) {
    return (
      <input
        type={props.field.type ?? 'text'}
        dir="auto"
        value={props.value}
        placeholder={props.field.placeholder}
        onChange={(change) => props.onChange(change.target.value.trim())}
      />
    )
  }
  return (
    <select value={props.value} onChange={(change) => props.onChange(change.target.value)}>
      <option value="">{t('common.all')}</option>
      <For each={choices()}>
        {(choice) => (
          <option value={choice.value} selected={choice.value === props.value}>
            {choice.label}
          </option>
        )}
      </For>
    </select>
  )
}
