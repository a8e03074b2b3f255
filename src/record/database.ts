/** One SQLite file: opening it, its settings, its migrations. */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { explained, isBusy, RecordError } from './errors.ts'
import { MIGRATIONS } from './migrations.ts'

/** "ISND": the mark by which a file is known as a record. */
const APPLICATION = 0x49534e44

/** How long a writer waits for another before it gives up, in milliseconds. A batch takes far less. */
const PATIENCE = 30_000

/** `create` makes the file when it is missing; `write` and `read` want it to be there, and `read` changes nothing. */
export type Mode = 'create' | 'write' | 'read'

/** Opens a record, of whatever age. Throws `RecordError` when it is none, or when a newer Isnad made it. */
export function openDatabase(file: string, mode: Mode): DatabaseSync {
  if (mode !== 'create' && !existsSync(file))
    throw new RecordError('no-record', `There is no record ${file}. Make one: isnad add PATHS… --record ${file}`, {
      file,
    })
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(file, { timeout: PATIENCE })
    const opened = db
    patiently(() => prepare(opened, file))
    if (mode === 'read') db.exec('PRAGMA query_only = ON; PRAGMA mmap_size = 1073741824')
    return db
  } catch (error) {
    db?.close()
    throw explained(error, file)
  }
}

/** Every step of it can be taken again. */
function prepare(db: DatabaseSync, file: string): void {
  identify(db, file)
  db.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
  db.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY')
  migrate(db)
}

/** How long to wait before asking again, in milliseconds. */
const PAUSE = 20

/** SQLite waits for a lock by itself, but not for that of a new file on which another process sets the same journal mode just now. */
function patiently(work: () => void): void {
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      work()
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

/** Is this a record, and one that this Isnad can read? An empty file is a record to be. */
function identify(db: DatabaseSync, file: string): void {
  // All from one moment, or what another process is just making would look like somebody else's file.
  db.exec('BEGIN')
  let version: number, application: number, tables: number
  try {
    version = numberOf(db, 'PRAGMA user_version')
    application = numberOf(db, 'PRAGMA application_id')
    tables = numberOf(db, 'SELECT count(*) FROM sqlite_schema')
  } finally {
    if (db.isTransaction) db.exec('ROLLBACK')
  }
  if (application !== APPLICATION && (tables > 0 || version > 0))
    throw new RecordError('no-record', `${file} is no Isnad record. Name another file.`, { file })
  if (version > MIGRATIONS.length)
    throw new RecordError(
      'newer-record',
      `${file} was made by a newer Isnad (form ${version} of the record; this one knows ${MIGRATIONS.length}). Install the newest Isnad: npm install -g isnad`,
    )
}

function migrate(db: DatabaseSync): void {
  if (numberOf(db, 'PRAGMA user_version') === MIGRATIONS.length) return
  transaction(db, () => {
    // Asked again inside: another process may have done it meanwhile.
    for (let next = numberOf(db, 'PRAGMA user_version'); next < MIGRATIONS.length; next++) db.exec(MIGRATIONS[next]!)
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${MIGRATIONS.length}`)
  })
}

/** All of `work` or nothing. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk rolls back by itself.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** The first column of the first row, a number. */
export function numberOf(db: DatabaseSync, sql: string): number {
  const value = Object.values(db.prepare(sql).get() ?? {})[0]
  if (typeof value !== 'number') throw new TypeError(`${sql} gave no number`)
  return value
}
