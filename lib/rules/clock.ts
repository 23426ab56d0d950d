import { addDays, type Day } from '../day'
import { addWorkingDays, isWorkingDay } from '../working-days'
import type { BandRow } from './row'
import { startOf } from './facts-stop'
import { day, said, type Reading } from './reading'
import type { By } from './row'

type Queued = BandRow['band']

/** By which day something must be done, counted from the day the rules ask for it. */
export function byDay(by: By, reading: Reading, due: Day | null): Day {
  const { today } = reading.at
  if (by === 'today') return firstThing(reading)
  if (by === 'a week') return onWorkingDay(addDays(today, 7), today)
  if (by === 'due') return due ?? firstThing(reading)
  return addWorkingDays(today, by === '2 working days' ? reading.settings.hold.clinician_wd : 1)
}

/** Today while the practice is open; sent after closing or on a free day, first thing next working day (H-3). */
export function firstThing({ at, settings }: Reading): Day {
  const shut = at.time !== undefined && at.time >= settings.closing
  return isWorkingDay(at.today) && !shut ? at.today : addWorkingDays(at.today, 1)
}

/** The first appointment: the earliest day of all rows that fire; when off, never after the fit note; always before a meeting (C.4). */
export function dueOf(rows: readonly Pick<BandRow, 'band' | 'due'>[], reading: Reading): Day | null {
  const start = startOf(reading.at)
  const days = rows.map(({ band, due }) => (due === 'note' ? noteDay(reading) : addWorkingDays(start, reading.settings.bands[band])))
  if (days.length === 0) return null
  const earliest = [...days, ...hardDays(reading)].reduce((a, b) => (b < a ? b : a))
  return earliest < start ? start : earliest
}

/** By when somebody is in touch (section E): the band's working days, never after the first appointment. */
export function contactOf(band: Queued, due: Day, reading: Reading): Day {
  const contact = addWorkingDays(startOf(reading.at), reading.settings.contact[band])
  return contact < due ? contact : due
}

function hardDays({ answers, at }: Reading): readonly Day[] {
  const meeting = day(answers, 'jobDate')
  const risk = said(answers, 'jobRisk') ?? 'meeting_or_dismissal_date'
  return [
    ...(said(answers, 'workStatus')?.endsWith('_off') ? noteDays(answers) : []),
    ...(meeting !== undefined && meeting >= startOf(at) && risk === 'meeting_or_dismissal_date' ? [addWorkingDays(meeting, -1)] : []),
  ]
}

const noteDay = (reading: Reading): Day => noteDays(reading.answers)[0] ?? startOf(reading.at)

/** The end of the fit note, or the working day before it when it ends on a free day. */
function noteDays(answers: Reading['answers']): readonly Day[] {
  const ends = day(answers, 'fitNoteEnds')
  return ends === undefined ? [] : [onWorkingDay(ends, '')]
}

function onWorkingDay(wanted: Day, notBefore: Day): Day {
  const found = isWorkingDay(wanted) ? wanted : addWorkingDays(wanted, -1)
  return found < notBefore ? notBefore : found
}
