/** What phrases are made of: where heads and articles begin, of what kind a name is, whom a pronoun's land means. */
import type { Name } from '../../model/reading.ts'
import type { Form } from '../../text/form.ts'
import type { Actor } from './actor.ts'
import { headOf } from './title.ts'

/** Where the head of a title begins in its word. */
export const headStart = (form: Form): number => headOf(form)?.split.start ?? 0

export const person = ({ name, actor, start, end }: Name, countries: readonly string[]): Actor => ({
  name,
  ...(actor === undefined ? {} : { actor }),
  countries,
  start,
  end,
  kind: 'person',
  feminine: false,
})

/** Plurals under which somebody is named who is later told of in the singular, and the other way round. */
export const SINGULAR = new Map([
  ['وفود', 'وفد'],
  ['وفدين', 'وفد'],
])

export const ownLand = (start: number, end: number): Actor => ({
  name: '',
  countries: [],
  start,
  end,
  kind: 'state',
  feminine: true,
  ownLand: true,
})

/** Where the article begins in a definite word: 1 in "والوزير". "للوزير" has none to show; its second ل is taken. */
export const articleAt = (form: Form): number => Math.max(0, form.surface.search(/ال|(?<=^و?ل)ل/))

export const KINDS = {
  person: 'person',
  organisation: 'body',
  state: 'state',
  place: 'place',
  people: 'people',
} as const satisfies Record<Name['type'], Actor['kind']>

/** States that verbs and pronouns treat as masculine; the others are feminine. */
export const MASCULINE_STATES = new Set([
  'لبنان',
  'العراق',
  'الاردن',
  'اليمن',
  'السودان',
  'المغرب',
  'جنوب السودان',
  'الصومال',
])

/** A demonym of one man, null for other names: "البرتغالي كريستيانو رونالدو" is one, "الفرنسيين" are many. */
export const demonymOf = ({ name, type, countries, start, end }: Name): Actor | null =>
  type === 'people' && /^ال\S+(ي|ية)$/.test(name)
    ? { name, countries: countries ?? [], start, end, kind: 'people', feminine: false }
    : null

/** One member of a phrase, and the token behind it. */
export interface Single {
  last: number
  actors: Actor[]
  pair?: boolean
}
