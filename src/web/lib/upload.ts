/** Pages on their way into the record, one request each, so that one that fails does not hold up the others. */
import { type Params, send } from './api.ts'
import { failureOf, type Refusal, refusalOf } from './refusal.ts'

export interface Arrival {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  mediaType: string
}

export interface Outcome {
  name: string
  /** The page's id, when it was read and is one page. */
  id?: string
  state: 'added' | 'known' | 'failed'
  reason?: Refusal
}

interface Added {
  added: number
  known: number
  failed: number
  failures?: { reason: string; code?: string }[]
}

/** Adds one page; `given` is what the page itself does not say. Never throws. */
export async function addPage(page: Arrival, given: Params): Promise<Outcome> {
  try {
    const answer = await send<Added>('add', given, new Blob([page.bytes], { type: page.mediaType }))
    if (answer.failed > 0) return { name: page.name, state: 'failed', ...reasonOf(answer) }
    return { name: page.name, state: answer.added > 0 ? 'added' : 'known', id: await idOf(page.bytes) }
  } catch (error) {
    return { name: page.name, state: 'failed', reason: refusalOf(error) }
  }
}

function reasonOf(answer: Added): { reason: Refusal } | Record<string, never> {
  const failure = answer.failures?.[0]
  return failure === undefined ? {} : { reason: failureOf(failure.code, failure.reason) }
}

/** A page's id is the hash of its bytes, so the browser knows it as well as the server. */
async function idOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The pages of what was dropped: files, and folders with all that is in them. */
export async function arrivalsOf(items: DataTransferItemList): Promise<Arrival[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = (await Promise.all(entries.map(filesOf))).flat()
  return Promise.all(files.map(arrivalOf))
}

export async function arrivalOf(file: File): Promise<Arrival> {
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    mediaType: file.type || 'application/octet-stream',
  }
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((done, refused) => entry.file(done, refused))]
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const children: FileSystemEntry[] = []
  // A reader hands out at most a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, refused) => reader.readEntries(done, refused))
    if (some.length === 0) break
    children.push(...some)
  }
  return (await Promise.all(children.map(filesOf))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
