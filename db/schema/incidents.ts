import { index, instant, key, table, text, whole } from '../columns'
import { practices } from './practices'

/** A problem somebody reported on a referral, until it is closed with what was done (HZ25). Of the patient only the reference. */
export const incidents = table(
  'incidents',
  {
    practice: text('practice').notNull().references(() => practices.id),
    id: text('id').notNull(),
    referral: text('referral').notNull(),
    reference: text('reference').notNull(),
    kind: text('kind').notNull(),
    harm: text('harm').notNull(),
    words: text('words').notNull(),
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
    at: instant('at').notNull(),
    did: text('did').notNull(),
    learned: text('learned').notNull(),
    lfpse: text('lfpse').notNull(),
    closedBy: text('closed_by').notNull(),
    closedAt: instant('closed_at'),
    version: whole('version').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.id] }), index('incidents_at').on(t.practice, t.at), index('incidents_by').on(t.practice, t.by, t.at)],
)
