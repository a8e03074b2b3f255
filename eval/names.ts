/**
 * Entity-level scores for names by the CoNLL rules: a name is right when its words and its class are. The classes are those
 * that correspond: person; place and state; organisation. Peoples and other classes are left out. Where one name lies in
 * another, the outer one counts.
 */
import { readFileSync } from 'node:fs'
import * as isnad from '../src/index.ts'
import { dataPath } from './data.ts'
import { f1Row, type Measure } from './measure.ts'

type Class = 'person' | 'place' | 'organisation'
/** First and last word (exclusive). */
interface Entity {
  first: number
  last: number
  class: Class
}

const OWN: Readonly<Record<isnad.NameType, Class | null>> = {
  person: 'person',
  place: 'place',
  state: 'place',
  organisation: 'organisation',
  people: null,
}
export const WOJOOD: Readonly<Record<string, Class>> = {
  PERS: 'person',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  ORG: 'organisation',
}

interface Sentence {
  words: string[]
  gold: Entity[]
}

/** Sentences of "word TAG TAG…" lines; a word has a tag for each name it stands in. */
export function sentencesOf(text: string, classes: Readonly<Record<string, Class>>): Sentence[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((block) => block.length > 0)
    .map((block) => {
      const rows = block.map((line) => line.trim().split(/\s+/))
      const gold = Object.keys(classes).flatMap((tag) => entitiesOf(rows, tag, classes[tag]!))
      return { words: rows.map((row) => row[0]!), gold: outermost(gold) }
    })
}

function entitiesOf(rows: readonly string[][], tag: string, name: Class): Entity[] {
  const entities: Entity[] = []
  for (const [i, [, ...tags]] of rows.entries()) {
    const open = entities.at(-1)
    if (tags.includes(`I-${tag}`) && open !== undefined && open.last === i) open.last = i + 1
    else if (tags.includes(`B-${tag}`) || tags.includes(`I-${tag}`))
      entities.push({ first: i, last: i + 1, class: name })
  }
  return entities
}

function outermost(entities: readonly Entity[]): Entity[] {
  const length = (e: Entity) => e.last - e.first
  const kept: Entity[] = []
  for (const entity of [...entities].sort((a, b) => length(b) - length(a)))
    if (!kept.some((outer) => outer.first <= entity.first && entity.last <= outer.last)) kept.push(entity)
  return kept
}

/** What the engine finds in a sentence given alone, in words of the gold. */
function foundIn(words: readonly string[]): Entity[] {
  const starts: number[] = []
  let length = 0
  for (const word of words) {
    starts.push(length)
    length += word.length + 1
  }
  const entities = isnad.names(words.join(' ')).flatMap((name): Entity[] => {
    const own = OWN[name.type]
    const first = starts.findLastIndex((start) => start <= name.start)
    const last = starts.findLastIndex((start) => start < name.end) + 1
    return own === null ? [] : [{ first, last, class: own }]
  })
  return outermost(entities)
}

const same = (a: Entity, b: Entity) => a.first === b.first && a.last === b.last && a.class === b.class

function conll(name: string, file: string, classes: Readonly<Record<string, Class>>): Measure {
  return {
    name,
    needs: file,
    run: (errors) => {
      const counts = new Map<string, { hit: number; gold: number; found: number }>()
      const wrong: string[] = []
      for (const { words, gold } of sentencesOf(readFileSync(dataPath(file), 'utf8'), classes)) {
        const found = foundIn(words)
        for (const part of ['person', 'place', 'organisation', 'all'] as const) {
          const some = (list: Entity[]) => (part === 'all' ? list : list.filter((e) => e.class === part))
          const count = counts.get(part) ?? { hit: 0, gold: 0, found: 0 }
          counts.set(part, count)
          count.gold += some(gold).length
          count.found += some(found).length
          count.hit += some(gold).filter((g) => found.some((f) => same(f, g))).length
        }
        if (wrong.length < errors) {
          const show = (e: Entity) => `${e.class} «${words.slice(e.first, e.last).join(' ')}»`
          const missed = gold.filter((g) => !found.some((f) => same(f, g))).map((g) => `missed ${show(g)}`)
          const spurious = found.filter((f) => !gold.some((g) => same(f, g))).map((f) => `spurious ${show(f)}`)
          if (missed.length + spurious.length > 0)
            wrong.push(`${[...missed, ...spurious].join('; ')}\tin: ${words.join(' ')}`)
        }
      }
      return {
        rows: [...counts].map(([part, { hit, gold, found }]) => f1Row(part, hit, gold, found)),
        errors: wrong,
      }
    },
  }
}

/** ANERcorp is not here: the tagger has learned from it, and only cross-validation tells how it does (npm run train:names). */
export const NAMES: readonly Measure[] = [conll('wojood', 'suites/ner/wojood-val.conll', WOJOOD)]
