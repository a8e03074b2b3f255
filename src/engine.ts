import { KNOWLEDGE, VERSION } from './generated/engine.ts'

/** What makes a reading: the package's version, and the hash of rules, lexicons and weights (scripts/engine.ts). */
export const ENGINE: { readonly version: string; readonly knowledge: string } = {
  version: VERSION,
  knowledge: KNOWLEDGE,
}
