/**
 * Ids of claims. A claim's id is the hash of what it says and where, so that it is the same in every record, survives a
 * re-reading that finds the same, and can be cited.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Attribution, Event } from './reading.ts'
import type { Span } from './span.ts'

/** Hex digits of an id: 80 bits, at which even a billion claims hardly collide. */
const DIGITS = 20

/** Gives the attributions and events of a page (`sha256:…`) their ids, and keeps the events' references to attributions. */
export function withClaimIds<T extends { attributions: Attribution[]; events: Event[] }>(page: string, found: T): T {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const attributions = found.attributions.map((one) => {
    const id = idOf('statement', page, [one.content.map(at), at(one.cue), one.chain.map((link) => link.name)], taken)
    ids.set(one.id, id)
    return { ...one, id }
  })
  const events = found.events.map((one) => {
    const parties = [one.actors.map((party) => party.name), one.recipients.map((party) => party.name)]
    const says = [one.type, one.mode, one.modality, one.triggers.map(at), parties, one.place?.name, one.when?.value]
    const id = idOf('event', page, says, taken)
    const attribution = one.attribution === undefined ? undefined : ids.get(one.attribution)
    return { ...one, id, ...(attribution === undefined ? {} : { attribution }) }
  })
  return { ...found, attributions, events }
}

const at = ({ start, end }: Span) => [start, end]

/** Two claims of one article that say the same in the same place are numbered. */
function idOf(kind: string, page: string, says: unknown, taken: Set<string>): string {
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify([kind, page, says])))).slice(0, DIGITS)
  let id = `${kind}:${hash}`
  for (let n = 2; taken.has(id); n++) id = `${kind}:${hash}-${n}`
  taken.add(id)
  return id
}
