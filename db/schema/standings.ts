import type { Standing } from '#lib/standing'
import { json, key, table, text, whole } from '../columns'
import { practices } from './practices'

/** How it stands with an OT of a practice (F.7): registration, stage, supervisors, dates. The latest version; each before is an act. */
export const standings = table(
  'standings',
  {
    practice: text('practice').notNull().references(() => practices.id),
    staff: text('staff').notNull(),
    standing: json<Standing>('standing').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.staff] })],
)
