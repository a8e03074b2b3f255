/**
 * The agency that all of an article is from: of its dateline ("دبي (رويترز) -", "واشنطن - أ ف ب", "واس - الرياض") or of the line
 * that closes it ("(أ ف ب)", "المصدر: رويترز").
 */
import type { Head } from '../../arabic/sources.ts'
import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/token.ts'
import type { Cast } from './cast.ts'
import type { Ground, Run } from './ground.ts'
import { type Source, sourceAt } from './noun.ts'
import { mediumAt } from './nouns.ts'
import { isOwnOutlet } from './outlet.ts'
import type { Relay } from './relay.ts'
import { finiteOf } from './verbs.ts'
import * as w from './words.ts'

export const agencyOf = (ground: Ground, cast: Cast): Relay | null =>
  datelineOf(ground, cast) ?? closingOf(ground, cast)

/** Tokens a dateline may be long. */
const DATELINE = 12

/** The token behind the dateline with which the text begins: "دبي، الإمارات (CNN)-- قال"; `first` where there is none. */
export function datelineEnd({ tokens, nameAt }: Ground, first: number, last: number): number {
  if (first > 1 || !/^(place|state)$/.test(nameAt.get(first)?.name.type ?? '')) return first
  let end = first
  for (let i = first + 1; i < Math.min(last, DATELINE); i++) {
    if (finiteOf(tokens[i]!.form) !== null) break
    if (isDash(tokens[i])) end = i + 1
  }
  return end
}

function datelineOf(ground: Ground, cast: Cast): Relay | null {
  const { tokens } = ground
  const end = Math.min(tokens.length, DATELINE)
  let dash = -1
  for (let i = 1; i < end; i++) if (isEnd(tokens, i)) dash = i
  if (dash < 0) return null
  for (let i = 0; i < Math.min(end, dash + 5); i++) {
    if (finiteOf(tokens[i]!.form) !== null || w.isThat(tokens[i]!.form)) return null
    const known = mediumAt(ground, i)
    const unknown = known === null ? bracketed(ground, i) : null
    const last = known?.last ?? unknown?.last
    if (last === undefined) continue
    const inBrackets = tokens[i - 1]?.form.surface === '(' && tokens[last]?.form.surface === ')'
    if (!inBrackets && !isDash(tokens[i - 1]) && !isDash(tokens[last])) continue
    return relayFrom(ground, cast, { first: i, last })
  }
  return null
}

/** A dash or colon, or the bracket that closes a line of its own: "القاهرة (أ ش أ)". */
const isEnd = (tokens: readonly Token[], i: number): boolean =>
  /^[-–—ـ:]$/.test(tokens[i]!.form.surface) ||
  tokens[i]!.form.folded === '' ||
  (tokens[i]!.form.surface === ')' && tokens[i + 1]?.sentence !== tokens[i]!.sentence)

/** Words between brackets. */
const LONGEST = 4

/** "أسمرة (مدار) -": what stands in brackets between a place and a dash is an agency, known or not. */
function bracketed(ground: Ground, i: number): Run | null {
  const { tokens, nameAt } = ground
  if (tokens[i - 1]?.form.surface !== '(' || tokens[i]!.kind !== 'word') return null
  const place = [i - 2, i - 3].map((at) => nameAt.get(at)).find((one) => one?.last === i - 1)
  const named = nameAt.get(i)?.name.type
  if (!/^(place|state)$/.test(place?.name.type ?? '') || /^(place|state|person|people)$/.test(named ?? '')) return null
  let last = i
  while (last - i <= LONGEST && tokens[last]?.kind === 'word') last++
  return tokens[last]?.form.surface === ')' && isDash(tokens[last + 1]) ? { first: i, last } : null
}

/** "… مستقرة. (أ ف ب)", a last line "المصدر: رويترز": one agency, and nothing else behind it. */
function closingOf(ground: Ground, cast: Cast): Relay | null {
  const { tokens } = ground
  let end = tokens.length
  while (end > 0 && /^[.)]$/.test(tokens[end - 1]!.form.surface)) end--
  const inBrackets = tokens[end]?.form.surface === ')'
  for (let i = end - 1; i >= Math.max(1, end - LONGEST); i--) {
    const medium = mediumAt(ground, i)
    if (medium === null || medium.last !== end) continue
    const opens = tokens[i - 1]!.form.surface
    const labelled = opens === ':' && tokens[i - 2]?.form.folded === SOURCE
    return (inBrackets && opens === '(') || labelled ? relayFrom(ground, cast, { first: i, last: end }) : null
  }
  return null
}
const SOURCE = fold('المصدر')

function relayFrom(ground: Ground, cast: Cast, run: Run): Relay | null {
  const found = sourceAt(ground, run.first, run.last)
  if (found === null) return null
  // Its place tells that it is a medium, also where nothing else does.
  const source: Source = { ...found, head: found.head ?? AGENCY, proper: found.proper ?? run }
  const member = cast.memberOf(source, null)
  return isOwnOutlet(ground, member.name) || fold(member.name) === 'cnn' ? null : { member, source }
}

const AGENCY: Head = { kind: 'media', agreement: 'feminine' }

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]$/.test(token.form.surface)
