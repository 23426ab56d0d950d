import { shortDay, type Day } from '../day'
import { bandNames } from '../moves/names'
import { settings } from '../rules/settings'
import type { Band } from '../rules/verdict'
import { smallest } from '../small-numbers'
import { peopleIn, quantileOf, type Quantile, type Waits } from '../survival'
import { workingDaysBetween } from '../working-days'
import { weeksIn, type ReportFilter } from './filter'
import { counted, share, type Cell, type Part } from './part'
import { runOf, signalColumn } from './run'
import { dayOf, mondayOf } from './weeks'

/** People who waited alike: `wait` is -1 while it has not come, then `left` is when it ended without it, or `since` the day they were sent. */
export type Waited = { readonly week: number; readonly soon: string; readonly wait: number; readonly left: number; readonly since: number; readonly count: number }
type Late = { readonly inTime: number; readonly late: number; readonly waiting: number; readonly waitingLate: number; readonly ended: number }
/** What the page on waits is drawn from. */
export type WaitsCounted = {
  readonly contact: readonly Waited[]
  readonly seen: readonly Waited[]
  /** `told` is after how many working days they were told what happens next, -1 while nobody recorded it. */
  readonly dates: readonly { readonly soon: string; readonly told: number; readonly count: number; readonly contact: Late; readonly seen: Late }[]
}

const timed = ['P1_URGENT', 'P2_SOON', 'P3_ROUTINE'] as const
type Timed = (typeof timed)[number]

/** Groups as waits of people: whoever still waits has waited until today. */
export const waitsOf = (groups: readonly Omit<Waited, 'week' | 'soon'>[], today: Day): Waits =>
  groups.map(({ wait, left, since, count }) => {
    if (wait >= 0) return { wait, met: count, left: 0 }
    return { wait: left >= 0 ? left : Math.max(workingDaysBetween(dayOf(since), today), 0), met: 0, left: count }
  })

/** A wait in a cell: '3', 'more than 8', and of too few people none. */
export const waitCell = (quantile: Quantile | null, people: number): Cell => {
  if (!quantile || people < smallest) return people === 0 ? 'None' : `Fewer than ${smallest} people`
  return quantile.more ? `More than ${quantile.wait}` : quantile.wait
}

/** How long people waited, in parts, as it stands on `today`. */
export const waitParts = (found: WaitsCounted, filter: ReportFilter, today: Day): Part[] => [
  eachWeek(found, filter, today), half(found.contact, 'contact', today), half(found.seen, 'seen', today), late(found, 'contact'), late(found, 'seen'), toldNext(found),
]

const isTimed = (soon: Band | undefined): soon is Timed => timed.some((band) => band === soon)

function eachWeek({ contact }: WaitsCounted, filter: ReportFilter, today: Day): Part {
  const band = isTimed(filter.soon) ? filter.soon : 'P3_ROUTINE'
  const weeks = weeksIn(filter).map((week) => {
    const waits = waitsOf(contact.filter((row) => row.week === week && row.soon === band), today)
    const middle = quantileOf(waits, 0.5)
    return { week, people: peopleIn(waits), value: middle && !middle.more ? middle.wait : null }
  })
  const { chart, sentence } = runOf({ title: 'Median working days until first contact, by the week people were sent', what: 'The wait', better: 'less', weeks, aim: settings.contact[band] })
  const shows = signalColumn(chart)
  const last = weeks.findLast(({ value }) => value !== null)
  const inside = last && `The last wait known is ${counted(last.value ?? 0, 'working day')}; we aim for ${settings.contact[band]}.`
  return {
    id: 'each-week', heading: `${bandNames[band]} referrals: working days until the OT is in touch`, sentence: `${sentence} ${inside ?? ''}`.trim(),
    note: 'A week is shown once half of the people sent in it have been spoken to. Until then it is not known, and not left out of the other figures.', chart,
    table: { caption: 'Half of the people sent in a week were spoken to within', head: ['Week from', 'People', 'Working days', 'Shows'], rows: weeks.map(({ week, people, value }, at): Cell[] => [shortDay(mondayOf(week)), people, value ?? 'Not known yet', shows[at] ?? '']) },
  }
}

