/** Members of international and regional organisations. */
import { listOf, rowsOf } from './table.ts'
import members from './tables/members.ts'

interface Membership {
  members: readonly string[]
  /** Those that have left, with the day they ceased to be members. */
  left: readonly { code: string; day: string }[]
}

const byBody = new Map<string, Membership>()
for (const row of rowsOf(members)) {
  const left = listOf(row.left).map((item) => {
    const [code = '', day = ''] = item.split(' ')
    return { code, day }
  })
  byBody.set(`isnad:${row.body}`, { members: listOf(row.members), left })
}

/**
 * ISO codes of the members of a body on a day (ISO 8601; null: as of the table). Who has joined within the years the news is of is
 * counted from the first: the table knows who left, not who came. Empty where the table does not know the body.
 */
export function membersOf(body: string, day: string | null): string[] {
  const known = byBody.get(body)
  if (known === undefined) return []
  const still = known.left.filter((one) => day !== null && day < one.day).map((one) => one.code)
  return [...known.members, ...still]
}
