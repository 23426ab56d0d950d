'use server'
import { redirect } from 'next/navigation'
import { closeNotice } from '#db/outbox'
import { one } from '#lib/typed'
import { action } from '../../_server/action'

export const close = action('/practice/balance close', {}, async ({ typed }, me) => {
  await closeNotice(me, { event: one(typed, 'event') ?? '', person: one(typed, 'person') ?? '' })
  redirect('/practice/balance')
})
