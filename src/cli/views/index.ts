/** How the answers of operations look to a person at a terminal. An operation without a view prints JSON. */

import { actorsView, eventsView, outletsView, searchView, statementsView } from './lists.ts'
import { addedView, backupView, checkView, forgottenView, rereadView, statsView } from './maintain.ts'
import { readingView } from './reading.ts'
import { showView } from './show.ts'

export type View = (value: unknown) => string

export const VIEWS: Readonly<Record<string, View>> = {
  read: readingView,
  add: addedView,
  reread: rereadView,
  forget: forgottenView,
  check: checkView,
  stats: statsView,
  backup: backupView,
  serve: () => '',
  search: searchView,
  show: showView,
  events: eventsView,
  statements: statementsView,
  actors: actorsView,
  outlets: outletsView,
}
