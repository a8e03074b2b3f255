/** What is wrong in the files of knowledge/: schema, duplicates, orphans, overlapping terms, missing sources. One line a fault, none when all is right. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { listOf, type Row, rowsOf } from '../src/knowledge/table.ts'

const ARABIC = /^\??[\u0621-\u064A\u064B-\u0652\u0670\u06A4A-Za-z0-9+.\- ]+$/
const arabic = z.string().regex(ARABIC)
const listed = z
  .string()
  .refine((cell) => listOf(cell).every((item) => ARABIC.test(item) && item.trim() === item), 'no list of Arabic names')
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const id = z.string().regex(/^(wd:Q[1-9]\d*|isnad:[a-z0-9/-]+)$/)
const iso = z.string().regex(/^[A-Z]{3}$/)
const codes = z.string().regex(/^([A-Z]{3}(;[A-Z]{3})*)?$/)
const date = z.string().regex(/^\d{4}(-\d\d-\d\d)?$/)
const day = z.string().regex(/^(\d{4}-\d\d-\d\d)?$/)
const text = z.string().min(1)
const number = z.string().regex(/^-?\d+(\.\d+)?$/)

/** The columns of each table, in order, with what a cell may be. */
const TABLES: Readonly<Record<string, z.ZodObject>> = {
  states: z.strictObject({
    iso3: iso,
    iso2: z.string().regex(/^[A-Z]{2}$/),
    latin: text,
    kind: z.enum(['state', 'territory', 'disputed']),
    name: arabic,
    also: listed,
    nisba: listed,
    people: listed,
  }),
  capitals: z.strictObject({ id, iso3: iso, latin: text, name: arabic, also: listed }),
  disputed: z.strictObject({ slug, kind: z.enum(['city', 'region']), latin: text, name: arabic, also: listed }),
  places: z.strictObject({
    slug,
    kind: z.enum(['city', 'region', 'site', 'sea', 'strait', 'river']),
    latin: text,
    name: arabic,
    also: listed,
    countries: codes,
  }),
  cities: z.strictObject({ id, iso3: iso, latin: text, name: arabic, lat: number, lon: number, population: number }),
  organisations: z.strictObject({ slug, kind: slug, name: arabic, also: listed, latin: z.string(), countries: codes }),
  outlets: z.strictObject({
    slug,
    kind: z.enum(['agency', 'newspaper', 'magazine', 'broadcaster', 'site']),
    name: arabic,
    also: listed,
    latin: z.string(),
    country: codes,
    language: z.string().regex(/^[a-z]{2}$/),
    owner: z.string(),
  }),
  peoples: z.strictObject({
    slug,
    kind: slug,
    latin: text,
    name: arabic,
    nisba: listed,
    people: listed,
    countries: codes,
  }),
  persons: z.strictObject({
    id,
    latin: text,
    name: arabic,
    also: listed,
    countries: codes,
    role: z.union([slug, z.literal('')]),
    of: z.union([id, z.literal('')]),
  }),
  members: z.strictObject({
    body: slug,
    members: codes,
    left: z.string().regex(/^([A-Z]{3} \d{4}-\d\d-\d\d(;[A-Z]{3} \d{4}-\d\d-\d\d)*)?$/),
  }),
  roles: z.strictObject({ role: slug, category: slug, latin: text, phrases: listed, states: codes }),
  holders: z.strictObject({
    person: id,
    role: slug,
    of: z.string().regex(/^(iso:[A-Z]{3}|isnad:[a-z0-9-]+)$/),
    from: date,
    to: z.union([date, z.literal('')]),
    asof: day,
    source: z.enum(['wikidata-2021', 'wikipedia-2021', 'leaders-2026', 'petrarch', 'fivethirtyeight']),
    latin: text,
  }),
}

/** Codes of event data that are no state's. */
const CODES = new Set(['IGO', 'NGO', 'REB', 'MNC'])

export function faults(folder: string): string[] {
  const found: string[] = []
  const tables = new Map<string, Row[]>()
  for (const file of globSync('*.tsv', { cwd: folder }).sort()) {
    const name = path.basename(file, '.tsv')
    const tsv = readFileSync(path.join(folder, file), 'utf8')
    const schema = TABLES[name]
    if (schema === undefined) found.push(`${file}: no such table is known to scripts/knowledgeCheck.ts`)
    else found.push(...schemaFaults(file, tsv, schema))
    for (const word of ['Source:', 'Licence:'])
      if (!tsv.split('\n').some((line) => line.startsWith('#') && line.includes(word)))
        found.push(`${file}: no line names its ${word}`)
    tables.set(name, rowsOf(tsv))
  }
  const table = (name: string) => tables.get(name) ?? []
  return [...found, ...duplicates(tables), ...orphans(table), ...overlaps(table('holders'))]
}

