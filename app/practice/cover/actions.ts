'use server'
import { redirect } from 'next/navigation'
import { coverNames } from '#db/cover'
import { saveSetting } from '#db/settings'
import { pauseFrom, withLeave } from '#lib/absence-form'
import { closedFrom, withClosed } from '#lib/closed'
import { londonDay } from '#lib/day'
import { one } from '#lib/typed'
import { action } from '../../_server/action'
import { coverOf } from '../../_server/cover'
import { mineToDrop, readLeave } from './leave'

export const addLeave = action('/practice/cover addLeave', readLeave, async ({ answers, version }, me) => {
  const { leaves } = await coverOf(me)
  await saveSetting(me, coverNames.leave, withLeave(leaves, answers, londonDay(me.at)), version)
  redirect('/practice/cover')
})

export const dropLeave = action('/practice/cover dropLeave', {}, async ({ id, version }, me) => {
  const { leaves } = await coverOf(me)
  const dropped = mineToDrop(leaves, id, me)
  await saveSetting(me, coverNames.leave, leaves.filter((each) => each !== dropped), version)
  redirect('/practice/cover')
})

export const pause = action('/practice/cover pause', (typed, me) => pauseFrom(typed, me), async ({ answers, version }, me) => {
  await saveSetting(me, coverNames.pause, answers, version)
  redirect('/practice/cover')
})

export const reopen = action('/practice/cover reopen', {}, async ({ version }, me) => {
  await saveSetting(me, coverNames.pause, {}, version)
  redirect('/practice/cover')
})

export const addClosed = action('/practice/cover addClosed', async (typed, me) => closedFrom(typed, (await coverOf(me)).closed, me), async ({ answers, version }, me) => {
  const { closed } = await coverOf(me)
  await saveSetting(me, coverNames.closed, withClosed(closed, answers, londonDay(me.at)), version)
  redirect('/practice/cover')
})

export const dropClosed = action('/practice/cover dropClosed', {}, async ({ typed, version }, me) => {
  const { closed } = await coverOf(me)
  await saveSetting(me, coverNames.closed, closed.filter(({ day }) => day !== one(typed, 'day')), version)
  redirect('/practice/cover')
})
