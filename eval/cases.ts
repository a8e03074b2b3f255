/** The project's own cases: reading them, asking the engine, comparing. Used by the tests and by `npm run eval`. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import * as isnad from '../src/index.ts'
import type { Span } from '../src/model/index.ts'

const Case = z.strictObject({
  text: z.string(),
  at: z.string().optional(),
  prefer: z.enum(['past', 'future', 'closest']).optional(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  expect: z.array(z.record(z.string(), z.unknown())),
  only: z.array(z.string()).optional(),
  note: z.string().optional(),
  phenomenon: z.string().optional(),
  deceptive: z.literal(true).optional(),
})
export type Case = z.infer<typeof Case> & { task: Task; file: string; line: number }

type Item = Record<string, unknown>
type Asked = (text: string, options: isnad.FindOptions) => Item[]

const words = (text: string, span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null)

/** For each task: what the engine finds, in the words of a case. */
const TASKS = {
  sentences: (text) => isnad.sentences(text).map((span) => ({ text: words(text, span) })),
  clitics: (text) => isnad.tokens(text).map((token) => ({ text: cut(text, token) })),
  times: (text, options) => isnad.times(text, options).map((time) => ({ ...time, text: words(text, time) })),
  quantities: (text, options) =>
    isnad.quantities(text, options).map((q) => ({ ...q, text: words(text, q), of: words(text, q.of) })),
  names: (text, options) => isnad.names(text, options).map((name) => ({ ...name, text: words(text, name) })),
  attributions: (text, options) =>
    isnad.attributions(text, options).map((a) => ({
      content: a.content.map((span) => words(text, span)),
      cue: words(text, a.cue),
      source: words(text, a.source),
      style: a.style,
      act: a.act,
      chain: a.chain.map((link) => link.name),
      kinds: a.chain.map((link) => link.kind),
      bases: a.chain.map((link) => link.basis),
      actors: a.chain.map((link) => link.actor ?? null),
    })),
  events: (text, options) =>
    isnad.events(text, options).map((e) => ({
      triggers: e.triggers.map((span) => words(text, span)),
      type: e.type,
      mode: e.mode,
      cameo: e.cameo,
      actors: e.actors.map((party) => party.name),
      actorCountries: [...new Set(e.actors.flatMap((party) => party.countries))],
      recipients: e.recipients.map((party) => party.name),
      recipientCountries: [...new Set(e.recipients.flatMap((party) => party.countries))],
      place: e.place?.name ?? null,
      when: e.when?.value ?? null,
      modality: e.modality,
      scope: e.scope,
      sectors: e.sectors,
      chain: e.chain.map((link) => link.name),
    })),
} as const satisfies Record<string, Asked>

export type Task = keyof typeof TASKS

function cut(text: string, token: isnad.Token): string {
  const cuts = [...new Set(token.clitics.flatMap((c) => [c.start, c.end]))].filter(
    (at) => at > token.start && at < token.end,
  )
  const bounds = [token.start, ...cuts.sort((a, b) => a - b), token.end]
  return bounds
    .slice(1)
    .map((end, i) => text.slice(bounds[i], end))
    .join('+')
}

const folder = path.join(import.meta.dirname, '../cases')

/** Every case of the project. Throws with file and line when one is not of the form that `cases/README.md` describes. */
export function allCases(): Case[] {
  return globSync('*/*.jsonl', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const task = path.dirname(file)
      if (!(task in TASKS)) throw new Error(`cases/${file}: there is no task '${task}'`)
      return readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line.trim() === '' ? [] : [parse(line, task as Task, `cases/${file}`, i + 1)]))
    })
}

function parse(line: string, task: Task, file: string, number: number): Case {
  try {
    return { ...Case.parse(JSON.parse(line)), task, file, line: number }
  } catch (error) {
    throw new Error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Expected and found of a case, cut down to the fields that the case names; right when they are equal. */
export function judge(one: Case): { right: boolean; expected: Item[]; found: Item[] } {
  const { text, at, prefer, title, outlet } = one
  const options = {
    ...(at ? { at } : {}),
    ...(prefer ? { prefer } : {}),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
  }
  const ask: Asked = TASKS[one.task]
  const all = ask(text, options).filter((item) => !one.only || one.only.includes(String(item.type ?? item.kind)))
  const found = all.map((item, i) => {
    const fields = Object.keys(one.expect[i] ?? {})
    return Object.fromEntries((fields.length > 0 ? fields : Object.keys(item)).map((f) => [f, item[f] ?? null]))
  })
  return { right: isDeepStrictEqual(found, one.expect), expected: one.expect, found }
}
