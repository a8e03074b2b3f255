/**
 * From sentence to sentence: who has the word. What one sentence leaves to the next is small: the chain of the last words ("وأضاف"
 * goes on with it), the subject of a sentence that reported nothing ("دعا الوزير …. وقال إن"), the cast, the agency of the dateline.
 */
import { fold } from '../../text/fold.ts'
import { Cast, type Member } from './cast.ts'
import { agreeing, agrees, before, type Chain, joined } from './chain.ts'
import { agencyOf } from './dateline.ts'
import type { Ground, Run } from './ground.ts'
import { kindOf } from './naming.ts'
import { type Source, sourceAt } from './noun.ts'
import { isOwnOutlet } from './outlet.ts'
import { type Relay, relayIn } from './relay.ts'
import type { Report } from './report.ts'
import { subjectOf } from './subject.ts'
import type { SayingForm } from './verbs.ts'

/** Sentences without any attribution over which a silent verb still finds its speaker. */
const SILENCE = 4

export class Discourse {
  readonly ground: Ground
  readonly cast: Cast
  private readonly agency: Relay | null
  /** The last words of the article's own level, and their sentence. */
  private last: { chain: Chain; sentence: number } | null = null
  /** The last words of this sentence, those within others too. */
  private latest: Chain | null = null
  /** What stands before every chain of the stretch that is read: an "according to", or the words it lies within. */
  private prefix: Chain = []
  private sentence = 0
  private stretch: Run = { first: 0, last: 0 }
  /** The sentence before. */
  private former: Run = { first: 0, last: 0 }
  /** Subject of the stretch; undefined until it is asked for. */
  private subject: Source | null | undefined = undefined

  constructor(ground: Ground) {
    this.ground = ground
    this.cast = new Cast(ground)
    this.agency = agencyOf(ground, this.cast)
  }

  begin(sentence: number, stretch: Run): void {
    this.former = this.stretch
    this.sentence = sentence
    this.latest = null
    this.prefix = []
    this.enter(stretch)
  }

  private enter(stretch: Run): void {
    this.stretch = stretch
    this.subject = undefined
  }

  /** Puts a chain before all that is read next: "وفقا للصحيفة، …". */
  under(prefix: Chain): void {
    this.prefix = prefix
  }

  /** Reads a stretch within words that have this chain. */
  within(stretch: Run, chain: Chain, read: () => void): void {
    const { prefix, stretch: outer, subject } = this
    this.prefix = chain
    this.enter(stretch)
    read()
    this.prefix = prefix
    this.stretch = outer
    this.subject = subject
  }

  /** Remembers the chain of words just read. */
  spoke(chain: Chain, depth: number): void {
    // "قال دبلوماسي إن الوزير شدد …، معتبرا أن": words within words that go on leave the diplomat the word.
    const isWithin = chain === this.latest && chain !== this.last?.chain
    if (depth === 0 && !isWithin) this.last = { chain, sentence: this.sentence }
    this.latest = chain
  }

  /** The chain of the words before, where they are not too far back. */
  recent(sentences = SILENCE): Chain | null {
    return this.last !== null && this.sentence - this.last.sentence <= sentences ? this.last.chain : null
  }

  /** The chain of a report; null when nobody can be told to have said it, or it is the article's own outlet. */
  chainOf(report: Report, depth: number): Chain | null {
    const { cast, ground } = this
    // "وأضاف سموه": an honour with its pronoun is he who has the word.
    const source = report.source !== null && isHonour(ground, report.source) ? null : report.source
    if (source === null && report.inner === null) {
      const carried = this.carried(report.said, report.carries, depth)
      const relay = carried === null ? null : this.relayOf(report)
      if (carried === null || relay === null || carried.some((step) => step.member === relay.member)) return carried
      return [{ member: relay.member, source: relay.source }, ...carried]
    }
    // "وأضاف المصدر نفسه" goes on with whoever spoke.
    if (source !== null && isSameSource(ground, source)) {
      const recent = this.recent()
      if (recent !== null && recent.at(-1)?.member.kind !== 'anonymous') return recent
    }
    if (source !== null && isStatement(source)) {
      const recent = this.recent()
      if (recent !== null) return [...this.prefix.filter((step) => !recent.includes(step)), ...recent]
    }
    const member = source === null ? null : cast.memberOf(issuerOf(ground, source), report.said)
    const isOwn = member !== null && member.kind === 'media' && isOwnOutlet(ground, member.name)
    if (isOwn && report.inner === null) return null
    const inner = report.inner === null ? null : cast.memberOf(issuerOf(ground, report.inner), null)
    let chain = this.outerOf(member, depth > 0 ? this.prefix : null)
    const relay = this.relayOf(report)
    if (relay !== null && relay.member !== member && relay.member !== inner)
      chain = joined(chain, relay.member, relay.source)
    if (source === null && chain.length === 0) chain = this.mediumBefore()
    if (member !== null && !isOwn) chain = joined(chain, member, source)
    return inner === null ? chain : joined(chain, inner, report.inner)
  }

