/**
 * One index over the words of many tables: of a form one look-up a key tells which of the tables may know it, and most words are in
 * none. A table comes to the index when it is first asked, so that a program that never asks does not pay for it.
 */
import { atHand, type Form } from './form.ts'

/** Two small integers of V8: there are as many bits as there can be tables. */
const BITS = 32

/** A bit for each table. */
interface Tables {
  low: number
  high: number
}

/** The tables that know a key of a form, and how many tables had come when that was worked out. */
interface Known extends Tables {
  indexed: number
}

/** Makes a question of forms from the words of a table: is one of the form's keys among them? */
export type Indexer = (words: () => Iterable<string>) => (form: Form) => boolean

/** An index by the keys of a form, which `visitKeys` visits; `seen` is told every word that comes to the index. */
export function sharedIndex(
  visitKeys: (form: Form, visit: (key: string) => void) => void,
  seen: (word: string) => void = () => {},
): Indexer {
  const tablesOf = new Map<string, Tables>()
  let tables = 0
  let indexed = 0
  const knownOf = atHand((): Known => ({ low: 0, high: 0, indexed: -1 }))

  function workOut(form: Form, known: Known): void {
    known.low = 0
    known.high = 0
    visitKeys(form, (key) => {
      const found = tablesOf.get(key)
      if (found !== undefined) {
        known.low |= found.low
        known.high |= found.high
      }
    })
    known.indexed = indexed
  }

  return (words) => {
    const table = tables++
    if (table >= 2 * BITS) throw new Error(`More than ${2 * BITS} tables in an index: give Tables another number.`)
    const half = table < BITS ? 'low' : 'high'
    const bit = 1 << (table % BITS)
    let isIndexed = false
    return (form) => {
      if (!isIndexed) {
        for (const word of words()) {
          seen(word)
          const known = tablesOf.get(word)
          if (known === undefined) tablesOf.set(word, { low: 0, high: 0, [half]: bit })
          else known[half] |= bit
        }
        isIndexed = true
        indexed++
      }
      const known = knownOf(form)
      if (known.indexed !== indexed) workOut(form, known)
      return (known[half] & bit) !== 0
    }
  }
}
