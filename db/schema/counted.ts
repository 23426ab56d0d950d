import { instant, text, whole } from '../columns'

const words = (name: string) => text(name).notNull().default('')
const number = (name: string, unless = -1) => whole(name).notNull().default(unless)

/** What the reports count of a referral (lib/reports/counted); all of it follows from the whole, and a row kept before it was counted is filled by `npm run migrate`. */
export const counted = {
  sentWeek: number('sent_week', 0),
  sentDay: number('sent_day'),
  role: words('role'),
  soon: words('soon'),
  sorted: words('sorted'),
  ruled: words('ruled'),
  view: words('view'),
  viewBy: words('view_by'),
  sex: words('sex'),
  age: number('age'),
  routes: words('routes'),
  contactBy: number('contact_by'),
  contactDay: number('contact_day'),
  contactWait: number('contact_wait'),
  seenBy: number('seen_by'),
  seenDay: number('seen_day'),
  seenWait: number('seen_wait'),
  endedDay: number('ended_day'),
  endedWait: number('ended_wait'),
  endedAs: words('ended_as'),
  toldWait: number('told_wait'),
  leftWeek: number('left_week', 0),
  leftBy: words('left_by'),
  stoppedAt: instant('stopped_at').notNull().default(0),
  actedAt: instant('acted_at').notNull().default(0),
  stops: words('stops'),
  outcome: words('outcome'),
  did: words('did'),
  goals: number('goals', 0),
  goalStart: number('goal_start', 0),
  goalEnd: number('goal_end', 0),
  confidenceStart: number('confidence_start'),
  confidenceEnd: number('confidence_end'),
  gpStart: number('gp_start'),
  gpEnd: number('gp_end'),
}
