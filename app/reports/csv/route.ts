import { notFound } from 'next/navigation'
import { periodWords } from '#lib/reports/filter'
import { fileOf } from '#lib/reports/file'
import { reportNamed, reportPages } from '#lib/reports/pages'
import { csvOf } from '../../_server/csv'
import { enter } from '../../_server/enter'
import { filterOf } from '../asked'
import { partsOf } from '../parts'

/** The numbers of one report as a file: each of its tables under its heading. */
export async function GET(request: Request) {
  const me = await enter('/reports/csv')
  const { searchParams } = new URL(request.url)
  const name = reportNamed(searchParams.get('report'))
  if (!name) notFound()
  const filter = filterOf(name, me, Object.fromEntries(searchParams))
  const cells = fileOf(reportPages[name].title, periodWords(filter), await partsOf[name](me, filter), name === 'fair')
  const headers = { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="report-${name}.csv"`, 'Cache-Control': 'no-store' }
  return new Response(csvOf(cells), { headers })
}
