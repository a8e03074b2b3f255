/** Whom a caller means: by id, by a name as articles write it, or by a part of one that only one of those asked for has. */
import type { DatabaseSync } from 'node:sqlite'
import { fold } from '../text/fold.ts'
import { BadQuestion } from './errors.ts'
import { actorsOf, type Condition } from './filter.ts'
import { NAME_OF } from './queries/actors.ts'
import { text } from './rows.ts'

/** Actors offered where several are meant. */
const OFFERED = 8

/**
 * An id or a whole name as it is; for a part of a name ("ترامب") the id of the one among `those` whose name has it as a word.
 * Throws `BadQuestion` with the candidates where there are several. What nobody is called stays as it is, and finds nothing.
 */
export function meant(db: DatabaseSync, who: string, field: string, those: Condition): string {
  const whole = actorsOf(who)
  if (who.includes(':') || db.prepare(`SELECT 1 WHERE EXISTS (${whole.sql})`).get(...whole.values)) return who
  const part = ` ${fold(who).trim()} `
  db.function('isnad_has_word', { deterministic: true }, (name) => (` ${fold(String(name))} `.includes(part) ? 1 : 0))
  const candidates = db
    .prepare(
      `SELECT actor.id, ${NAME_OF('actor.key')} AS name FROM actor
       WHERE actor.key IN (${those.sql})
         AND (isnad_has_word(coalesce(actor.name, '')) OR isnad_has_word(substr(actor.id, 6))
           OR EXISTS (SELECT 1 FROM mention WHERE mention.actor = actor.key AND isnad_has_word(mention.name)))
       ORDER BY (SELECT count(*) FROM mention WHERE mention.actor = actor.key) DESC, actor.id LIMIT ?`,
    )
    .all(...those.values, OFFERED + 1)
    .map((row) => ({
      id: text(row, 'id'),
      name: row.name === null ? text(row, 'id').replace(/^name:/, '') : text(row, 'name'),
    }))
  const [only, ...others] = candidates
  if (only === undefined) return who
  if (others.length === 0) return only.id
  const shown = candidates.slice(0, OFFERED)
  const more = candidates.length > OFFERED ? '; and more' : ''
  throw new BadQuestion(
    'several-actors',
    `Several have '${who}' in their name. Ask for one: ${shown.map(({ id, name }) => `${name} (${id})`).join('; ')}${more}.`,
    { field, who, candidates: shown },
  )
}
