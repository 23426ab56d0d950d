import type { Digest } from '#lib/digest'
import type { NoticeName } from '#lib/notices'
import { index, instant, json, key, table, text, whole } from '../columns'
import { practices } from './practices'

/**
 * What is to be sent to whom because of an act, kept in the act's own commit. `event` is the act, so that nobody is told
 * of one thing twice. Holds a person's id, a reference and an id: no address, and nothing of a patient.
 */
export const notices = table(
  'notices',
  {
    practice: text('practice').notNull().references(() => practices.id),
    event: text('event').notNull(),
    person: text('person').notNull(),
    says: text('says').$type<NoticeName>().notNull(),
    subject: text('subject'),
    reference: text('reference'),
    about: json<Digest>('about'),
    at: instant('at').notNull(),
    stands: text('stands').$type<Stands>().notNull(),
    tries: whole('tries').notNull(),
    next: instant('next').notNull(),
    why: text('why'),
  },
  (t) => [key({ columns: [t.practice, t.event, t.person] }), index('notices_next').on(t.practice, t.stands, t.next)],
)

/** `taken`: somebody is sending it. `unsure`: it may have arrived, and is not sent again. `closed`: a manager has seen that it failed. */
export type Stands = 'waiting' | 'taken' | 'sent' | 'failed' | 'unsure' | 'closed'
