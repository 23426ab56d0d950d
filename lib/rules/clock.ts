import { addDays, type Day } from '../day'
import { contactBy, earlier, hardDay, orBefore, type WorkDates } from '../due'
import { addWorkingDays, isWorkingDay, type Off } from '../working-days'
import type { BandRow } from './row'
import { startOf } from './facts-stop'
import { day, said, type Reading } from './reading'
import type { By } from './row'

type Queued = BandRow['band']

/** By which day something must be done, counted from the day the rules ask for it. */
export function byDay(by: By, reading: Reading, due: Day | null): Day {
  const { today } = reading.at
  if (by === 'today') return firstThing(reading)
  if (by === 'a week') return onWorkingDay(addDays(today, 7), today, reading.settings.closed)
  if (by === 'due') return due ?? firstThing(reading)
  return addWorkingDays(today, by === '2 working days' ? reading.settings.hold.clinician_wd : 1, reading.settings.closed)
}

/** Today while the practice is open; sent after closing or on a free day, first thing next working day (H-3). */
export function firstThing({ at, settings }: Reading): Day {
  const shut = at.time !== undefined && at.time >= settings.closing
  return isWorkingDay(at.today, settings.closed) && !shut ? at.today : addWorkingDays(at.today, 1, settings.closed)
}

/** The first appointment: the earliest day of all rows that fire; when off, never after the fit note; always before a meeting (C.4). */
export function dueOf(rows: readonly Pick<BandRow, 'band' | 'due'>[], reading: Reading): Day | null {
  const start = startOf(reading.at)
  const days = rows.map(({ band, due }) => (due === 'note' ? noteDay(reading, start) : addWorkingDays(start, reading.settings.bands[band], reading.settings.closed)))
  if (days.length === 0) return null
  const earliest = days.reduce((a, b) => earlier(a, b))
  return earlier(earliest < start ? start : earliest, hardDay(datesIn(reading), start, reading.settings.closed))
}

/** By when somebody is in touch (section E): the band's working days, never after the first appointment. */
export const contactOf = (band: Queued, due: Day, { at, settings }: Reading): Day => contactBy(settings.contact[band], startOf(at), due, settings.closed)

/** What the days of work are told from. */
const datesIn = ({ answers }: Reading): WorkDates =>
  Object.fromEntries(['workStatus', 'fitNoteEnds', 'jobRisk', 'jobDate'].map((field) => [field, said(answers, field)]))

/** The end of the fit note, or the working day before it when it ends on a free day. */
function noteDay({ answers, settings }: Reading, otherwise: Day): Day {
  const ends = day(answers, 'fitNoteEnds')
  return ends === undefined ? otherwise : orBefore(ends, settings.closed)
}

function onWorkingDay(wanted: Day, notBefore: Day, off: Off = []): Day {
  const found = orBefore(wanted, off)
  return found < notBefore ? notBefore : found
}
