import { expect, test } from 'vitest'
import { membersOf } from '../../src/knowledge/index.ts'

test('members of a body, with those that had not yet left', () => {
  expect(membersOf('isnad:gcc', null)).toEqual(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'])
  expect(membersOf('isnad:european-union', '2018-07-08')).toContain('GBR')
  expect(membersOf('isnad:european-union', '2021-01-01')).not.toContain('GBR')
  expect(membersOf('isnad:opec', null)).not.toContain('QAT')
  expect(membersOf('isnad:hamas', null)).toEqual([])
})
