/** All entities of the tables, and the phrases that name them. Built once, at the first question. */
import type { NameType } from '../model/reading.ts'
import { lazily } from '../text/lazily.ts'
import type { Entity, Sense } from './entity.ts'
import { nisbaForms } from './nisba.ts'
import { listOf, type Row, rowsOf } from './table.ts'
import capitals from './tables/capitals.ts'
import cities from './tables/cities.ts'
import disputed from './tables/disputed.ts'
import organisations from './tables/organisations.ts'
import outlets from './tables/outlets.ts'
import peoples from './tables/peoples.ts'
import persons from './tables/persons.ts'
import places from './tables/places.ts'
import states from './tables/states.ts'

/** A phrase as a table writes it, with what it means. */
export type Naming = readonly [phrase: string, sense: Sense]

/** Kinds of outlets: what may stand as the medium of a report. */
export const OUTLET_KINDS: ReadonlySet<string> = new Set(['agency', 'newspaper', 'magazine', 'broadcaster', 'site'])

interface Namings {
  byId: ReadonlyMap<string, Entity>
  /** Namings by the phrase itself, with its article or without ("الصين", "قطر"). */
  names: readonly Naming[]
  /** Namings by nationality, written without the article. */
  demonyms: readonly Naming[]
}

export const namings: () => Namings = lazily(readTables)

/** The entity of an id; null when the tables hold none. */
export const entityById = (id: string): Entity | null => namings().byId.get(id) ?? null

/** The state of an ISO 3166-1 alpha-3 code (`XKX`: Kosovo); null when there is none. */
export const stateByIso = (iso3: string): Entity | null => entityById(`iso:${iso3}`)

/** Every Arabic name of a person, and whether it is his alone. */
export function personNames(): { entity: Entity; phrase: string; sure: boolean }[] {
  return namings().names.flatMap(([phrase, { entity, sure }]) =>
    entity.type === 'person' && !/[a-z]/i.test(phrase) ? [{ entity, phrase, sure }] : [],
  )
}

/** An outlet by its Latin name as sites and corpora write it, "alriyadh" for Al Riyadh; null where none or several states have one of that name. */
export function outletBySlug(slug: string): Entity | null {
  const found = bySlug().get(compact(slug)) ?? []
  const states = new Set(found.flatMap(({ countries }) => countries))
  return states.size === 1 ? found[0]! : null
}

const bySlug = lazily(() => {
  const slugs = new Map<string, Entity[]>()
  for (const row of rowsOf(outlets))
    for (const latin of listOf(row.latin)) {
      const key = compact(latin)
      slugs.set(key, [...(slugs.get(key) ?? []), entityById(`isnad:outlet/${row.slug}`)!])
    }
  return slugs
})

/** "Al-Jazirah" is "aljazirah", and the ending of الاقتصادية has many spellings. */
const compact = (latin: string): string =>
  latin
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^el/, 'al')
    .replace(/i?y?ah?$/, 'a')

const unmarked = (phrase: string) => (phrase.startsWith('?') ? phrase.slice(1) : phrase)
const isSure = (phrase: string) => !phrase.startsWith('?')

function readTables(): Namings {
  const byId = new Map<string, Entity>()
  const names: Naming[] = []
  const demonyms: Naming[] = []
  const add = (row: Row, id: string, type: NameType, countries: readonly string[], kind = row.kind ?? ''): void => {
    const written = [row.name ?? '', ...listOf(row.also)]
    const [name = '', ...variants] = written.map(unmarked)
    const latins = listOf(row.latin)
    const entity: Entity = { id, type, name, latin: latins[0] ?? '', kind, countries, variants }
    if (byId.has(id)) throw new Error(`two entities have the id ${id}`)
    byId.set(id, entity)
    if (type !== 'people')
      for (const phrase of [...written, ...latins]) {
        const words = unmarked(phrase)
        const short = type === 'person' && !words.includes(' ')
        if (words !== '') names.push([words, { entity, as: 'name', sure: isSure(phrase), short }])
      }
    for (const base of listOf(row.nisba))
      for (const form of nisbaForms(unmarked(base)))
        demonyms.push([form, { entity, as: 'demonym', sure: isSure(base), short: false }])
    for (const plural of listOf(row.people))
      demonyms.push([plural, { entity, as: 'demonym', sure: true, short: false }])
  }
  for (const row of rowsOf(states)) add(row, `iso:${row.iso3}`, 'state', [row.iso3!])
  for (const row of rowsOf(capitals)) add(row, row.id!, 'place', [row.iso3!], 'capital')
  for (const row of rowsOf(disputed)) add(row, `isnad:${row.slug}`, 'place', [])
  for (const row of rowsOf(places)) add(row, `isnad:place/${row.slug}`, 'place', listOf(row.countries))
  for (const row of rowsOf(cities)) add(row, row.id!, 'place', [row.iso3!], 'town')
  for (const row of rowsOf(organisations)) add(row, `isnad:${row.slug}`, 'organisation', listOf(row.countries))
  for (const row of rowsOf(outlets)) add(row, `isnad:outlet/${row.slug}`, 'organisation', listOf(row.country))
  for (const row of rowsOf(peoples)) add(row, `isnad:people/${row.slug}`, 'people', listOf(row.countries))
  for (const row of rowsOf(persons)) add(row, row.id!, 'person', listOf(row.countries), row.role)
  return { byId, names, demonyms }
}

/** Every state with its ISO 3166-1 alpha-3 code. */
export function statesKnown(): { code: string; name: string; latin: string }[] {
  return [...namings().byId.values()].flatMap(({ id, type, name, latin }) =>
    type === 'state' && id.startsWith('iso:') ? [{ code: id.slice('iso:'.length), name, latin }] : [],
  )
}
