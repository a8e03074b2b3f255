/** Entity-level scores by the CoNLL rules: right is a name whose words and class are. MISC is left out. */
import type { Name } from '../../src/model/reading.ts'
import type { Example } from './corpus.ts'

const CLASSES = ['PERS', 'LOC', 'ORG'] as const
const OWN: Readonly<Record<Name['type'], string | null>> = {
  person: 'PERS',
  place: 'LOC',
  state: 'LOC',
  organisation: 'ORG',
  people: null,
}

export class Tally {
  readonly #counts = new Map(CLASSES.map((name) => [name as string, { hit: 0, found: 0, gold: 0 }]))

  /** Counts one sentence; gives what is wrong in it, a line each. */
  add(gold: readonly string[], found: readonly string[]): string[] {
    const expected = entitiesOf(gold)
    const given = entitiesOf(found)
    const wrong: string[] = []
    for (const [entity, name] of given) {
      const count = this.#counts.get(name)!
      count.found++
      if (expected.has(entity)) count.hit++
      else wrong.push(`spurious ${entity}`)
    }
    for (const [entity, name] of expected) {
      this.#counts.get(name)!.gold++
      if (!given.has(entity)) wrong.push(`missed ${entity}`)
    }
    return wrong
  }

  total(): string {
    const sum = { hit: 0, found: 0, gold: 0 }
    for (const { hit, found, gold } of this.#counts.values()) {
      sum.hit += hit
      sum.found += found
      sum.gold += gold
    }
    return row(sum)
  }

  toString(): string {
    return [
      ...[...this.#counts].map(([name, count]) => `${name.padEnd(5)} ${row(count)}`),
      `all   ${this.total()}`,
    ].join('\n')
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole).toFixed(2).padStart(6)
const row = ({ hit, found, gold }: { hit: number; found: number; gold: number }) =>
  `precision ${percent(hit, found)}  recall ${percent(hit, gold)}  F1 ${percent(2 * hit, found + gold)}`

/** Names of a label sequence with their class: `PERS 3-5`, an I- without its B- begins one. */
function entitiesOf(labels: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 0; i < labels.length; i++) {
    const name = labels[i]!.slice(2)
    if (!(CLASSES as readonly string[]).includes(name)) continue
    let end = i + 1
    while (labels[end] === `I-${name}`) end++
    found.set(`${name} ${i}-${end}`, name)
    i = end - 1
  }
  return found
}

/** The labels of the corpus's words, from labels of our tokens. */
export function wordsOfTags({ words, word }: Example, tags: Uint8Array, labels: readonly string[]): string[] {
  const out = words.map(() => 'O')
  tags.forEach((tag, i) => {
    if (tag !== 0 && out[word[i]!] === 'O') out[word[i]!] = labels[tag]!
  })
  return out
}

/** The labels of the corpus's words, from names: outer before inner, so that of nested ones the outer counts. */
export function wordsOfNames({ words, starts }: Example, names: readonly Name[]): string[] {
  const out = words.map(() => 'O')
  for (const { start, end, type } of names) {
    const name = OWN[type]
    if (name === null) continue
    const first = starts.findLastIndex((at) => at <= start)
    const last = starts.findLastIndex((at) => at < end)
    if (out.slice(first, last + 1).some((label) => label !== 'O')) continue
    for (let i = first; i <= last; i++) out[i] = `${i === first ? 'B' : 'I'}-${name}`
  }
  return out
}