  /** The chain of words that name nobody: that of this sentence, of its subject, or of the sentences before. */
  carried(said: SayingForm | null, carries: Report['carries'], depth = 0): Chain | null {
    if (depth > 0)
      return this.fromSubject(said, this.prefix) ?? (carries === 'relative' ? agreeing(this.prefix, said) : null)
    if (this.latest !== null) {
      const here = agreeing(this.latest, said) ?? (this.last === null ? null : agreeing(this.last.chain, said))
      if (here !== null) return here
    }
    const subject = carries === 'main' ? null : this.fromSubject(said, null)
    if (subject !== null || carries === 'relative') return subject
    if (this.last === null || this.last.sentence < this.sentence - 1) {
      const former = this.subjectIn(this.former)
      const chain = former === null ? null : this.chainFrom(former, said, null)
      if (chain !== null) return chain
    }
    const recent = this.recent()
    return recent === null ? null : agreeing(recent, said)
  }

  /** What stands before a source: the words it lies within, the chain that it goes on with, or the article's agency. */
  private outerOf(member: Member | null, within: Chain | null): Chain {
    if (within !== null || this.prefix.length > 0) {
      const prefix = within ?? this.prefix
      return member === null ? prefix : prefix.filter((step) => step.member !== member)
    }
    const same = member === null ? null : this.continued(member)
    return same ?? (this.agency === null ? [] : [{ member: this.agency.member, source: null }])
  }

  /** The chain before that a named source goes on with: it was its origin, or one of its links. */
  private continued(member: Member): Chain | null {
    const { last } = this
    if (last === null) return null
    if (last.chain.some((step) => step.member === member)) return before(last.chain, member)
    // "الجانبان", "المسؤولون": spoken of within the report that goes on.
    const { number } = member.agreement
    const outermost = last.chain[0]
    // "ذكرت الصحيفة أن …، لكن خبراء يؤكدون أن": in the paper's own sentence it is the paper that has asked them.
    const isAsked = member.kind === 'anonymous' && last.sentence === this.sentence && outermost?.member.kind === 'media'
    const dependent =
      !member.proper && (number === 'dual' || (number === 'plural' && (/^ال/.test(member.name) || isAsked)))
    if (!dependent || outermost === undefined || this.sentence - last.sentence > 1) return null
    return outermost.member.kind === 'media' || outermost.member.kind === 'institution' ? [outermost] : []
  }

  /** "ونقل عن الوزير قوله": the medium that goes on is the one before. */
  private mediumBefore(): Chain {
    const medium = this.last?.chain.find((step) => step.member.kind === 'media')
    return medium === undefined ? [] : [medium]
  }

  /** The stretch's subject as the source: "تجاهل الوزير الاتهامات، قائلا إن". */
  private fromSubject(said: SayingForm | null, outer: Chain | null): Chain | null {
    if (this.subject === undefined) this.subject = this.subjectIn(this.stretch)
    return this.subject === null ? null : this.chainFrom(this.subject, said, outer)
  }

  private subjectIn(stretch: Run): Source | null {
    return subjectOf(this.ground, stretch, (source) => this.cast.knows(source))
  }

  private chainFrom(subject: Source, said: SayingForm | null, outer: Chain | null): Chain | null {
    const isBare = subject.head === null && subject.named.length === 0 && subject.proper === null
    if ((isBare && !subject.definite) || kindOf(this.ground, subject, said) === 'document') return null
    const member = this.cast.memberOf(subject, null)
    if (said !== null && !agrees(member.agreement, said)) return null
    return joined(this.outerOf(member, outer), member, subject)
  }

  private relayOf(report: Report): Relay | null {
    for (const run of report.circumstances) {
      const relay = relayIn(this.ground, this.cast, run)
      if (relay !== null) return relay
    }
    return null
  }
}

const HONOURS = new Set(
  'سموه سموها جلالته جلالتها فخامته معاليه معاليها سعادته سعادتها سيادته سيادتها فضيلته غبطته قداسته نيافته دولته'
    .split(' ')
    .map(fold),
)
const isHonour = ({ tokens }: Ground, { first, last }: Source): boolean =>
  last - first === 1 && HONOURS.has(tokens[first]!.form.folded)

const isSameSource = ({ tokens }: Ground, { first, last, headWord }: Source): boolean =>
  /^(مصدر|مصادر)$/.test(headWord) &&
  last - first === 2 &&
  [first, first + 1].some((i) => /^(نفس|ذات)(ه|ها)?$/.test(tokens[i]!.form.folded))

/** "بيان صادر عن وزارة الداخلية", "بيان الاتحاد": a statement is its issuer's own means, and he is the one who speaks. */
function issuerOf(ground: Ground, source: Source): Source {
  if (!STATEMENTS.test(source.headWord) || source.last - source.first < 2) return source
  let at = source.first + 1
  while (
    at < source.last &&
    /^(ال)?(صادر|رسمي|مشترك|صحفي|صحافي|ختامي|عن|من|ل|اصدره|اصدرته|وزعه|وزعته)$/.test(ground.tokens[at]!.form.folded)
  )
    at++
  // "بيان نشره الموقع" is not the site's.
  const issuer = /^(نشر|تلق|بث)/.test(ground.tokens[at]?.form.folded ?? '') ? null : sourceAt(ground, at, source.last)
  return issuer !== null && (issuer.head !== null || issuer.named.length > 0) ? issuer : source
}
const STATEMENTS = /^(بيان|بلاغ|تصريح|تغريده|رساله|تدوينه)$/

/** "وأضاف البيان": the words of him whose statement it is. */
const isStatement = (source: Source) =>
  source.definite &&
  source.last - source.first === 1 &&
  /^(بيان|بلاغ|تصريح|تغريده|رساله|خبر|تدوينه|خطاب)$/.test(source.headWord)
