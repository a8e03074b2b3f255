/** The table of acts as the reference has it: `node scripts/acts-table.ts` prints it for docs/reference/events.md. */
import { ACTS } from '../src/find/events/acts.ts'

export function actsTable(): string {
  const rows = Object.entries(ACTS).map(
    ([act, { type, mode, cameo }]) => `| ${act} | ${type} | ${mode ?? '–'} | ${cameo} |`,
  )
  return ['| act | PLOVER type | mode | CAMEO |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

if (import.meta.main) console.log(actsTable())
