/** What the record answers, for the projections. */
export * from '../record/items.ts'
