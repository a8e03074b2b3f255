/**
 * Reads an article for attributions, sentence by sentence. What one sentence leaves to the next is small: the chain of the last
 * words ("وأضاف" goes on with it), the cast of those who spoke, the agency of the dateline.
 */
import type { Attribution, Link, Span } from '../../model/index.ts'
import { type According, accordingAt } from './according.ts'
import { type Agreement, Cast, type Member } from './cast.ts'
import { type Content, contentFrom } from './closing.ts'
import { type Ground, type Run, spanOf } from './ground.ts'
import { kindOf } from './naming.ts'
import type { Source } from './noun.ts'
import type { Opening } from './opening.ts'
import { isOwnOutlet } from './outlet.ts'
import { datelineOf, type Relay, relayIn } from './relay.ts'
import { RULES } from './rules.ts'
import { subjectOf } from './subject.ts'
import { participleOf, type SayingForm } from './verbs.ts'
import * as w from './words.ts'

/** What a rule found: a cue, its source if one is named, and where the words begin. */
export interface Report {
  cue: Run
  /** Letters of the cue's first token that are a conjunction. */
  from: number
  said: SayingForm
  source: Source | null
  /** Behind عن with "نقلت الوكالة عن الوزير قوله", or behind "نقلا عن". */
  inner: Source | null
  opening: Opening
  /** Where a medium may be named: between source and words, and before the verb. */
  circumstances: readonly Run[]
  /**
   * Where a silent verb has its source from. `main`: the speaker before; `subject`: first the sentence's own subject ("مشيرا");
   * `relative`: only that ("في بيان قال فيه").
   */
  carries: 'main' | 'subject' | 'relative'
}

/** A chain with what a silent verb must agree with. */
interface Spoken {
  links: Link[]
  members: Member[]
  sentence: number
}

/** Sentences without any attribution over which a silent verb still finds its speaker. */
const SILENCE = 4
const DEEPEST = 3

export class Reader {
  readonly ground: Ground
  readonly cast: Cast
  readonly found: Attribution[] = []
  private readonly dateline: Relay | null
  private last: Spoken | null = null
  /** The last words of this sentence, nested ones too. */
  private latest: Spoken | null = null
  private prefix: Spoken = { links: [], members: [], sentence: 0 }
  private sentence = 0
  private subject: Source | null | undefined = undefined
  private bounds: Run = { first: 0, last: 0 }
  /** The sentence before. */
  private former: Run = { first: 0, last: 0 }

  constructor(ground: Ground) {
    this.ground = ground
    this.cast = new Cast(ground)
    this.dateline = datelineOf(ground, this.cast)
  }

  /** Reads the sentence `first` to `last`; returns the token at which the next one begins (direct speech runs over sentences). */
  read(first: number, last: number, number: number): number {
    this.sentence = number
    this.latest = null
    this.subject = undefined
    this.prefix = { links: [], members: [], sentence: number }
    this.former = this.bounds
    this.bounds = { first, last }
    const according = this.accordingIn(first, last)
    return according === null ? this.readRun(first, last, 0).next : this.readAccording(according, first, last)
  }

