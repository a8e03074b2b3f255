/** "إعلان الرئيس أنه سيعقد", "تصريح الوزير بأن", "تأكيد الوزارة أن": a verbal noun of saying with its source and the words. */
import type { Ground } from '../ground.ts'
import { sourceAt } from '../noun.ts'
import { openingAt } from '../opening.ts'
import type { Report } from '../report.ts'
import { sayingsOf } from '../verbs.ts'

const NOUNS = new Set(['أعلن', 'صرح', 'أكد', 'أقر', 'اعترف', 'حذر'])

export function verbalNoun(ground: Ground, i: number, _first: number, last: number): Report | null {
  const token = ground.tokens[i]!
  if (token.kind !== 'word') return null
  const said = sayingsOf(token.form).find(
    (reading) => reading.shape === 'noun' && !reading.pronoun && NOUNS.has(reading.verb.perfect),
  )
  if (said === undefined || /^[وفبكل]?ال/.test(token.form.folded)) return null
  const source = sourceAt(ground, i + 1, last)
  if (source === null || source.from > 0 || (source.head === null && source.named.length === 0)) return null
  const opening = openingAt(
    ground,
    { ...said.verb, that: ['', 'ب', 'من'], noun: [] },
    source.last,
    Math.min(last, source.last + 3),
  )
  if (opening === null || opening.how !== 'that') return null
  return {
    cue: { first: i, last: i + 1 },
    from: said.from,
    said,
    source,
    inner: null,
    opening,
    circumstances: [],
    carries: 'subject',
  }
}
