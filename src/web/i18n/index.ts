/** Language of the interface: Arabic or English, kept in the browser, and its direction on the page. */
import { createEffect, createRoot, createSignal } from 'solid-js'
import { ar } from './ar.ts'
import { en, type Key } from './en.ts'

export type Language = 'ar' | 'en'

const WORDS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { ar, en }
const KEPT = 'isnad.language'

function preferred(): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'ar' || kept === 'en') return kept
  return navigator.languages[0]?.startsWith('en') ? 'en' : 'ar'
}

export const [language, setLanguage] = createSignal<Language>(preferred())

createRoot(() =>
  createEffect(() => {
    const root = document.documentElement
    root.lang = language()
    root.dir = language() === 'ar' ? 'rtl' : 'ltr'
    localStorage.setItem(KEPT, language())
  }),
)

/** The words of a key in the language of the interface. */
export function t(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[language()][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'number' ? number(value) : value
  })
}

/** A term of one of the tables of `terms.ts`; the code itself when it has no row. */
export function term(table: Readonly<Record<string, Readonly<Record<Language, string>>>>, code: string): string {
  return table[code]?.[language()] ?? code
}

/** Arabic text with Latin digits, as the Arabic press of the east and the west alike can read. */
const locale = () => (language() === 'ar' ? 'ar-u-nu-latn' : 'en-GB')

export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value)

/** A day, month or year of EDTF as a reader would write it; what is none (an interval, a part of a day) stays as it is. */
export function date(value: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.*)?$/.exec(value)
  if (parts === null) return value
  const [, year, month, day] = parts
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(instant)
}

/** From one month to another, in the fewest words: Feb – Aug 2018. A dash where neither is known. */
export function period(first: string | null, last: string | null): string {
  const days = [first, last].filter((day) => day !== null).map((day) => new Date(day.slice(0, 10)))
  const [from, to = from] = days
  if (from === undefined || to === undefined) return '—'
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    month: 'short',
  }).formatRange(from, to)
}
