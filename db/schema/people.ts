import type { Role } from '#lib/me'
import { index, instant, key, refers, table, text, unique, whole } from '../columns'
import { practices } from './practices'

/** A person has one e-mail address (lower case) in the installation, whatever practices they work in. */
export const people = table(
  'people',
  {
    id: text('id').primaryKey(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    password: text('password').notNull(),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
    version: whole('version').notNull(),
  },
  (t) => [unique('people_email').on(t.email)],
)

/** What a person is in one practice. */
export const members = table(
  'members',
  {
    practice: text('practice').notNull().references(() => practices.id),
    person: text('person').notNull().references(() => people.id),
    role: text('role').$type<Role>().notNull(),
    job: text('job').notNull(),
    since: instant('since').notNull(),
    endedAt: instant('ended_at'),
    version: whole('version').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.person] }), index('members_person').on(t.person)],
)

/** A way in, once: `id` is the SHA-256 of the word in the link. */
export const invitations = table(
  'invitations',
  {
    practice: text('practice').notNull().references(() => practices.id),
    id: text('id').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role').$type<Role>().notNull(),
    job: text('job').notNull(),
    madeBy: text('made_by').notNull(),
    until: instant('until').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [key({ columns: [t.practice, t.id] }), unique('invitations_id').on(t.id)],
)

/** Who is signed in, and in which of their practices: `id` is the SHA-256 of what the cookie holds. */
export const sessions = table(
  'sessions',
  {
    id: text('id').primaryKey(),
    person: text('person').notNull(),
    practice: text('practice').notNull(),
    openedAt: instant('opened_at').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [
    refers({ columns: [t.practice, t.person], foreignColumns: [members.practice, members.person] }),
    index('sessions_person').on(t.person),
    index('sessions_seen').on(t.seenAt),
  ],
)