const words = {
  contact: { heading: 'Working days until in touch, by how soon', id: 'in-touch', aim: settings.contact, done: 'spoken to' },
  seen: { heading: 'Working days until the first appointment, by how soon', id: 'seen', aim: settings.bands, done: 'seen' },
} as const

function half(groups: readonly Waited[], of: keyof typeof words, today: Day): Part {
  const { heading, id, aim, done } = words[of]
  const found = timed.map((band) => ({ band, waits: waitsOf(groups.filter(({ soon }) => soon === band), today) }))
  const rows = found.map(({ band, waits }): Cell[] => {
    const people = peopleIn(waits)
    return [bandNames[band], people, waits.reduce((sum, { met }) => sum + met, 0), waitCell(quantileOf(waits, 0.5), people), waitCell(quantileOf(waits, 0.9), people), aim[band]]
  })
  const [all, left] = [found.flatMap(({ waits }) => waits), (of: Waits) => of.reduce((sum, each) => sum + each.left, 0)]
  const sentence = all.length === 0 ? 'Nobody was sent to the OT in these weeks.' : `${counted(left(all), 'person', 'people')} of ${peopleIn(all).toLocaleString('en-GB')} left before or still wait. They are counted for as long as they waited.`
  return {
    id, heading, sentence,
    table: { caption: heading, head: ['How soon', 'People', `Were ${done}`, 'Half within', '9 in 10 within', 'Aim'], rows },
  }
}

const empty: Late = { inTime: 0, late: 0, waiting: 0, waitingLate: 0, ended: 0 }
const both = (a: Late, b: Late): Late => ({
  inTime: a.inTime + b.inTime, late: a.late + b.late, waiting: a.waiting + b.waiting, waitingLate: a.waitingLate + b.waitingLate, ended: a.ended + b.ended,
})

function late({ dates }: WaitsCounted, of: 'contact' | 'seen'): Part {
  const found = timed.map((band) => ({ band, ...dates.filter(({ soon }) => soon === band).map((row) => row[of]).reduce(both, empty) }))
  const lateIn = found.reduce((sum, each) => sum + each.late + each.waitingLate, 0)
  const heading = of === 'contact' ? 'In touch later than we aim for' : 'Seen later than we aim for'
  return {
    id: `late-${of}`, heading, sentence: `${counted(lateIn, 'person', 'people')} in all${lateIn === 0 ? '.' : ', those who still wait among them.'}`,
    table: {
      caption: heading, head: ['How soon', 'In time', 'Late', 'Waiting, in time', 'Waiting, late', 'Ended before', 'Late of all'],
      rows: found.map((each): Cell[] => {
        const [missed, counts] = [each.late + each.waitingLate, each.inTime + each.late + each.waitingLate]
        return [bandNames[each.band], each.inTime, each.late, each.waiting, each.waitingLate, each.ended, share(missed, counts)]
      }),
    },
  }
}

function toldNext({ dates }: WaitsCounted): Part {
  const sum = (band: string, holds: (told: number) => boolean) => dates.filter(({ soon, told }) => soon === band && holds(told)).reduce((all, { count }) => all + count, 0)
  const rows = timed.map((band): Cell[] => [bandNames[band], sum(band, (told) => told === 0 || told === 1), sum(band, (told) => told > 1), sum(band, (told) => told < 0)])
  const [inTime, all] = [rows.reduce((most, row) => most + Number(row[1]), 0), dates.filter(({ soon }) => isTimed(soon as Band)).reduce((most, { count }) => most + count, 0)]
  return {
    id: 'told', heading: 'Told what happens next', sentence: `${share(inTime, all)} were told by the end of the next working day, as the GP contract asks.`,
    table: { caption: 'People told what happens next', head: ['How soon', 'By the next working day', 'Later', 'Not recorded'], rows },
  }
}
