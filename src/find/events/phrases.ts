/**
 * Noun phrases that name somebody who can act: a bare name ("موسكو"), an office with its holder ("وزير الخارجية الإيراني، محمد جواد
 * ظريف"), a body with its state ("السلطات المصرية"), and such phrases joined by و.
 */
import { entityById, OUTLET_KINDS } from '../../knowledge/index.ts'
import type { Name } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { ByToken } from '../by-token.ts'
import type { Office } from '../names/office.ts'
import { type Actor, adjectiveAt, isAdjective, type Phrase } from './actor.ts'
import { Bearers, counterpart, isConstruct, isDefiniteOf } from './bearers.ts'
import { isFiniteVerb } from './clause.ts'
import { kingdomOf } from './kingdom.ts'
import { OWN_LAND } from './lexicon/heads.ts'
import { isPairWord, isTold } from './pairs.ts'
import {
  demonymOf,
  headStart,
  KINDS,
  MASCULINE_STATES,
  ownLand,
  person,
  SINGULAR,
  type Single,
} from './phrase-parts.ts'
import { afterAll, mayBegin } from './phrase-start.ts'
import type { Tagged } from './scene.ts'
import { headOf, procliticsAt, type Title, titleAt } from './title.ts'
import { armedForce, groupAt, statesListed, unnamed } from './unnamed.ts'

/** All phrases of the text by the token in which they begin. */
export function phrasesOf(scene: Tagged): ByToken<Phrase> {
  const reader = new PhraseReader(scene)
  const phrases = new ByToken<Phrase>(scene.tokens.length)
  for (let i = 0; i < scene.tokens.length; ) {
    const mayBe =
      scene.nameAt.has(i) || mayBegin(scene.tokens[i]!.form) !== null || scene.tokens[i - 1]?.kind === 'number'
    const phrase = mayBe ? reader.phraseAt(i) : null
    if (phrase === null) i++
    else {
      phrases.set(i, phrase)
      i = phrase.last
    }
  }
  reader.bearers.nameAll()
  // Whom a person acts for is often told only at a later mention.
  for (const phrase of phrases.values())
    for (const actor of phrase.actors)
      if (actor.kind === 'person' && actor.countries.length === 0)
        actor.countries = reader.countries.get(actor.name) ?? []
  return phrases
}

class PhraseReader {
  readonly #scene: Tagged
  /** Holders named with an office or body: "الوزير" is the minister named before. */
  readonly bearers: Bearers
  readonly #kingdom: ReturnType<typeof kingdomOf>
  /** For whom a person was said to act. */
  readonly countries = new Map<string, readonly string[]>()

  constructor(scene: Tagged) {
    this.#scene = scene
    this.bearers = new Bearers(scene)
    this.#kingdom = kingdomOf(scene)
  }

