/** The record, for the projections. */
export { BadQuestion, type Mode, RecordError, Store } from '../record/index.ts'
