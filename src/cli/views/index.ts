/** How the answers of operations look to a person at a terminal. An operation without a view prints JSON. */
import { readingView } from './reading.ts'

export type View = (value: unknown) => string

export const VIEWS: Readonly<Record<string, View>> = {
  read: readingView,
}
