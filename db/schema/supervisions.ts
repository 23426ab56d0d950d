import { index, instant, json, key, table, text } from '../columns'
import { practices } from './practices'

/** Supervision that was held (F.7): who with whom, of which kind, about what. Of a patient never more than the reference. */
export const supervisions = table(
  'supervisions',
  {
    practice: text('practice').notNull().references(() => practices.id),
    id: text('id').notNull(),
    ot: text('ot').notNull(),
    heldOn: text('held_on').notNull(),
    kind: text('kind').notNull(),
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
    at: instant('at').notNull(),
    about: json<readonly string[]>('about').notNull(),
    themes: json<readonly string[]>('themes').notNull(),
    discussed: text('discussed').notNull(),
    actions: text('actions').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.id] }), index('supervisions_held').on(t.practice, t.heldOn)],
)