  /** Everything found, in the order of the cues, with the fullest name of each link. */
  attributions(): Attribution[] {
    return this.found
      .sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end)
      .map((attribution, k) => ({
        ...attribution,
        id: `a${k + 1}`,
        chain: attribution.chain.map((link) => ({ ...link, name: this.cast.fullestName(link.name, link.kind) })),
      }))
  }

  private accordingIn(first: number, last: number): According | null {
    for (let i = first; i < last; i++) {
      const close = this.ground.quotes.close[i]!
      if (close > i) {
        i = close
        continue
      }
      const according = accordingAt(this.ground, i, last)
      if (according === null) continue
      // "كما قال الوزير إن" is "the minister also said that"; "قال إن … وفقا لتقرير" without a comma belongs to what he said.
      if (according.clause && (i === first || opensWords(this.ground, according.last, last))) continue
      if (i > first && !according.his && !isBounded(this.ground, i) && this.hasReportBefore(first, i)) continue
      return according
    }
    return null
  }

  private hasReportBefore(first: number, at: number): boolean {
    for (let i = first; i < at; i++) if (this.reportAt(i, first, at) !== null) return true
    return false
  }

  private isBetween(according: According, first: number, last: number): boolean {
    for (let i = first; i < according.first; i++) {
      const report = this.reportAt(i, first, last)
      if (report !== null && report.opening.at >= according.last) return true
    }
    return false
  }

  /** A sentence with an "according to": it is the outer part of the chain of all that the sentence reports. */
  private readAccording(according: According, first: number, last: number): number {
    const { ground } = this
    const links: Link[] = []
    const members: Member[] = []
    for (const { source, said } of according.sources) {
      const member = this.cast.memberOf(source, said)
      const relay =
        links.length === 0
          ? relayIn(ground, this.cast, { first: source.last, last: Math.min(source.last + 8, last) })
          : null
      if (relay !== null && relay.source.first === source.last) this.push(links, members, relay.member, relay.source)
      if (!isOwnOutlet(ground, member.name)) this.push(links, members, member, source)
    }
    const cue = according.cue
    // "وأضاف الشهود - بحسب رويترز - أنهم": it stands between the verb and its words.
    const pieces = this.isBetween(according, first, last)
      ? [{ first, last }]
      : piecesAround(ground, according, first, last)
    if (!according.inner) this.prefix = { links, members, sentence: this.sentence }
    const before = this.found.length
    let hasMain = false
    let next = last
    for (const piece of pieces) {
      const result = this.readRun(piece.first, piece.last, 0)
      hasMain ||= result.main
      next = Math.max(next, result.next)
    }
    const origin = links.at(-1)
    if (according.inner && origin !== undefined) {
      // "قالت الصحيفة …، نقلا عن مسؤول": the one it is taken from stands behind those who say it.
      for (const attribution of this.found.slice(before)) attribution.chain.push(...links)
      const spoken = this.last as Spoken | null
      if (hasMain && spoken !== null)
        this.last = {
          links: [...spoken.links, ...links],
          members: [...spoken.members, ...members],
          sentence: this.sentence,
        }
    }
    if (hasMain) return next
    const chain = according.his ? this.carried(null, 'subject') : { links, members, sentence: this.sentence }
    const runs = covered(ground, pieces)
      .map((piece) => contentRun(ground, piece))
      .filter((run) => run !== null)
    if (chain === null || chain.links.length === 0 || runs.length === 0) return next
    const cueSpan = spanOf(ground, cue)
    const source = according.sources.at(-1)?.source
    this.found.push({
      id: '',
      content: runs.map((run) => spanOf(ground, run)),
      cue: { start: cueSpan.start + according.from, end: cueSpan.end },
      source: source === undefined ? null : spanOfSource(ground, source),
      style: runs.every((run) => ground.quotes.close[run.first - 1] === run.last)
        ? 'direct'
        : hasQuote(ground, runs)
          ? 'mixed'
          : 'indirect',
      act: 'report',
      chain: chain.links,
    })
    this.last = chain
    return next
  }

  /** Reads tokens `first` to `last`: the reports in them, and those within their words. */
  private readRun(first: number, last: number, depth: number): { next: number; main: boolean } {
    const { ground } = this
    let main = false
    let i = first
    while (i < last) {
      const close = ground.quotes.close[i]!
      const report = this.reportAt(i, first, last)
      if (report === null) {
        // Words in quotation marks that no cue brings in are terms or the speaker's; a verb in them reports nothing here.
        i = close > i && close < last ? close + 1 : i + 1
        continue
      }
      const content = contentFrom(ground, report.opening, last, (at) => this.breaksAt(at, last))
      const chain = content === null ? null : this.chainOf(withTail(report, content), depth)
      if (content === null || chain === null) {
        i = report.cue.last
        continue
      }
      this.emit(report, content, chain)
      main ||= depth === 0 && report.carries === 'main'
      if (depth === 0) this.last = chain
      this.latest = chain
      if (depth < DEEPEST) this.readWithin(content, chain, depth)
      i = Math.max(content.next, report.cue.last)
    }
    return { next: Math.max(last, i), main }
  }

  private readWithin(content: Content, chain: Spoken, depth: number): void {
    const { prefix, bounds, subject } = this
    this.prefix = chain
    this.bounds = { first: content.first, last: content.last }
    this.subject = undefined
    let from = content.first
    // Words of several sentences: none of them begins within another.
    for (let i = content.first; i <= content.last; i++) {
      if (i < content.last && this.ground.tokens[i]!.sentence === this.ground.tokens[from]!.sentence) continue
      this.readRun(from, i, depth + 1)
      from = i
    }
    this.prefix = prefix
    this.bounds = bounds
    this.subject = subject
  }

  private reportAt(i: number, first: number, last: number): Report | null {
    for (const rule of RULES) {
      const report = rule(this.ground, i, first, last)
      if (report !== null) return report
    }
    return null
  }

  /** Does another attribution begin here, so that words before it end? */
  private breaksAt(at: number, last: number): boolean {
    const { ground } = this
    const token = ground.tokens[at]!
    if (token.kind === 'punct') return w.isComma(token.form.surface) && at + 1 < last && this.breaksAt(at + 1, last)
    if (token.kind !== 'word') return false
    const aside = participleOf(token.form)
    if (
      aside !== null &&
      (ground.tokens[at - 1]!.kind === 'punct' || (aside.gender === 'masculine' && aside.number === 'singular'))
    )
      return true
    if (accordingAt(ground, at, last) !== null && (isBounded(ground, at) || accordingAt(ground, at, last)!.his))
      return true
    const report =
      this.reportAt(at, at, last) ??
      ((w.isTie(token.form) || w.isTurn(token.form)) && at + 1 < last ? this.reportAt(at + 1, at + 1, last) : null)
    if (report === null) return false
    if (report.said.shape !== 'finite') return report.said.shape === 'participle'
    return report.said.conjoined || w.isTie(token.form) || w.isTurn(token.form)
  }

  private chainOf(report: Report, depth: number): Spoken | null {
    const { ground, cast } = this
    const links: Link[] = []
    const members: Member[] = []
    const { source } = report
    if (source === null && report.inner === null) {
      const carried = this.carried(report.said, report.carries, depth)
      if (carried === null) return null
      const relay = this.relayOf(report)
      return relay === null || carried.members.includes(relay.member) ? carried : withOuter(ground, relay, carried)
    }
    if (source !== null && isStatement(source) && this.last !== null && this.sentence - this.last.sentence <= SILENCE) {
      return {
        ...this.last,
        links: this.last.links.map((link) => ({ ...link, basis: 'carried' as const, span: null, cue: null })),
        sentence: this.sentence,
      }
    }
    const member = source === null ? null : cast.memberOf(source, report.said)
    const inner = report.inner === null ? null : cast.memberOf(report.inner, null)
    const same = member === null ? null : this.continued(member)
    if (depth > 0 || this.prefix.members.length > 0) this.append(links, members, this.prefix, member)
    else if (same !== null) this.append(links, members, same, member)
    else if (this.dateline !== null) this.pushLink(links, members, this.dateline.member, null)
    const relay = this.relayOf(report)
    if (relay !== null && !members.includes(relay.member) && relay.member !== member)
      this.push(links, members, relay.member, relay.source)
    if (report.inner !== null && source === null) this.appendMedia(links, members)
    if (member !== null && source !== null && (inner === null || !isOwnOutlet(ground, member.name)))
      this.push(links, members, member, source)
    if (inner !== null && report.inner !== null && inner !== member) this.push(links, members, inner, report.inner)
    return { links, members, sentence: this.sentence }
  }

  /** The chain before that a named source goes on with: it was its origin, or one of its links. */
  private continued(member: Member): Spoken | null {
    const { last } = this
    if (last === null) return null
    const at = last.members.indexOf(member)
    if (at >= 0) return { links: last.links.slice(0, at), members: last.members.slice(0, at), sentence: last.sentence }
    // "الجانبان", "المسؤولون": spoken of within the report that goes on.
    const dependent =
      !member.proper &&
      (member.agreement.number === 'dual' || (member.agreement.number === 'plural' && /^ال/.test(member.name)))
    if (dependent && last.members.length > 0 && this.sentence - last.sentence <= 1) {
      const outer = last.members[0]!.kind === 'person' || last.members[0]!.kind === 'anonymous' ? 0 : 1
      return { links: last.links.slice(0, outer), members: last.members.slice(0, outer), sentence: last.sentence }
    }
    return null
  }

  /** "ونقل عن الوزير قوله": the medium that goes on is the one before. */
  private appendMedia(links: Link[], members: Member[]): void {
    const { last } = this
    const k = last === null ? -1 : last.members.findIndex((m) => m.kind === 'media')
    if (last === null || k < 0 || members.length > 0) return
    members.push(last.members[k]!)
    links.push({ ...last.links[k]!, basis: 'carried', span: null, cue: null })
  }

  private append(links: Link[], members: Member[], chain: Spoken, but: Member | null): void {
    chain.members.forEach((member, k) => {
      if (member === but || members.includes(member)) return
      members.push(member)
      const link = chain.links[k]!
      links.push(this.isHere(link) ? link : { ...link, basis: 'carried', span: null, cue: null })
    })
  }

  private isHere(link: Link): boolean {
    const { tokens } = this.ground
    return (
      link.span !== null &&
      link.span.start >= tokens[this.bounds.first]!.start &&
      tokens[this.bounds.first]!.sentence === this.sentence
    )
  }

  /** The chain of a verb that names nobody: that of this sentence, of its subject, or of the sentences before. */
  private carried(said: SayingForm | null, carries: Report['carries'], depth = 0): Spoken | null {
    if (depth > 0)
      return this.fromSubject(said, this.prefix) ?? (carries === 'relative' ? agreeing(this.prefix, said) : null)
    if (this.latest !== null) {
      const here = agreeing(this.latest, said) ?? (this.last === null ? null : agreeing(this.last, said))
      if (here !== null) return here
    }
    if (carries !== 'main') {
      const subject = this.fromSubject(said, null)
      if (subject !== null) return subject
    }
    if (carries === 'relative') return null
    const { last } = this
    if (last === null || last.sentence < this.sentence - 1) {
      // "دعا الوزير …. وقال إن": the sentence before had a subject and said nothing of his.
      const former = this.fromFormer(said)
      if (former !== null) return former
    }
    if (last === null || this.sentence - last.sentence > SILENCE) return null
    const chain = agreeing(last, said)
    return (
      chain && {
        ...chain,
        links: chain.links.map((link) => ({ ...link, basis: 'carried' as const, span: null, cue: null })),
        sentence: this.sentence,
      }
    )
  }

  /** The sentence's subject as the source: "تجاهل الوزير الاتهامات، قائلا إن". */
  private fromSubject(said: SayingForm | null, outer: Spoken | null): Spoken | null {
    this.subject ??= subjectOf(this.ground, this.bounds, (source) => this.cast.knows(source))
    const { subject } = this
    if (subject === null || subject === undefined) return null
    return this.chainFrom(subject, said, outer, true)
  }

  private fromFormer(said: SayingForm | null): Spoken | null {
    const subject = subjectOf(this.ground, this.former, (source) => this.cast.knows(source))
    const chain = subject === null ? null : this.chainFrom(subject, said, null, false)
    return (
      chain && {
        ...chain,
        links: chain.links.map((link) => ({ ...link, basis: 'carried' as const, span: null, cue: null })),
      }
    )
  }

  private chainFrom(subject: Source, said: SayingForm | null, outer: Spoken | null, stated: boolean): Spoken | null {
    const kind = kindOf(this.ground, subject, said)
    if (subject.head === null && subject.named.length === 0 && subject.proper === null) return null
    if (kind === 'document') return null
    const member = this.cast.memberOf(subject, null)
    if (said !== null && !agrees(member.agreement, said)) return null
    const links: Link[] = []
    const members: Member[] = []
    const same = outer === null ? this.continued(member) : outer
    if (this.prefix.members.length > 0) this.append(links, members, this.prefix, member)
    else if (same !== null) this.append(links, members, same, member)
    else if (this.dateline !== null) this.pushLink(links, members, this.dateline.member, null)
    this.pushLink(links, members, member, stated ? subject : null)
    return { links, members, sentence: this.sentence }
  }

  private relayOf(report: Report): Relay | null {
    for (const run of report.circumstances) {
      const relay = relayIn(this.ground, this.cast, run)
      if (relay !== null) return relay
    }
    return null
  }

  private push(links: Link[], members: Member[], member: Member, source: Source): void {
    if (members.includes(member)) return
    this.pushLink(links, members, member, source)
  }

  private pushLink(links: Link[], members: Member[], member: Member, source: Source | null): void {
    members.push(member)
    links.push({
      name: member.name,
      kind: member.kind,
      ...actorOf(member),
      span: source === null ? null : spanOfSource(this.ground, source),
      cue: null,
      basis: source === null ? 'carried' : 'stated',
    })
  }

  private emit(report: Report, content: Content, chain: Spoken): void {
    const { ground } = this
    const cue = spanOf(ground, report.cue)
    const span = spanOf(ground, content)
    const cueSpan = { start: cue.start + report.from, end: cue.end }
    const source = report.inner ?? report.source
    this.found.push({
      id: '',
      content: [{ start: span.start + content.from, end: span.end }],
      cue: cueSpan,
      source: source === null ? null : spanOfSource(ground, source),
      style: content.style,
      act: report.said.verb.act,
      chain: chain.links.map((link, k) => ({
        ...link,
        cue: k === chain.links.length - 1 && link.basis === 'stated' ? cueSpan : link.cue,
      })),
    })
  }
}

