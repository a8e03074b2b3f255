/** The record, for the projections. */
export { type Mode, RecordError, Store } from '../record/index.ts'
