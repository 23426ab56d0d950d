import { index, instant, key, table, text } from '../columns'
import { practices } from './practices'

/**
 * Where calls went: nothing of who called, nor of who took the call. `hour` is the hour it was, `id` is random and only
 * keeps a form that was sent twice from counting twice: it is no referral's.
 */
export const signposts = table(
  'signposts',
  {
    practice: text('practice').notNull().references(() => practices.id),
    id: text('id').notNull(),
    hour: instant('hour').notNull(),
    route: text('route').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.id] }), index('signposts_hour').on(t.practice, t.hour)],
)
