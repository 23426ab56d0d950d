'use server'
import { redirect } from 'next/navigation'
import { action } from '../../_server/action'
import { writeFilter } from '#lib/queue-filter'
import { filterIn } from '../../queue/next-one'
import { press, whereTo } from './press'
import { undoLast } from './undoing'

// One action for every move: what it asks, who may make it and where it leads are rows of lib/moves.
export const makeMove = action('/referrals/[id] makeMove', {}, async (form, me) => {
  const { before, after } = await press(me, form)
  redirect(await whereTo(me, form.typed, before, after))
})

export const undoMove = action('/referrals/[id] undoMove', {}, async ({ id, version, typed }, me) => {
  await undoLast(me, id, version)
  const back = writeFilter(filterIn(typed['filters']))
  redirect(`/referrals/${id}${back && `?${back}`}`)
})
