/** From the paths that a caller names to files, in a stable order: folders downwards and sorted, globs expanded. */
import { glob, lstat, readdir, realpath, stat } from 'node:fs/promises'
import nodePath from 'node:path'
import { type Failure, failureOf, GatherError } from './failure.ts'
import { isPageName } from './format.ts'
import { FOLDER_DEPTH } from './limits.ts'

/** Standard input among paths. */
export const STDIN = '-'

export type Found = { file: string } | { failure: Failure }

/** The files under each path. In folders only files with the ending of a page are taken; a file named by itself always is. */
export async function* walk(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === STDIN) yield { file: path }
    else yield* walkPath(path)
  }
}

async function* walkPath(path: string): AsyncGenerator<Found> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) yield* walkFolder(path, new Set(), [])
    // A pipe (`<(…)`) can be named; a device or a socket has no page in it.
    else if (info.isFile() || info.isFIFO() || path.startsWith('/dev/')) yield { file: path }
    else yield { failure: failureOf(path, new GatherError('is no regular file', 'name a file or a folder')) }
  } catch (error) {
    if (!isMissing(error) || !/[*?[{]/.test(path)) yield { failure: failureOf(path, error) }
    else yield* walkGlob(path)
  }
}

async function* walkGlob(pattern: string): AsyncGenerator<Found> {
  const matches: string[] = []
  for await (const match of glob(pattern)) matches.push(match)
  matches.sort()
  if (matches.length === 0) {
    const error = new GatherError('no file matches this pattern', 'put it into quotation marks, or check the spelling')
    yield { failure: failureOf(pattern, error) }
  }
  for (const match of matches) {
    const info = await stat(match).catch(() => null)
    // `**` gives the folders too; their files come by themselves.
    if (info?.isDirectory() && pattern.includes('**')) continue
    yield* walkPath(match)
  }
}

/**
 * The pages of a folder and of those below it. `seen` are the real paths of the folders read, so that links neither loop nor
 * multiply the work; `above` are those that this one lies in.
 */
async function* walkFolder(folder: string, seen: Set<string>, above: readonly string[]): AsyncGenerator<Found> {
  const real = await realpath(folder)
  if (above.includes(real)) {
    const error = new GatherError('a link back to a folder that it lies in; it was not followed', 'remove the link')
    yield { failure: failureOf(folder, error) }
    return
  }
  if (seen.has(real)) return
  seen.add(real)
  if (above.length >= FOLDER_DEPTH) {
    yield { failure: failureOf(folder, new GatherError(`lies more than ${FOLDER_DEPTH} folders deep`)) }
    return
  }
  const names = (await readdir(folder)).sort()
  for (const name of names) {
    const path = nodePath.join(folder, name)
    try {
      const info = await stat(path)
      if (info.isDirectory()) yield* walkFolder(path, seen, [...above, real])
      else if (info.isFile() && isPageName(name)) yield { file: path }
    } catch (error) {
      const dangling = isMissing(error) && (await lstat(path).catch(() => null))?.isSymbolicLink()
      yield {
        failure: failureOf(path, dangling ? new GatherError('a link to a file that is not there', 'remove it') : error),
      }
    }
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
