import { absenceOn, type Leave } from '../absence'
import { addDays, shortDay } from '../day'
import { isWorkingDay } from '../working-days'
import { weeksIn, type ReportFilter } from './filter'
import { counted, rounded, sumBy, type Cell, type Part } from './part'
import { mondayOf } from './weeks'

/** What the page on demand is drawn from: who came for the OT, who left the queue and how, by week, and who waits now. */
export type Demand = {
  readonly came: readonly { readonly week: number; readonly count: number }[]
  readonly left: readonly { readonly week: number; readonly by: string; readonly count: number }[]
  readonly waiting: number
}
/** The weeks to come: what share of the OTs is here in each. */
export type Ahead = { readonly next: number; readonly shares: readonly number[] }
type Worker = { readonly person: string; readonly role: string }

const lookBack = 8
const weeksAhead = 12

/** In each of the weeks to come, the share of the OTs' working days for which no leave is kept; 1 where there is no OT. */
export function sharesAhead(next: number, workers: readonly Worker[], leaves: readonly Leave[]): number[] {
  return Array.from({ length: weeksAhead }, (_, ahead) => {
    const days = [0, 1, 2, 3, 4].map((day) => addDays(mondayOf(next + ahead), day)).filter((day) => isWorkingDay(day))
    const here = days.map((day) => absenceOn(day, workers, leaves, null)).map(({ ots, away }) => (ots === 0 ? 1 : (ots - new Set(away.map(({ staff }) => staff)).size) / ots))
    return here.reduce((sum, each) => sum + each, 0) / 5
  })
}

/** How many will wait at the end of each week, when so many come and so many places are kept, less what leave takes. */
export function forecast(waiting: number, comes: number, places: number, shares: readonly number[]): number[] {
  let queue = waiting
  return shares.map((share) => (queue = Math.max(queue + comes - places * share, 0)))
}

/** Demand and places, in parts; the forecast only where the weeks reach until now. */
export function demandParts(found: Demand, filter: ReportFilter, ahead: Ahead | null): Part[] {
  const [came, left] = [sumBy(found.came, ({ week }) => week), sumBy(found.left, ({ week, by }) => `${week} ${by}`)]
  const weeks = weeksIn(filter).map((week) => ({ week, came: came.get(week) ?? 0, seen: left.get(`${week} seen`) ?? 0, ended: left.get(`${week} ended`) ?? 0 }))
  return [flow(weeks), ...(ahead ? [onwards(found.waiting, weeks, filter.places, ahead)] : [])]
}

type Week = { readonly week: number; readonly came: number; readonly seen: number; readonly ended: number }
const meanOf = (weeks: readonly Week[], of: 'came' | 'seen' | 'ended') => weeks.reduce((sum, each) => sum + each[of], 0) / Math.max(weeks.length, 1)

function flow(weeks: readonly Week[]): Part {
  const labels = weeks.map(({ week }) => shortDay(mondayOf(week)))
  const [comes, goes] = [meanOf(weeks, 'came'), meanOf(weeks, 'seen') + meanOf(weeks, 'ended')]
  const trend = comes > goes ? 'More come than leave: the queue grows.' : 'No more come than leave: the queue does not grow.'
  return {
    id: 'flow', heading: 'Who comes and who is seen', sentence: `On average ${rounded(comes)} came for the OT in a week, ${rounded(meanOf(weeks, 'seen'))} were seen for the first time, and ${rounded(meanOf(weeks, 'ended'))} left before. ${trend}`,
    chart: {
      kind: 'lines', title: 'Came, first seen, and left before they were seen, each week', labels,
      description: 'Three lines over the same weeks. The same numbers are in the table under the chart.',
      lines: [{ name: 'Came for the OT', values: weeks.map((each) => each.came) }, { name: 'First seen', values: weeks.map((each) => each.seen) }, { name: 'Left before', values: weeks.map((each) => each.ended) }],
    },
    table: { caption: 'Came, first seen and left, each week', head: ['Week from', 'Came for the OT', 'First seen', 'Left before'], rows: weeks.map(({ came, seen, ended }, at): Cell[] => [labels[at] ?? '', came, seen, ended]) },
  }
}

function onwards(waiting: number, weeks: readonly Week[], asked: number | undefined, { next, shares }: Ahead): Part {
  const last = weeks.slice(-lookBack)
  const comes = Math.max(meanOf(last, 'came') - meanOf(last, 'ended'), 0)
  const places = asked ?? meanOf(last, 'seen')
  const queue = forecast(waiting, comes, places, shares)
  const labels = queue.map((_, at) => shortDay(mondayOf(next + at)))
  const seenBy = places > 0 ? `Whoever is sent today waits behind ${rounded(waiting / places)} weeks of first appointments.` : 'Nobody was seen in the last 8 weeks, so there is no saying how long it takes.'
  return {
    id: 'forecast', heading: 'How the queue will go on', sentence: `${counted(waiting, 'person waits', 'people wait')} to be seen now. ${seenBy} In ${queue.length} weeks about ${Math.round(queue.at(-1) ?? 0).toLocaleString('en-GB')} will wait.`,
    note: `Taken from the last ${lookBack} weeks: ${rounded(comes)} come in a week and do not leave before. ${asked === undefined ? `${rounded(places)} first appointments a week were given; enter another number above to see what it would change.` : `You asked for ${asked} first appointments a week.`} Leave that is kept under Cover is taken off. It is a sum, not a promise.`,
    chart: { kind: 'lines', title: 'People waiting to be seen, in the weeks to come', labels, description: 'One line. The same numbers are in the table under the chart.', lines: [{ name: 'Waiting to be seen', values: queue.map((each) => Math.round(each)) }] },
    table: { caption: 'Forecast of people waiting', head: ['Week from', 'First appointments', 'Waiting at its end'], rows: queue.map((each, at): Cell[] => [labels[at] ?? '', rounded(places * (shares[at] ?? 1)), Math.round(each)]) },
  }
}
