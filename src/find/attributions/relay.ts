/**
 * Media through which words reach the article: "في مقابلة مع شبكة فوكس نيوز", "قال لوكالة رويترز", "في بيان نقلته وكالة …". The article's own outlet is no link, nor is the speaker's own means (تويتر).
 */
import { type Cast, isMediaWord, type Member } from './cast.ts'
import type { Ground, Run } from './ground.ts'
import { kindOf } from './naming.ts'
import { type Source, sourceAt } from './noun.ts'
import { headOf, isOccasion, mediumAt } from './nouns.ts'
import { isOwnMeans, isOwnOutlet } from './outlet.ts'
import { finiteOf } from './verbs.ts'

export interface Relay {
  member: Member
  source: Source
}

/** The medium that the circumstances `run` of some words name; null when they name none. */
export function relayIn(ground: Ground, cast: Cast, run: Run): Relay | null {
  for (let i = run.first; i < run.last; i++) {
    const token = ground.tokens[i]!
    if (token.kind === 'punct') {
      const close = ground.quotes.close[i]!
      if (close > i) i = close
      continue
    }
    if (!isMediaWord(ground, i)) continue
    const source = sourceAt(ground, i, run.last)
    if (source === null || kindOf(ground, source, null) !== 'media') continue
    const wide = { first: Math.max(run.first, source.first - 2), last: Math.min(run.last, source.last + 2) }
    if (isOwnMeans(ground, wide)) continue
    if (!isHandedOn(ground, i, run.first)) continue
    const member = cast.memberOf(source, null)
    if (source.head !== null && source.definite && !member.proper && source.last - source.first === 1) continue
    if (isOwnOutlet(ground, member.name)) continue
    return { member, source }
  }
  return null
}

/** Given to the medium (لـ, مع), in it (في, عبر, على), or passed on by it (نقلته, بثته, نشرته). */
function isHandedOn(ground: Ground, at: number, from: number): boolean {
  const { tokens } = ground
  const { folded } = tokens[at]!.form
  if (/^ل/.test(folded) && (headOf(tokens[at]!.form)?.split.proclitics === 'ل' || mediumAt(ground, at) !== null))
    return true
  // "في اتصال هاتفي بوكالة الأنباء".
  if (/^ب/.test(folded) && headOf(tokens[at]!.form)?.split.proclitics === 'ب') return true
  const before = tokens[at - 1]
  if (before === undefined || at - 1 < from - 1) return false
  if (/^(ل|مع|في|عبر|علي|الي)$/.test(before.form.folded)) return true
  const said = finiteOf(before.form)
  return said !== null && (said.pronoun || said.verb.relay === true)
}

/** The circumstances that stand before a verb: "وفي مقابلة مع شبكة …، قال"; null when what stands there is none. */
export function leadingCircumstance(ground: Ground, first: number, last: number): Run | null {
  for (let i = first; i + 1 < last && i < first + 4; i++)
    if (/^[وف]?(في|خلال|عبر)$/.test(ground.tokens[i]!.form.folded) && isOccasion(ground.tokens[i + 1]!.form))
      return { first: i, last }
  return null
}