const actorOf = ({ actor, inferred }: Member): Pick<Link, 'actor' | 'inferred'> =>
  actor === undefined ? {} : { actor, ...(inferred === true ? { inferred } : {}) }

/** The words of a source, without the proclitics before its first. */
function spanOfSource(ground: Ground, source: Source): Span {
  const span = spanOf(ground, source)
  return { start: span.start + source.from, end: span.end }
}

const withOuter = (ground: Ground, relay: Relay, chain: Spoken): Spoken => ({
  links: [
    {
      name: relay.member.name,
      kind: relay.member.kind,
      ...actorOf(relay.member),
      span: spanOfSource(ground, relay.source),
      cue: null,
      basis: 'stated' as const,
    },
    ...chain.links,
  ],
  members: [relay.member, ...chain.members],
  sentence: chain.sentence,
})

/** The chain, or the outer part of it whose last link agrees with the verb: "وأضافت" behind "الوكالة ← الوزير" is the agency. */
function agreeing(chain: Spoken, said: SayingForm | null): Spoken | null {
  if (said === null) return chain
  for (let k = chain.members.length; k > 0; k--) {
    if (agrees(chain.members[k - 1]!.agreement, said))
      return { links: chain.links.slice(0, k), members: chain.members.slice(0, k), sentence: chain.sentence }
  }
  return null
}

