import { ReportFilters } from '#components/reports/report-filters'
import { ReportScreen } from '#components/reports/report-screen'
import type { Me } from '#lib/me'
import { reportPages, type ReportName } from '#lib/reports/pages'
import { rulesVersion } from '#lib/rules/settings'
import { headerOf } from '../_server/header'
import { filterOf, waysOn, type Query } from './asked'
import { partsOf } from './parts'

/** A report as a page, for whoever may open its door. */
export async function drawn(me: Me, name: ReportName, query: Query) {
  const filter = filterOf(name, me, await query)
  const { href, asked, until, period, ...ways } = waysOn(name, me, filter)
  const [header, parts] = await Promise.all([headerOf(me, '/reports'), partsOf[name](me, filter)])
  const filters = <ReportFilters href={href} filter={filter} narrows={reportPages[name].narrows} until={until} />
  const subtitle = `${'practice' in header ? `${header.practice ?? ''}, ` : ''}${period}.`
  return <ReportScreen header={header} rulesVersion={rulesVersion} name={name} asked={asked} subtitle={subtitle} filters={filters} parts={parts} {...ways} />
}
