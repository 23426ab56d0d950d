import { reportPages } from '#lib/reports/pages'
import { enter } from '../../_server/enter'
import type { Query } from '../asked'
import { drawn } from '../drawn'

export const metadata = { title: reportPages.demand.title }

export default async function Page({ searchParams }: { searchParams: Query }) {
  return await drawn(await enter('/reports/demand'), 'demand', searchParams)
}
