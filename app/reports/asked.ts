import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { besides, periodWords, readReport, writeReport, type ReportFilter } from '#lib/reports/filter'
import { reportPages, saidFor, type ReportName } from '#lib/reports/pages'

/** The words of an address. */
export type Query = Promise<{ readonly [name: string]: string | string[] | undefined }>

/** What an address asks of this report. */
export const filterOf = (name: ReportName, me: Me, said: Awaited<Query>): ReportFilter => readReport(saidFor(name, said), londonDay(me.at))

/** The ways on from a report: the same weeks elsewhere, and the weeks before and after. */
export function waysOn(name: ReportName, me: Me, filter: ReportFilter) {
  const today = londonDay(me.at)
  const { href } = reportPages[name]
  const to = (other: ReportFilter) => {
    const words = writeReport(other, today)
    return words === '' ? href : `${href}?${words}`
  }
  const { before, after } = besides(filter, today)
  const asked = writeReport(filter, today)
  return { href, asked, until: /until=([\d-]+)/.exec(asked)?.[1], before: to(before), after: after ? to(after) : undefined, period: periodWords(filter) }
}
