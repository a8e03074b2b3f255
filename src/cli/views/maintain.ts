/** What the operations that keep a record in order have done, in a line or two. */
import { z } from 'zod'
import { Added, type Counted, Fault, Reread, Stats } from '../../app/items.ts'
import { faint, strong, table, words } from '../terminal.ts'

const n = (count: number) => count.toLocaleString('en')

export function addedView(value: unknown): string {
  const { added, known, failed, complete } = Added.parse(value)
  const parts = [
    `${n(added)} added`,
    ...(known > 0 ? [`${n(known)} known already`] : []),
    ...(failed > 0 ? [`${n(failed)} could not be read`] : []),
  ]
  return `${parts.join(', ')}.${complete ? '' : ' Interrupted: the same command goes on where it stopped.'}`
}

export function rereadView(value: unknown): string {
  const { renewed, current, failed, complete } = Reread.parse(value)
  const parts = [
    `${n(renewed)} read anew`,
    `${n(current)} were up to date`,
    ...(failed > 0 ? [`${n(failed)} could not be read`] : []),
  ]
  return `${parts.join(', ')}.${complete ? '' : ' Interrupted: the same command goes on where it stopped.'}`
}

export function forgottenView(value: unknown): string {
  const { forgotten } = z.object({ forgotten: z.array(z.string()) }).parse(value)
  return `${n(forgotten.length)} forgotten.`
}

export function checkView(value: unknown): string {
  const { articles, sound, faults } = z
    .object({ articles: z.number(), sound: z.boolean(), faults: z.array(Fault) })
    .parse(value)
  return sound
    ? `${n(articles)} articles: all is sound.`
    : `${n(articles)} articles: ${n(faults.length)} things do not hold.`
}

export function backupView(value: unknown): string {
  return `Copied to ${z.object({ to: z.string() }).parse(value).to}.`
}

export function statsView(value: unknown): string {
  const stats = Stats.parse(value)
  const { articles, characters, events, statements, actors, outlets, warnings, first, last } = stats
  const counts = { articles, characters, events, statements, actors, outlets, 'articles with warnings': warnings }
  const stale = stats.engines.filter((engine) => !engine.current && engine.articles > 0)
  return [
    table(
      ['what', 'how many'],
      Object.entries(counts).map(([name, count]) => [name, n(count)]),
    ),
    faint(`published ${first ?? '?'} – ${last ?? '?'}`),
    ...listed('languages', stats.languages),
    ...listed('events', stats.types),
    ...stale.map(
      (engine) => `${n(engine.articles)} articles were read by ${engine.version}: isnad reread renews them.`,
    ),
  ].join('\n')
}

function listed(title: string, counts: Counted[]): string[] {
  return counts.length === 0
    ? []
    : [`${strong(title)}  ${counts.map((one) => `${words(one.name)} ${n(one.count)}`).join('  ')}`]
}
