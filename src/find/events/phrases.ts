/**
 * Noun phrases that name somebody who can act: a bare name ("موسكو"), an office with its holder ("وزير الخارجية الإيراني، محمد جواد
 * ظريف"), a body with its state ("السلطات المصرية"), and such phrases joined by و.
 */
import { entityById, OUTLET_KINDS } from '../../knowledge/index.ts'
import type { Name } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import type { Form } from '../../text/form.ts'
import { anyClitics, wordLexicon } from '../../text/lexicon.ts'
import type { Split } from '../../text/split.ts'
import { ARMED_WORDS, HEADS, type HeadKind, OWN_LAND, PAIRS, TITLE_WORDS } from './lexicon/heads.ts'
import { PREPOSITIONS, RELATIVES } from './lexicon/particles.ts'
import type { Tagged } from './scene.ts'
import { isActNoun } from './words.ts'

export interface Actor {
  name: string
  actor?: string
  countries: readonly string[]
  start: number
  end: number
  kind: 'person' | 'outlet' | 'office' | 'body' | 'force' | 'national' | 'state' | 'people' | 'place' | 'thing'
  feminine: boolean
  /** Does the phrase mean the land, government or people of whoever a pronoun stands for: "بلاده"? */
  ownLand?: boolean
  /** Is it an adjective: "الأمريكية" of "العقوبات الأمريكية"? */
  adjective?: boolean
}

export interface Phrase {
  first: number
  last: number
  /** Joined to what stands before by و. */
  joined: boolean
  /** The preposition written with its first word: "ل" in "للرئيس"; else ''. */
  clitic: string
  actors: readonly Actor[]
  /** "الجانبان": the two sides named before. */
  pair: boolean
}

const headOf = wordLexicon(HEADS, anyClitics)
const relatives = new Set(RELATIVES.map(fold))
const prepositions = new Set(PREPOSITIONS.map(([phrase]) => fold(phrase)))

/** All phrases of the text by the token in which they begin. */
export function phrasesOf(scene: Tagged): ReadonlyMap<number, Phrase> {
  const reader = new PhraseReader(scene)
  const phrases = new Map<number, Phrase>()
  for (let i = 0; i < scene.tokens.length; ) {
    const phrase = reader.phraseAt(i)
    if (phrase === null) i++
    else {
      phrases.set(i, phrase)
      i = phrase.last
    }
  }
  // Whom a person acts for is often told only at a later mention.
  for (const phrase of phrases.values())
    for (const actor of phrase.actors)
      if (actor.kind === 'person' && actor.countries.length === 0)
        actor.countries = reader.countries.get(actor.name) ?? []
  return phrases
}

/** Is the demonym at token `i` the adjective of the noun before it: "العقوبات الأمريكية"? */
export function isAdjective(scene: Tagged, i: number): boolean {
  const name = scene.nameAt.get(i)?.name ?? scene.innerAt.get(i)
  const token = scene.tokens[i]
  const before = scene.tokens[i - 1]
  if (name === undefined || token === undefined || before === undefined) return false
  if (name.type !== 'people' && !(name.type === 'state' && /(يه|ية)$/.test(name.name))) return false
  if (before.sentence !== token.sentence || name.start !== token.start) return false
  if (before.kind === 'punct') return /^[-–]$/.test(before.form.surface) && isAdjective(scene, i - 2)
  if (before.kind !== 'word' || prepositions.has(before.form.folded)) return false
  const definite = token.form.folded.startsWith('ال')
  const beforeDefinite = isDefinite(before.form) || scene.nameAt.has(i - 1)
  return definite === beforeDefinite && (name.type === 'people' || definite)
}

/** The demonym at token `i` as a party, where it is the adjective of a noun. */
export function adjectiveAt(scene: Tagged, i: number): Actor | null {
  if (!isAdjective(scene, i)) return null
  const { name, actor, countries, start, end } = (scene.nameAt.get(i)?.name ?? scene.innerAt.get(i))!
  return {
    name,
    ...(actor === undefined ? {} : { actor }),
    countries: countries ?? [],
    start,
    end,
    kind: 'people',
    feminine: true,
    adjective: true,
  }
}

