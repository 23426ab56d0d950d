import type { Json } from '#lib/me'
import { json, key, table, text, whole } from '../columns'
import { practices } from './practices'

/** When a service takes people: local times, on these days of the week. */
export type Hours = { readonly days: string; readonly from: string; readonly to: string }

/** The directory of services (A.6), one row a kind: every route a verdict names is looked up here. */
export const services = table(
  'services',
  {
    practice: text('practice').notNull().references(() => practices.id),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    hours: json<readonly Hours[]>('hours').notNull(),
    outOfHours: text('out_of_hours'),
    whoCanRefer: json<readonly string[]>('who_can_refer').notNull(),
    criteria: text('criteria').notNull(),
    area: json<readonly string[]>('area').notNull(),
    patientText: text('patient_text').notNull(),
    reviewedOn: text('reviewed_on').notNull(),
    reviewDue: text('review_due').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.kind] })],
)

/** What a practice sets for itself: its OT's leave and cover, days it is closed. Thresholds are not here (C.8). */
export const settings = table(
  'settings',
  {
    practice: text('practice').notNull().references(() => practices.id),
    name: text('name').notNull(),
    value: json<Json>('value').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [key({ columns: [t.practice, t.name] })],
)
