import { index, instant, table, text, whole } from '../columns'

/** Work that only one instance may do at a time: who does it, and until when it is theirs. */
export const leases = table('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  until: instant('until').notNull(),
})

/** What went wrong how often, before anybody is known; `name` is a hash, and says nothing of whom it counts. */
export const counters = table(
  'counters',
  { name: text('name').primaryKey(), count: whole('count').notNull(), at: instant('at').notNull() },
  (t) => [index('counters_at').on(t.at)],
)
