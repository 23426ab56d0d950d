import { instant, table, text } from '../columns'

/** Work that only one instance may do at a time: who does it, and until when it is theirs. */
export const leases = table('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  until: instant('until').notNull(),
})
