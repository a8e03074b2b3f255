/** What is asked stands in the address, so that every view can be shared. */
import { useSearchParams } from '@solidjs/router'

export interface Asked<N extends string> {
  /** The value of a field; '' when it is not asked for. */
  get(name: N): string
  /** Sets fields; '' takes one out. */
  set(values: Partial<Record<N, string>>): void
  /** Sets fields without a step in the history, and leaves the page where it is scrolled to: more of the same answer. */
  more(values: Partial<Record<N, string>>): void
  /** Takes fields out. */
  clear(names: readonly N[]): void
  /** The fields that are asked for. */
  all(): Partial<Record<N, string>>
}

/** The fields of the address of a page. */
export function useAsked<const N extends string>(names: readonly N[]): Asked<N> {
  const [params, setParams] = useSearchParams()
  const get = (name: N): string => {
    const value = params[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    get,
    set: (values) => {
      const entries = Object.entries<string | undefined>(values)
      setParams(Object.fromEntries(entries.map(([name, value]) => [name, value === '' ? undefined : value])))
    },
    more: (values) => setParams(values, { replace: true, scroll: false }),
    clear: (fields) => setParams(Object.fromEntries(fields.map((name) => [name, undefined]))),
    all: () =>
      Object.fromEntries(
        names.map((name) => [name, get(name)] as const).filter(([, value]) => value !== ''),
      ) as Partial<Record<N, string>>,
  }
}