function agrees(agreement: Agreement, said: SayingForm): boolean {
  const gender = agreement.gender === null || said.gender === null || agreement.gender === said.gender
  if (agreement.number === said.number) return gender
  // "مشيرين" is dual or plural; "مضيفا" can go on with several.
  if (said.shape === 'participle') return agreement.number !== 'singular' && (said.number !== 'singular' || gender)
  // "اعتبر الرئيس … ونظيره …، وشددا": two, of whom the first was taken for the source.
  return said.number === 'dual' && said.conjoined && agreement.number === 'singular' && agreement.gender !== 'feminine'
}

/** "قال …، في تصريح لوكالة …": the medium may be named behind the words. */
const withTail = (report: Report, { tail }: Content): Report =>
  tail === null ? report : { ...report, circumstances: [...report.circumstances, tail] }

/** "وأضاف البيان": the words of him whose statement it is. */
const isStatement = (source: Source) =>
  source.definite && source.last - source.first === 1 && /^(بيان|تصريح|تغريده|رساله|خبر|تدوينه)$/.test(source.headWord)

/** A comma, a closing mark or a dash stands before it. */
const isBounded = (ground: Ground, i: number) =>
  i > 0 && (ground.tokens[i - 1]!.kind === 'punct' || /^و?ذلك$/.test(ground.tokens[i - 1]!.form.folded))

