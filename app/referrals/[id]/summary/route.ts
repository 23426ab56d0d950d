import { notFound } from 'next/navigation'
import { readPractice } from '#db/practices'
import { openReferral } from '#db/referrals'
import { sightOf } from '#lib/sight'
import { summaryPaper } from '#lib/summary-paper'
import { enter } from '../../../_server/enter'
import { pdfOf } from './document'

/** The summary as a file for the record or the patient, `?print=large` in large print. That it was taken out is noted first. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const me = await enter('/referrals/[id]/summary')
  const referral = await openReferral(me, (await params).id, 'summary-taken')
  const sight = referral && sightOf(me, referral)
  if (!sight || sight.cut || !sight.summary) notFound()
  const isLarge = new URL(request.url).searchParams.get('print') === 'large'
  const pdf = await pdfOf(summaryPaper(sight, sight.summary, (await readPractice(me))?.name ?? ''), isLarge)
  const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="summary-${sight.reference}.pdf"`, 'Cache-Control': 'no-store' }
  return new Response(new Uint8Array(pdf), { headers })
}
