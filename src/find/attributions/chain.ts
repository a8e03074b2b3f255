/** A chain while it is read: who passed the words on, outermost first, each with the phrase that last named him. */
import type { Link, Span } from '../../model/index.ts'
import type { Agreement, Member } from './cast.ts'
import { type Ground, type Run, spanOf } from './ground.ts'
import type { Source } from './noun.ts'
import type { SayingForm } from './verbs.ts'

export interface Step {
  member: Member
  source: Source | null
}
export type Chain = readonly Step[]

/** The chain with one step more, unless it is there already. */
export const joined = (chain: Chain, member: Member, source: Source | null): Chain =>
  chain.some((step) => step.member === member) ? chain : [...chain, { member, source }]

/** The steps before a member; the whole chain where it is not there. */
export function before(chain: Chain, member: Member): Chain {
  const at = chain.findIndex((step) => step.member === member)
  return at < 0 ? chain : chain.slice(0, at)
}

/**
 * The chain, or the outer part of it whose last step agrees with a silent verb: "وأضافت" behind "الوكالة ← الوزير" is the agency.
 * Null when none does; a quotation without a verb (`said` null) goes on with the whole.
 */
export function agreeing(chain: Chain, said: SayingForm | null): Chain | null {
  if (said === null) return chain
  for (let k = chain.length; k > 0; k--)
    if (agrees(chain[k - 1]!.member.agreement, said)) return k === chain.length ? chain : chain.slice(0, k)
  return null
}

export function agrees(agreement: Agreement, said: SayingForm): boolean {
  const gender = agreement.gender === null || said.gender === null || agreement.gender === said.gender
  if (agreement.number === said.number) return gender
  // "مشيرين" is dual or plural; "مضيفا" can go on with several.
  if (said.shape === 'participle') return agreement.number !== 'singular' && (said.number !== 'singular' || gender)
  // "اعتبر الرئيس … ونظيره …، وشددا": two, of whom the first was taken for the source.
  return said.number === 'dual' && said.conjoined && agreement.number === 'singular' && agreement.gender !== 'feminine'
}

/** The words of a source, without the proclitics before its first. */
export function spanOfSource(ground: Ground, source: Source): Span {
  const span = spanOf(ground, source)
  return { start: span.start + source.from, end: span.end }
}

const actorOf = ({ actor, inferred }: Member): Pick<Link, 'actor' | 'inferred'> =>
  actor === undefined ? {} : { actor, ...(inferred === true ? { inferred } : {}) }

/** The links of a chain as an attribution with this cue has them: what its own sentence names is stated, the rest carried. */
export function linksOf(ground: Ground, chain: Chain, cue: Run, cueSpan: Span): Link[] {
  const { sentence } = ground.tokens[cue.first]!
  return chain.map(({ member, source }, k) => {
    const stated = source !== null && ground.tokens[source.first]!.sentence === sentence
    return {
      name: member.name,
      kind: member.kind,
      ...actorOf(member),
      span: stated ? spanOfSource(ground, source) : null,
      cue: stated && k === chain.length - 1 ? cueSpan : null,
      basis: stated ? 'stated' : 'carried',
    }
  })
}
