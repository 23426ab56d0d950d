'use server'
import { redirect } from 'next/navigation'
import { tickedIn, writeIds } from '#lib/chosen'
import { writeFilter } from '#lib/queue-filter'
import { Refusal } from '#lib/refusal'
import { one } from '#lib/typed'
import { action } from '../../_server/action'
import { filterIn } from '../next-one'
import { handOverAll } from './together'

// One form for all that is done with several: its button says which.
export const go = action('/queue/choose go', {}, async ({ typed }, me) => {
  const [ids, back] = [tickedIn(typed), writeFilter(filterIn(typed['filters']))]
  if (ids.length === 0) throw new Refusal('none-chosen', 'Tick at least one referral')
  if (one(typed, 'do') === 'print') redirect(`/queue/print?of=${writeIds(ids)}${back && `&${back}`}`)
  if (!one(typed, 'handTo')) throw new Refusal('nobody-named', 'Choose who to hand over to', 'handTo')
  const handed = await handOverAll(me, ids, typed)
  redirect(`/queue/choose?handed=${handed}&left=${ids.length - handed}${back && `&${back}`}`)
})
