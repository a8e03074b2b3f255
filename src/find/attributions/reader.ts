/** Reads an article for attributions, sentence by sentence; whose they are is the discourse's to tell. */
import type { Attribution } from '../../model/index.ts'
import { type According, accordingAt } from './according.ts'
import { breaksAt, endsConcession, isBounded } from './breaks.ts'
import { type Chain, joined, linksOf, spanOfSource } from './chain.ts'
import { coveredBy, opensWords, piecesAround, styleOf } from './clauses.ts'
import { type Content, contentFrom } from './closing.ts'
import { Discourse } from './discourse.ts'
import { type Ground, type Run, spanOf } from './ground.ts'
import { isOwnOutlet } from './outlet.ts'
import { relayIn } from './relay.ts'
import type { Report } from './report.ts'
import { reportAt } from './rules.ts'

/** Words within words within words: no article goes deeper. */
const DEEPEST = 3

export class Reader {
  private readonly ground: Ground
  private readonly discourse: Discourse
  private readonly found: { attribution: Omit<Attribution, 'id' | 'chain'>; chain: Chain; cue: Run }[] = []

  constructor(ground: Ground) {
    this.ground = ground
    this.discourse = new Discourse(ground)
  }

  /** Reads the sentence `first` to `last`; returns the token at which the next one begins (direct speech runs over sentences). */
  read(first: number, last: number, number: number): number {
    this.discourse.begin(number, { first, last })
    const found = this.found.length
    const according = this.accordingIn(first, last)
    if (according !== null) return this.readAccording(according, first, last)
    const { next } = this.readRun(first, last, 0)
    if (this.found.length === found) this.readQuotations(first, last)
    return next
  }

  /** Everything found, in the order of the cues, with the fullest name of each link. */
  attributions(): Attribution[] {
    const { cast } = this.discourse
    return this.found
      .sort(
        (a, b) => a.attribution.cue.start - b.attribution.cue.start || a.attribution.cue.end - b.attribution.cue.end,
      )
      .map(({ attribution, chain, cue }, k) => ({
        id: `a${k + 1}`,
        ...attribution,
        chain: linksOf(this.ground, chain, cue, attribution.cue).map((link) => ({
          ...link,
          name: cast.fullestName(link.name, link.kind),
        })),
      }))
  }

  private accordingIn(first: number, last: number): According | null {
    const { ground } = this
    for (let i = first; i < last; i++) {
      const close = ground.quotes.close[i]!
      if (close > i) {
        i = close
        continue
      }
      const according = accordingAt(ground, i, last)
      if (according === null) continue
      // "كما قال الوزير إن" is "the minister also said that"; "قال إن … وفقا لتقرير" without a comma belongs to what he said.
      if (according.clause && (i === first || opensWords(ground, according.last, last))) continue
      if (i > first && !according.his && !isBounded(ground, i) && this.hasReport(first, i)) continue
      return according
    }
    return null
  }

  private hasReport(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (reportAt(this.ground, i, first, last) !== null) return true
    return false
  }

  /** "وأضاف الشهود - بحسب رويترز - أنهم": the "according to" stands between a verb and its words. */
  private isBetween(according: According, first: number, last: number): boolean {
    for (let i = first; i < according.first; i++) {
      const report = reportAt(this.ground, i, first, last)
      if (report !== null && report.opening.at >= according.last) return true
    }
    return false
  }

  /** A sentence with an "according to": it is the outer part of the chain of all that the sentence reports. */
  private readAccording(according: According, first: number, last: number): number {
    const { ground, discourse } = this
    const chain = this.chainOf(according, last)
    const isBetween = this.isBetween(according, first, last)
    // "قالت الصحيفة نقلا عن مصدر إن": the rule for the verb has it.
    if (isBetween && according.inner) return this.readRun(first, last, 0).next
    const around = piecesAround(ground, according, first, last)
    const pieces = isBetween ? [{ first, last }] : around
    if (!according.inner) discourse.under(chain)
    const found = this.found.length
    let hasMain = false
    let next = last
    for (const piece of pieces) {
      const result = this.readRun(piece.first, piece.last, 0)
      hasMain ||= result.main
      next = Math.max(next, result.next)
    }
    // "قالت الصحيفة …، نقلا عن مسؤول": the one it is taken from stands behind those who say it.
    if (according.inner)
      for (const one of this.found.slice(found)) {
        for (const step of chain) one.chain = joined(one.chain, step.member, step.source)
        discourse.spoke(one.chain, 0)
      }
    // "في تغريدة أكد فيها …، حسب قوله" says nothing new of who said it.
    if (hasMain || (according.his && this.found.length > found)) return next
    const own = according.his ? discourse.carried(null, 'subject') : chain
    const runs = coveredBy(ground, around)
    if (own === null || own.length === 0 || runs.length === 0) return next
    const cue = spanOf(ground, according.cue)
    const source = according.sources.at(-1)?.source
    this.found.push({
      attribution: {
        content: runs.map((run) => spanOf(ground, run)),
        cue: { start: cue.start + according.from, end: cue.end },
        source: source === undefined ? null : spanOfSource(ground, source),
        style: styleOf(ground, runs),
        act: 'report',
      },
      chain: own,
      cue: according.cue,
    })
    discourse.spoke(own, 0)
    return next
  }