  phraseAt(first: number): Phrase | null {
    const start = afterAll(this.#scene, first)
    const one = this.#single(start)
    if (one === null) return null
    const proclitics = procliticsAt(this.#scene, first)
    const actors = [...one.actors]
    let last = one.last
    for (;;) {
      const next = this.#joinedAt(last, actors)
      if (next === null) break
      actors.push(...next.actors)
      last = next.last
    }
    return {
      first,
      last,
      joined: /^[وف]/.test(proclitics),
      clitic: proclitics.replace(/^[وف]/, '').slice(0, 1),
      actors,
      pair: one.pair ?? false,
    }
  }

  #joinedAt(i: number, before: readonly Actor[]): Single | null {
    const { tokens, nameAt } = this.#scene
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[i - 1]?.sentence) return null
    // "الكويت، قطر والعراق": commas join states only, others are more often put beside each other.
    if (token.form.surface === '،') {
      const kind = before.at(-1)?.kind
      const next = nameAt.get(i + 1)
      if (
        kind === 'state' &&
        next?.name.type === 'state' &&
        procliticsAt(this.#scene, i + 1) === '' &&
        this.#joinedAt(next.last, [])
      ) {
        return this.#single(i + 1)
      }
      return null
    }
    if (procliticsAt(this.#scene, i) !== 'و' || isAdjective(this.#scene, i)) return null
    const next = this.#single(i)
    // "تستهدف المطار وواشنطن تنفي": behind a place و begins a clause where a verb follows.
    const apart =
      next !== null && /^(place|thing)$/.test(before.at(-1)?.kind ?? '') && isFiniteVerb(this.#scene, next.last)
    return apart ? null : next
  }

  #single(i: number): Single | null {
    const token = this.#scene.tokens[i]
    if (token === undefined) return null
    if (token.kind === 'word' && isPairWord(token.form) !== null && isTold(this.#scene, i)) return this.#ofPair(i)
    const found = this.#scene.nameAt.get(i)
    return found !== undefined
      ? this.#ofName(i, found.name, found.last)
      : token.kind === 'word'
        ? this.#ofHead(i)
        : null
  }

  /** "الرئيسان التركي والروسي" are named by their demonyms, "الرئيسان" alone are those named before. */
  #ofPair(i: number): Single {
    const { nameAt } = this.#scene
    const one = adjectiveAt(this.#scene, i + 1)
    const first = this.#holderAt(i + 2, one)
    const at = first?.last ?? i + 2
    const other = nameAt.get(at)?.name
    if (one === null || other?.type !== 'people' || procliticsAt(this.#scene, at) !== 'و')
      return { last: i + 1, actors: [], pair: true }
    const { name, countries, start, end } = other
    const second = { ...one, name, countries: countries ?? [], start, end }
    const holder = this.#holderAt(at + 1, second)
    return { last: holder?.last ?? at + 1, actors: [first?.actor ?? one, holder?.actor ?? second] }
  }

  /** Who holds the office that a demonym tells: "الرئيسان الأمريكي دونالد ترامب والروسي فلاديمير بوتين". */
  #holderAt(i: number, demonym: Actor | null): { last: number; actor: Actor } | null {
    const found = this.#scene.nameAt.get(i)
    if (demonym === null || found?.name.type !== 'person' || procliticsAt(this.#scene, i) !== '') return null
    const { countries: told } = found.name
    const countries = told !== undefined && told.length > 0 ? told : demonym.countries
    this.countries.set(found.name.name, countries)
    return { last: found.last, actor: person(found.name, countries) }
  }

  #ofName(i: number, name: Name, last: number): Single | null {
    if (isAdjective(this.#scene, i)) return null
    const bearer = this.#holderAt(last, demonymOf(name))
    if (bearer !== null) return { last: bearer.last, actors: [bearer.actor] }
    const office = name.type === 'person' ? this.#officeBehind(last) : null
    if (office !== null) this.countries.set(name.name, office.countries)
    const entity = name.actor === undefined ? null : entityById(name.actor)
    const kind = OUTLET_KINDS.has(entity?.kind ?? '') ? 'outlet' : KINDS[name.type]
    const countries = this.#countriesOf(name, i, last)
    const actor: Actor = {
      name: name.name,
      ...(name.actor === undefined ? {} : { actor: name.actor }),
      countries,
      ...(countries.length === 0 && entity?.kind === 'igo' ? { group: true } : {}),
      start: name.start,
      end: name.end,
      kind,
      feminine: kind === 'state' ? !MASCULINE_STATES.has(fold(name.name)) : /ة$/.test(name.name.split(' ')[0] ?? ''),
    }
    const { sentence } = this.#scene.tokens[i]!
    if (office === null) {
      if (kind === 'person') this.bearers.again(name.name, sentence)
      return { last, actors: [actor] }
    }
    this.bearers.note(office.stem, office.office, actor, sentence)
    return { last: office.last, actors: [actor] }
  }

  /** "تميم بن حمد آل ثاني، أمير دولة قطر": an office in apposition behind its holder. */
  #officeBehind(i: number): { stem: string; office: Office | null; countries: readonly string[]; last: number } | null {
    const { tokens } = this.#scene
    const at = /^[،,]$/.test(tokens[i]?.form.surface ?? '') ? i + 1 : i
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[i - 1]!.sentence || this.#scene.nameAt.has(at)) return null
    const head = token.kind === 'word' ? headOf(token.form) : null
    if (head?.entry !== 'office' || head.split.proclitics !== '' || head.split.enclitic !== '') return null
    const office = this.#ofHead(at)
    const [one, ...more] = office?.actors ?? []
    if (office === null || one === undefined || more.length > 0 || one.kind !== 'office' || one.countries.length === 0)
      return null
    const closing =
      /^[،,]$/.test(tokens[office.last]?.form.surface ?? '') && tokens[office.last]!.sentence === token.sentence
    return {
      stem: head.split.stem,
      office: this.bearers.officeAt(at),
      countries: one.countries,
      last: at > i && closing ? office.last + 1 : office.last,
    }
  }

  #countriesOf(name: Name, first: number, last: number): readonly string[] {
    if (name.countries !== undefined && name.countries.length > 0) return name.countries
    const known = this.countries.get(name.name)
    if (known !== undefined) return known
    if (name.type === 'person') return []
    // "وزارة الخارجية الإسرائيلية": the demonym inside the name tells the state.
    for (let k = first; k < last; k++) {
      const inner = this.#scene.innerAt.get(k)
      if (inner?.countries !== undefined && inner.countries.length > 0) return inner.countries
    }
    const behind = isAdjective(this.#scene, last) ? this.#scene.nameAt.get(last)?.name : undefined
    return behind?.countries ?? []
  }

  #ofHead(i: number): Single | null {
    const token = this.#scene.tokens[i]!
    const head = headOf(token.form)
    if (head !== null && head.split.enclitic !== '' && OWN_LAND.has(head.split.stem))
      return { last: i + 1, actors: [ownLand(token.start + head.split.start, token.end)] }
    const group = groupAt(this.#scene, i)
    if (group !== null) return { last: i + 2, actors: [group] }
    const title = titleAt(this.#scene, i)
    if (title === null) return null
    return title.armed ? { last: title.last, actors: [armedForce(this.#scene, i, title)] } : this.#ofTitle(i, title)
  }

  #ofTitle(i: number, title: Title): Single | null {
    const { kind, split, person, of, named, last } = title
    const { tokens } = this.#scene
    const token = tokens[i]!
    const { stem, definite } = split
    const key = SINGULAR.get(stem) ?? counterpart(token.form) ?? stem
    const codes = of.map((name) => this.#countriesOf(name, 0, 0))
    const countries = of.every((name) => name.type === 'state')
      ? codes.flat()
      : (codes.find((one) => one.length > 0) ?? [])
    if (person !== null) {
      const told = [person.countries ?? [], countries, this.countries.get(person.name) ?? []].find(
        (one) => one.length > 0,
      )
      // "فخامة الرئيس رمضان قاديروف رئيس جمهورية الشيشان"
      const office = told === undefined ? this.#officeBehind(last) : null
      const own = told ?? office?.countries ?? []
      if (own.length > 0) this.countries.set(person.name, own)
      const actor: Actor = {
        name: person.name,
        ...(person.actor === undefined ? {} : { actor: person.actor }),
        countries: own,
        start: person.start,
        end: person.end,
        kind: 'person',
        feminine: /ه$/.test(stem),
      }
      this.bearers.note(key, this.bearers.officeOf(i, (person.countries ?? countries)[0]), actor, token.sentence, of)
      this.bearers.noteBehind(i + 1, office?.last ?? last, actor)
      return { last: office?.last ?? last, actors: [actor] }
    }
    const start = token.start + headStart(token.form)
    if (of.length === 0) {
      const bare = kind === 'office' ? this.bearers.officeAt(i) : null
      const known =
        definite || isConstruct(bare)
          ? this.bearers.meant({
              stem: key,
              office: bare,
              of,
              countries: [],
              sentence: token.sentence,
              start,
              end: token.end,
            })
          : null
      if (known !== null) return { last: Math.max(i + 1, isConstruct(bare) ? bare!.last : 0), actors: [known] }
      const land = definite && key === 'مملكه' ? this.#kingdom(start, token.end) : null
      if (land !== null) return { last: i + 1, actors: [land] }
      return definite && kind !== 'thing' && kind !== 'national' ? { last, actors: [] } : null
    }
    const office = kind === 'office' ? this.bearers.officeOf(i, countries[0]) : null
    if (office !== null && (definite || isDefiniteOf(of))) {
      const holder = this.bearers.meant({
        stem: key,
        office,
        of,
        countries,
        sentence: token.sentence,
        start,
        end: tokens[named - 1]!.end,
      })
      if (holder !== null) return { last, actors: [holder] }
    }
    const listed = kind === 'state' ? statesListed(this.#scene, last) : null
    if (listed !== null) return listed
    const actor = unnamed(this.#scene, i, title, countries)
    if (actor.kind === 'place') return { last, actors: [actor] }
    this.bearers.note(key, office, actor, token.sentence, of)
    return { last, actors: [actor] }
  }
}
