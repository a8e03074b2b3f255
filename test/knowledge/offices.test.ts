import { describe, expect, test } from 'vitest'
import { holderOf } from '../../src/knowledge/index.ts'

const holder = (role: string, of: string, date: string) => holderOf(role, of, date)?.name ?? null

describe('who held an office on a day', () => {
  test.each([
    ['foreign-minister', 'iso:USA', '2018-07-08', 'مايك بومبيو'],
    ['foreign-minister', 'iso:USA', '2018-03-13', 'ريكس تيلرسون'],
    ['president', 'iso:FRA', '2018-04-08T10:00:00Z', 'إيمانويل ماكرون'],
    ['king', 'iso:SAU', '2015-07-26', 'سلمان بن عبد العزيز آل سعود'],
    ['secretary-general', 'isnad:united-nations', '2015-08-07', 'بان كي مون'],
  ])('%s of %s on %s: %s', (role, of, date, name) => expect(holder(role, of, date)).toBe(name))

  test('nobody on the day of a change, in a year of change told by years only, or outside what a source covers', () => {
    expect(holder('foreign-minister', 'iso:USA', '2018-04-26')).toBeNull()
    expect(holder('president', 'iso:ARE', '2022-05-20')).toBeNull()
    expect(holder('foreign-minister', 'iso:USA', '2020-01-01')).toBeNull()
    expect(holder('president', 'iso:USA', '2018')).toBeNull()
  })

  test('a holder known without dates is not inferred', () => {
    expect(holder('foreign-minister', 'iso:FRA', '2018-07-08')).toBeNull()
  })
})
