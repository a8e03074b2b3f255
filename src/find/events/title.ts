/**
 * Titles: a noun that heads the name of somebody who acts, with what belongs to it: "وزير الخارجية الإيراني، محمد جواد ظريف",
 * "وفود من كازاخستان وأوزبكستان", "الأمين العام للأمم المتحدة".
 */
import type { Name } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { anyClitics, wordLexicon } from '../../text/lexicon.ts'
import type { Split } from '../../text/split.ts'
import { officeAt } from '../names/office.ts'
import { isAdjective, isDefinite, prepositionForms } from './actor.ts'
import { ARMED_WORDS, HEADS, type HeadKind, TITLE_WORDS } from './lexicon/heads.ts'
import { accusatives } from './lexicon/nouns.ts'
import { RELATIVES } from './lexicon/particles.ts'
import type { Tagged } from './scene.ts'
import { groupAt } from './unnamed.ts'
import { isActNoun } from './words.ts'

export interface Title {
  kind: HeadKind
  split: Split
  /** Who holds the office. */
  person: Name | null
  /** The names inside the title: its states, demonyms, bodies. */
  of: readonly Name[]
  /** The token behind the last name. */
  named: number
  /** The token behind the whole. */
  last: number
  /** Is it an armed group that stands for no state? */
  armed: boolean
}

export const headOf = wordLexicon(HEADS, anyClitics)
/** Behind a number heads stand in the accusative: "23 دبلوماسيا". */
const countedHead = wordLexicon(
  HEADS.flatMap(([word, kind]): (readonly [string, HeadKind])[] =>
    kind === 'office' || kind === 'national' ? accusatives(word).map((one) => [one, kind]) : [],
  ),
)
const relatives = new Set(RELATIVES.map(fold))

/**
 * The offices that follow a holder without naming another or another land: "الأمير محمد بن سلمان ولي العهد النائب الثاني لرئيس
 * مجلس الوزراء وزير الدفاع". "استقبل الملك سلمان وزير الخارجية الأمريكي" does name another land.
 */
function afterOffices(scene: Tagged, i: number): number {
  let last = i
  for (let steps = 0; steps < 4; steps++) {
    const token = scene.tokens[last]
    if (token === undefined || token.kind !== 'word' || token.sentence !== scene.tokens[i - 1]!.sentence) return last
    const head = scene.nameAt.has(last) ? null : headOf(token.form)
    if (head?.entry !== 'office' || !/^ل?$/.test(head.split.proclitics) || head.split.enclitic !== '') return last
    const title = titleAt(scene, last)
    if (title === null || title.person !== null || title.of.length > 0) return last
    last = title.last
  }
  return last
}

/** What is written with the first word before a name or title at token `i`, its article left out. */
export function procliticsAt(scene: Tagged, i: number): string {
  const token = scene.tokens[i]
  if (token === undefined) return ''
  const name = scene.nameAt.get(i)
  if (name !== undefined) return fold(scene.doc.text.slice(token.start, name.name.start))
  return headOf(token.form)?.split.proclitics ?? ''
}

