/** Who is told by a title without a name: "وزارة الدفاع الأمريكية", "الوزير الياباني", "العاصمة كيتو", "ميليشيا …". */
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
