/** Who is told by a title without a name: "وزارة الدفاع الأمريكية", "الوزير الياباني", "العاصمة كيتو", "ميليشيا …". */
import { perForm } from '../../text/form.ts'
import type { Actor } from './actor.ts'
import { articleAt, headStart } from './phrase-parts.ts'
import type { Tagged } from './scene.ts'
import type { Title } from './title.ts'

/** An armed group: no state acts in it. */
export function armedForce({ tokens, doc }: Tagged, i: number, { split, of, last }: Title): Actor {
  const start = tokens[i]!.start + (split.definite ? articleAt(tokens[i]!.form) : split.start)
  const end = tokens[last - 1]!.end
  const group = of.find((name) => name.type === 'organisation')
  return {
    name: group?.name ?? doc.text.slice(start, end),
    countries: ['REB'],
    start,
    end,
    kind: 'force',
    feminine: true,
  }
}

/** The bearer of a title that says of what it is, `countries` those it acts for. "مدينة أشدود" is the town itself. */
export function unnamed(
  { tokens, doc }: Tagged,
  i: number,
  { kind, split, of, named }: Title,
  countries: readonly string[],
): Actor {
  const token = tokens[i]!
  const { stem, definite } = split
  const start = token.start + (definite ? articleAt(token.form) : headStart(token.form))
  const end = tokens[named - 1]!.end
  const words = doc.text.slice(start, end)
  const sole = of[0]!
  const known = sole.actor === undefined ? {} : { actor: sole.actor }
  const base = { countries, start, end, feminine: /ه$|ات$/.test(stem) }
  if (kind === 'thing' && sole.type === 'place') return { ...base, name: sole.name, kind: 'place', ...known }
  return {
    ...base,
    name:
      kind === 'state' && sole.type === 'state' ? sole.name : /^ل(?!ل)/.test(words) && definite ? `ا${words}` : words,
    ...(kind === 'state' ? known : {}),
    kind: kind === 'armed' ? 'force' : kind === 'state' && sole.type !== 'state' ? 'body' : kind,
  }
}

/** "الدول الخمس الأعضاء في المجلس (روسيا والصين و…)": the states in the brackets are those meant. */
export function statesListed({ tokens, nameAt }: Tagged, open: number): { last: number; actors: Actor[] } | null {
  if (tokens[open]?.form.surface !== '(') return null
  const actors: Actor[] = []
  let j = open + 1
  while (tokens[j] !== undefined && tokens[j]!.form.surface !== ')') {
    const found = nameAt.get(j)
    if (/^[،,]$/.test(tokens[j]!.form.surface)) j++
    else if (found?.name.type === 'state') {
      const { name, actor, countries = [], start, end } = found.name
      actors.push({
        name,
        ...(actor === undefined ? {} : { actor }),
        countries,
        start,
        end,
        kind: 'state',
        feminine: true,
      })
      j = found.last
    } else return null
  }
  return actors.length > 1 ? { last: j + 1, actors } : null
}

const GROUPS: ReadonlyMap<string, RegExp> = new Map([
  ['القوي', /^ال(كبري|عظمي|عالميه)$/],
  ['الدول', /^ال(كبري|عظمي)$/],
  ['المجتمع', /^الدولي$/],
])
/** May the word begin the name of a group: "القوى" of "القوى الكبرى"? */
export const isGroupWord = perForm(({ folded }): true | null => (GROUPS.has(folded) ? true : null))

/** "القوى الكبرى", "المجتمع الدولي": who acts together without being named, and for no state that the words tell. */
export function groupAt({ tokens, doc }: Tagged, i: number): Actor | null {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (next?.sentence !== token.sentence || GROUPS.get(token.form.folded)?.test(next.form.folded) !== true) return null
  const { start } = token
  const { end } = next
  const feminine = token.form.folded !== 'المجتمع'
  return { name: doc.text.slice(start, end), countries: [], start, end, kind: 'body', feminine, group: true }
}
