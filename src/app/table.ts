/** The table of operations: what Isnad can do, in the order in which help and reference name it. */
import type { Operation } from './operation.ts'
import { addOperation } from './operations/add.ts'
import { eventsOperation, statementsOperation } from './operations/claims.ts'
import { exportOperation } from './operations/export.ts'
import { findOperation } from './operations/find.ts'
import {
  backupOperation,
  checkOperation,
  forgetOperation,
  rereadOperation,
  serveOperation,
  statsOperation,
} from './operations/maintain.ts'
import { readOperation } from './operations/read.ts'
import { searchOperation } from './operations/search.ts'
import { actorsOperation, outletsOperation, showOperation, sourceOperation } from './operations/things.ts'

export const OPERATIONS: readonly Operation[] = [
  readOperation,
  findOperation,
  addOperation,
  searchOperation,
  showOperation,
  eventsOperation,
  statementsOperation,
  actorsOperation,
  outletsOperation,
  sourceOperation,
  statsOperation,
  exportOperation,
  checkOperation,
  rereadOperation,
  forgetOperation,
  backupOperation,
  serveOperation,
]
