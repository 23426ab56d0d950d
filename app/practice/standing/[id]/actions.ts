'use server'
import { redirect } from 'next/navigation'
import { saveStanding } from '#db/standings'
import { action } from '../../../_server/action'
import { otOf, readStandingForm } from './reading'

export const save = action('/practice/standing/[id] save', readStandingForm, async ({ id, version, answers }, me) => {
  const { staff } = await otOf(me, id)
  await saveStanding(me, { staff, standing: answers, version })
  redirect('/practice/standing')
})
