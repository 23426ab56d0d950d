import { shortDay } from '../day'
import { stops as table } from '../rules/stops'
import { peopleIn, quantileOf, type Quantile, type Waits } from '../survival'
import { weeksIn, type ReportFilter } from './filter'
import { counted, share, sumBy, type Cell, type Part } from './part'
import { runOf, signalColumn } from './run'
import { mondayOf } from './weeks'

/** Stops that were alike: `minutes` until somebody acted, or -1 and `since` (ms UTC) while nobody has. */
export type Stopped = { readonly week: number; readonly stops: string; readonly minutes: number; readonly since: number; readonly count: number }

/** Stops as waits for an action: one nobody has acted on has waited until now (ms UTC). */
export const minutesOf = (rows: readonly Stopped[], now: number): Waits =>
  rows.map(({ minutes, since, count }) => (minutes >= 0 ? { wait: minutes, met: count, left: 0 } : { wait: Math.max(Math.floor((now - since) / 60_000), 0), met: 0, left: count }))

/** '12 minutes', '3 hours 5 minutes', '2 days 4 hours'. */
export function minuteWords(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  if (days > 0) return [counted(days, 'day'), ...(hours > 0 ? [counted(hours, 'hour')] : [])].join(' ')
  return hours > 0 ? [counted(hours, 'hour'), ...(rest > 0 ? [counted(rest, 'minute')] : [])].join(' ') : counted(rest, 'minute')
}

const within = (quantile: Quantile | null) => {
  if (!quantile) return 'None'
  return quantile.more ? `More than ${minuteWords(quantile.wait)}` : minuteWords(quantile.wait)
}

/** Safety stops, in parts, as it stands at `now` (ms UTC). */
export const stopParts = (rows: readonly Stopped[], filter: ReportFilter, now: number): Part[] => [untilActed(rows, now), eachWeek(rows, filter), byStop(rows, now)]

const steps = [[15, 'Within 15 minutes'], [60, '16 minutes to 1 hour'], [240, '1 to 4 hours'], [1440, '4 to 24 hours'], [Infinity, 'More than 24 hours']] as const

function untilActed(rows: readonly Stopped[], now: number): Part {
  const waits = minutesOf(rows, now)
  const open = waits.reduce((sum, { left }) => sum + left, 0)
  const counts = steps.map(([most], at) => waits.filter(({ wait }) => wait <= most && wait > (steps[at - 1]?.[0] ?? -1)).reduce((sum, { met }) => sum + met, 0))
  const people = peopleIn(waits)
  return {
    id: 'acted', heading: 'Time until somebody acted',
    sentence: people === 0 ? 'Nobody was stopped in these weeks.' : `${counted(people, 'stop')}: half were acted on within ${within(quantileOf(waits, 0.5)).toLowerCase()}, 9 in 10 within ${within(quantileOf(waits, 0.9)).toLowerCase()}. ${open === 0 ? 'All were acted on.' : `Nobody has recorded an action on ${open}: look at them now.`}`,
    note: 'The time until somebody wrote down what they did. They may have acted sooner. A referral that was stopped more than once counts by its slowest.',
    table: {
      caption: 'Time until somebody recorded what they did', head: ['Time', 'Stops', 'Of all'],
      rows: [...steps.map(([, label], at): Cell[] => [label, counts[at] ?? 0, share(counts[at] ?? 0, people)]), ['Nothing recorded yet', open, share(open, people)]],
    },
  }
}

function eachWeek(rows: readonly Stopped[], filter: ReportFilter): Part {
  const counts = sumBy(rows, ({ week }) => week)
  const weeks = weeksIn(filter).map((week) => ({ week, value: counts.get(week) ?? 0 }))
  const { chart, sentence } = runOf({ title: 'Referrals that were stopped, by the week they were sent', what: 'The number of stops', better: null, weeks })
  const shows = signalColumn(chart)
  return {
    id: 'each-week', heading: 'Stops each week', sentence, chart, note: 'More stops are neither good nor bad: they show dangers that were found.',
    table: { caption: 'Stops each week', head: ['Week from', 'Stops', 'Shows'], rows: weeks.map(({ week, value }, at): Cell[] => [shortDay(mondayOf(week)), value, shows[at] ?? '']) },
  }
}

function byStop(rows: readonly Stopped[], now: number): Part {
  const found = table.map(({ id, because }) => ({ id, because, waits: minutesOf(rows.filter(({ stops }) => stops.includes(` ${id} `)), now) })).filter(({ waits }) => waits.length > 0)
  const most = [...found].sort((a, b) => peopleIn(b.waits) - peopleIn(a.waits))[0]
  return {
    id: 'by-stop', heading: 'What stopped them', sentence: most ? `Most often: ${most.because}` : 'Nobody was stopped in these weeks.',
    note: 'More than one may have stopped a referral.',
    table: {
      caption: 'Stops by what was ticked or heard', head: ['Stop', 'Rule', 'Stops', 'Half acted on within', '9 in 10 within'],
      rows: found.map(({ id, because, waits }): Cell[] => [because, id, peopleIn(waits), within(quantileOf(waits, 0.5)), within(quantileOf(waits, 0.9))]),
    },
  }
}
