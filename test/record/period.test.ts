import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodOf } from '../../src/record/period.ts'

describe('the days of an EDTF value', () => {
  test.each([
    ['2018-07-08', 20180708, 20180708],
    ['2018-07', 20180701, 20180731],
    ['2016-02', 20160201, 20160229],
    ['2018', 20180101, 20181231],
    ['201X', 20100101, 20191231],
    ['2018-07-XX', 20180701, 20180731],
    ['2016~', 20160101, 20161231],
    ['2018-04-01/2018-04-07', 20180401, 20180407],
    ['2010/2015', 20100101, 20151231],
    ['2018-04-08TEV', 20180408, 20180408],
    ['2018-07-15T21:56:56+04:00', 20180715, 20180715],
    ['2018-21', 20180301, 20180531],
    ['2018-24', 20181201, 20190228],
    ['2018-34', 20180401, 20180630],
    ['2018/..', 20180101, 99991231],
    ['../2018', 0, 20181231],
  ])('%s is %i to %i', (value, first, last) => {
    expect(periodOf(value)).toEqual({ first, last })
  })

  test.each([null, undefined, '', 'T20:00', 'P3D', 'R/P1Y', '2018-13', '2018-07-32', 'أمس', '2019/2018'])(
    '%s names no day',
    (value) => {
      expect(periodOf(value)).toBeNull()
    },
  )

  test('no string breaks it, and a period never ends before it begins', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX~?%T:/.+-]{0,24}$/)), (value) => {
        const period = periodOf(value)
        expect(period === null || period.first <= period.last).toBe(true)
      }),
    )
  })
})
