import { index, instant, key, table, text } from '../columns'

/** What somebody typed into a form, sealed: their own, or nobody's before they signed in (so no practice need exist). */
export const drafts = table(
  'drafts',
  {
    practice: text('practice').notNull(),
    staff: text('staff').notNull(),
    id: text('id').notNull(),
    door: text('door').notNull(),
    at: instant('at').notNull(),
    sealed: text('sealed').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.staff, t.id] }), index('drafts_at').on(t.practice, t.at)],
)