const isDefinite = (form: Form): boolean => /^[وفبك]?(ال|لل)/.test(form.folded)

interface Single {
  last: number
  actors: Actor[]
  pair?: boolean
}

class PhraseReader {
  readonly #scene: Tagged
  /** The last holder named with an office or body: "الوزير" is the minister named before. */
  readonly #known = new Map<string, Actor>()
  /** For whom a person was said to act. */
  readonly countries = new Map<string, readonly string[]>()

  constructor(scene: Tagged) {
    this.#scene = scene
  }

  phraseAt(first: number): Phrase | null {
    const start = this.#afterAll(first)
    const one = this.#single(start)
    if (one === null) return null
    const proclitics = this.#proclitics(start === first ? first : first)
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

  /** "كل من روسيا وتركيا": the phrase proper begins behind "كل من". */
  #afterAll(i: number): number {
    const { tokens } = this.#scene
    return /^[وبل]?كلا?$/.test(tokens[i]?.form.folded ?? '') && tokens[i + 1]?.form.folded === 'من' ? i + 2 : i
  }

  /** What is written with the first word before the phrase proper, without the article. */
  #proclitics(i: number): string {
    const token = this.#scene.tokens[i]
    if (token === undefined) return ''
    const name = this.#scene.nameAt.get(i)
    if (name !== undefined) return fold(this.#scene.doc.text.slice(token.start, name.name.start))
    return headOf(token.form)?.split.proclitics ?? ''
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
        this.#proclitics(i + 1) === '' &&
        this.#joinedAt(next.last, [])
      ) {
        return this.#single(i + 1)
      }
      return null
    }
    return this.#proclitics(i) === 'و' && !isAdjective(this.#scene, i) ? this.#single(i) : null
  }

  #single(i: number): Single | null {
    const token = this.#scene.tokens[i]
    if (token === undefined) return null
    if (
      token.kind === 'word' &&
      PAIRS.has(token.form.folded.replace(/^[وفبل](?=ال)|^لل/, (p) => (p === 'لل' ? 'ال' : '')))
    )
      return this.#ofPair(i)
    const found = this.#scene.nameAt.get(i)
    if (found !== undefined) return this.#ofName(i, found.name, found.last)
    return token.kind === 'word' ? this.#ofHead(i) : null
  }

  /** "الرئيسان التركي والروسي" are named by their demonyms, "الرئيسان" alone are those named before. */
  #ofPair(i: number): Single {
    const one = adjectiveAt(this.#scene, i + 1)
    const other = this.#scene.nameAt.get(i + 2)?.name
    if (one === null || other?.type !== 'people' || this.#proclitics(i + 2) !== 'و')
      return { last: i + 1, actors: [], pair: true }
    const { name, countries, start, end } = other
    return { last: i + 3, actors: [one, { ...one, name, countries: countries ?? [], start, end }] }
  }

  #ofName(i: number, name: Name, last: number): Single | null {
    if (isAdjective(this.#scene, i)) return null
    const office = name.type === 'person' ? this.#officeBehind(last) : null
    if (office !== null) this.countries.set(name.name, office.countries)
    const entity = name.actor === undefined ? null : entityById(name.actor)
    const kind = OUTLET_KINDS.has(entity?.kind ?? '') ? 'outlet' : KINDS[name.type]
    const countries = this.#countriesOf(name, i, last)
    const actor: Actor = {
      name: name.name,
      ...(name.actor === undefined ? {} : { actor: name.actor }),
      countries,
      start: name.start,
      end: name.end,
      kind,
      feminine: kind === 'state' ? !MASCULINE_STATES.has(fold(name.name)) : /ة$/.test(name.name.split(' ')[0] ?? ''),
    }
    if (office === null) return { last, actors: [actor] }
    for (const key of [office.stem, `${office.stem} ${office.countries[0]}`]) this.#known.set(key, actor)
    return { last: office.last, actors: [actor] }
  }

  /** "تميم بن حمد آل ثاني، أمير دولة قطر": an office in apposition behind its holder. */
  #officeBehind(i: number): { stem: string; countries: readonly string[]; last: number } | null {
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
    return { stem: head.split.stem, countries: one.countries, last: at > i && closing ? office.last + 1 : office.last }
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
    const { tokens, nameAt, doc } = this.#scene
    const token = tokens[i]!
    const head = headOf(token.form)
    if (head === null) return null
    const { split, entry: kind } = head
    // "الجانب الإسرائيلي" is a party, "إلى جانب السعودية" is beside one.
    if (!split.definite && /^(جانب|طرف)$/.test(split.stem)) return null
    if (split.enclitic !== '' && OWN_LAND.has(split.stem))
      return { last: i + 1, actors: [ownLand(token.start + split.start, token.end)] }
    // "سفيرها لدى ألمانيا" is the subject's own, not Germany's.
    if (split.enclitic !== '' && (kind !== 'office' || !/^نظير/.test(split.stem))) return null
    let person: Name | null = null
    const of: Name[] = []
    let j = i + 1
    let named = j
    const armed = () => this.#isArmed(kind, split.stem, i, j)
    for (; j < tokens.length && tokens[j]!.sentence === token.sentence; ) {
      const next = tokens[j]!
      const found = nameAt.get(j)
      if (found !== undefined) {
        const proclitics = fold(doc.text.slice(next.start, found.name.start))
        if (!this.#isPart(found.name, proclitics, j, of)) break
        j = named = found.last
        if (found.name.type === 'person') {
          person = found.name
          break
        }
        of.push(found.name)
        continue
      }
      if (next.kind === 'word') {
        const word = next.form.folded
        if (relatives.has(word) || (prepositions.has(word) && !/^(في|لدي|من|الي)$/.test(word))) break
        if (
          (word.startsWith('ال') && word !== 'الي' && !isActNoun(next.form)) ||
          TITLE_WORDS.has(word) ||
          word === 'باسم' ||
          this.#isInnerHead(j)
        )
          j++
        else if (this.#isJoinedTitle(j)) j++
        else if (this.#isMission(split.stem, j, of)) j = named = nameAt.get(j + 1)!.last
        else if (this.#isOrigin(split.stem, j)) {
          j++
          for (let at: number | null = j; at !== null; at = this.#nextState(j)) {
            const state = nameAt.get(at)!
            of.push(state.name)
            j = named = state.last
          }
          break
        } else if (/^(في|لدي|من)$/.test(word) && this.#isPost(kind, j + 1, of)) j++
        else break
        continue
      }
      if (next.form.surface === '#' && nameAt.get(j + 1)?.name.type === 'person') {
        j++
        continue
      }
      // شركة "بيت ألفا" الإسرائيلية
      const closed = /^["“«]$/.test(next.form.surface) ? this.#closing(j) : null
      if (closed !== null && j === i + 1 && kind !== 'office') {
        j = closed + 1
        continue
      }
      // "وزير الخارجية الإيراني، جواد ظريف"
      const at = tokens[j + 1]?.form.surface === '#' ? j + 2 : j + 1
      const apposed = nameAt.get(at)
      if (
        kind === 'office' &&
        /^[،,(#-]$/.test(next.form.surface) &&
        apposed?.name.type === 'person' &&
        apposed.name.start === tokens[at]!.start
      ) {
        person = apposed.name
        j = apposed.last
        const close = tokens[j]
        if (close !== undefined && /^[،,)]$/.test(close.form.surface) && close.sentence === token.sentence) j++
      }
      break
    }
    if (person === null && armed()) return this.#ofArmed(i, split, of, j)
    return this.#finish(i, head.entry, split.stem, split.definite, person, of, person === null ? named : j, j)
  }

  /** "الفصائل الفلسطينية", "جماعات متطرفة": armed by their own word or by what is said of them. */
  #isArmed(kind: HeadKind, stem: string, first: number, last: number): boolean {
    if (kind !== 'armed') return false
    if (!/^(جماع|مجموع)/.test(stem)) return true
    return this.#scene.tokens.slice(first + 1, last + 1).some((token) => ARMED_WORDS.test(token.form.folded))
  }

  #ofArmed(i: number, split: Split, of: readonly Name[], last: number): Single {
    const { tokens, doc } = this.#scene
    const start = tokens[i]!.start + (split.definite ? articleAt(tokens[i]!.form) : split.start)
    const end = tokens[last - 1]!.end
    const group = of.find((name) => name.type === 'organisation')
    const actor: Actor = {
      name: group?.name ?? doc.text.slice(start, end),
      countries: ['REB'],
      start,
      end,
      kind: 'force',
      feminine: true,
    }
    return { last, actors: [actor] }
  }

  /** The token of the quotation mark that closes the one at token `i`, a few words on; null when there is none. */
  #closing(i: number): number | null {
    for (let j = i + 2; j < i + 6; j++) if (/^["”»]$/.test(this.#scene.tokens[j]?.form.surface ?? '')) return j
    return null
  }

  /** The state joined to a list of states that ends before token `i`: "، وأوزبكستان"; null when there is none. */
  #nextState(i: number): number | null {
    const at = this.#scene.tokens[i]?.form.surface === '،' ? i + 1 : i
    const found = this.#scene.nameAt.get(at)
    return found?.name.type === 'state' && /^و?$/.test(this.#proclitics(at)) && (at > i || this.#proclitics(at) === 'و')
      ? at
      : null
  }

  /** Does a name go on with a title: as its genitive, its demonym, its holder, or as "الأمين العام للأمم المتحدة", "قائد بالحرس الثوري"? */
  #isPart({ type }: Name, proclitics: string, j: number, of: readonly Name[]): boolean {
    if (proclitics !== '')
      return of.length === 0 && type === 'organisation' && (proclitics === 'ب' || proclitics === 'ل')
    if (type === 'person' || type === 'people') return true
    // "يزور الرئيس الصيني طهران": behind an adjective stands no genitive.
    const before = this.#scene.tokens[j - 1]!
    return !isDefinite(before.form) && !isAdjective(this.#scene, j - 1)
  }

  /** A noun inside a title: "نائب وزير", "قائد قوات". */
  #isInnerHead(j: number): boolean {
    const inner = headOf(this.#scene.tokens[j]!.form)
    return (
      inner !== null &&
      !/^نظير/.test(inner.split.stem) &&
      inner.split.proclitics === '' &&
      inner.split.enclitic === '' &&
      inner.entry !== 'national'
    )
  }

  /** "وزيري العدل والداخلية التركيين": the second portfolio belongs to the title when the demonym follows. */
  #isJoinedTitle(j: number): boolean {
    const word = this.#scene.tokens[j]!.form.folded
    if (!word.startsWith('وال')) return false
    return [j + 1, j + 2].some((k) => isAdjective(this.#scene, k))
  }

  /** "قيادي في حركة فتح", "سفيرة الولايات المتحدة في الأمم المتحدة". */
  #isPost(kind: HeadKind, next: number, of: readonly Name[]): boolean {
    const found = this.#scene.nameAt.get(next)
    if (
      !/^(office|state|body)$/.test(kind) ||
      found === undefined ||
      found.name.start !== this.#scene.tokens[next]!.start
    )
      return false
    return found.name.type === 'organisation' || of.length === 0
  }

  /** "المبعوث الأممي إلى اليمن": where somebody is sent is not whom he acts for. */
  #isMission(stem: string, i: number, of: readonly Name[]): boolean {
    const word = this.#scene.tokens[i]!.form.folded
    if (!/^(مبعوث|موفد|سفير)/.test(stem) || !this.#scene.nameAt.has(i + 1)) return false
    return word === 'الي' || (of.length > 0 && (word === 'لدي' || word === 'في'))
  }

  /** "وفود من كازاخستان وأوزبكستان": where the delegates come from. */
  #isOrigin(stem: string, i: number): boolean {
    const found = this.#scene.nameAt.get(i + 1)
    return (
      /^(وفد|وفود|مسءول|مسءولون|مسءولين|ممثل|ممثلون|ممثلين)/.test(stem) &&
      this.#scene.tokens[i]!.form.folded === 'من' &&
      found?.name.type === 'state'
    )
  }

  #finish(
    i: number,
    kind: HeadKind,
    stem: string,
    definite: boolean,
    person: Name | null,
    of: readonly Name[],
    named: number,
    last: number,
  ): Single | null {
    const { tokens, doc } = this.#scene
    const token = tokens[i]!
    const codes = of.map((name) => this.#countriesOf(name, 0, 0))
    const countries = of.every((name) => name.type === 'state')
      ? codes.flat()
      : (codes.find((one) => one.length > 0) ?? [])
    if (person !== null) {
      const own =
        person.countries !== undefined && person.countries.length > 0
          ? person.countries
          : countries.length > 0
            ? countries
            : (this.countries.get(person.name) ?? [])
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
      this.#known.set(stem, actor)
      if (own.length > 0) this.#known.set(`${stem} ${own[0]}`, actor)
      return { last, actors: [actor] }
    }
    if (of.length === 0) {
      const known = definite ? this.#known.get(SINGULAR.get(stem) ?? stem) : undefined
      if (known === undefined) return definite && kind !== 'thing' && kind !== 'national' ? { last, actors: [] } : null
      return {
        last: i + 1,
        actors: [{ ...known, start: token.start + headOf(token.form)!.split.start, end: token.end }],
      }
    }
    const holder = kind === 'office' ? this.#known.get(`${stem} ${countries[0]}`) : undefined
    if (holder !== undefined)
      return {
        last,
        actors: [{ ...holder, start: token.start + headOf(token.form)!.split.start, end: tokens[named - 1]!.end }],
      }
    const begin = definite ? token.start + articleAt(token.form) : token.start + headOf(token.form)!.split.start
    const end = tokens[named - 1]!.end
    const sole = of[0]!
    const actor: Actor = {
      name:
        /^ل(?!ل)/.test(doc.text.slice(begin, end)) && definite
          ? `ا${doc.text.slice(begin, end)}`
          : doc.text.slice(begin, end),
      ...(kind === 'state' && sole.actor !== undefined ? { actor: sole.actor } : {}),
      countries,
      start: begin,
      end,
      kind: kind === 'armed' ? 'force' : kind === 'state' && sole.type !== 'state' ? 'body' : kind,
      feminine: /ه$|ات$/.test(stem),
    }
    if (kind === 'state' && sole.type === 'state') actor.name = sole.name
    // "العاصمة كيتو", "مدينة أشدود"
    if (kind === 'thing' && sole.type === 'place')
      return {
        last,
        actors: [
          { ...actor, name: sole.name, kind: 'place', ...(sole.actor === undefined ? {} : { actor: sole.actor }) },
        ],
      }
    this.#known.set(SINGULAR.get(stem) ?? stem, actor)
    return { last, actors: [actor] }
  }
}

/** Plurals under which somebody is named who is later told of in the singular, and the other way round. */
const SINGULAR = new Map([
  ['وفود', 'وفد'],
  ['وفدين', 'وفد'],
])

const ownLand = (start: number, end: number): Actor => ({
  name: '',
  countries: [],
  start,
  end,
  kind: 'state',
  feminine: true,
  ownLand: true,
})

/** Where the article begins in a definite word: 1 in "والوزير". "للوزير" has none to show; its second ل is taken. */
const articleAt = (form: Form): number => Math.max(0, form.surface.search(/ال|(?<=^و?ل)ل/))

const KINDS = {
  person: 'person',
  organisation: 'body',
  state: 'state',
  place: 'place',
  people: 'people',
} as const satisfies Record<Name['type'], Actor['kind']>

/** States that verbs and pronouns treat as masculine; the others are feminine. */
const MASCULINE_STATES = new Set(['لبنان', 'العراق', 'الاردن', 'اليمن', 'السودان', 'المغرب', 'جنوب السودان', 'الصومال'])