/** Do reported words begin right here? Then "كما قال الوزير" before it is no aside. */
function opensWords(ground: Ground, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 12); i++) {
    const { form, kind } = ground.tokens[i]!
    if (kind === 'punct') return form.surface === ':' || ground.quotes.close[i]! > i
    if (w.isThat(form) || w.isByThat(form)) return true
  }
  return false
}

/** The clauses an "according to" covers: what stands before it, what stands behind it, or both where it interrupts. */
function piecesAround(ground: Ground, according: According, first: number, last: number): Run[] {
  const before = { first, last: according.first }
  const after = { first: according.last, last }
  while (after.first < last && ground.tokens[after.first]!.kind === 'punct' && ground.quotes.close[after.first]! < 0)
    after.first++
  const hasBefore = contentRun(ground, before) !== null && before.last - before.first > 1
  const hasAfter = contentRun(ground, after) !== null && after.last - after.first > 2
  const pieces: Run[] = []
  if (hasBefore) pieces.push(before)
  if (hasAfter) pieces.push(after)
  return pieces
}

/** "…، وفق السفارة، بينما بلغ …": what a conjunction adds behind it is the article's own. */
const covered = (ground: Ground, pieces: readonly Run[]): readonly Run[] => {
  const behind = pieces[1]
  if (behind === undefined) return pieces
  const { form } = ground.tokens[behind.first]!
  return w.isTurn(form) || w.isRelative(form) || w.isTie(form) || /^و/.test(form.folded) ? pieces.slice(0, 1) : pieces
}

/** A clause as content: without the conjunction and the adverbs that tie it to the sentence before, and without edges. */
function contentRun(ground: Ground, run: Run): Run | null {
  const { tokens, quotes } = ground
  let { first, last } = run
  while (last > first) {
    const token = tokens[last - 1]!
    const trailing = token.kind === 'punct' ? quotes.open[last - 1]! < first : /^(وذلك|كل|هذا)$/.test(token.form.folded)
    if (!trailing || /^[)%]$/.test(token.form.surface)) break
    last--
  }
  while (
    first < last &&
    (w.isTie(tokens[first]!.form) || (tokens[first]!.kind === 'punct' && quotes.close[first]! < 0))
  )
    first++
  if (quotes.close[first] === last - 1 && last - first > 2) return { first: first + 1, last: last - 1 }
  return last > first ? { first, last } : null
}

const hasQuote = (ground: Ground, runs: readonly Run[]) =>
  runs.some((run) => {
    for (let i = run.first; i < run.last; i++) if (ground.quotes.close[i]! > i) return true
    return false
  })
