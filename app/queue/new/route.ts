import { countNew } from '#db/new-ones'
import { peek } from '../../_server/enter'

/** How many came since a list was drawn, asked by the list itself: it is nobody's act, and their idle time goes on. */
export async function GET(asked: Request) {
  const me = await peek('/queue/new')
  const since = new URL(asked.url).searchParams.get('since') ?? ''
  if (!me) return new Response(null, { status: 401 })
  return new Response(String(/^\d{1,15}$/.test(since) ? await countNew(me, Number(since)) : 0), { headers: { 'content-type': 'text/plain' } })
}
