import { sql } from 'drizzle-orm'
import type { Referral } from '#lib/moves/shape'
import type { State } from '#lib/moves/states'
import type { Card } from '../card'
import type { Place } from '../places'
import { index, instant, json, key, table, text, unique, whole } from '../columns'
import { counted } from './counted'
import { practices } from './practices'

/** Every referral: what lists ask for as columns, what a row of a list shows as `card`, and the whole. */
export const referrals = table(
  'referrals',
  {
    practice: text('practice').notNull().references(() => practices.id),
    id: text('id').notNull(),
    reference: text('reference').notNull(),
    version: whole('version').notNull(),
    state: text('state').$type<State>().notNull(),
    place: text('place').$type<Place>().notNull(),
    dueOn: text('due_on').notNull(),
    owner: text('owner').notNull(),
    sentBy: text('sent_by').notNull(),
    sentAt: instant('sent_at').notNull(),
    unread: whole('unread').notNull(),
    band: text('band').notNull(),
    cohorts: text('cohorts').notNull(),
    nhsNumber: text('nhs_number').notNull(),
    byLast: text('by_last').notNull(),
    byFirst: text('by_first').notNull(),
    born: text('born').notNull(),
    ...counted,
    card: json<Card>('card').notNull(),
    whole: json<Referral>('whole').notNull(),
  },
  (t) => [
    key({ columns: [t.practice, t.id] }),
    unique('referrals_reference').on(t.practice, t.reference),
    index('referrals_place').on(t.practice, t.place, t.dueOn, t.id, t.state, t.owner),
    index('referrals_state').on(t.practice, t.state, t.dueOn, t.id),
    index('referrals_wait').on(t.practice, t.place, t.sentAt),
    index('referrals_sent').on(t.practice, t.sentBy, t.unread, t.sentAt, t.id),
    index('referrals_unread').on(t.practice, t.unread, t.state, t.dueOn, t.id),
    index('referrals_last').on(t.practice, t.byLast),
    index('referrals_first').on(t.practice, t.byFirst),
    index('referrals_nhs').on(t.practice, t.nhsNumber),
    // A report reads its weeks here and no row: who came, how long it took, what the rules said, what was stopped.
    index('referrals_counted').on(
      t.practice, t.sentWeek, t.soon, t.cohorts, t.role, t.sorted, t.contactWait, t.seenWait, t.endedWait, t.sentDay, t.contactBy, t.contactDay,
      t.seenBy, t.seenDay, t.endedDay, t.endedAs, t.ruled, t.view, t.viewBy, t.sex, t.age, t.toldWait, t.routes, t.stoppedAt, t.actedAt, t.stops,
    ),
    index('referrals_outcome').on(
      t.practice, t.sentWeek, t.soon, t.cohorts, t.role, t.outcome, t.did, t.goals, t.goalStart, t.goalEnd, t.confidenceStart, t.confidenceEnd, t.gpStart, t.gpEnd,
    ).where(sql`${t.outcome} <> ''`),
    index('referrals_left').on(t.practice, t.leftWeek, t.soon, t.cohorts, t.role, t.leftBy).where(sql`${t.leftWeek} > 0`),
  ],
)
