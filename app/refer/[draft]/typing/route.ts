import { keepDraft, openDraft } from '#db/drafts'
import { isId } from '#db/ids'
import { asTyped, roleOf, type AsTyped } from '#lib/as-typed'
import { londonDay } from '#lib/day'
import { filledBy } from '#lib/filled'
import type { Me } from '#lib/me'
import { readForm } from '#lib/questions/form'
import { typedFrom, type Typed } from '#lib/typed'
import { notFound } from 'next/navigation'
import { enter } from '../../../_server/enter'
import { formIn } from '../../../_server/form-in'
import { openOne, openWords } from '../../open-one'

type Params = { params: Promise<{ draft: string }> }

/** Keeps what is typed so far, and says where it is heading. Nothing depends on it: Send asks everything again. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const me = await enter('/refer/[draft]/typing')
  const { draft: id } = await params
  if (!isId(id)) notFound()
  const form = await formIn(request)
  if (!form) return new Response(null, { status: 400 })
  const sent = typedFrom(form)
  const filled = filledBy(sent)
  const typed = { ...sent, ...filled?.fill }
  const before = await openDraft(me, id)
  await keepDraft(me, { id, door: '/refer send', typed, problems: [], version: 0, at: me.at })
  const said: AsTyped = { ...asTyped(typed, me), ...filled, ...(await openSince(me, id, before?.typed ?? {}, typed)) }
  return Response.json(said)
}

/** Looked for again only when the boxes that say who it is have changed: each search is an act. */
async function openSince(me: Me, draft: string, before: Typed, now: Typed): Promise<Pick<AsTyped, 'open'>> {
  const [was, is] = [before, now].map((typed) => readForm(typed, roleOf(me), londonDay(me.at)).answers)
  const who = ({ nhsNumber, lastName, born }: typeof is = {}) => JSON.stringify([nhsNumber, lastName, born])
  if (who(was) === who(is)) return {}
  const open = await openOne(me, is ?? {}, draft)
  return { open: open ? openWords(open) : null }
}
