/** What the tagger says, as candidates. */
import { words } from '../../arabic/names/words.ts'
import type { NameType } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { fold } from '../../text/fold.ts'
import type { Candidate } from './candidate.ts'
import type { Known } from './known.ts'
import { nameStartOf } from './start.ts'
import type { Tagger } from './tagger/tagger.ts'

const TYPES: Readonly<Record<string, NameType>> = { PERS: 'person', LOC: 'place', ORG: 'organisation' }

interface Run {
  first: number
  last: number
  type: NameType
}

export function statisticalNames(doc: Doc, known: Known, tagger: Tagger): Candidate[] {
  const runs = runsOf(doc, tagger.tag(doc, known.codes), tagger.labels).flatMap((run) => trimmed(doc, run))
  const begins = new Set(runs.map((run) => doc.tokens[run.first]!.form.folded))
  return runs.map(({ first, last, type }) => {
    const token = doc.tokens[first]!
    const start = token.start + nameStartOf(token.form, (word) => begins.has(word))
    const end = doc.tokens[last - 1]!.end
    return { first, last, start, end, type, basis: 'tagger', sure: false, entity: null, countries: [] }
  })
}

function runsOf(doc: Doc, tags: Uint8Array, labels: readonly string[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (let i = 0; i < tags.length; i++) {
    const label = labels[tags[i]!]!
    const type = TYPES[label.slice(2)]
    const continues =
      open !== null &&
      open.type === type &&
      (label.startsWith('I') || isTied(doc, i)) &&
      doc.tokens[i]!.sentence === doc.tokens[i - 1]!.sentence
    if (continues) open!.last = i + 1
    // "#إيمانويل_ماكرون": the sign that ties the words of a hashtag is between them.
    else if (open !== null && isTied(doc, i + 1)) continue
    else {
      open = type === undefined ? null : { first: i, last: i + 1, type }
      if (open !== null) runs.push(open)
    }
  }
  return runs
}

const isTied = ({ tokens }: Doc, i: number): boolean =>
  tokens[i - 1]?.form.surface === '_' && !tokens[i - 1]!.spaced && tokens[i]?.spaced === false

/** Signs at the edges of a name are no part of it: quotation marks, brackets, commas. */
function trimmed(doc: Doc, run: Run): Run[] {
  let { first, last } = run
  while (first < last && (doc.tokens[first]!.kind === 'punct' || isTitle(doc, first, last, run.type))) first++
  while (last > first && doc.tokens[last - 1]!.kind === 'punct') last--
  if (isOpen(doc, first, last)) last++
  // "#إيمانويل_ماكرون": the words of a hashtag are one name.
  while (first < last && doc.tokens[first - 1]?.form.surface === '_') first -= 2
  return first < last ? [{ ...run, first, last }] : []
}

/** "الملك سلمان": titles stand outside the name. */
const TITLES = new Set(
  words(fold('الملك الملكة الأمير الأميرة الرئيس السيد السيدة الدكتور الدكتورة السلطان العقيد اللواء العميد')),
)
const isTitle = ({ tokens }: Doc, first: number, last: number, type: NameType): boolean =>
  type === 'person' && last - first > 1 && TITLES.has(tokens[first]!.form.folded)

const OPENING = new Set(['«', '“', '('])
const CLOSING = new Set(['»', '”', ')'])

/** Does a name hold an opening sign whose closing one stands just behind it: "حزب «المؤتمر الوطني»"? */
function isOpen({ tokens }: Doc, first: number, last: number): boolean {
  const next = tokens[last]
  if (next === undefined || !CLOSING.has(next.form.surface)) return false
  let depth = 0
  for (let i = first; i < last; i++) {
    const sign = tokens[i]!.form.surface
    depth += OPENING.has(sign) ? 1 : CLOSING.has(sign) ? -1 : 0
  }
  return depth > 0
}
