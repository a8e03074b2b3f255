import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { stale } from '../../scripts/knowledge.ts'
import { faults } from '../../scripts/knowledgeCheck.ts'

const folder = path.join(import.meta.dirname, '../../knowledge')

/** The faults after one file has been changed. */
function broken(file: string, change: (tsv: string) => string): string[] {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'isnad-knowledge-'))
  cpSync(folder, copy, { recursive: true })
  const target = path.join(copy, file)
  writeFileSync(target, change(readFileSync(target, 'utf8')))
  return faults(copy)
}

test('the data is without a fault, and the compiled tables say what it says', () => {
  expect(faults(folder)).toEqual([])
  expect(stale()).toEqual([])
})

test('each kind of fault is found', () => {
  expect(broken('states.tsv', (tsv) => tsv.replace('\tstate\t', '\tempire\t'))).toHaveLength(1)
  expect(broken('outlets.tsv', (tsv) => tsv.replace('\tQAT\tar', '\tQQQ\tar'))[0]).toContain('there is no state QQQ')
  expect(broken('organisations.tsv', (tsv) => `${tsv}nato\tigo\tالناتو\t\tNATO\tIGO\n`)).toEqual([
    'organisations.tsv: twice: nato',
  ])
  expect(broken('cities.tsv', (tsv) => tsv.replace('Licence:', 'License'))[0]).toContain('Licence:')
  const second =
    'isnad:person/john-kerry\tforeign-minister\tiso:USA\t2018-05-01\t2018-06-01\t\tfivethirtyeight\tJohn Kerry\n'
  expect(broken('holders.tsv', (tsv) => tsv + second)[0]).toContain('Mike Pompeo (fivethirtyeight) and John Kerry')
  expect(broken('holders.tsv', (tsv) => tsv.replace('isnad:person/mike-pompeo', 'isnad:person/nobody'))[0]).toContain(
    'nobody',
  )
})