function schemaFaults(file: string, tsv: string, schema: z.ZodObject): string[] {
  const header = tsv.split('\n').find((line) => line !== '' && !line.startsWith('#')) ?? ''
  const columns = Object.keys(schema.shape)
  if (header !== columns.join('\t')) return [`${file}: the columns are '${header}', not '${columns.join(' ')}'`]
  return rowsOf(tsv).flatMap((row) => {
    const parsed = schema.safeParse(row)
    return parsed.success
      ? []
      : parsed.error.issues.map(
          (issue) => `${file}: ${Object.values(row)[0]}: ${issue.path.join('.')}: ${issue.message}`,
        )
  })
}

/** Ids that two rows have, and names that a row has twice. */
function duplicates(tables: ReadonlyMap<string, Row[]>): string[] {
  const faults: string[] = []
  for (const [name, rows] of tables) {
    const seen = new Set<string>()
    for (const row of rows) {
      const key = name === 'holders' ? Object.values(row).join(' ') : (Object.values(row)[0] ?? '')
      if (seen.has(key)) faults.push(`${name}.tsv: twice: ${key}`)
      seen.add(key)
      const names = [row.name ?? '', ...listOf(row.also)]
        .map((item) => item.replace(/^\?/, ''))
        .filter((item) => item !== '')
      if (new Set(names).size < names.length) faults.push(`${name}.tsv: ${key}: a name twice`)
    }
  }
  return faults
}

/** References to what no table has. */
function orphans(table: (name: string) => Row[]): string[] {
  const states = new Set(table('states').map((row) => row.iso3!))
  const roles = new Set(table('roles').map((row) => row.role!))
  const persons = new Set(table('persons').map((row) => row.id!))
  const bodies = new Set(table('organisations').map((row) => `isnad:${row.slug}`))
  const faults: string[] = []
  for (const name of ['capitals', 'places', 'cities', 'organisations', 'outlets', 'peoples', 'persons', 'roles'])
    for (const row of table(name))
      for (const code of listOf(row.iso3 ?? row.country ?? row.countries ?? row.states))
        if (!states.has(code) && !CODES.has(code))
          faults.push(`${name}.tsv: ${Object.values(row)[0]}: there is no state ${code}`)
  const isBody = (of: string) => bodies.has(of) || (of.startsWith('iso:') && states.has(of.slice(4)))
  for (const row of table('persons')) {
    if (row.role && !roles.has(row.role)) faults.push(`persons.tsv: ${row.id}: there is no role ${row.role}`)
    if (row.of && !isBody(row.of)) faults.push(`persons.tsv: ${row.id}: there is no ${row.of}`)
  }
  for (const row of table('members')) {
    if (!bodies.has(`isnad:${row.body}`)) faults.push(`members.tsv: there is no ${row.body}`)
    for (const code of [...listOf(row.members), ...listOf(row.left).map((item) => item.slice(0, 3))])
      if (!states.has(code)) faults.push(`members.tsv: ${row.body}: there is no state ${code}`)
  }
  for (const row of table('holders')) {
    if (!persons.has(row.person!)) faults.push(`holders.tsv: there is nobody ${row.person}`)
    if (!roles.has(row.role!)) faults.push(`holders.tsv: ${row.person}: there is no role ${row.role}`)
    if (!isBody(row.of!)) faults.push(`holders.tsv: ${row.person}: there is no ${row.of}`)
    if (!row.to && !row.asof) faults.push(`holders.tsv: ${row.person}: neither an end nor a day until which it holds`)
  }
  return faults
}

/** Two persons in one office on one day, by sources that both say so for certain. */
function overlaps(holders: readonly Row[]): string[] {
  const first = (at: string) => (at.length === 4 ? `${at}-01-01` : at)
  const last = (at: string) => (at.length === 4 ? `${at}-12-31` : at)
  const faults: string[] = []
  holders.forEach((a, i) => {
    for (const b of holders.slice(i + 1)) {
      if (a.role !== b.role || a.of !== b.of || a.person === b.person) continue
      const from = [last(a.from!), last(b.from!)].sort().at(-1)!
      const to = [first(a.to || a.asof!), first(b.to || b.asof!)].sort()[0]!
      if (from < to)
        faults.push(
          `holders.tsv: ${a.role} of ${a.of}: ${a.latin} (${a.source}) and ${b.latin} (${b.source}) from ${from} to ${to}`,
        )
    }
  })
  return faults
}
