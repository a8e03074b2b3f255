/**
 * Who held an office on a day. Only rows that a source dates are asked; a person whom we merely know to have held it
 * (knowledge/persons.tsv) is never inferred. Where a source gives years only, the year of a change belongs to nobody.
 */
import { lazily } from '../text/lazily.ts'
import { entityById } from './entities.ts'
import type { Entity } from './entity.ts'
import { rowsOf } from './table.ts'
import holders from './tables/holders.ts'

/** A term of office as a source gives it. */
export interface Holding {
  person: Entity
  /** Role id: `foreign-minister`, `president` … */
  role: string
  /** Id of the state or body whose office it is: `iso:USA`, `isnad:united-nations`. */
  of: string
  /** ISO 8601 day or year; `to` is '' where the source knows no end, and then `asof` is the day until which it held. */
  from: string
  to: string
  asof: string
  source: string
}

const holdings = lazily(() => {
  const byOffice = new Map<string, Holding[]>()
  const byPerson = new Map<string, Holding[]>()
  for (const row of rowsOf(holders)) {
    const person = entityById(row.person!)
    if (person === null) throw new Error(`holders: nobody has the id ${row.person}`)
    const holding = {
      person,
      role: row.role!,
      of: row.of!,
      from: row.from!,
      to: row.to!,
      asof: row.asof!,
      source: row.source!,
    }
    push(byOffice, `${holding.role} ${holding.of}`, holding)
    push(byPerson, person.id, holding)
  }
  return { byOffice, byPerson }
})

function push(map: Map<string, Holding[]>, key: string, holding: Holding): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [holding])
  else list.push(holding)
}

/** All terms of a person, in the order of the table. */
export const holdingsOf = (person: string): readonly Holding[] => holdings().byPerson.get(person) ?? []

/**
 * The holder of an office on a day; null where no source says, or where two persons may have held it.
 * @param role role id, as in knowledge/roles.tsv
 * @param of id of the state or body: `iso:USA`
 * @param date ISO 8601 day, or an instant, of which the day counts
 */
export function holderOf(role: string, of: string, date: string): Entity | null {
  const day = date.slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const terms = holdings().byOffice.get(`${role} ${of}`) ?? []
  const certain = new Set(terms.filter((term) => covers(term, day, 'certainly')).map((term) => term.person))
  const possible = new Set(terms.filter((term) => covers(term, day, 'possibly')).map((term) => term.person))
  const [holder] = certain
  return holder !== undefined && possible.size === 1 ? holder : null
}

/** "2017" begins at the latest on its last day and at the earliest on its first. */
const first = (date: string) => (date.length === 4 ? `${date}-01-01` : date)
const last = (date: string) => (date.length === 4 ? `${date}-12-31` : date)

function covers(term: Holding, day: string, how: 'certainly' | 'possibly'): boolean {
  const [from, to] =
    how === 'certainly'
      ? [last(term.from), first(term.to || term.asof)]
      : [first(term.from), last(term.to || term.asof)]
  // On the day of a change both are in office for some hours: it is possible of either, certain of none.
  return how === 'certainly' ? from < day && day < to : from <= day && day <= to
}
