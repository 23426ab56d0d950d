'use server'
import { redirect } from 'next/navigation'
import { addSupervision } from '#db/supervisions'
import { Stale } from '#lib/refusal'
import { action } from '../_server/action'
import { readSupervision } from './asks'

export const record = action('/supervise record', readSupervision, async ({ draft, answers }, me) => {
  try {
    await addSupervision(me, draft, answers)
  } catch (why) {
    if (!(why instanceof Stale)) throw why // sent twice: it is kept already
  }
  redirect('/supervise?kept=1#held')
})
