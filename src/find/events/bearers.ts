/**
 * Who is meant by an office without a name: "الوزير" is the minister named before, "نظيره الروسي" whoever holds the same office there.
 * Where two could be meant nobody is.
 */
import { stateByIso } from '../../knowledge/index.ts'
import type { Name } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Form } from '../../text/form.ts'
import { type Office, officeAt } from '../names/office.ts'
import { canMean, isSingular } from '../names/same-office.ts'
import type { Actor } from './actor.ts'
import type { Tagged } from './scene.ts'
import { headOf } from './title.ts'

interface Bearer {
  /** The head of the title as it was written; tells its gender: "وزير", "وزيره". */
  stem: string
  /** Null where the head is no office that the tables know ("وفد", "مسؤول"). */
  office: Office | null
  actor: Actor
  sentence: number
  /** The bodies that the title names. */
  bodies: readonly string[]
}

/** An office without a name, with the states that its words name. */
interface Reference extends Span {
  stem: string
  office: Office | null
  /** The names inside it. */
  of: readonly Name[]
  countries: readonly string[]
  sentence: number
}

/** Sentences for which "وزير الخارجية", with no state said, means the one of a state said before. */
const STATE_HOLDS = 2

export class Bearers {
  readonly #scene: Tagged
  readonly #told: Bearer[] = []

  constructor(scene: Tagged) {
    this.#scene = scene
  }

  note(stem: string, office: Office | null, actor: Actor, sentence: number, of: readonly Name[] = []): void {
    this.#told.push({ stem, office: single(office), actor, sentence, bodies: bodiesOf(of) })
  }

  /** A bearer named again, by his name alone, is the last one told of. */
  again(name: string, sentence: number): void {
    const known = this.#told.findLast(({ actor }) => actor.name === name)
    if (known !== undefined && known.sentence !== sentence) this.#told.push({ ...known, sentence })
  }

  /** The nearest bearer before whom the words can mean; null where another stands beside him whom they can mean as well. */
  meant(words: Reference): Actor | null {
    let found: Bearer | null = null
    for (let k = this.#told.length - 1; k >= 0; k--) {
      const one = this.#told[k]!
      if (found !== null && one.sentence !== found.sentence) break
      if (one.actor.name === found?.actor.name || !isMeant(one, words)) continue
      if (found !== null) return null
      found = one
    }
    if (found === null) return null
    const actor = { ...found.actor, start: words.start, end: words.end }
    this.#told.push({ ...found, actor, sentence: words.sentence })
    return actor
  }

  officeAt(i: number): Office | null {
    const office = officeAt(this.#scene.tokens, i)
    // "السيد الوزير", "صاحب السمو الأمير": a courtesy stands before the office.
    return office?.roles[0]?.category === 'honorific' && office.last > i && office.of.length === 0
      ? (officeAt(this.#scene.tokens, office.last) ?? office)
      : office
  }

  /** The office that a title names; of "نظيره" the one of whose holder he is the counterpart. */
  officeOf(i: number, code: string | undefined): Office | null {
    const { form, sentence } = this.#scene.tokens[i]!
    const [, pronoun] = /نظيرت?(ه|ها)$/.exec(form.folded) ?? []
    if (pronoun === undefined) return this.officeAt(i)
    return code === undefined ? null : this.#counterpart(pronoun === 'ها', code, sentence)
  }

  /** "الأمير محمد بن سلمان ولي العهد": the offices behind the name are his as well. */
  noteBehind(from: number, last: number, actor: Actor): void {
    const { tokens, nameAt } = this.#scene
    for (let j = from; j < last; j++) {
      const token = tokens[j]!
      if (token.start < actor.end || nameAt.has(j)) continue
      const head = headOf(token.form)
      const office = head?.entry === 'office' ? this.officeAt(j) : null
      if (head === null || office === null) continue
      this.note(head.split.stem, office, actor, token.sentence)
      j = office.last - 1
    }
  }

  /** The office of whom "نظيره" is the counterpart: of the last bearer in the sentence or, where it has none, the one before. */
  #counterpart(feminine: boolean, code: string, sentence: number): Office | null {
    const here = this.#told.filter((one) => one.sentence === sentence)
    const near = here.length > 0 ? here : this.#told.filter((one) => one.sentence === sentence - 1)
    const owners = near.filter(
      ({ stem, office, actor }) =>
        office !== null &&
        office.count === 'one' &&
        isFeminine(stem) === feminine &&
        actor.countries.length > 0 &&
        !actor.countries.includes(code),
    )
    const office = owners.at(-1)?.office
    const state = stateByIso(code)
    if (office == null || state === null) return null
    if (owners.some((one) => one.office!.roles[0]!.id !== office.roles[0]!.id)) return null
    return { ...office, of: [state], at: null, status: null, definite: true }
  }

  /** Gives offices that the article names a holder for only later his name, where it names no other. */
  nameAll(): void {
    const named = this.#told.filter(({ actor, office }) => actor.kind === 'person' && office !== null)
    for (const { actor, office, stem } of this.#told) {
      if (actor.kind !== 'office' || office === null || office.of.length === 0 || /^(مسءول|دبلوماسي)/.test(stem))
        continue
      const holders = named.filter(
        (one) => isFeminine(one.stem) === isFeminine(stem) && canMean(office, one.office!, one.actor.countries),
      )
      const [first] = holders
      if (first === undefined || holders.some((one) => one.actor.name !== first.actor.name)) continue
      actor.name = first.actor.name
      actor.kind = 'person'
      if (first.actor.actor !== undefined) actor.actor = first.actor.actor
    }
  }
}

/** Other titles are compared by their words. */
const single = (office: Office | null): Office | null => (office !== null && isSingular(office) ? office : null)
const bodiesOf = (of: readonly Name[]) => of.flatMap(({ type, name }) => (type === 'organisation' ? [name] : []))

/** "نظيره" is a man, "نظيرته" a woman, whatever the pronoun. */
export const counterpart = ({ folded }: Form): string | null =>
  /نظيرته?ا?$/.test(folded) ? 'نظيره' : /نظيره?ا?$/.test(folded) ? 'نظير' : null

/** "ولي العهد", "وزير الخارجية": definite by its genitive, with no state said. */
export const isConstruct = (office: Office | null): boolean =>
  office?.sure === true && !office.definite && office.count === 'one' && office.last - office.first > 1

/** "وزير الخارجية الروسي", "وزير خارجية روسيا"; "مسؤول أمريكي" is anybody. */
export const isDefiniteOf = (of: readonly Name[]): boolean => {
  const name = of.at(-1)!
  return name.type !== 'people' || name.name.startsWith('ال')
}

const isFeminine = (stem: string): boolean => /[هت]$/.test(stem)

function isMeant(one: Bearer, { stem, office: named, of, countries, sentence }: Reference): boolean {
  const office = single(named)
  if (!countries.every((code) => one.actor.countries.includes(code))) return false
  // "المتحدث باسم الكرملين" speaks for no ministry.
  if (!bodiesOf(of).every((name) => one.bodies.includes(name))) return false
  if (office === null || one.office === null) return one.stem === stem && one.office === office
  if (isFeminine(stem) !== isFeminine(one.stem)) return false
  if (!canMean(office, one.office, one.actor.countries)) return false
  // "وزير الخارجية" with no state said is rather one's own than the guest whose state was said.
  return office.definite || office.of.length > 0 || one.office.of.length === 0 || sentence - one.sentence <= STATE_HOLDS
}
