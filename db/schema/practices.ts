import { instant, table, text, unique, whole } from '../columns'

/** The surgeries of this installation: a directory, read before anybody's practice is known. */
export const practices = table(
  'practices',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    ods: text('ods'),
    pcn: text('pcn').notNull(),
    phone: text('phone').notNull(),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [unique('practices_ods').on(t.ods)],
)
