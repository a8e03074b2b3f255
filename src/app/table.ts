/** The table of operations: what Isnad can do, in the order in which help and reference name it. */
import type { Operation } from './operation.ts'
import { findOperation } from './operations/find.ts'
import { readOperation } from './operations/read.ts'

export const OPERATIONS: readonly Operation[] = [readOperation, findOperation]
