'use server'
import { redirect } from 'next/navigation'
import { action } from '../../_server/action'
import { press, whereTo } from './press'

// One action for every move: what it asks, who may make it and where it leads are rows of lib/moves.
export const makeMove = action('/referrals/[id] makeMove', {}, async (form, me) => {
  const { before, after } = await press(me, form)
  redirect(await whereTo(me, form.typed, before, after))
})
