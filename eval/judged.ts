/** Sentences judged to hold a protest or an assault, of either scope, or not: precision and recall of the yes. */
import { z } from 'zod'
import * as isnad from '../src/index.ts'
import { dataPath, lines } from './data.ts'
import { f1Row, type Measure } from './measure.ts'

const Judged = z.object({ text: z.string(), type: z.string(), label: z.string() })

function judged(name: string, type: string): Measure {
  const file = `suites/events/${name}.jsonl`
  return {
    name,
    needs: file,
    run: (errors) => {
      let [hit, gold, found] = [0, 0, 0]
      const wrong: string[] = []
      for (const line of lines(dataPath(file))) {
        const { text, label } = Judged.parse(JSON.parse(line))
        const yes = label === 'yes'
        const said = isnad.events(text).some((event) => event.type === type)
        gold += Number(yes)
        found += Number(said)
        hit += Number(yes && said)
        if (yes !== said) wrong.push(`${yes ? 'missed' : `spurious (${label})`}\t${text}`)
      }
      return { rows: [f1Row(`sentences with ${type}`, hit, gold, found)], errors: wrong.slice(0, errors) }
    },
  }
}

export const JUDGED: readonly Measure[] = [judged('protest', 'PROTEST'), judged('assault', 'ASSAULT')]
