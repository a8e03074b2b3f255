/**
 * Are the parties of events linked to the right states? Of events that the engine and the annotators both have (same type, a trigger in
 * common), the parties that both name: right is one whose states are among those the annotation gives its event, and that has none only
 * where the annotation gives fewer states than parties.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import * as isnad from '../src/index.ts'
import { filesOf } from './data.ts'
import { type Measure, shareRow } from './measure.ts'
import { readingOf } from './shared.ts'

const Gold = z.object({
  events: z.array(
    z.object({
      triggers: z.array(z.string()),
      type: z.string(),
      actors: z.array(z.string()),
      actorCountries: z.array(z.string()),
      recipients: z.array(z.string()),
      recipientCountries: z.array(z.string()),
    }),
  ),
})
type GoldEvent = z.infer<typeof Gold>['events'][number]

const wordsOf = (name: string) => new Set(isnad.tokens(name).map((token) => token.folded.replace(/^ال(?=...)/, '')))
const sharesWord = (a: string, b: string) => !wordsOf(a).isDisjointFrom(wordsOf(b))

/** Does a trigger of the found event stand on one of the gold event's, wherever in the text that stands? */
function isSame(text: string, gold: GoldEvent, found: isnad.Event): boolean {
  return (
    gold.type === found.type &&
    found.triggers.some((span) =>
      gold.triggers.some((words) => {
        for (let at = text.indexOf(words); at >= 0 && at < span.end; at = text.indexOf(words, at + 1))
          if (at + words.length > span.start) return true
        return false
      }),
    )
  )
}

interface Judged {
  line: string
  right: boolean
  named: boolean
}

function judged(text: string, gold: GoldEvent, found: isnad.Event): Judged[] {
  const states = new Set([...gold.actorCountries, ...gold.recipientCountries])
  const names = [...gold.actors, ...gold.recipients]
  return [...found.actors, ...found.recipients].map(({ name, countries }) => {
    const right = countries.length > 0 ? countries.every((code) => states.has(code)) : states.size < names.length
    const trigger = found.triggers[0]
    const line = `${name} ${countries.join()}\tgold: ${names.join('، ')} ${[...states].join()} «${trigger ? text.slice(trigger.start, trigger.end) : ''}»`
    return { line, right, named: names.some((one) => sharesWord(one, name)) }
  })
}

/** Each gold event with the found one that has most of its states, none taken twice. */
function pairsOf(text: string, gold: readonly GoldEvent[], found: readonly isnad.Event[]): [GoldEvent, isnad.Event][] {
  const free = new Set(found.filter(({ scope }) => scope === 'international'))
  return gold.flatMap((one): [GoldEvent, isnad.Event][] => {
    const states = new Set([...one.actorCountries, ...one.recipientCountries])
    const common = ({ actors, recipients }: isnad.Event) =>
      [...actors, ...recipients].filter(({ countries }) => countries.some((code) => states.has(code))).length
    const [best] = [...free].filter((other) => isSame(text, one, other)).sort((a, b) => common(b) - common(a))
    if (best === undefined) return []
    free.delete(best)
    return [[one, best]]
  })
}

function parties(name: string, folder: string): Measure {
  return {
    name,
    needs: folder,
    run: (errors) => {
      const all = filesOf(`${folder}/docs`, '.json').flatMap(({ base, file }) => {
        const { text, events } = readingOf(base, file)
        const [gold] = filesOf(`${folder}/gold`, '.json').filter((one) => one.base === base)
        if (gold === undefined) return []
        const { events: expected } = Gold.parse(JSON.parse(readFileSync(gold.file, 'utf8')))
        return pairsOf(text, expected, events).flatMap(([one, found]) => judged(text, one, found))
      })
      const named = all.filter((one) => one.named)
      const right = (list: readonly Judged[]) => list.filter((one) => one.right).length
      return {
        rows: [
          shareRow('named by both, right states', right(named), named.length),
          shareRow('all of matched events, right states', right(all), all.length),
        ],
        errors: all
          .filter((one) => !one.right)
          .map((one) => one.line)
          .slice(0, errors),
      }
    },
  }
}

export const PARTIES: readonly Measure[] = [parties('parties', 'gold/dev')]
