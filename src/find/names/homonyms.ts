/**
 * Which of the things that bear one name is meant: is "عمان" Oman or Amman, "المنصورة" in Egypt or in Aden, "الحياة" a newspaper? The states
 * named beside it and in the article tell; where they do not, there is no link.
 */
import { type Entity, matchEntity, OUTLET_KINDS, type Sense } from '../../knowledge/index.ts'
import type { Name } from '../../model/reading.ts'
import { slice } from '../../model/span.ts'
import { tokenize } from '../../text/token.ts'

/**
 * Of the things that bear a name ("عمان", "طرابلس", "حزب العدالة والتنمية") the one whose state is named beside it, else the one whose state
 * the article speaks of. Where that does not tell, or where the article never speaks of the state of a place whose name needs context, there is no link.
 */
export function chosen(text: string, name: Name, mentioned: ReadonlyMap<string, number>, around: Around): Name {
  const words = slice(text, name)
  const isPlace = name.type === 'place' || name.type === 'state'
  const senses = matchEntity(tokenize(words), 0)?.senses ?? []
  const rivals = senses.filter(
    ({ as, entity: { type } }) =>
      as === 'name' && (isPlace ? type === 'state' || type === 'place' : type === name.type),
  )
  const outlet =
    isPlace && isQuoted(text, name) ? senses.find(({ entity }) => OUTLET_KINDS.has(entity.kind)) : undefined
  if (outlet !== undefined) return linkedTo(name, outlet.entity)
  const needsContext =
    isPlace &&
    rivals.length > 0 &&
    rivals.every(({ sure, entity }) => entity.type === 'place' && (!sure || entity.kind === 'town'))
  if (rivals.length < 2 && !needsContext) return name
  // The name itself has been counted for the sense it was given. A common word says nothing by being repeated ("مشهد"), unless it is called a place.
  const given = new Set(name.countries)
  const { times, isCalled, near } = around(name)
  const isWord = rivals.length === 1 && !rivals[0]!.sure && rivals[0]!.entity.kind !== 'town'
  const own = isWord && !isCalled ? times : 1
  const weight = ({ entity }: Sense) =>
    entity.countries.reduce(
      (sum, code) => sum + (mentioned.get(code) ?? 0) - (given.has(code) ? own : 0) + NEAR * (near.get(code) ?? 0),
      0,
    )
  const [first, second] = rivals.map((sense) => ({ sense, weight: weight(sense) })).sort((a, b) => b.weight - a.weight)
  const tells =
    first !== undefined &&
    first.weight > (second?.weight ?? 0) &&
    (!needsContext || SHARE * first.weight >= Math.max(...mentioned.values()))
  if (!tells) {
    // Where the table of cities has one town of the name, that it is a town must still be told.
    const [only] = rivals
    const isCapital = rivals.length === 1 && only!.entity.kind === 'capital'
    if ((only!.sure || isCapital) && (!needsContext || isWhere(text, name))) return name
    return unlinked(name)
  }
  return linkedTo(name, first.sense.entity)
}

/** How often a name comes in the article, whether a noun calls it a place ("منطقة عسير"), and how often other names near it name each state. */
type Around = (name: Name) => { times: number; isCalled: boolean; near: ReadonlyMap<string, number> }
/** A state named so many letters away tells as much as so many elsewhere in the article. */
const REACH = 120
const NEAR = 3

/** "منطقة عسير", "بمعتمدية بومرداس": what a place is. */
const CALLED =
  /(?:^|[\s"«(])[وف]?(?:[بكل]|ال)?(?:منطقة|مدينة|مدينتي|محافظة|محافظتي|ولاية|معتمدية|بلدة|قرية|قرى|إقليم|مديرية|جهة|ضاحية|أهالي)\s+$/

/** "في نيويورك", "مدينة قرطبة", "بنيويورك". */
const isWhere = (text: string, { start }: Name): boolean =>
  /(?:^|[\s«"(])(?:[وفب]?(?:في|إلى|الى|نحو|قرب|مدينة)\s+|[وف]?ب)$/.test(text.slice(Math.max(0, start - 12), start))

/** A name without what the tables know of it; a state's is then a place's like any other. */
export function unlinked({ actor: _, countries, ...name }: Name): Name {
  if (name.type === 'person') return countries === undefined ? name : { ...name, countries }
  return { ...name, type: name.type === 'state' ? 'place' : name.type }
}

/** A town that needs its state is not told by one that the article names in passing, among others named so many times as often. */
const SHARE = 4

function linkedTo({ actor: _, countries: __, ...name }: Name, { id, type, countries }: Entity): Name {
  return { ...name, type, actor: id, ...(countries.length === 0 ? {} : { countries: [...countries] }) }
}

/** "لـ«الشرق الأوسط»": in quotation marks alone the words are a newspaper, not the region. */
const isQuoted = (text: string, { start, end }: Name): boolean =>
  /["«“”]/.test(text[start - 1] ?? '') && /["»“”]/.test(text[end] ?? '')

/** The neighbours of each name of an article; `within`: where those begin that are words of a longer name. */
export function neighboursOf(text: string, names: readonly Name[], within: ReadonlySet<number>): Around {
  return ({ start, end, actor }) => {
    const near = new Map<string, number>()
    let times = 0
    let isCalled = false
    for (const name of names) {
      if (within.has(name.start) || name.type === 'person') continue
      if (name.start === start || name.actor === actor) {
        times++
        isCalled ||= CALLED.test(text.slice(Math.max(0, name.start - 12), name.start))
      } else if (name.end > start - REACH && name.start < end + REACH)
        for (const code of name.countries ?? []) near.set(code, (near.get(code) ?? 0) + 1)
    }
    return { times, isCalled, near }
  }
}
