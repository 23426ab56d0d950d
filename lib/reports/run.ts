import { shortDay } from '../day'
import { fewestPoints, xmrOf, type Xmr } from '../xmr'
import { rounded, type Better, type Week, type XmrChart } from './part'
import { mondayOf } from './weeks'

type Run = { readonly title: string; readonly what: string; readonly better: Better; readonly weeks: readonly { readonly week: number; readonly value: number | null }[]; readonly aim?: number }

/** A series of weeks as an XmR chart, and what it says in a sentence. `what` is the thing in its words: 'The wait'. */
export function runOf({ title, what, better, weeks, aim }: Run): { chart: XmrChart; sentence: string } {
  const shown: Week[] = weeks.map(({ week, value }) => ({ label: shortDay(mondayOf(week)), value }))
  const xmr = xmrOf(shown.flatMap(({ value }) => (value === null ? [] : [value])), { floor: 0 })
  const sentence = sentenceOf(what, xmr)
  const description = `${describe(shown, xmr)} ${sentence} The same numbers are in the table under the chart.`
  return { sentence, chart: { kind: 'xmr', title, description, weeks: shown, xmr, better, ...(aim === undefined ? {} : { aim }) } }
}

function describe(weeks: readonly Week[], { mean, limits }: Xmr): string {
  const [first, last] = [weeks[0]?.label ?? '', weeks.at(-1)?.label ?? '']
  const range = limits ? `, and ${rounded(limits.lower)} to ${rounded(limits.upper)} is the range to expect` : ''
  return `${weeks.length} weeks from ${first} to ${last}. The average is ${rounded(mean)}${range}.`
}

/** What the last of the series tells: a change that chance does not explain, or none. */
export function sentenceOf(what: string, { points, limits }: Xmr): string {
  const last = points.at(-1)
  if (!last || !limits) return `${what}: ${points.length} weeks with a number so far. From ${fewestPoints} weeks on we can say what is usual.`
  if (last.signals.includes('outside')) return `${what} in the last week is ${last.side > 0 ? 'above' : 'below'} what chance explains.`
  if (last.signals.includes('side')) return `${what} has been ${last.side > 0 ? 'above' : 'below'} average for ${runTo(points)} weeks in a row. 7 or more in a row is unlikely to be chance.`
  if (last.signals.includes('trend')) return `${what} has ${last.value > (points.at(-2)?.value ?? 0) ? 'risen' : 'fallen'} week after week, 7 or more in a row. That is unlikely to be chance.`
  if (last.signals.includes('near')) return `${what} was near the edge of the usual range in 2 of the last 3 weeks. That is unlikely to be chance.`
  const earlier = points.filter(({ signals }) => signals.length > 0).length
  if (earlier > 0) return `${what} in the last week is as usual. ${earlier === 1 ? '1 earlier week was' : `${earlier} earlier weeks were`} not.`
  return `${what} goes up and down no more than chance explains.`
}

const runTo = (points: Xmr['points']) => {
  const side = points.at(-1)?.side
  return points.length - 1 - points.findLastIndex((point) => point.side !== side)
}

const signalWords = { outside: 'outside the range', side: '7 or more on one side', trend: '7 or more rising or falling', near: '2 of 3 near the edge' }

/** For the table: what each week with a number shows, '' of one without. */
export function signalColumn({ weeks, xmr, better }: XmrChart): string[] {
  let at = -1
  return weeks.map(({ value }) => {
    if (value === null) return 'Not known yet'
    at += 1
    const point = xmr.points[at]
    if (!point || point.signals.length === 0) return 'As usual'
    const kind = standing(point.side, better)
    return `${kind}: ${point.signals.map((signal) => signalWords[signal]).join(', ')}`
  })
}

/** Whether a point that is not usual is a change for the better, for the worse, or only a change. */
export function standing(side: -1 | 0 | 1, better: Better): 'Better' | 'Worse' | 'Changed' {
  if (better === null || side === 0) return 'Changed'
  return (side < 0) === (better === 'less') ? 'Better' : 'Worse'
}