/** The title whose head is token `i`; null when that is none. */
export function titleAt(scene: Tagged, i: number): Title | null {
  const { tokens, nameAt, doc } = scene
  const token = tokens[i]!
  const head = headOf(token.form) ?? (tokens[i - 1]?.kind === 'number' ? countedHead(token.form) : null)
  if (head === null) return null
  const { split, entry: kind } = head
  // "الجانب الإسرائيلي" is a party, "إلى جانب السعودية" is beside one.
  if (!split.definite && /^(جانب|طرف)$/.test(split.stem)) return null
  // "سفيرها لدى ألمانيا" is the subject's own, not Germany's.
  if (split.enclitic !== '' && (kind !== 'office' || !/^نظير/.test(split.stem))) return null
  let person: Name | null = null
  const of: Name[] = []
  let j = i + 1
  let named = j
  for (; j < tokens.length && tokens[j]!.sentence === token.sentence; ) {
    const next = tokens[j]!
    const found = nameAt.get(j)
    if (found !== undefined) {
      const proclitics = fold(doc.text.slice(next.start, found.name.start))
      if (!isPart(scene, found.name, proclitics, j, of)) break
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
      // "استقبل الملك الأردني الرئيس العراقي": an office with a demonym of its own is another man; "العاهل السعودي الملك سلمان" is one.
      if (of.length > 0 && nameAt.get(j + 1)?.name.type === 'people' && headOf(next.form)?.entry === 'office') break
      if (of.length > 0 && isOthers(scene, j, of)) break
      // "زار الرئيس الفرنسي المملكة": a land of its own is no part of a title.
      if (of.length > 0 && (word === 'المملكه' || groupAt(scene, j) !== null)) break
      if (relatives.has(word) || (prepositionForms.has(word) && !/^(في|لدي|من|الي)$/.test(word))) break
      if (
        (word.startsWith('ال') && word !== 'الي' && !isActNoun(next.form)) ||
        TITLE_WORDS.has(word) ||
        word === 'باسم' ||
        isInnerHead(scene, j, kind)
      )
        j++
      else if (of.length === 0 && isJoinedTitle(scene, j)) j++
      else if (kind === 'office' && split.definite && isTerritory(scene, j, of)) {
        of.push(nameAt.get(j + 1)!.name)
        j = named = nameAt.get(j + 1)!.last
      } else if (isMission(scene, split.stem, j, of)) j = named = nameAt.get(j + 1)!.last
      else if (isOrigin(scene, split.stem, j)) {
        j++
        for (let at: number | null = j; at !== null; at = nextState(scene, j)) {
          const state = nameAt.get(at)!
          of.push(state.name)
          j = named = state.last
        }
        break
      } else if (/^(في|لدي|من)$/.test(word) && isPost(scene, kind, j + 1, of)) j++
      else break
      continue
    }
    if (next.form.surface === '#' && nameAt.get(j + 1)?.name.type === 'person') {
      j++
      continue
    }
    // شركة "بيت ألفا" الإسرائيلية
    const closed = /^["“«]$/.test(next.form.surface) ? closing(scene, j) : null
    if (closed !== null && j === i + 1 && kind !== 'office') {
      j = closed + 1
      continue
    }
    // "وزير الخارجية الإيراني، جواد ظريف"
    const at = apposedAt(scene, j + 1)
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
  if (person !== null) j = afterOffices(scene, j)
  const armed = person === null && isArmed(scene, kind, split.stem, i, j)
  return { kind, split, person, of, named: person === null ? named : j, last: j, armed }
}

/** Where a name in apposition begins: "، دونالد ترامب", "، #ترامب", "، الملك سلمان". */
function apposedAt({ tokens, nameAt }: Tagged, i: number): number {
  if (tokens[i]?.form.surface === '#') return i + 1
  const token = tokens[i]
  if (token === undefined || nameAt.has(i) || token.kind !== 'word') return i
  return headOf(token.form)?.entry === 'office' && headOf(token.form)?.split.definite === true ? i + 1 : i
}

/** The token of the quotation mark that closes the one at token `i`, a few words on; null when there is none. */
function closing(scene: Tagged, i: number): number | null {
  for (let j = i + 2; j < i + 6; j++) if (/^["”»]$/.test(scene.tokens[j]?.form.surface ?? '')) return j
  return null
}

/** The state joined to a list of states that ends before token `i`: "، وأوزبكستان"; null when there is none. */
function nextState(scene: Tagged, i: number): number | null {
  const at = scene.tokens[i]?.form.surface === '،' ? i + 1 : i
  const found = scene.nameAt.get(at)
  return found?.name.type === 'state' &&
    /^و?$/.test(procliticsAt(scene, at)) &&
    (at > i || procliticsAt(scene, at) === 'و')
    ? at
    : null
}

/** Does a name go on with a title: as its genitive, its demonym, its holder, or as "الأمين العام للأمم المتحدة", "قائد بالحرس الثوري"? */
function isPart(scene: Tagged, { type }: Name, proclitics: string, j: number, of: readonly Name[]): boolean {
  if (proclitics !== '') return of.length === 0 && type === 'organisation' && (proclitics === 'ب' || proclitics === 'ل')
  if (type === 'person' || type === 'people') return true
  // "يزور الرئيس الصيني طهران": behind an adjective stands no genitive.
  const before = scene.tokens[j - 1]!
  return !isDefinite(before.form) && !isAdjective(scene, j - 1)
}

/** A noun inside a title: "نائب وزير", "قائد قوات". */
function isInnerHead(scene: Tagged, j: number, outer: HeadKind): boolean {
  const inner = headOf(scene.tokens[j]!.form)
  return (
    inner !== null &&
    !/^نظير/.test(inner.split.stem) &&
    inner.split.proclitics === '' &&
    inner.split.enclitic === '' &&
    inner.entry !== 'national' &&
    // "هاجم مسلحون قرية": what they strike is no part of their name.
    !(inner.entry === 'thing' && outer === 'armed')
  )
}

/** "وزيري العدل والداخلية التركيين": the second portfolio belongs to the title when the demonym follows. */
function isJoinedTitle(scene: Tagged, j: number): boolean {
  const word = scene.tokens[j]!.form.folded
  if (!word.startsWith('وال')) return false
  return [j + 1, j + 2].some((k) => isAdjective(scene, k))
}

/** "قيادي في حركة فتح", "سفيرة الولايات المتحدة في الأمم المتحدة". */
function isPost(scene: Tagged, kind: HeadKind, next: number, of: readonly Name[]): boolean {
  const found = scene.nameAt.get(next)
  if (!/^(office|state|body)$/.test(kind) || found === undefined || found.name.start !== scene.tokens[next]!.start)
    return false
  // "الدول الأعضاء في مجلس الأمن", but no "المملكة في نيويورك"
  return found.name.type === 'organisation' || (of.length === 0 && kind === 'office' && found.name.type === 'state')
}

/** "المبعوث الأممي إلى اليمن": where somebody is sent is not whom he acts for. */
function isMission(scene: Tagged, stem: string, i: number, of: readonly Name[]): boolean {
  const word = scene.tokens[i]!.form.folded
  if (!/^(مبعوث|موفد|سفير)/.test(stem) || !scene.nameAt.has(i + 1)) return false
  return word === 'الي' || (of.length > 0 && (word === 'لدي' || word === 'في'))
}

/** "التقى ملك الأردن ولي العهد السعودي": an office of another state is another man's. */
function isOthers({ tokens }: Tagged, i: number, of: readonly Name[]): boolean {
  if (headOf(tokens[i]!.form)?.entry !== 'office') return false
  const states = officeAt(tokens, i)?.of.flatMap(({ type, countries }) => (type === 'state' ? countries : [])) ?? []
  const told = of.flatMap(({ countries }) => countries ?? [])
  return states.length > 0 && told.length > 0 && !states.some((code) => told.includes(code))
}

/** "الرئيس السابق لإقليم كردستان العراق": the land whose office it is, behind what sort of land it is. */
function isTerritory({ tokens, nameAt }: Tagged, i: number, of: readonly Name[]): boolean {
  const found = nameAt.get(i + 1)
  return (
    of.length === 0 &&
    /^ل(اقليم|جمهوريه|دوله|ولايه|امارات?|مملكه|سلطنه)$/.test(tokens[i]!.form.folded) &&
    found?.name.start === tokens[i + 1]?.start &&
    /^(state|place)$/.test(found?.name.type ?? '')
  )
}

/** "وفود من كازاخستان وأوزبكستان": where the delegates come from. */
function isOrigin(scene: Tagged, stem: string, i: number): boolean {
  const found = scene.nameAt.get(i + 1)
  return (
    /^(وفد|وفود|مسءول|مسءولون|مسءولين|ممثل|ممثلون|ممثلين)/.test(stem) &&
    scene.tokens[i]!.form.folded === 'من' &&
    /^(state|organisation)$/.test(found?.name.type ?? '')
  )
}

/** "الفصائل الفلسطينية", "جماعات متطرفة": armed by their own word or by what is said of them. */
function isArmed(scene: Tagged, kind: HeadKind, stem: string, first: number, last: number): boolean {
  if (kind !== 'armed') return false
  if (!/^(جماع|مجموع)/.test(stem)) return true
  return scene.tokens.slice(first + 1, last + 1).some((token) => ARMED_WORDS.test(token.form.folded))
}
