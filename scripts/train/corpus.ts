/** CoNLL files as documents of our own tokens with one label each. */
import { readFileSync } from 'node:fs'
import { type Doc, docOf } from '../../src/text/doc.ts'

export interface Example {
  doc: Doc
  /** Index of the label of each token of `doc`. */
  gold: Uint8Array
  /** For each token of `doc`, the number of the corpus word it belongs to. */
  word: Uint16Array
  words: string[]
  /** Offset of each word in the text of `doc`. */
  starts: number[]
  /** Label of each word. */
  labels: string[]
  /** How much the example counts in training. */
  weight: number
}

export const LABELS = ['O', 'B-PERS', 'I-PERS', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'] as const

const WOJOOD: Readonly<Record<string, string>> = { PERS: 'PERS', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC' }

/** The outermost label among several of a nested corpus that we know of. */
function flat(labels: string[]): string {
  for (const label of labels) {
    const type = WOJOOD[label.slice(2)] ?? (label.endsWith('MISC') ? 'MISC' : undefined)
    if (type !== undefined) return `${label.slice(0, 2)}${type}`
  }
  return 'O'
}

export function readConll(file: string, weight: number): Example[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const rows = block
        .split('\n')
        .map((l) => l.trim().split(/\s+/))
        .filter((r) => r.length >= 2 && r[0] !== '$#$')
      if (rows.length === 0) return []
      return [
        exampleOf(
          rows.map((r) => r[0]!),
          rows.map((r) => flat(r.slice(1))),
          weight,
        ),
      ]
    })
}

function exampleOf(words: string[], raw: string[], weight: number): Example {
  // I- after another type begins anew.
  const labels = raw.map((l, i) =>
    l[0] === 'I' && (raw[i - 1] ?? 'O').slice(2) !== l.slice(2) ? `B-${l.slice(2)}` : l,
  )
  const starts: number[] = []
  let at = 0
  for (const w of words) {
    starts.push(at)
    at += w.length + 1
  }
  const doc = docOf(words.join(' '))
  const gold = new Uint8Array(doc.tokens.length)
  const word = new Uint16Array(doc.tokens.length)
  let k = 0
  let previous = -1
  doc.tokens.forEach((token, i) => {
    while (k + 1 < words.length && token.start >= starts[k + 1]!) k++
    word[i] = k
    const label = labels[k]!
    const edge = token.kind === 'punct' && words[k]!.length > 1 && i > 0
    const own = label !== 'O' && edge && previous !== k && /^[("'«]/.test(token.form.surface) ? 'O' : label
    const inside = own !== 'O' && previous === k && gold[i - 1] !== 0 ? `I-${own.slice(2)}` : own
    gold[i] = Math.max(0, LABELS.indexOf(inside as (typeof LABELS)[number]))
    previous = k
  })
  return { doc, gold, word, words, starts, labels, weight }
}
