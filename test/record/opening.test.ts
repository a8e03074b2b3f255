/** Opening a record: of whatever age, by whom, and by several at once. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Store } from '../../src/record/index.ts'
import { arrivals, openStore, page, samplePages, storeTold, tempFolder, tempRecord } from './support.ts'

test('three processes make one record at the same moment, again and again', async () => {
  const folder = tempFolder()
  const source = pathToFileURL(path.join(import.meta.dirname, '../../src/record/index.ts')).href
  const program = `
    const { Store } = await import(${JSON.stringify(source)})
    while (Date.now() < Number(process.argv[1]));
    Store.open(process.argv[2], 'create').close()`
  for (let round = 0; round < 4; round++) {
    const moment = String(Date.now() + 2000)
    const file = path.join(folder, `${round}.db`)
    const ended = [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, moment, file], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'close')])
      return [status, said]
    })
    expect(await Promise.all(ended)).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ])
  }
}, 60_000)

describe('opening', () => {
  test('a record that a newer Isnad made is left alone', () => {
    const file = tempRecord()
    Store.open(file, 'create').close()
    const db = new DatabaseSync(file)
    db.exec('PRAGMA user_version = 99')
    db.close()
    const before = readFileSync(file)
    expect(() => Store.open(file, 'write')).toThrow(/made by a newer Isnad.*Install/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('what is no record is left alone', () => {
    const file = tempRecord()
    writeFileSync(
      file,
      'this is a text and no database, longer than a header of a hundred bytes would be, to be sure of that',
    )
    expect(() => Store.open(file, 'create')).toThrow('is no Isnad record')
    const other = tempRecord()
    const db = new DatabaseSync(other)
    db.exec('CREATE TABLE mine (x)')
    db.close()
    expect(() => Store.open(other, 'create')).toThrow('is no Isnad record')
  })

  test('a missing one is told, with what to do', () => {
    expect(() => Store.open('/nowhere/r.db', 'read')).toThrow('There is no record /nowhere/r.db. Make one: isnad add')
    expect(() => Store.open('/nowhere/r.db', 'create')).toThrow('cannot be opened')
  })

  test('for reading changes nothing', async () => {
    const file = tempRecord()
    storeTold(file, [{ page: page({ text: 'نص أول.' }) }])
    await expect(openStore(file, 'read').forget('00')).rejects.toThrow()
    await expect(openStore(file, 'read').add(arrivals(await samplePages()), { threads: 1 })).rejects.toThrow(
      'cannot be written to',
    )
  })
})
