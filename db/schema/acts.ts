import { index, instant, key, table, text, whole } from '../columns'
import { practices } from './practices'

/**
 * Everything that was done or seen: timeline, audit and the source of reports. Only ever added to. `link` covers the
 * row and the link before it; of the detail it covers only `digest`, so that the text can be destroyed in its time.
 */
export const acts = table(
  'acts',
  {
    practice: text('practice').notNull().references(() => practices.id),
    seq: whole('seq').notNull(),
    at: instant('at').notNull(),
    act: text('act').notNull(),
    subject: text('subject'),
    staff: text('staff').notNull(),
    name: text('name').notNull(),
    job: text('job').notNull(),
    role: text('role').notNull(),
    request: text('request').notNull(),
    detail: text('detail'),
    digest: text('digest').notNull(),
    link: text('link').notNull(),
  },
  (t) => [
    key({ columns: [t.practice, t.seq] }),
    index('acts_subject').on(t.practice, t.subject, t.seq),
    index('acts_act').on(t.practice, t.act, t.seq),
  ],
)
