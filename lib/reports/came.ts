import { isP0, kinds, type RouteKind } from '../rules/kinds'
import { shortDay } from '../day'
import { bandNames, cohortShort } from '../moves/names'
import type { Cohort } from '../rules/verdict'
import { weeksIn, sources, type ReportFilter } from './filter'
import { counted, sumBy, type Cell, type Part } from './part'
import { runOf, signalColumn } from './run'
import { mondayOf } from './weeks'

/** Referrals that were alike in all of these. */
type Sent = { readonly week: number; readonly soon: string; readonly cohorts: string; readonly role: string; readonly sorted: string; readonly count: number }
/** What the page on who came is drawn from. */
export type Came = {
  readonly sent: readonly Sent[]
  readonly routes: readonly { readonly routes: string; readonly cohorts: string; readonly count: number }[]
  readonly calls: readonly { readonly route: string; readonly reason: string; readonly count: number }[]
}

const groups = [...(['FRAIL', 'WORK', 'MENTAL'] as const).map((value) => ({ value, label: cohortShort[value] })), { value: '', label: 'No group' }]
const became = {
  P1_URGENT: bandNames.P1_URGENT, P2_SOON: bandNames.P2_SOON, P3_ROUTINE: bandNames.P3_ROUTINE,
  signpost: 'Sent elsewhere', stop: 'Stopped', 'no-match': 'Advice', other: 'Not sorted yet',
} as const

/** The group somebody is counted under: the first of theirs. */
export const groupOf = (cohorts: string): Cohort | '' => (cohorts.trim().split(' ')[0] ?? '') as Cohort | ''
const becameOf = ({ soon, sorted }: Sent): keyof typeof became => {
  if (soon in became) return soon as keyof typeof became
  return sorted in became ? (sorted as keyof typeof became) : 'other'
}

/** Who came, in parts. */
export const cameParts = (came: Came, filter: ReportFilter): Part[] =>
  [eachWeek(came, filter), byGroup(came), bySender(came), routesNamed(came), callsSent(came)]

const total = (rows: readonly { readonly count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

function eachWeek({ sent }: Came, filter: ReportFilter): Part {
  const all = sumBy(sent, ({ week }) => week)
  const weeks = weeksIn(filter).map((week) => ({ week, value: all.get(week) ?? 0 }))
  const { chart, sentence } = runOf({ title: 'Referrals sent each week', what: 'The number of referrals', better: null, weeks })
  const [byCohort, bySoon] = [sumBy(sent, ({ week, cohorts }) => `${week} ${groupOf(cohorts)}`), sumBy(sent, (row) => `${row.week} ${becameOf(row)}`)]
  const shows = signalColumn(chart)
  const names = Object.keys(became)
  const rows = weeks.map(({ week, value }, at): Cell[] => [
    shortDay(mondayOf(week)), value, ...groups.map(({ value: group }) => byCohort.get(`${week} ${group}`) ?? 0), ...names.map((name) => bySoon.get(`${week} ${name}`) ?? 0), shows[at] ?? '',
  ])
  const head = ['Week from', 'All', ...groups.map(({ label }) => label), ...Object.values(became), 'Shows']
  return { id: 'each-week', heading: 'Referrals each week', sentence: `${counted(total(sent), 'referral')} in ${weeks.length} weeks. ${sentence}`, chart, table: { caption: 'Referrals sent each week', head, rows } }
}

function byGroup({ sent }: Came): Part {
  const cells = sumBy(sent, (row) => `${groupOf(row.cohorts)} ${becameOf(row)}`)
  const rows = groups.map(({ value, label }): Cell[] => {
    const counts = Object.keys(became).map((name) => cells.get(`${value} ${name}`) ?? 0)
    return [label, counts.reduce((sum, each) => sum + each, 0), ...counts]
  })
  const several = total(sent.filter(({ cohorts }) => cohorts.trim().includes(' ')))
  return {
    id: 'groups', heading: 'Groups, and how soon', sentence: `${counted(several, 'referral')} had a need in more than one group.`,
    note: 'Each referral is counted once, under its first group. Filter by a group to see everybody with a need in it.',
    table: { caption: 'Referrals by group and how soon', head: ['Group', 'All', ...Object.values(became)], rows },
  }
}

function bySender({ sent }: Came): Part {
  const cells = sumBy(sent, (row) => `${row.role} ${becameOf(row)}`)
  const rows = sources.map(({ value, label }): Cell[] => {
    const counts = Object.keys(became).map((name) => cells.get(`${value} ${name}`) ?? 0)
    return [label, counts.reduce((sum, each) => sum + each, 0), ...counts]
  })
  const top = [...rows].sort((a, b) => Number(b[1]) - Number(a[1]))[0]
  return {
    id: 'senders', heading: 'Who sent them', sentence: total(sent) > 0 ? `Most came from: ${String(top?.[0])} (${Number(top?.[1]).toLocaleString('en-GB')} of ${total(sent).toLocaleString('en-GB')}).` : 'Nobody sent a referral.',
    table: { caption: 'Referrals by the role of who sent them', head: ['Sent by', 'All', ...Object.values(became)], rows },
  }
}

function routesNamed({ routes }: Came): Part {
  const named = routes.flatMap((row) => row.routes.trim().split(' ').map((kind) => ({ kind, group: groupOf(row.cohorts), count: row.count })))
  const [all, byCohort] = [inOrder(sumBy(named, ({ kind }) => kind)), sumBy(named, ({ kind, group }) => `${kind} ${group}`)]
  const rows = all.map(([kind, count]): Cell[] => [nameOf(kind), count, ...groups.map(({ value }) => byCohort.get(`${kind} ${value}`) ?? 0)])
  return {
    id: 'routes', heading: 'Other services the rules named', sentence: all[0] ? `Named most often: ${nameOf(all[0][0])} (${counted(all[0][1], 'time')}).` : 'No other service was named.',
    note: 'A referral can name more than one, instead of our OT or as well.',
    chart: { kind: 'bars', title: 'Other services the rules named', description: 'How often each service was named, the most often first. The same numbers are in the table.', bars: all.map(([kind, value]) => ({ label: nameOf(kind), value })) },
    table: { caption: 'Other services named, by group', head: ['Service', 'All', ...groups.map(({ label }) => label)], rows },
  }
}

function callsSent({ calls }: Came): Part {
  const all = inOrder(sumBy(calls, ({ route }) => route))
  const elsewhere = all.filter(([route]) => route !== 'OT' && !isDanger(route)).reduce((sum, [, count]) => sum + count, 0)
  return {
    id: 'calls', heading: 'Where calls to reception went', sentence: total(calls) === 0 ? 'No call was counted in these weeks.' : `${counted(total(calls), 'call')}: ${elsewhere.toLocaleString('en-GB')} to another service.`,
    note: 'Calls name nobody, so no group, band or sender narrows them.',
    chart: { kind: 'bars', title: 'Where calls to reception went', description: 'How many calls went each way, the most first. The same numbers are in the table.', bars: all.map(([route, value]) => ({ label: nameOf(route), value })) },
    table: { caption: 'Calls by where they went', head: ['Where', 'Calls'], rows: all.map(([route, count]): Cell[] => [nameOf(route), count]) },
  }
}

const isDanger = (route: string) => route in kinds && isP0(route as RouteKind)
const nameOf = (kind: string) => (kind === 'OT' ? 'Our OT' : (kinds[kind as RouteKind]?.name ?? kind))
const inOrder = (sums: ReadonlyMap<string | number, number>) =>
  [...sums].map(([name, count]) => [String(name), count] as const).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
