import { createResource, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { ActorItem } from '../../record/items.ts'
import type { Key } from '../i18n/en.ts'
import { number, t } from '../i18n/index.ts'
import { ask } from '../lib/api.ts'
import type { Choice } from '../lib/choices.ts'
import { stateChoices } from '../lib/labels.ts'
import type { Asked } from '../lib/query.ts'
import { nameOfActor } from '../lib/who.ts'

export interface FieldShape<N extends string> {
  name: N
  label: Key
  /** `who` is an actor by name or id, `pair` are two states. */
  kind: 'text' | 'choice' | 'who' | 'state' | 'pair'
  choices?: () => readonly Choice[]
  placeholder?: string
}

interface Props<N extends string> {
  fields: readonly FieldShape<N>[]
  asked: Asked<N>
  /** Fields side by side where there is room. */
  across: number
}

/** Below this many pixels the filters are folded until they are asked for. */
const NARROW = 704

/** Filters as a form: every change is applied at once and stands in the address. */
export function Fields<N extends string>(props: Props<N>) {
  const used = () => Object.keys(props.asked.all()).length
  return (
    <details class="filters no-print" open={window.innerWidth > NARROW}>
      <summary>
        {t('filter.title')}{' '}
        <Show when={used() > 0}>
          <span class="tag">{number(used())}</span>
        </Show>
      </summary>
      <form
        class={`filter-fields across-${props.across}`}
        aria-label={t('filter.title')}
        onSubmit={(submit) => submit.preventDefault()}
      >
        <For each={props.fields}>
          {(field) => {
            const value = () => props.asked.get(field.name)
            const set = (next: string) => props.asked.set({ [field.name]: next } as Partial<Record<N, string>>)
            return (
              <Show
                when={field.kind !== 'pair'}
                fallback={<Pair label={t(field.label)} value={value()} onChange={set} />}
              >
                {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, in a component */}
                <label class="field">
                  <span>{t(field.label)}</span>
                  <Control field={field} value={value()} onChange={set} />
                </label>
              </Show>
            )
          }}
        </For>
      </form>
    </details>
  )
}

/** Takes all filters away; shown where there are any. */
export const ClearFilters = <N extends string>(props: { asked: Asked<N>; names: readonly N[] }) => (
  <Show when={props.names.some((name) => props.asked.get(name) !== '')}>
    <button type="button" class="button small no-print" onClick={() => props.asked.clear(props.names)}>
      {t('filter.clear')}
    </button>
  </Show>
)

interface ControlProps {
  field: FieldShape<string>
  value: string
  onChange: (value: string) => void
}

function Control(props: ControlProps) {
  switch (props.field.kind) {
    case 'who':
      return <Who {...props} />
    case 'state':
      return <Select choices={stateChoices()} value={props.value} onChange={props.onChange} />
    case 'choice':
      return <Select choices={props.field.choices?.() ?? []} value={props.value} onChange={props.onChange} />
    default:
      return (
        <input
          type="text"
          dir="auto"
          value={props.value}
          placeholder={props.field.placeholder}
          onChange={(change) => props.onChange(change.target.value.trim())}
        />
      )
  }
}

const Select = (props: {
  choices: readonly Choice[]
  value: string
  onChange: (value: string) => void
  label?: string
}) => (
  <select
    {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    value={props.value}
    onChange={(change) => props.onChange(change.target.value)}
  >
    <option value="">{t('common.all')}</option>
    <For each={props.choices}>
      {(choice) => (
        <option value={choice.value} selected={choice.value === props.value}>
          {choice.label}
        </option>
      )}
    </For>
  </select>
)

/** Two states; a pair is asked for once both are there. */
function Pair(props: { label: string; value: string; onChange: (value: string) => void }) {
  const [half, setHalf] = createSignal<readonly [string, string]>(['', ''])
  const both = (): readonly [string, string] => {
    const [one = '', other = ''] = props.value.split(',')
    return props.value === '' ? half() : [one.toUpperCase(), other.toUpperCase()]
  }
  const set = (one: string, other: string) => {
    setHalf([one, other])
    props.onChange(one !== '' && other !== '' ? `${one},${other}` : '')
  }
  return (
    <fieldset class="field pair">
      <legend>{props.label}</legend>
      <Select
        label={`${props.label} 1`}
        choices={stateChoices()}
        value={both()[0]}
        onChange={(one) => set(one, both()[1])}
      />
      <Select
        label={`${props.label} 2`}
        choices={stateChoices()}
        value={both()[1]}
        onChange={(other) => set(both()[0], other)}
      />
    </fieldset>
  )
}

/** Somebody of the record: names are offered while one is written. */
function Who(props: ControlProps) {
  const list = createUniqueId()
  const [written, setWritten] = createSignal('')
  const [offered] = createResource(
    () => (written().length >= 2 ? written() : null),
    (name) => ask<{ items: ActorItem[] }>('actors', { name, limit: 8 }).catch(() => ({ items: [] })),
  )
  const [name] = createResource(() => props.value, nameOfActor)
  return (
    <>
      <input
        type="text"
        dir="auto"
        list={list}
        autocomplete="off"
        value={name.latest ?? ''}
        onInput={(input) => setWritten(input.target.value.trim())}
        onChange={(change) => props.onChange(change.target.value.trim())}
      />
      <datalist id={list}>
        <For each={offered.latest?.items ?? []}>{(actor) => <option value={actor.name} />}</For>
      </datalist>
    </>
  )
}
