import { describe, expect, test } from 'vitest'
import { allCases, judge } from '../eval/cases.ts'

const byFile = Map.groupBy(allCases(), (one) => one.file)

for (const [file, cases] of byFile) {
  describe(file, () => {
    test.each(cases.map((one) => [one.line, one.text.slice(0, 60), one] as const))(
      'line %i: %s',
      (_line, _text, one) => {
        const { expected, found } = judge(one)
        expect(found).toEqual(expected)
      },
    )
  })
}
