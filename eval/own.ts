/** The project's own cases as a measure: the share that passes, task by task. */
import { allCases, judge } from './cases.ts'
import { type Measure, shareRow } from './measure.ts'

export const OWN: Measure = {
  name: 'cases',
  needs: null,
  run: (errors) => {
    const counts = new Map<string, { right: number; all: number }>()
    const wrong: string[] = []
    for (const one of allCases()) {
      const count = counts.get(one.task) ?? { right: 0, all: 0 }
      counts.set(one.task, count)
      const { right, expected, found } = judge(one)
      count.all++
      count.right += Number(right)
      if (!right)
        wrong.push(`${one.file}:${one.line}\texpected ${JSON.stringify(expected)}\tfound ${JSON.stringify(found)}`)
    }
    return {
      rows: [...counts].map(([task, { right, all }]) => shareRow(task, right, all)),
      errors: wrong.slice(0, errors),
    }
  },
}