  private chainOf(according: According, last: number): Chain {
    const { ground, discourse } = this
    let chain: Chain = []
    for (const { source, said } of according.sources) {
      const member = discourse.cast.memberOf(source, said)
      // "حسبما صرح مصدر لوكالة الأنباء".
      const behind = { first: source.last, last: Math.min(source.last + 8, last) }
      const relay = chain.length === 0 ? relayIn(ground, discourse.cast, behind) : null
      if (relay !== null && relay.source.first === source.last) chain = joined(chain, relay.member, relay.source)
      if (!isOwnOutlet(ground, member.name)) chain = joined(chain, member, source)
    }
    return chain
  }

  /** Reads tokens `first` to `last`: the reports in them, and those within their words. */
  private readRun(first: number, last: number, depth: number): { next: number; main: boolean } {
    const { ground, discourse } = this
    let main = false
    let i = first
    while (i < last) {
      const report = reportAt(ground, i, first, last)
      if (report === null) {
        // Words in quotation marks that no cue brings in are a term or a name: a verb in them reports nothing here.
        const close = ground.quotes.close[i]!
        i = depth === 0 && close > i && close < last ? close + 1 : i + 1
        continue
      }
      const content = contentFrom(
        ground,
        report.opening,
        last,
        (at) =>
          breaksAt(ground, at, last, report.opening.how === 'words') || endsConcession(ground, report.cue.first, at),
      )
      const chain = content === null ? null : discourse.chainOf(withTail(report, content), depth)
      if (content === null || chain === null || chain.length === 0) {
        i = report.cue.last
        continue
      }
      this.emit(report, content, chain)
      main ||= depth === 0 && report.carries === 'main'
      discourse.spoke(chain, depth)
      if (depth < DEEPEST) discourse.within(content, chain, () => this.readWithin(content, depth + 1))
      i = Math.max(content.next, report.cue.last)
    }
    return { next: Math.max(last, i), main }
  }

  /** Words of several sentences: no report runs from one into the next. */
  private readWithin(content: Content, depth: number): void {
    const { tokens } = this.ground
    let from = content.first
    for (let i = content.first + 1; i <= content.last; i++) {
      if (i < content.last && tokens[i]!.sentence === tokens[from]!.sentence) continue
      this.readRun(from, i, depth)
      from = i
    }
  }

  /** Words in quotation marks, long enough for speech, in a sentence without any cue: the speaker before goes on. */
  private readQuotations(first: number, last: number): void {
    const { ground, discourse } = this
    for (let i = first; i < last; i++) {
      const close = ground.quotes.close[i]!
      if (close <= i) continue
      const isAll = i === first && close >= last - 2
      const chain = discourse.recent(isAll ? 2 : 1)
      if (chain !== null && close - i - 1 >= (isAll ? 4 : 9)) {
        const content = { first: i + 1, last: close }
        const cue = { first: i, last: i + 1 }
        this.found.push({
          attribution: {
            content: [spanOf(ground, content)],
            cue: spanOf(ground, cue),
            source: null,
            style: 'direct',
            act: 'say',
          },
          chain,
          cue,
        })
        discourse.spoke(chain, 0)
      }
      i = close
    }
  }

  private emit(report: Report, content: Content, chain: Chain): void {
    const { ground } = this
    const cue = spanOf(ground, report.cue)
    const words = spanOf(ground, content)
    const source = report.inner ?? report.source
    this.found.push({
      attribution: {
        content: [{ start: words.start + content.from, end: words.end }],
        cue: { start: cue.start + report.from, end: cue.end },
        source: source === null ? null : spanOfSource(ground, source),
        style: content.style,
        act: report.said.verb.act,
      },
      chain,
      cue: report.cue,
    })
  }
}

/** "قال …، في تصريح لوكالة …": the medium may be named behind the words. */
const withTail = (report: Report, { tail }: Content): Report =>
  tail === null ? report : { ...report, circumstances: [...report.circumstances, tail] }
