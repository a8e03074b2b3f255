/**
 * Media through which words reach the article: "في مقابلة مع شبكة فوكس نيوز", "قال لوكالة رويترز", "في بيان نقلته وكالة …", and the
 * agency of a dateline ("القاهرة (رويترز) -"). The article's own outlet is no link, nor is the speaker's own means (تويتر).
 */
import { fold } from '../../text/fold.ts'
import { type Cast, isMediaWord, type Member } from './cast.ts'
import type { Ground, Run } from './ground.ts'
import { kindOf } from './naming.ts'
import { type Source, sourceAt } from './noun.ts'
import { headOf, isOccasion, mediumAt } from './nouns.ts'
import { isOwnMeans, isOwnOutlet } from './outlet.ts'
import { finiteOf } from './verbs.ts'
import * as w from './words.ts'

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

/** Tokens a dateline may be long. */
const DATELINE = 12

/** The agency of the dateline that opens the article: "دبي (رويترز) -", "واشنطن - أ ف ب". */
export function datelineOf(ground: Ground, cast: Cast): Relay | null {
  const { tokens } = ground
  const end = Math.min(tokens.length, DATELINE)
  let dash = -1
  for (let i = 1; i < end; i++) if (/^[-–—ـ:]$/.test(tokens[i]!.form.surface) || tokens[i]!.form.folded === '') dash = i
  if (dash < 0) return null
  for (let i = 0; i < Math.min(end, dash + 5); i++) {
    if (finiteOf(tokens[i]!.form) !== null || w.isThat(tokens[i]!.form)) return null
    const medium = mediumAt(ground, i)
    if (medium === null) continue
    const bracketed = tokens[i - 1]?.form.surface === '(' && tokens[medium.last]?.form.surface === ')'
    const dashed = isDash(tokens[i - 1]) || isDash(tokens[medium.last])
    if (!bracketed && !dashed) continue
    const source = sourceAt(ground, i, medium.last)
    if (source === null) return null
    const member = cast.memberOf(source, null)
    return isOwnOutlet(ground, member.name) || fold(member.name) === 'cnn' ? null : { member, source }
  }
  return null
}

const isDash = (token: Ground['tokens'][number] | undefined) =>
  token !== undefined && /^[-–—]$/.test(token.form.surface)
