'use server'
import { redirect } from 'next/navigation'
import { saveSetting } from '#db/settings'
import { leadSetting } from '#lib/incidents'
import { action } from '../../_server/action'
import { nobodyNamed, readLead } from './asks'

export const name = action('/practice/problems name', readLead, async ({ answers: { lead }, version }, me) => {
  await saveSetting(me, leadSetting, lead === nobodyNamed ? null : lead, version)
  redirect('/practice/problems')
})
