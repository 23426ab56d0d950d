'use server'
import { redirect } from 'next/navigation'
import { closeIncident } from '#db/incidents'
import { action } from '../../../_server/action'
import { problemOf, readClosing } from './reading'

export const close = action('/practice/problems/[id] close', readClosing, async ({ id, version, answers }, me) => {
  await problemOf(me, id, true)
  const { did = '', learned = '', lfpse = '' } = answers
  await closeIncident(me, id, version, { did, learned, lfpse })
  redirect('/practice/problems')
})
