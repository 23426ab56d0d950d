import { exportServices } from '#db/services'
import { cellsOf } from '#lib/services-csv'
import { csvOf } from '../../../_server/csv'
import { enter } from '../../../_server/enter'

/** The directory as a file, to be changed elsewhere and brought in again. */
export async function GET() {
  const me = await enter('/practice/services/csv')
  const headers = { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="services.csv"', 'Cache-Control': 'no-store' }
  return new Response(csvOf(cellsOf(await exportServices(me))), { headers })
}
